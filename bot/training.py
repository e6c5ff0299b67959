"""``python -m bot.training``: train config.yml, domain.yml and data/ into models/advisor.tar.gz."""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import time
from pathlib import Path

from bot import without_tensorflow
from bot.rasa_environment import prepare
from bot.settings import SettingError, read_settings

MODEL_NAME = "advisor"


def main() -> int:
    """Train the model and say what came of it; returns 1, with Rasa's own words, if there is none."""
    argparse.ArgumentParser(prog="python -m bot.training", description=__doc__).parse_args()
    started = time.monotonic()
    try:
        settings = read_settings()
    except SettingError as error:
        sys.stderr.write(f"The model can't be trained: {error}\n")
        return 1
    prepare(settings)
    without_tensorflow.apply()
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            model = _train(settings.models)
    except Exception as error:
        sys.stderr.write(f"{said.getvalue()}The model could not be trained: {_cause(error)}\n")
        return 1
    seconds = time.monotonic() - started
    sys.stdout.write(f"{model}: trained in {seconds:.0f} s\n")
    return 0


def _train(output: str) -> str:
    """Return the path of the model."""
    import rasa

    from bot.corrections import message_fingerprint, training_data_merge

    message_fingerprint.apply()
    training_data_merge.apply()
    # Forced: its cache is off, so that to find out what has not changed takes long and spares nothing.
    result = rasa.train(
        "domain.yml", "config.yml", ["data"], output, force_training=True, fixed_model_name=MODEL_NAME
    )
    if result.code != 0 or not result.model:
        raise RuntimeError(f"Rasa ended with code {result.code}")
    return str(Path(result.model))


def _cause(error: BaseException) -> str:
    """Return what went wrong first: Rasa wraps a component's own words in "Error running graph component"."""
    while error.__cause__ is not None:
        error = error.__cause__
    return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    sys.exit(main())
