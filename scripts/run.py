"""``make run``: prepare, start the processes of the Procfile, wait until they answer, print the address."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from typing import IO

import httpx
from dotenv import load_dotenv

from scripts import prepare
from scripts.steps import ROOT, VARIABLE_DATA, StepFailed, say, step

START_SECONDS = 120
STOP_SECONDS = 15


def free_port(wanted: int) -> int:
    """Return ``wanted`` if nothing listens there, else any free port of the loopback."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def public_port() -> int:
    """Return the port people will use.

    Raises:
        StepFailed: PORT is no port number, or another program listens there.
    """
    text = os.environ.get("PORT", "8000")
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise StepFailed(
            f"PORT={text!r} is no port. Give a number from 1 to 65535, for example PORT=8080 make run."
        )
    port = int(text)
    if free_port(port) != port:
        raise StepFailed(
            f"Port {port} is taken by another program. Stop that one, or choose: PORT={port + 1} make run."
        )
    return port


def only_one() -> IO[str]:
    """Hold the lock of this folder until the process ends.

    Raises:
        StepFailed: another ``make run`` of this folder is under way.
    """
    VARIABLE_DATA.mkdir(exist_ok=True)
    lock = (VARIABLE_DATA / "run.lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise StepFailed(
            "The assistant is already running from this folder. Stop that one first (Ctrl-C)."
        ) from error
    return lock


def environment_of_processes(port: int) -> dict[str, str]:
    """Return the settings that the processes must agree on; what the person set stays as it is."""
    actions, bot = free_port(5055), free_port(5005)
    return {
        "PORT": str(port),
        "ACTIONS_PORT": str(actions),
        "ACTIONS_URL": f"http://127.0.0.1:{actions}",
        "BOT_PORT": str(bot),
        "BOT_URL": f"http://127.0.0.1:{bot}",
        "PYTHONUNBUFFERED": "1",
    }


def wait_until_ready(address: str, processes: subprocess.Popen[bytes]) -> None:
    """Return once the gateway says that database, catalogue and bot answer.

    Raises:
        StepFailed: a process ended, or it took longer than START_SECONDS.
    """
    deadline = time.monotonic() + START_SECONDS
    waiting_for = "the gateway did not answer"
    while time.monotonic() < deadline:
        if processes.poll() is not None:
            raise StepFailed("A process ended while starting; its message is above.")
        try:
            answer = httpx.get(f"{address}/health/ready", timeout=5)
            if answer.status_code == 200:
                return
            waiting_for = answer.text
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    raise StepFailed(f"The assistant does not answer after {START_SECONDS} s: {waiting_for}")


def stop(processes: subprocess.Popen[bytes]) -> None:
    """End every process of the Procfile, the stubborn ones by force."""
    if processes.poll() is None:
        processes.send_signal(signal.SIGTERM)
        try:
            processes.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(processes.pid, signal.SIGKILL)


def serve() -> int:
    """Prepare and run until Ctrl-C. Returns the exit code."""
    port = public_port()
    lock = only_one()
    prepare.everything({})
    environment = {**os.environ, **environment_of_processes(port)}
    # its own process group: Ctrl-C reaches this script alone, which then ends the group in order
    processes = subprocess.Popen(
        [sys.executable, "-m", "honcho", "start", "--no-prefix"],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        with step("start the assistant"):
            wait_until_ready(address, processes)
        say(f"\nThe advisor answers at {address}   (Ctrl-C ends it)\n")
        return processes.wait()
    finally:
        stop(processes)
        lock.close()


def main() -> int:
    """Run; a fault is one message, never a traceback."""
    load_dotenv(ROOT / ".env")
    # a shell that starts this in the background lets it ignore Ctrl-C's signal
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        return serve()
    except StepFailed as failure:
        say(f"\nStopped: {failure}")
        return 1
    except OSError as error:
        where = error.filename or "no file"
        say(f"\nStopped: {error.strerror or error} ({where}). Is the disk full or read-only?")
        return 1
    except KeyboardInterrupt:
        say("\nStopped.")
        return 0


if __name__ == "__main__":
    sys.exit(main())
