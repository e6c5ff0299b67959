"""The conversation's language stays, unless a message clearly is in another one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.catalogue_matcher import CatalogueMatcher
from bot.nlu.language_identifier import UNSUPPORTED, LanguageIdentifier
from bot.nlu.phrases import PhraseTable
from tests.bot.conftest import PHRASES, write_phrases
from tests.bot.nlu.sentences import training_data


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> CatalogueMatcher:
    path: Path = tmp_path_factory.mktemp("catalogue") / "catalogue.db"
    write_phrases(path, PHRASES, "v1")
    return CatalogueMatcher(
        CatalogueMatcher.get_default_config(), None, None, PhraseTable(f"sqlite:///{path}")
    )


@pytest.fixture(scope="module")
def identifier(tmp_path_factory: pytest.TempPathFactory) -> LanguageIdentifier:
    storage = LocalModelStorage(tmp_path_factory.mktemp("model"))
    config = LanguageIdentifier.get_default_config()
    LanguageIdentifier(config, storage, Resource("languages")).train(training_data())
    return LanguageIdentifier.load(config, storage, Resource("languages"), None)


def identified(
    identifier: LanguageIdentifier, matcher: CatalogueMatcher, text: str, **metadata: Any
) -> tuple[str, Message]:
    data = {"text": text, "metadata": metadata, "intent": {"name": "greet", "confidence": 0.9}}
    message = identifier.process(matcher.process([Message(data=data)]))[0]
    languages = [one["value"] for one in message.get("entities") if one["entity"] == "language"]
    assert len(languages) == 1
    return languages[0], message


@pytest.mark.parametrize(
    ("text", "current", "answered_in"),
    [
        # says nothing, or too little
        ("merci", "nl", "nl"),
        ("ok", "de", "de"),
        ("atex", "fr", "fr"),
        ("zone atex", "en", "en"),
        ("et a liege ?", "nl", "nl"),
        ("ASE-101", "de", "de"),
        ("42", "en", "en"),
        ("🙂🙂🙂🙂", "nl", "nl"),
        ("", "de", "de"),
        ("anna.maes@example.com", "fr", "fr"),
        ("xqzt blorp fnord gleeb", "fr", "fr"),
        # clear evidence
        ("what about habillage salle propre", "fr", "en"),
        ("when does habillage en salle propre start?", "fr", "en"),
        ("wanneer begint habillage salle propre", "fr", "nl"),
        ("wann ist der nächste Termin", "fr", "de"),
        ("c'est quand la prochaine session", "nl", "fr"),
        ("how long is it?", "de", "en"),
        # the language it is in already
        ("quelles sont les dates", "fr", "fr"),
        ("clean room gowning", "fr", "fr"),
    ],
)
def test_the_language_of_the_answer(
    identifier: LanguageIdentifier, matcher: CatalogueMatcher, text: str, current: str, answered_in: str
) -> None:
    language, message = identified(identifier, matcher, text, language=current)
    assert language == answered_in
    assert message.get("intent")["name"] == "greet"


def test_a_chosen_language_stays(identifier: LanguageIdentifier, matcher: CatalogueMatcher) -> None:
    text = "when does the next session start?"
    assert identified(identifier, matcher, text, language="fr", language_fixed=True)[0] == "fr"


@pytest.mark.parametrize("metadata", [{}, {"language": None}, {"language": "es"}, {"language": ["nl"]}])
def test_french_where_nothing_is_known(
    identifier: LanguageIdentifier, matcher: CatalogueMatcher, metadata: dict[str, Any]
) -> None:
    assert identified(identifier, matcher, "ok", **metadata)[0] == "fr"


@pytest.mark.parametrize(
    "text",
    [
        "quiero información sobre los cursos",
        "quando inizia il prossimo corso di zona atex?",
        "chciałbym zapisać się na szkolenie",
        "bir sonraki kurs ne zaman başlıyor",
        "gostaria de me inscrever no curso",
        "aș dori să mă înscriu la un curs",
        "متى تبدأ الدورة القادمة؟",
        "привет",
        "я хочу записатися на курс",
        "你好,我想报名",
    ],
)
def test_a_language_not_spoken_is_said_in_the_conversations_language(
    identifier: LanguageIdentifier, matcher: CatalogueMatcher, text: str
) -> None:
    language, message = identified(identifier, matcher, text, language="de")
    assert language == "de"
    assert message.get("intent")["name"] == UNSUPPORTED
    assert message.get("intent_ranking")[0]["name"] == UNSUPPORTED


@pytest.mark.parametrize(
    "text", ["Giovanni Rossi", "Akta pure", "gracias", "SELECT * FROM users", "lol mdr xd"]
)
def test_a_few_foreign_words_are_no_language(
    identifier: LanguageIdentifier, matcher: CatalogueMatcher, text: str
) -> None:
    assert identified(identifier, matcher, text, language="fr")[1].get("intent")["name"] == "greet"
