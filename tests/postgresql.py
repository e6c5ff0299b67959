"""A real PostgreSQL server for tests, from the Debian package: in a temporary folder, on a free port."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

START_SECONDS = 30
# A server for tests may lose everything at a power cut; it saves seconds not to wait for the disk.
UNSAFE_BUT_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


@contextmanager
def server() -> Iterator[str]:
    """Run a server; yields its address without a database name: ``postgresql://user@127.0.0.1:port``."""
    programs = _programs()
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="postgresql-for-tests-"))
    try:
        if account:
            shutil.chown(folder, account["user"], account["group"])
        data = folder / "data"
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            cwd=folder,
            **account,
        )
        with _running(programs, folder, account) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def new_database(server_url: str, name: str) -> Iterator[str]:
    """Create an empty database; yields its address and drops it afterwards."""
    with psycopg.connect(f"{server_url}/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"{server_url}/{name}"
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _programs() -> Path:
    """Return the folder of ``initdb`` and ``postgres``: the newest of Debian's, or that on the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    if on_path:
        return Path(on_path).resolve().parent
    pytest.fail(
        "PostgreSQL is not installed, and the database tests run on it too: "
        "apt-get install postgresql (or put initdb and postgres on the PATH)"
    )


def _account() -> dict[str, Any]:
    """Return under whom to run: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


@contextmanager
def _running(programs: Path, folder: Path, account: dict[str, Any]) -> Iterator[str]:
    port = _free_port()
    settings = ("listen_addresses=127.0.0.1", *UNSAFE_BUT_FAST)
    options = [part for setting in settings for part in ("-c", setting)]
    log = (folder / "log").open("w+")
    process = subprocess.Popen(
        [programs / "postgres", "-D", folder / "data", "-p", str(port), "-k", folder, *options],
        stdout=log,
        stderr=log,
        cwd=folder,
        **account,
    )
    try:
        url = f"postgresql://tester@127.0.0.1:{port}"
        _wait(url, process, folder / "log")
        yield url
    finally:
        process.send_signal(signal.SIGINT)  # "fast shutdown": open connections are ended
        process.wait(START_SECONDS)
        log.close()


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(f"{url}/postgres", connect_timeout=2).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"PostgreSQL did not start:\n{log.read_text()}")
            time.sleep(0.05)
        else:
            return


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
