"""What the tests need of the machine itself: a browser and a PostgreSQL server."""

from __future__ import annotations

import glob
import os
import shutil

from scripts.steps import StepFailed, run, step


def missing_packages() -> list[str]:
    """Return the Debian packages that would bring what is not there."""
    missing = []
    if not shutil.which("chromium"):
        missing.append("chromium")
    if not shutil.which("initdb") and not glob.glob("/usr/lib/postgresql/*/bin/initdb"):
        missing.append("postgresql")
    return missing


def install_missing() -> None:
    """Install what is missing with apt-get.

    Raises:
        StepFailed: something is missing and can't be installed from here.
    """
    missing = missing_packages()
    if not missing:
        return
    names = " ".join(missing)
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise StepFailed(f"The tests need {names}. On Debian or Ubuntu, as root: apt-get install {names}")
    with step(f"install {names}"):
        advice = f"Install {names} by hand, then run make test again."
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "update", "-qq"], advice=advice, environment=quiet)
        run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing],
            advice=advice,
            environment=quiet,
        )
