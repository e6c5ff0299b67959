"""The shipped sample catalogue: what the data dictionary says of it, beyond what every catalogue must be."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from holidays import country_holidays

from knowledge.clock import FixedClock
from knowledge.folder import Folder
from knowledge.loading import CATALOGUE, count
from knowledge.phrases import phrases
from knowledge.reading import catalogue_from
from knowledge.records import LANGUAGES, Catalogue
from knowledge.rows import rows_from
from tests.shipped import shipped_catalogue, shipped_folder

pytestmark = pytest.mark.whole

LOADED_ON = FixedClock(dt.date(2026, 11, 23)).today()
WEEKS = [LOADED_ON + dt.timedelta(weeks=number) for number in range(0, 52, 5)]


@pytest.fixture(scope="module")
def folder() -> Folder:
    return shipped_folder()


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return shipped_catalogue(LOADED_ON)


def test_it_has_no_fault_and_the_number_of_records_that_its_readme_says(folder: Folder) -> None:
    assert count(folder) == {
        "modules": 130,
        "sessions": 307,
        "domains": 13,
        "competencies": 75,
        "jobs": 14,
        "sites": 4,
        "figures": 23,
        "schemes": 21,
        "questions": 53,
    }


def test_summaries_have_18_to_40_words_and_objectives_12_at_most(catalogue: Catalogue) -> None:
    for module in catalogue.modules.values():
        for language in LANGUAGES:
            words = module.summary.in_language(language).split()
            assert 18 <= len(words) <= 40, (module.code, language)
            for objective in module.objectives.in_language(language):
                assert len(objective.split()) <= 12, (module.code, language, objective)


def test_five_modules_have_no_date_and_all_others_one_in_french(catalogue: Catalogue) -> None:
    languages = {code: {s.language for s in sessions} for code, sessions in catalogue.sessions.items()}
    assert list(languages.values()).count(set()) == 5
    assert all("fr" in found for found in languages.values() if found)


@pytest.mark.parametrize("loaded_on", WEEKS, ids=str)
def test_whatever_the_week_of_loading_dates_are_teaching_days(folder: Folder, loaded_on: dt.date) -> None:
    closed = country_holidays("BE")
    for row in rows_from(folder, loaded_on)["session"]:
        allowed = {5} if row["rhythm"] == "saturday" else {0, 1, 2, 3, 4}
        for day in (row["start"], row["end"]):
            assert day not in closed, row
            assert day.weekday() in allowed, row
        assert loaded_on < row["start"] <= row["end"]


@pytest.mark.parametrize("loaded_on", WEEKS, ids=str)
def test_each_module_has_a_session_after_its_prerequisites_can_be_finished(
    folder: Folder, loaded_on: dt.date
) -> None:
    catalogue = catalogue_from(rows_from(folder, loaded_on))
    finished: dict[str, dt.date | None] = {}

    def earliest_end(code: str) -> dt.date | None:
        if code not in finished:
            module = catalogue.modules[code]
            needed = [earliest_end(other) for other in module.requires]
            for choice in module.requires_any:
                ends = [end for other in choice if (end := earliest_end(other))]
                needed.append(min(ends, default=None))
            dates = [day for day in needed if day is not None]
            after = max(dates, default=loaded_on)
            ends = [session.end for session in catalogue.sessions[code] if session.start > after]
            finished[code] = min(ends) if ends and len(dates) == len(needed) else None
        return finished[code]

    late = [code for code in catalogue.modules if catalogue.sessions[code] and earliest_end(code) is None]
    assert late == []


def test_no_session_has_the_id_of_another(catalogue: Catalogue) -> None:
    ids = Counter(session.id for sessions in catalogue.sessions.values() for session in sessions)
    assert len(ids) == ids.total() == 307


def test_every_record_can_be_named_in_every_language(folder: Folder, catalogue: Catalogue) -> None:
    named = {(kind, record, language) for kind, record, language, _ in phrases(folder)}
    for kind, records in (
        ("module", catalogue.modules),
        ("site", catalogue.sites),
        ("domain", catalogue.domains),
        ("job", catalogue.jobs),
    ):
        for record in records:
            for language in LANGUAGES:
                assert (kind, record, language) in named


def test_the_data_dictionary_lists_every_key(folder: Folder) -> None:
    text = (CATALOGUE / "README.md").read_text()
    for entries in (
        folder.modules,
        folder.domains,
        folder.jobs,
        folder.sites,
        folder.figures,
        folder.questions,
    ):
        for key in type(entries[0].shape).model_fields:
            assert f"`{key}`" in text, key
