"""The matcher follows the knowledge base while the server runs."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.catalogue_matcher import CatalogueMatcher
from bot.nlu.phrases import PhraseTable
from tests.bot.conftest import PHRASES, write_phrases


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def matcher_of(path: Path, clock: Clock) -> CatalogueMatcher:
    return matcher_on(f"sqlite:///{path}", clock)


def matcher_on(url: str, clock: Clock) -> CatalogueMatcher:
    return CatalogueMatcher(
        CatalogueMatcher.get_default_config(), None, None, PhraseTable(url), monotonic=clock
    )


def entities(
    matcher: CatalogueMatcher, text: str, before: list[dict[str, Any]] | None = None
) -> list[dict[str, Any]]:
    message = Message(data={"text": text, "entities": before or []})
    found: list[dict[str, Any]] = matcher.process([message])[0].get("entities")
    return found


def test_every_record_of_a_name_is_an_entity_of_the_same_span(catalogue: Path, clock: Clock) -> None:
    found = entities(matcher_of(catalogue, clock), "la zone ATEX à Liège")
    assert [(one["entity"], one["value"], one["start"], one["end"]) for one in found] == [
        ("module", "HSE-101", 3, 12),
        ("module", "HSE-202", 3, 12),
        ("site", "liege", 15, 20),
    ]


def test_entities_found_before_stay_once_each(catalogue: Path, clock: Clock) -> None:
    audience = {"entity": "audience", "value": "student", "start": 0, "end": 7}
    found = entities(
        matcher_of(catalogue, clock), "student ASE-101", [audience, {**audience, "extractor": "b"}]
    )
    assert [one["entity"] for one in found] == ["audience", "module"]


def test_a_new_catalogue_is_known_after_two_seconds_and_not_looked_for_sooner(
    catalogue: Path, clock: Clock
) -> None:
    matcher = matcher_of(catalogue, clock)
    assert entities(matcher, "lyophilisation") == []
    write_phrases(catalogue, [*PHRASES, ("module", "PHA-301", "fr", "lyophilisation")], "v2")
    clock.seconds = 1.9
    assert entities(matcher, "lyophilisation") == []
    clock.seconds = 2.0
    assert entities(matcher, "lyophilisation")[0]["value"] == "PHA-301"


def test_without_a_database_nothing_is_found_and_it_is_said_once(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "none.db"
    matcher = matcher_of(path, clock)
    with caplog.at_level(logging.ERROR):
        for clock.seconds in (0.0, 3.0, 6.0):
            assert entities(matcher, "ASE-101") == []
    assert caplog.text.count("python -m knowledge load") == 1
    assert not path.exists()


def test_a_lost_database_leaves_the_names_known_so_far(catalogue: Path, clock: Clock) -> None:
    matcher = matcher_of(catalogue, clock)
    assert entities(matcher, "ASE-101")
    write_phrases(catalogue, [], "v2")
    catalogue.write_bytes(b"no database at all" * 100)
    clock.seconds = 5.0
    assert entities(matcher, "ASE-101")[0]["value"] == "ASE-101"


def test_names_on_postgresql(postgresql_url: str, clock: Clock) -> None:
    import psycopg2

    connection = psycopg2.connect(postgresql_url.replace("postgresql+psycopg://", "postgresql://"))
    with connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE phrase (kind TEXT, record_id TEXT, language TEXT, phrase TEXT)")
        cursor.execute("CREATE TABLE catalogue_version (version TEXT)")
        cursor.execute("INSERT INTO catalogue_version VALUES ('v1')")
        cursor.execute("INSERT INTO phrase VALUES ('module', 'ASE-101', 'fr', 'habillage')")
    connection.close()
    matcher = matcher_on(postgresql_url, clock)
    assert entities(matcher, "habillage")[0]["value"] == "ASE-101"


def test_words_of_everyday_questions_name_nothing(
    catalogue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrases = [("module", "GEN-106", "en", "computer"), ("module", "HSE-204", "fr", "longe")]
    write_phrases(catalogue, [*phrases, ("site", "online", "en", "computers online")], "v1")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{catalogue}")
    config, storage = CatalogueMatcher.get_default_config(), LocalModelStorage(tmp_path / "model")
    (tmp_path / "model").mkdir()
    sentences = [
        "do I need a computer for {module}?",
        "am I talking to a computer",
        "how long is {module}?",
        "how long?",
        "computers online",
        "are there computers online?",
    ]
    messages = [Message(data={"text": sentence, "intent": "ask"}) for sentence in sentences]
    CatalogueMatcher.create(config, storage, Resource("names"), None).train(TrainingData(messages))
    trained = CatalogueMatcher.load(config, storage, Resource("names"), None)
    assert entities(trained, "is this a computer?") == []
    assert entities(trained, "how long is it?") == []
    assert entities(trained, "la longe")[0]["value"] == "HSE-204"  # only its inflection is ordinary
    assert entities(trained, "computers online")[0]["value"] == "online"  # places are never left out
