"""What config.yml says is what runs: Rasa itself ignores a key that it does not know."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.utils.common import class_from_module_path

from bot.nlu.catalogue_matcher import CatalogueMatcher
from bot.nlu.intent_classifier import MaskedIntentClassifier
from bot.nlu.language_identifier import LanguageIdentifier

ROOT = Path(__file__).parents[2]
CONFIG: dict[str, Any] = yaml.safe_load((ROOT / "config.yml").read_text())
COMPONENTS = [*CONFIG["pipeline"], *CONFIG["policies"]]


def component_class(name: str) -> Any:
    return class_from_module_path(name) if "." in name else DefaultV1Recipe._from_registry(name).clazz


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: str(component["name"]))
def test_every_key_is_one_that_the_component_has(component: dict[str, Any]) -> None:
    known = component_class(component["name"]).get_default_config()
    assert set(component) - {"name"} <= set(known)


@pytest.mark.parametrize("component", CONFIG["pipeline"], ids=lambda component: str(component["name"]))
def test_nothing_that_can_be_set_is_left_unsaid(component: dict[str, Any]) -> None:
    known = component_class(component["name"]).get_default_config()
    assert set(component) - {"name"} == set(known)


@pytest.mark.parametrize("own", [CatalogueMatcher, MaskedIntentClassifier, LanguageIdentifier])
def test_an_own_component_refuses_a_key_that_it_does_not_know(own: Any) -> None:
    with pytest.raises(InvalidConfigException, match="'confidence_threshold'"):
        own.create({"confidence_threshold": 0.7}, None, None, None)


def test_values_of_config_reach_the_component() -> None:
    config = next(one for one in CONFIG["pipeline"] if one["name"].endswith(".LanguageIdentifier"))
    identifier = LanguageIdentifier.create(dict(config), None, None, None)
    assert {**config, **identifier._config} == identifier._config


def test_the_pipeline_reads_names_before_it_judges_and_language_last() -> None:
    names = [component["name"].rpartition(".")[2] for component in CONFIG["pipeline"]]
    order = ["EntitySynonymMapper", "CatalogueMatcher", "MaskedIntentClassifier", "FallbackClassifier"]
    assert [name for name in names if name in order] == order
    assert names[-1] == "LanguageIdentifier"


def test_only_the_internal_channel_is_open() -> None:
    assert list(yaml.safe_load((ROOT / "credentials.yml").read_text())) == ["bot.channel.GatewayChannel"]
