"""What the bot imports of Rasa brings no TensorFlow, and still knows every component that we configure."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.whole

IMPORTS = """
import sys, warnings
warnings.simplefilter("ignore")
{before}
import rasa.core.run, rasa.model_training
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
print("tensorflow" in sys.modules)
for name in sys.argv[1:]:
    print(DefaultV1Recipe._from_registry(name).clazz.__name__)
"""
APPLIED = "from bot import without_tensorflow; without_tensorflow.apply()"


def said(before: str, *names: str) -> list[str]:
    """Return what a new Python says after ``before`` and Rasa were imported in it."""
    command = [sys.executable, "-c", IMPORTS.format(before=before), *names]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_rasa_alone_imports_tensorflow() -> None:
    assert said("") == ["True"]


def test_with_the_stand_ins_nothing_does() -> None:
    names = ["RulePolicy", "FallbackClassifier", "RegexEntityExtractor", "EntitySynonymMapper"]
    assert said(APPLIED, *names) == ["False", *names]


def test_a_component_that_needs_it_is_unknown_to_rasa() -> None:
    with pytest.raises(subprocess.CalledProcessError) as failure:
        said(APPLIED, "DIETClassifier")
    assert "Can't load class for name 'DIETClassifier'" in failure.value.stderr
