"""First stage of every ``make`` target: finds uv and the two Pythons, syncs both locked environments,
then hands over to ``scripts/<target>.py`` inside the application's environment.

Standard library only, and any Python from 3.8 on: nothing else can be counted on here.
"""

from __future__ import annotations

import glob
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV_VERSION = "0.13.9"
TARGETS = ("run", "test", "check", "train", "evaluate", "bench")
# folder of the environment, Python series it needs, dependency groups beside the product's own
ENVIRONMENTS = ((ROOT, "3.13"), (ROOT / "bot", "3.10"))


class SetupError(Exception):
    """Something is missing that this script can't put right; the message says what to do."""


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def answers(*command: str) -> str:
    """Return what ``command`` prints, or "" if it can't run (a pyenv shim may exist and fail)."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() or done.stderr.strip()


def find_uv() -> str:
    """Return a uv that runs: the machine's, else a private one from PyPI under ``.tools/``."""
    on_path = shutil.which("uv")
    if on_path and answers(on_path, "--version"):
        return on_path
    private = ROOT / ".tools" / "uv"
    uv = private / "bin" / "uv"
    if not answers(str(uv), "--version"):
        say(f"  uv is not on this machine: installing {UV_VERSION} into .tools/")
        try:
            venv.create(private, with_pip=True, clear=True)
        except (OSError, subprocess.SubprocessError) as error:
            raise SetupError(
                f"Can't make a virtual environment in {private}: {error}\n"
                "On Debian or Ubuntu: apt-get install python3-venv. Or install uv yourself."
            ) from error
        command = [str(private / "bin" / "python"), "-m", "pip", "install", "--quiet", "uv==" + UV_VERSION]
        if subprocess.run(command, check=False).returncode != 0:
            raise SetupError(
                "uv could not be installed from PyPI. Is the network reachable? Or install uv yourself."
            )
    return str(uv)


def find_python(series: str) -> str:
    """Return a working interpreter of ``series`` ("3.13"), or "" to let uv fetch one."""
    candidates = [shutil.which("python" + series) or ""]
    pyenv_root = os.environ.get("PYENV_ROOT") or answers("pyenv", "root")
    if pyenv_root:
        candidates += sorted(glob.glob(f"{pyenv_root}/versions/{series}.*/bin/python{series}"), reverse=True)
    for candidate in candidates:
        if candidate and answers(candidate, "--version").startswith("Python " + series + "."):
            return candidate
    return ""


def fingerprint(*files: Path) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def sync(uv: str, folder: Path, series: str) -> None:
    """Bring the environment of ``folder`` to its lock file; offline and at once when it is there already."""
    environment = folder / ".venv"
    wanted = fingerprint(folder / "pyproject.toml", folder / "uv.lock")
    stamp = environment / "synced"
    if (
        stamp.is_file()
        and stamp.read_text() == wanted
        and answers(str(environment / "bin" / "python"), "--version")
    ):
        return
    python = find_python(series)
    if not python:
        say(f"  no working Python {series} on this machine: uv will fetch one")
    command = [
        uv,
        "sync",
        "--frozen",
        "--compile-bytecode",
        "--quiet",
        "--project",
        str(folder),
        "--python",
        python or series,
    ]
    environment_variables = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    if subprocess.run(command, check=False, env=environment_variables, cwd=str(ROOT)).returncode != 0:
        raise SetupError(
            "The environment of {} could not be set up (uv's message is above).\n"
            "It needs Python {} (apt, pyenv or python.org), the first time the network, {} of disk.".format(
                folder, series, "3 GB" if folder.name == "bot" else "700 MB"
            )
        )
    stamp.write_text(wanted)


def check_disk() -> None:
    free = shutil.disk_usage(str(ROOT)).free
    if free < 500e6 or (free < 5e9 and not (ROOT / "bot" / ".venv" / "synced").is_file()):
        raise SetupError(
            f"Only {free / 1e9:.1f} GB are free on the disk of {ROOT}. Needed: 5 GB at first, then 0.5."
        )


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in TARGETS:
        say("usage: python3 scripts/bootstrap.py {}".format("|".join(TARGETS)))
        return 2
    started = time.monotonic()
    try:
        check_disk()
        uv = find_uv()
        for folder, series in ENVIRONMENTS:
            sync(uv, folder, series)
    except (SetupError, OSError) as error:
        say(f"\nSet-up stopped: {error}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130
    say(f"✓ environments {time.monotonic() - started:>36.1f} s")
    python = ROOT / ".venv" / "bin" / "python"
    os.chdir(str(ROOT))
    os.execv(str(python), [str(python), "-m", "scripts." + arguments[0], *arguments[1:]])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
