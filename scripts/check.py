"""``make check``: lint, types, data and texts. Seconds; starts nothing."""

from __future__ import annotations

import sys

from scripts import prepare
from scripts.steps import StepFailed, run, say, step

PYTHON = sys.executable
ADVICE = "Correct what is named above, then run it again."
CHECKS = {
    "lint": [PYTHON, "-m", "ruff", "check", "--quiet", "."],
    "format": [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."],
    "types of the application": [PYTHON, "-m", "mypy", "--no-error-summary"],
    "types of the bot": [
        str(prepare.BOT_PYTHON),
        "-m",
        "mypy",
        "--no-error-summary",
        "--config-file",
        "bot/pyproject.toml",
    ],
    "data of the catalogue": [PYTHON, "-m", "knowledge", "check"],
    "texts in four languages": [PYTHON, "-m", "locales.checking"],
}


def main() -> int:
    """Run every check, even after one failed. Returns 1 if any did."""
    failed = []
    for title, command in CHECKS.items():
        try:
            with step(title):
                run(command, advice=ADVICE)
        except StepFailed as failure:
            say(f"✗ {failure}")
            failed.append(title)
    try:
        prepare.install_page_packages()
        with step("types of the page"):
            prepare.npm("run", "--silent", "check", advice=ADVICE)
    except StepFailed as failure:
        say(f"✗ {failure}")
        failed.append("types of the page")
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
