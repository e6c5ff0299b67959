"""``python -m gateway``: serve the application with one worker until it is told to stop.

Exit codes: 78 settings are wrong, 69 the port is taken or the database out of reach.
"""

from __future__ import annotations

import os
import socket
import sys

import uvicorn
from pydantic import ValidationError

from gateway import logs
from gateway.application import create_application
from gateway.conversations.store import open_engine
from gateway.migrating import upgrade
from gateway.settings import Settings, explain
from knowledge.errors import KnowledgeError


def main() -> int:
    try:
        settings = Settings()
    except ValidationError as error:
        return _refuse(explain(error), os.EX_CONFIG)
    logs.configure(settings.log_level)
    try:
        listener = _listen(settings.host, settings.port)
    except OSError as error:
        return _refuse(
            f"The gateway can't listen on {settings.host}:{settings.port}: {error.strerror}. "
            "Stop the program that uses it, or choose another port: PORT=8001.",
            os.EX_UNAVAILABLE,
        )
    with listener:
        try:
            _prepare_database(settings.database_url)
        except KnowledgeError as error:
            return _refuse(f"The gateway can't start: {error}.", os.EX_UNAVAILABLE)
        return _serve(settings, listener)


def _prepare_database(url: str) -> None:
    """Fail here, in one line, rather than amidst the start of the server."""
    engine = open_engine(url)
    try:
        upgrade(engine)
    finally:
        engine.dispose()


def _serve(settings: Settings, listener: socket.socket) -> int:
    server = uvicorn.Server(
        uvicorn.Config(
            create_application(settings),
            log_config=None,  # logs.py
            access_log=False,
            server_header=False,
            proxy_headers=False,  # only TRUSTED_PROXIES are believed
            timeout_graceful_shutdown=10,
        )
    )
    server.run(sockets=[listener])
    return 0 if server.started else os.EX_UNAVAILABLE


def _listen(host: str, port: int) -> socket.socket:
    """Return a listening socket; a taken port is an ``OSError`` before anything else is opened."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        # A port that was just left may be taken again at once; one in use may not.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    return listener


def _refuse(message: str, code: int) -> int:
    sys.stderr.write(message + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
