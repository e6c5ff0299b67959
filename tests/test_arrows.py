"""Who may know whom: the arrows of the architecture, read from the import statements."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = {"knowledge", "actions", "gateway", "bot", "locales", "scripts", "bench", "tests"}
ALLOWED = {
    "knowledge": set(),
    "actions": {"knowledge"},
    "gateway": {"knowledge", "locales"},
    "bot": {"locales"},
    "locales": set(),
}
FORBIDDEN_LIBRARIES = {
    "knowledge": {"rasa", "rasa_sdk", "fastapi", "starlette", "httpx", "uvicorn"},
    "actions": {"rasa", "fastapi", "sqlalchemy", "httpx"},
    "gateway": {"rasa", "rasa_sdk", "spacy"},
    "bot": {"rasa_sdk", "fastapi"},
    "locales": {"rasa", "rasa_sdk", "sqlalchemy", "fastapi"},
}


def imports_of(room: str) -> dict[str, set[str]]:
    """Return, for each module imported at its top name, the files of ``room`` that import it."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / room).rglob("*.py")):
        if ".venv" in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text())):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in names:
                found.setdefault(name.split(".")[0], set()).add(str(file.relative_to(ROOT)))
    return found


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_room_knows_only_whom_it_may(room: str) -> None:
    imported = imports_of(room)
    assert imported, f"no Python found in {room}/"
    strangers = {name: files for name, files in imported.items() if name in ROOMS - ALLOWED[room] - {room}}
    libraries = {name: files for name, files in imported.items() if name in FORBIDDEN_LIBRARIES[room]}
    assert not strangers
    assert not libraries


@pytest.mark.whole
@pytest.mark.parametrize("room", ["knowledge", "actions", "gateway"])
def test_nothing_happens_at_import(room: str) -> None:
    """Importing every module of a room opens no file of ours to write, no socket and no database."""
    code = (
        "import importlib, pathlib, sys\n"
        "def watch(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.bind', 'sqlite3.connect', 'subprocess.Popen'):\n"
        "        raise SystemExit(f'{event} at import: {arguments}')\n"
        "    if event == 'open' and str(arguments[0]).endswith(('.yml', '.ftl', '.db')):\n"
        "        raise SystemExit(f'opened at import: {arguments[0]}')\n"
        "sys.addaudithook(watch)\n"
        f"for file in sorted(pathlib.Path('{room}').rglob('*.py')):\n"
        "    if file.name != '__main__.py' and 'migrations' not in file.parts:\n"
        "        importlib.import_module('.'.join(file.with_suffix('').parts).removesuffix('.__init__'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
