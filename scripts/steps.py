"""One step of a set-up: says what it does and for how long, and when it fails what to do."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VARIABLE_DATA = ROOT / "var"


class StepFailed(Exception):
    """A step could not be done; the message says what was wrong and what to do."""


def say(text: str) -> None:
    """Print one line at once, also into a pipe."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print ``title`` while the block works, then how long it took (seconds)."""
    say(f"… {title}")
    started = time.monotonic()
    yield
    say(f"✓ {title:<40} {time.monotonic() - started:6.1f} s")


def run(
    command: Sequence[str],
    *,
    advice: str,
    environment: Mapping[str, str] | None = None,
    cwd: Path = ROOT,
    shown_at_end: bool = False,
) -> None:
    """Run ``command``, its output going to the terminal: at once, or whole ``shown_at_end``.

    Raises:
        StepFailed: it could not start or ended with another code than 0; the message ends with ``advice``.
    """
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            stdout=subprocess.PIPE if shown_at_end else None,
            stderr=subprocess.STDOUT if shown_at_end else None,
            text=True,
            check=False,
        )
    except OSError as error:
        raise StepFailed(f"{command[0]} could not be started: {error}\n{advice}") from error
    if shown_at_end:
        say(done.stdout)
    if done.returncode != 0:
        said = f"{' '.join(command)} ended with code {done.returncode}; what it said is above."
        raise StepFailed(f"{said}\n{advice}")


def fingerprint(paths: Iterable[Path]) -> str:
    """Return a hash over the names and contents of all files at or below ``paths``."""
    digest = hashlib.sha256()
    for top in sorted(paths):
        files = sorted(top.rglob("*")) if top.is_dir() else [top]
        for file in files:
            if file.is_file() and not {"__pycache__", "node_modules"} & set(file.parts):
                digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


@contextmanager
def when_changed(name: str, sources: Iterable[Path], product: Path) -> Iterator[bool]:
    """Yield whether ``product`` must be made again: it is missing, or ``sources`` changed since.

    The new fingerprint is kept only if the block ends without an error.
    """
    stamp = VARIABLE_DATA / "stamps" / name
    wanted = fingerprint(sources)
    stale = not product.exists() or not stamp.is_file() or stamp.read_text() != wanted
    yield stale
    if stale:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(wanted)
