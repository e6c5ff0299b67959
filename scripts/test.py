"""``make test``: everything that must hold, on the real parts."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

from scripts import check, prepare, system_packages
from scripts.steps import StepFailed, run, say, step

ADVICE = "The failing tests are named above."
PYTEST = [sys.executable, "-m", "pytest"]
BOT_PYTEST = [str(prepare.BOT_PYTHON), "-m", "pytest", "-c", "bot/pytest.ini", "--rootdir=.", "tests/bot"]
# They talk to the product as it runs, and mostly wait for each other: browser, gateway, bot and actions.
RUNNING_PRODUCT = ["tests/browser", "tests/conversations", "tests/faults"]


def main() -> int:
    """Run all checks and tests; ends at the first part that fails, with its exit code as 1."""
    try:
        system_packages.install_missing()
        if check.main() != 0:
            return 1
        prepare.everything({})
        with step("tests of the page's components"):
            prepare.npm("test", "--silent", advice=ADVICE)
        with step("tests of the rooms, beside those of the running product"):
            rooms_beside_product()
    except StepFailed as failure:
        say(f"\n{failure}")
        return 1
    return 0


def rooms_beside_product() -> None:
    """Run the tests of the rooms, shown as each is done, while those of the running product are shown live.

    Raises:
        StepFailed: after both have ended, if one failed.
    """
    others = [f"--ignore={folder}" for folder in ("tests/bot", *RUNNING_PRODUCT)]

    def rooms() -> None:
        for command in (BOT_PYTEST, [*PYTEST, *others]):
            run(command, advice=ADVICE, shown_at_end=True)

    with ThreadPoolExecutor(1) as beside:
        started = beside.submit(rooms)
        run([*PYTEST, *RUNNING_PRODUCT], advice=ADVICE)
        started.result()


if __name__ == "__main__":
    sys.exit(main())
