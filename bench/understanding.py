"""Ask the real product every evaluation question, each in a conversation of its own, and count right answers.

``development.yml`` is for tuning and its misses are shown; of ``questions.yml`` only the figures are.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import httpx
from ruamel.yaml import YAML

from bench.report import table
from scripts.steps import ROOT, say
from tests.stack import running_stack

FOLDER = ROOT / "tests" / "conversations" / "evaluation"


def ask(client: httpx.Client, question: dict[str, Any]) -> list[dict[str, Any]]:
    """Open a conversation in the question's language (French for one it does not speak) and ask."""
    language = question["language"] if question["language"] in ("fr", "nl", "en", "de") else "fr"
    opened = client.post("/conversations", json={"language": language}).raise_for_status().json()
    headers = {"Authorization": f"Bearer {opened['conversation']['token']}"}
    url = f"/conversations/{opened['conversation']['id']}/messages"
    answer = client.post(url, json={"text": question["text"]}, headers=headers).raise_for_status()
    messages: list[dict[str, Any]] = answer.json()["messages"]
    return messages


def judge(question: dict[str, Any], messages: list[dict[str, Any]]) -> dict[str, bool]:
    """Return what was right: the act; the module, if one is meant; the language, if it is one of the four."""
    right = {"act": any(message["act"] in question["acts"] for message in messages)}
    if question["module"]:
        right["module"] = any(question["module"] in message["modules"] for message in messages)
    if question["language"] in ("fr", "nl", "en", "de"):
        right["language"] = all(message["lang"] == question["language"] for message in messages)
    return right


def evaluate(client: httpx.Client, name: str, *, show_misses: bool) -> None:
    """Print a table of shares (percent) by language, and the misses if asked."""
    counts: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for question in YAML(typ="safe").load(FOLDER / name):
        messages = ask(client, question)
        right = judge(question, messages)
        for aspect, value in right.items():
            counts[question["language"]][aspect].append(value)
            counts["all"][aspect].append(value)
        if show_misses and not all(right.values()):
            wrong = [aspect for aspect, value in right.items() if not value]
            found = [(message["act"], message["lang"], message["modules"]) for message in messages]
            expected = f"{question['acts']} {question['module'] or ''}"
            said = f"{question['text']!r} ({question['language']})"
            say(f"- {said}: wrong {wrong}; expected {expected}; got {found}")
    aspects = ("act", "module", "language")
    rows = []
    for language, found_ in counts.items():
        shares = [f"{100 * sum(found_[a]) / len(found_[a]):.1f}" if found_[a] else "–" for a in aspects]
        rows.append([language, len(found_["act"]), *shares])
    table([name, "questions", *(f"right {aspect} %" for aspect in aspects)], rows)


def main() -> None:
    """Run both sets, or one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["development", "questions"])
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        running_stack(Path(folder)) as stack,
        httpx.Client(base_url=f"{stack.url}/api/v1", timeout=30) as client,
    ):
        if options.only != "questions":
            evaluate(client, "development.yml", show_misses=True)
        if options.only != "development":
            evaluate(client, "questions.yml", show_misses=False)


if __name__ == "__main__":
    main()
