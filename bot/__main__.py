"""``python -m bot``: start the Rasa server, on loopback only, one worker."""

from __future__ import annotations

import logging
import os
import socket
import sys
from functools import partial
from pathlib import Path

from bot.settings import LOOPBACK, SettingError, Settings, read_settings


def main() -> int:
    """Serve until the process is ended; returns 1 if it can't start."""
    try:
        settings = read_settings()
        _require_model(settings)
        _require_port(settings.port)
    except SettingError as error:
        sys.stderr.write(f"The bot can't start: {error}\n")
        return 1
    _prepare(settings)
    _serve(settings)
    return 0


def _require_model(settings: Settings) -> None:
    if not any(Path(settings.models).glob("*.tar.gz")) and not Path(settings.models).is_file():
        raise SettingError(f"no model in {settings.models}/; run `make train` first")


def _require_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError as error:
            raise SettingError(f"port {port} is taken; set BOT_PORT to a free one") from error


def _prepare(settings: Settings) -> None:
    """Set what Rasa reads from the environment, before it is imported."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["SANIC_WORKERS"] = "1"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
    # endpoints.yml names these, and Rasa refuses a variable without a value.
    os.environ["ACTIONS_URL"] = settings.actions_url


def _serve(settings: Settings) -> None:
    import rasa.core.run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(
        logging.INFO, logging_config_file=None, warn_only_once=True, filter_repeated_logs=True
    )
    configure_structlog(logging.INFO)
    serve = partial(rasa.core.run.serve_application, model_path=settings.models, enable_api=False)
    serve(
        interface=LOOPBACK,
        port=settings.port,
        credentials="credentials.yml",
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
    )


if __name__ == "__main__":
    sys.exit(main())
