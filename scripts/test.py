"""``make test``: everything that must hold, on the real parts."""

from __future__ import annotations

import sys

from scripts import check, prepare, system_packages
from scripts.steps import StepFailed, run, say, step

ADVICE = "The failing tests are named above."


def main() -> int:
    """Run all checks and tests; ends at the first part that fails, with its exit code as 1."""
    try:
        system_packages.install_missing()
        if check.main() != 0:
            return 1
        prepare.everything({})
        with step("tests of the page's components"):
            prepare.npm("test", "--silent", advice=ADVICE)
        with step("tests of the bot"):
            bot_pytest = [
                str(prepare.BOT_PYTHON),
                "-m",
                "pytest",
                "-c",
                "bot/pytest.ini",
                "--rootdir=.",
                "tests/bot",
            ]
            run(bot_pytest, advice=ADVICE)
        with step("tests of the application and of the whole"):
            run([sys.executable, "-m", "pytest", "--ignore=tests/bot"], advice=ADVICE)
    except StepFailed as failure:
        say(f"\n{failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
