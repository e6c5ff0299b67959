"""``make check`` finds every fault of the words, and says where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales.checking import check, main
from locales.localization import LANGUAGES

ROOT = Path(__file__).parents[2]
DOMAIN = """
responses:
  utter_dates:
    - custom:
        act: module_dates
        choices: [{title: choice-dates, intent: ask_dates, entities: {}}]
"""
WORDS = """utter-dates = { $count } dates
choice-dates = Dates
audience-worker = worker
audience-student = student
site-closed = closed on { $day }
"""
ACTION = """
def audience(name: str) -> object:
    return {"message": f"audience-{name}"}

CLOSED = message("site-closed", day="Monday")
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project without a fault."""
    (tmp_path / "domain.yml").write_text(DOMAIN)
    (tmp_path / "actions").mkdir()
    (tmp_path / "actions" / "dates.py").write_text(ACTION)
    for language in LANGUAGES:
        (tmp_path / "locales" / language).mkdir(parents=True)
        words(tmp_path, language).write_text(WORDS)
    return tmp_path


def words(project: Path, language: str) -> Path:
    return project / "locales" / language / "modules.ftl"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_good_project_has_no_fault(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project) == []
    assert main(project) == 0
    assert capsys.readouterr().out == ""


def test_our_own_words_have_no_fault() -> None:
    assert check(ROOT) == []


def test_a_missing_message(project: Path) -> None:
    change(words(project, "nl"), "choice-dates = Dates\n", "")
    assert check(project) == [
        "domain.yml: utter_dates: choice: asks for choice-dates, which is missing in locales/nl",
        "locales/nl: choice-dates: missing, but it stands in locales/fr/modules.ftl:2",
    ]


def test_another_variable(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(words(project, "de"), "$count", "$number")
    fault = "locales/de/modules.ftl:1: utter-dates: variables $number, but $count in locales/fr/modules.ftl:1"
    assert check(project) == [fault]
    assert main(project) == 1
    assert capsys.readouterr().out == fault + "\n"


def test_a_variable_that_only_one_case_uses_counts(project: Path) -> None:
    cases = "{ $count ->\n    [one] one date in { $place }\n   *[other] { $count } dates\n}"
    change(words(project, "en"), "{ $count } dates", cases)
    assert [fault for fault in check(project) if "$count, $place" in fault]


def test_an_unused_message(project: Path) -> None:
    for language in LANGUAGES:
        with words(project, language).open("a") as file:
            file.write("old-words = no longer said\n")
    assert check(project) == [
        f"locales/{language}/modules.ftl:6: old-words: is used nowhere" for language in sorted(LANGUAGES)
    ]


def test_a_response_without_words(project: Path) -> None:
    change(
        project / "domain.yml", "utter_dates:", "utter_seats: [{custom: {act: module_seats}}]\n  utter_dates:"
    )
    assert check(project) == [
        f"domain.yml: utter_seats: asks for utter-seats, which is missing in locales/{language}"
        for language in sorted(LANGUAGES)
    ]


def test_an_action_that_gives_no_value_for_a_variable(project: Path) -> None:
    change(project / "actions" / "dates.py", 'day="Monday"', 'site="liege"')
    assert check(project)[0] == (
        "actions/dates.py:5: site-closed is given no $day, which locales/de/modules.ftl:5 uses"
    )


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("choice-dates = Dates", "choice-dates Dates", "locales/fr/modules.ftl:2: no Fluent message"),
        ("choice-dates = Dates", "choice-dates =\n    .title = Dates", "choice-dates: has no text"),
        ("= Dates", "= { unknown-words }", "refers to unknown-words, which does not exist"),
        ("= Dates", "= { -unknown-term }", "refers to -unknown-term, which does not exist"),
        ("= student", "= student\naudience-worker = again", "audience-worker: stands also in"),
    ],
)
def test_faults_of_one_message(project: Path, old: str, new: str, fault: str) -> None:
    change(words(project, "fr"), old, new)
    assert [found for found in check(project) if fault in found]


def test_a_file_that_one_language_lacks(project: Path) -> None:
    words(project, "en").rename(project / "locales" / "en" / "other.ftl")
    found = check(project)
    assert "locales/fr/other.ftl: there is no such file, but in another language there is" in found
    assert "locales/en/modules.ftl: there is no such file, but in another language there is" in found


def test_words_of_the_page_count_as_used(project: Path) -> None:
    for language in LANGUAGES:
        with words(project, language).open("a") as file:
            file.write("page-name = Advisor\nmark-sample = sample\nask-send = Send\n")
    (project / "widget" / "src").mkdir(parents=True)
    (project / "widget" / "index.html").write_text('<h1 data-words="page-name"></h1>')
    source = 'html`<p>${words("ask-send")}${words(`mark-${provenance}`)}</p>`'
    (project / "widget" / "src" / "chat.ts").write_text(source)
    assert check(project) == []
