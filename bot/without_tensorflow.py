"""Rasa without TensorFlow: nothing in ``config.yml`` uses it, and to import it takes 4 s and 350 MB.

Rasa imports every component that it comes with, whether or not the configuration names it. Before that
happens, a stand-in takes the place of each module of Rasa's that would import TensorFlow.
"""

from __future__ import annotations

import sys
from types import ModuleType

# Module: the names that other modules of Rasa import from it.
_STOOD_IN_FOR = {
    "rasa.core.policies.ted_policy": ["TEDPolicy"],
    "rasa.core.policies.unexpected_intent_policy": ["UnexpecTEDIntentPolicy"],
    "rasa.nlu.classifiers.diet_classifier": ["DIETClassifier"],
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer": ["ConveRTFeaturizer"],
    "rasa.nlu.featurizers.dense_featurizer.lm_featurizer": ["LanguageModelFeaturizer"],
    "rasa.nlu.selectors.response_selector": ["ResponseSelector"],
    "rasa.utils.tensorflow.callback": ["RasaModelCheckpoint", "RasaTrainingLogger"],
    "rasa.utils.tensorflow.data_generator": ["RasaBatchDataGenerator"],
}


def apply() -> None:
    """Put the stand-ins in place; a module that is imported already stays.

    A configuration that names one of these components is refused by Rasa: it knows none of that name.
    """
    for name, classes in _STOOD_IN_FOR.items():
        module = ModuleType(name, "Stands in for a module that needs TensorFlow.")
        for class_name in classes:
            setattr(module, class_name, type(class_name, (), {}))
        sys.modules.setdefault(name, module)
