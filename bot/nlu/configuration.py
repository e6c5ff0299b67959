"""A component's part of ``config.yml``: a key that it does not know is refused, not ignored as Rasa does."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import GraphComponent
from rasa.shared.exceptions import InvalidConfigException

# Rasa itself adds these on the way from config.yml to the component.
_OF_RASA = frozenset({"name", "finetuning_epoch_fraction"})


def checked(component: type[GraphComponent], config: dict[str, Any]) -> dict[str, Any]:
    """Return ``config`` over the component's defaults; raises ``InvalidConfigException``."""
    defaults = component.get_default_config()
    unknown = sorted(set(config) - set(defaults) - _OF_RASA)
    if unknown:
        raise InvalidConfigException(
            f"config.yml: {component.__name__} has no setting {', '.join(map(repr, unknown))}; "
            f"it has {', '.join(sorted(defaults)) or 'none'}"
        )
    return {**defaults, **config}
