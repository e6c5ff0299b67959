"""Words that a message calls a course, in the four languages."""

from __future__ import annotations

import pytest

from actions.naming import called
from tests.actions.asking import Conversation


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hoeveel uur duurt de cursus heftruck?", ("heftruck",)),
        ("et la formation en hauteur, elle est quand ?", ("hauteur",)),
        ("and where is the harness course?", ("harness",)),
        ("is there a course on pumps", ("pumps",)),
        ("wie lange dauert der Kurs Gabelstapler?", ("gabelstapler",)),
        ("und der ATEX-Kurs", ("atex",)),
        ("heftruckcursus, wanneer?", ("heftruck",)),
        ("nah, what about the forklift?", ("forklift",)),
        ("terug naar de pompen", ("pompen",)),
        ("quid des roulements", ("roulements",)),
        ("c'est quand ?", ()),
        ("courses?", ()),
        ("", ()),
    ],
)
def test_the_name_stands_beside_the_word_for_a_course(text: str, names: tuple[str, ...]) -> None:
    assert called(text) == names


@pytest.mark.parametrize(
    "text",
    ["et le cours gowning ?", "en de cursus gowning?", "and the gowning course?", "und der Gowning-Kurs?"],
)
def test_who_calls_it_a_course_means_another_than_the_one_talked_about(talk: Conversation, text: str) -> None:
    talk.ask("action_module_duration", module="HSE-101")
    assert talk.ask("action_module_duration", text).modules == ["ASE-101"]


@pytest.mark.parametrize(
    "text", ["ce cours, il dure ?", "hoelang duurt deze cursus?", "how long is the course?", "und der Kurs?"]
)
def test_a_course_without_a_name_is_the_one_talked_about(talk: Conversation, text: str) -> None:
    talk.ask("action_module_duration", module="HSE-101")
    assert talk.ask("action_module_duration", text).modules == ["HSE-101"]
