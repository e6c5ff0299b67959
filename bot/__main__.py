"""``python -m bot``: start the Rasa server, on loopback only, one worker."""

from __future__ import annotations

import gc
import logging
import socket
import sys
from pathlib import Path

from bot import without_tensorflow
from bot.rasa_environment import prepare
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
    prepare(settings)
    without_tensorflow.apply()
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


def _serve(settings: Settings) -> None:
    import rasa.core.run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    logging.basicConfig(level=logging.WARNING, format="bot: %(levelname)s %(name)s: %(message)s")
    configure_logging_and_warnings(logging.WARNING, warn_only_once=False)
    configure_structlog(logging.WARNING)

    async def say_started(_app: object, _loop: object) -> None:
        gc.collect()
        gc.freeze()  # the model lasts: it is not gone through for garbage at every turn
        sys.stdout.write(f"bot: answers on http://{LOOPBACK}:{settings.port}\n")
        sys.stdout.flush()

    rasa.core.run.serve_application(
        settings.models,
        interface=LOOPBACK,
        port=settings.port,
        credentials="credentials.yml",
        enable_api=False,
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
        server_listeners=[(say_started, "after_server_start")],
    )


if __name__ == "__main__":
    sys.exit(main())
