"""Ask the real product what people ask, and count what was right: ``make evaluate``.

The messages and conversations of ``tests/conversations/evaluation/`` were written apart from the training
sentences. ``development`` is for tuning and its misses are shown; of ``test`` only figures are, and with
``--worst`` the ten surest mistakes, for the report.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from ruamel.yaml import YAML

from bench.report import table
from scripts.prepare import BOT_PYTHON
from scripts.steps import ROOT, run, say
from tests.stack import running_stack

FOLDER = ROOT / "tests" / "conversations" / "evaluation"
LANGUAGES = ("fr", "nl", "en", "de")
NO_ANSWER = frozenset({"clarification", "out_of_scope"})
"""Acts that state nothing: a wrong one of these misleads nobody."""
WORDS_OF_A_LANGUAGE = 3
RESULTS = ROOT / "var" / "evaluation.json"
PICTURE = ROOT / "docs" / "confusion.svg"


@dataclass
class Asked:
    """A message as it was judged. ``expected``: each of these lists is to be answered by one of its acts."""

    language: str
    text: str
    expected: list[list[str]]
    module: str | None
    got: list[dict[str, Any]] = field(repr=False)
    listed: frozenset[str] = frozenset()

    @property
    def acts(self) -> list[str]:
        return [message["act"] for message in self.got]

    @property
    def right_act(self) -> bool:
        return all(set(wanted) & set(self.acts) for wanted in self.expected)

    @property
    def right_module(self) -> bool | None:
        """Whether the module meant is named; None where none is meant."""
        if self.module is None:
            return None
        named = {code for message in self.got for code in message["modules"]}
        return bool(named & self.listed) if self.module == "from_list" else self.module in named

    @property
    def right_language(self) -> bool | None:
        """Whether the answer is in the language of a text long enough to tell; None for the others."""
        if self.language not in LANGUAGES or len(self.text.split()) < WORDS_OF_A_LANGUAGE:
            return None
        # Who asks for another language is answered in that one.
        if any("language_changed" in wanted for wanted in self.expected):
            return None
        return all(message["lang"] == self.language for message in self.got)

    @property
    def in_scope(self) -> bool:
        return not any({"out_of_scope", "language_unsupported"} & set(wanted) for wanted in self.expected)

    @property
    def wrong_and_sure(self) -> bool:
        """Whether something was stated, without a doubt, that was not asked or is about another module."""
        wrong = not self.right_act or self.right_module is False
        return wrong and "clarification" not in self.acts and any(act not in NO_ANSWER for act in self.acts)


class Talk:
    """One conversation through the public API."""

    def __init__(self, client: httpx.Client, language: str) -> None:
        spoken = language if language in LANGUAGES else "fr"
        opened = client.post("/conversations", json={"language": spoken}).raise_for_status().json()
        self._client = client
        self._url = f"/conversations/{opened['conversation']['id']}/messages"
        self._headers = {"Authorization": f"Bearer {opened['conversation']['token']}"}

    def say(self, text: str) -> list[dict[str, Any]]:
        answer = self._client.post(self._url, json={"text": text}, headers=self._headers)
        messages: list[dict[str, Any]] = answer.raise_for_status().json()["messages"]
        return messages


def ask_messages(client: httpx.Client, kind: str) -> Iterator[Asked]:
    """Ask every message in a conversation of its own."""
    for language in LANGUAGES:
        for item in YAML(typ="safe").load(FOLDER / kind / f"{language}.yml"):
            got = Talk(client, item["language"]).say(item["text"])
            yield Asked(item["language"], item["text"], [item["acts"]], item["module"], got)


def ask_conversations(client: httpx.Client, kind: str) -> Iterator[tuple[str, int, Asked]]:
    """Hold every conversation; yields its kind, the number of the turn from 0, and the turn."""
    for conversation in YAML(typ="safe").load(FOLDER / kind / "conversations.yml"):
        talk, listed = Talk(client, conversation["language"]), frozenset[str]()
        for number, turn in enumerate(conversation["turns"]):
            got = talk.say(turn["text"])
            expected = turn.get("all_of") or [turn["acts"]]
            language = turn.get("language", conversation["language"])
            yield (
                conversation["kind"],
                number,
                Asked(language, turn["text"], expected, turn.get("module"), got, listed),
            )
            named = [code for message in got for code in message["modules"]]
            listed = frozenset(named) if len(named) > 1 else listed


def share(values: list[bool]) -> str:
    """Return "right of all, percent"."""
    return f"{100 * sum(values) / len(values):.1f} ({sum(values)}/{len(values)})" if values else "–"


def report_messages(asked: list[Asked], kind: str) -> None:
    """Print the figures by language and by act."""
    rows = []
    for name in ("all", *LANGUAGES):
        own = [one for one in asked if name == "all" or one.language == name]
        scope = [one for one in own if one.in_scope]
        outside = [one for one in own if ["out_of_scope"] in one.expected]
        rows.append(
            [
                name,
                share([one.right_act for one in own]),
                share([one.right_module for one in own if one.right_module is not None]),
                share([one.right_language for one in own if one.right_language is not None]),
                share([one.right_act for one in outside]),
                share(["out_of_scope" in one.acts for one in scope]),
                share([one.wrong_and_sure for one in own]),
                share([not one.right_act and "clarification" in one.acts for one in own]),
            ]
        )
    header = ["right act %", "right module %", "right language %", "out of scope found %"]
    table([kind, *header, "in scope rejected %", "wrong and sure %", "asked back %"], rows)
    by_act: dict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        by_act[one.expected[0][0]].append(one)
    rows = [
        [
            act,
            *(
                share([one.right_act for one in by_act[act] if name in ("all", one.language)])
                for name in ("all", *LANGUAGES)
            ),
        ]
        for act in sorted(by_act)
    ]
    table(["act", "all", *LANGUAGES], rows)


def report_conversations(turns: list[tuple[str, int, Asked]], kind: str) -> None:
    """Print how many of the later turns were right, by kind of conversation."""
    rows = []
    for name in (*sorted({name for name, _, _ in turns}), "all"):
        later = [one for of, number, one in turns if number and name in (of, "all")]
        rows.append(
            [
                name,
                share([one.right_act and one.right_module is not False for one in later]),
                share([one.right_act for one in later]),
                share([one.right_language for one in later if one.right_language is not None]),
            ]
        )
    table([f"{kind}: later turns", "right act and module %", "right act %", "right language %"], rows)


def misses(asked: list[Asked]) -> list[Asked]:
    """Return what was wrong in act, module or language."""
    return [one for one in asked if False in (one.right_act, one.right_module, one.right_language)]


def show(one: Asked, prefix: str = "") -> None:
    """Print one message with what was wanted and what came."""
    got = [(message["act"], message["lang"], message["modules"][:4]) for message in one.got]
    say(f"- {prefix}{one.language} {one.text!r}: wanted {one.expected} {one.module or ''}; got {got}")


def keep(asked: list[Asked]) -> None:
    """Write the pairs (wanted, got) of acts, and draw who is taken for whom."""
    pairs = [
        [one.expected[0][0], one.expected[0][0] if one.right_act else one.acts[0]]
        for one in asked
        if one.acts and one.expected
    ]
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(pairs), encoding="utf-8")
    run(
        [str(BOT_PYTHON), "-m", "bench.confusion", str(RESULTS), str(PICTURE)],
        advice="The figures above stand; only the picture is missing.",
    )
    say(f"\nwho is taken for whom: {PICTURE.relative_to(ROOT)}")


def main() -> None:
    """Run one kind or both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["development", "test"])
    parser.add_argument("--worst", action="store_true", help="show ten mistakes of the test set")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        running_stack(Path(folder)) as stack,
        httpx.Client(base_url=f"{stack.url}/api/v1", timeout=30) as client,
    ):
        for kind in [options.only] if options.only else ["development", "test"]:
            asked = list(ask_messages(client, kind))
            turns = list(ask_conversations(client, kind))
            if kind == "development":
                for one in misses(asked):
                    show(one)
                for name, number, one in turns:
                    if misses([one]):
                        show(one, f"{name} turn {number + 1}: ")
            report_messages(asked, kind)
            report_conversations(turns, kind)
            if kind == "test":
                keep(asked)
                if options.worst:
                    for one in sorted(misses(asked), key=lambda one: (not one.wrong_and_sure, one.text))[:10]:
                        show(one)


if __name__ == "__main__":
    main()
