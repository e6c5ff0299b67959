"""What says who somebody is, is masked before it is kept or passed on; what only looks like it stays."""

from __future__ import annotations

import time

import httpx
import pytest

from gateway.conversations.masking import MARK, Masked, mask
from tests.gateway.assistant import Assistant
from tests.gateway.rows import cells_with
from tests.gateway.talking import open_talk

NATIONAL_NUMBERS = [
    "85.07.30-033.28",
    "85.07.30-033 28",
    "85 07 30 033 28",
    "85-07-30-033-28",
    "85/07/30 033.28",
    "850730-033.28",
    "850730 033 28",
    "85073003328",
    "85.07.30\u2013033.28",
    "85\u00a007\u00a030\u00a0033\u00a028",
    "17 07 30 033 84",  # born from 2000 on
    "98.47.28-997.65",  # BIS
    "01 49 07 001 85",
    "85.07.30-033.29",  # mistyped, but as the card prints it
]
EMAILS = [
    "jean.dupont@gmail.com",
    "Jean_Dupont+formation@sub.domaine.example",
    "o'neill-99@example.co.uk",
    "rené@exämple.be",
    "a@b.be",
    "jean.dupont @ gmail.com",
    "jean.dupont@ gmail.com",
    "jean.dupont@gmail",
    "%me@example.museum",
]
PHONES = [
    "0470123456",
    "0470 12 34 56",
    "0470 123 456",
    "0470/12 34 56",
    "0470/12.34.56",
    "0470.12.34.56",
    "0470-12-34-56",
    "0470 / 12 34 56",
    "04 70 12 34 56",
    "0470 1 2 3 4 5 6",
    "+32 470 12 34 56",
    "+32470123456",
    "+32 (0)470 12 34 56",
    "+32.470.12.34.56",
    "0032 470 12 34 56",
    "0032470123456",
    "0032 (0)470 12 34 56",
    "32470123456",
    "02 345 67 89",
    "02/345.67.89",
    "02-345-67-89",
    "064 23 45 67",
    "064/23.45.67",
    "04 223 45 67",
    "+32 2 345 67 89",
    "+32 64 23 45 67",
    "0032 64 23 45 67",
    "+33 6 12 34 56 78",
    "+31 6 12345678",
    "+49 171 1234567",
    "+352 621 123 456",
]
FINDS = (
    [(find, "national_number") for find in NATIONAL_NUMBERS]
    + [(find, "email") for find in EMAILS]
    + [(find, "phone") for find in PHONES]
)
SENTENCES = {
    "fr": ("Bonjour, mon numéro est le ", ", merci de me répondre avant 18h30."),
    "nl": ("Hallo, u kunt mij bereiken op ", " (liefst na 18.30 u)."),
    "en": ("Hello, you can reach me: ", "; which courses start on 12/01/2027?"),
    "de": ("Guten Tag, erreichbar bin ich unter ", " - gern am 12.01.2027!"),
}


@pytest.mark.parametrize(("find", "kind"), FINDS)
def test_it_is_masked_whatever_stands_around_it(find: str, kind: str) -> None:
    for before, after in [("", ""), ("(", ")"), ("", "."), *SENTENCES.values()]:
        assert mask(before + find + after) == Masked(before + MARK + after, (kind,))


@pytest.mark.parametrize(
    "text",
    [
        "Combien d'heures dure ASE-101 ? Et BA4, BA5, GMP-101, SEC-204 ?",
        "Welche Kurse gibt es nach ISO 9001:2015, ISO 14644-1 und EN 1822-1?",
        "le 12/01/2027 de 8h30 à 16h30",
        "from 01/09/2026 8:30 to 16:30",
        "01.09.2026 08:30",
        "01.09.2026 8",
        "05 12 2026 8",
        "vom 12.01.2027 bis 16.01.2027, 08.30-16.30 Uhr",
        "op 02-03-2027 om 8u30",
        "2026-12-07T08:30",
        "2026-09-01 08.30",
        "le 5.10.26 8.30 12.30",
        "10.09.26 08.30",
        "4 x 8 heures, 1 250 €, 2.500,00 EUR, 1 000 000",
        "7180 Seneffe, 4000 Liège, 6041 Gosselies, 1400 Nivelles",
        "7100 1400 4000 6041",
        "2026 2027 130 20",
        "PC 116, PC 207, CP 116.00",
        "12345678901",  # 11 digits whose check is wrong
        "85 13 30 033 28",  # no such month
        "3133 8131 3141 H2301 I1304",
        "je suis @ Liège, suivez @aptaskil",
        "2 + 2 = 4, 0 + 0",
        "1.234.567.890",
        "32 participants en 2026, 320 heures, 32 000 €",
        "",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert mask(text) == Masked(text, ())


def test_several_finds_are_masked_each() -> None:
    text = "0470 12 34 56 ou 064 23 45 67, jean@example.be, 85.07.30-033.28, BA4 à 8h30"
    assert mask(text) == Masked(
        f"{MARK} ou {MARK}, {MARK}, {MARK}, BA4 à 8h30", ("national_number", "email", "phone")
    )


def test_what_follows_a_number_stays() -> None:
    assert mask("0470 12 34 56 30 ans").text == f"{MARK} 30 ans"
    assert mask("0470123456 064234567").text == f"{MARK} {MARK}"
    assert mask("064 23 45 67 8 enfants").text == f"{MARK} 8 enfants"


@pytest.mark.parametrize("text", [find for find, _ in FINDS])
def test_a_masked_text_is_never_longer_and_masks_no_further(text: str) -> None:
    masked = mask(text).text
    assert len(masked) <= len(text)
    assert mask(masked) == Masked(masked, ())


HOSTILE = ["0470 ", "0470123456 ", "0 1 ", "0 ", "00 1 ", "+", "+3", "+32 ", "32 ", "04-", "12/", "1", "("]
HOSTILE += ["a", "a@", "@a.", "a.@b", "a@b.be ", ".@", "85 07 30 033 2", "02 12 2026 ", "0 4 7 0 1 2 3 4 5 "]


@pytest.mark.whole  # it measures time
@pytest.mark.parametrize("part", HOSTILE)
def test_time_grows_no_faster_than_the_text(part: str) -> None:
    def seconds(length: int) -> float:
        text = (part * length)[:length]
        measured = []
        for _ in range(3):
            began = time.process_time()
            mask(text)
            measured.append(time.process_time() - began)
        return min(measured)

    mask(part * 20)  # what is read once, is read
    assert seconds(8_000) < 20 * seconds(1_000) + 0.02  # quadratic would be 64 times
    assert seconds(2_000) < 0.5


async def test_nothing_of_it_is_kept_or_passed_on(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    talk = await open_talk(any_client)
    text = "Je suis Ann, ann.maes@example.be, 0470 12 34 56, 85.07.30-033.28 : une formation ?"
    kept = f"Je suis Ann, {MARK}, {MARK}, {MARK} : une formation ?"
    answer = (await talk.say(text)).json()
    assert (answer["text"], answer["masked"]) == (kept, ["national_number", "email", "phone"])
    assert assistant.turns[-1]["text"] == kept
    history = (await talk.history()).json()["turns"]
    assert [(turn["text"], turn["masked"]) for turn in history] == [(None, []), (kept, answer["masked"])]
    exported = await talk.export()
    assert exported.json()["turns"][1]["masked"] == answer["masked"]
    for secret in ("ann.maes", "12 34 56", "033.28"):
        assert secret not in exported.text
        assert cells_with(database_url, secret) == []
    assert cells_with(database_url, "Je suis Ann") == [
        "conversation_turn.text",
        "conversation_turn.messages",  # the stand-in repeats what it hears
    ]  # so that this can fail


async def test_sent_twice_it_is_the_same_message(client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(client)
    first = await talk.say("0470 12 34 56 ?", message_id="one")
    again = await talk.say("0470 12 34 56 ?", message_id="one")
    assert again.json() == first.json()
    assert len(assistant.turns) == 2


async def test_a_choice_is_kept_by_its_title(client: httpx.AsyncClient) -> None:
    talk = await open_talk(client)
    choice = talk.opening["messages"][0]["choices"][0]
    answer = (await talk.say(choice=choice["value"])).json()
    assert (answer["text"], answer["masked"]) == (choice["title"], [])
