"""``python -m bot.training``: train config.yml, domain.yml and data/ into models/advisor.tar.gz."""

from __future__ import annotations

import os
import sys
from pathlib import Path

MODEL_NAME = "advisor"


def train(output: str) -> str:
    """Train and return the path of the model; raises ``SystemExit`` with Rasa's own message otherwise."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
    import rasa

    result = rasa.train(
        domain="domain.yml",
        config="config.yml",
        training_files=["data"],
        output=output,
        fixed_model_name=MODEL_NAME,
    )
    if result.code != 0 or not result.model:
        raise SystemExit(f"No model was trained (code {result.code}).")
    return str(result.model)


if __name__ == "__main__":
    sys.stdout.write(f"{Path(train('models'))}\n")
