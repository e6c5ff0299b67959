"""Each sentence keeps the language of its folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.shared.exceptions import RasaException

from bot.nlu.importer import LanguageFolders, language_of

FILE = 'version: "3.1"\nnlu:\n- intent: thank\n  examples: |\n    - merci\n'


def write(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "courtesy.yml").write_text(FILE)


def test_the_same_sentence_in_two_languages_is_kept_for_both(tmp_path: Path) -> None:
    write(tmp_path / "nlu" / "fr")
    write(tmp_path / "nlu" / "nl")
    data = LanguageFolders(training_data_paths=[str(tmp_path)]).get_nlu_data()
    assert [(message.get("text"), language_of(message)) for message in data.intent_examples] == [
        ("merci", "fr"),
        ("merci", "nl"),
    ]


def test_a_file_outside_a_languages_folder_is_refused_by_name(tmp_path: Path) -> None:
    write(tmp_path / "nlu")
    with pytest.raises(
        RasaException, match=r"courtesy\.yml: sentences must lie in a folder named fr, nl, en, de"
    ):
        LanguageFolders(training_data_paths=[str(tmp_path)]).get_nlu_data()
