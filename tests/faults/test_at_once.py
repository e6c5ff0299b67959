"""Many people at once: nobody's answer is lost, and nobody reads somebody else's."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.faults.talking import Conversation

CODES = ["ASE-101", "ASE-102", "GMP-101", "HSE-201", "MNT-102", "LOG-101", "LAB-101", "BIO-101"]


@pytest.mark.parametrize("time", [1, 2])
def test_eight_people_at_once(client: httpx.Client, time: int) -> None:
    people = [Conversation(client, "fr") for _ in CODES]

    def ask(person: Conversation, code: str) -> list[list[str]]:
        first = person.say(f"combien d'heures dure {code} ?")
        return [first["modules"], person.say("et c'est quand ?")["modules"]]

    with ThreadPoolExecutor(len(CODES)) as pool:
        answers = list(pool.map(ask, people, CODES))
    assert answers == [[[code], [code]] for code in CODES]
