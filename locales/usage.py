"""Which messages the sources name: in ``domain.yml``, in Python, in TypeScript and in HTML."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

# What stands for a changing part of a name in a pattern: f"audience-{audience}".
_PART = "\0"
# In TypeScript, HTML and templates: "name", and `name-${part}`; they may stand inside a longer template.
_QUOTED = re.compile(r"""["']([\w-]+)["']|`([\w-]*(?:\$\{[^{}`]*\}[\w-]*)+)`""")
_TEMPLATE_PART = re.compile(r"\$\{[^{}]*\}")
_NAME = re.compile(r"[A-Za-z\0][\w\-\0]*")
# A pattern says something only if enough of it is fixed.
_SHORTEST_FIXED_PART = 5


@dataclass(frozen=True)
class Need:
    """A message that must exist, and where it is asked for (``place``: file, or file:line)."""

    message: str
    place: str
    variables: frozenset[str] | None = None  # None: not known from the source


@dataclass
class Usage:
    """``needs`` must exist; a message that ``mentions`` any name it is or pattern it fits is used."""

    needs: list[Need] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    patterns: set[str] = field(default_factory=set)

    def mentions(self, message: str) -> bool:
        """Say whether any source names ``message``."""
        return message in self.names or any(re.fullmatch(pattern, message) for pattern in self.patterns)

    def add(self, text: str) -> None:
        """Remember ``text``, in which ``_PART`` stands for what changes, if it can be a message's name."""
        if not _NAME.fullmatch(text):
            return
        if _PART not in text:
            self.names.add(text)
        elif len(text.replace(_PART, "")) >= _SHORTEST_FIXED_PART:
            self.patterns.add(re.escape(text).replace(re.escape(_PART), r"[\w\-]+"))


def usage_of(root: Path) -> Usage:
    """Return what the sources of the project at ``root`` name."""
    usage = Usage()
    _read_domain(root / "domain.yml", usage)
    for folder in ("actions", "gateway", "bot"):
        for file in sorted((root / folder).rglob("*.py")):
            if ".venv" not in file.parts:
                _read_python(file, root, usage)
    worded = (
        *(root / "widget").glob("*.html"),
        *(root / "widget" / "src").rglob("*.ts"),
        *(root / "gateway").glob("*/templates/**/*.html"),
    )
    for file in sorted(worded):
        for name, template in _QUOTED.findall(file.read_text(encoding="utf-8")):
            usage.add(name or _TEMPLATE_PART.sub(_PART, template))
    return usage


def _read_domain(file: Path, usage: Usage) -> None:
    """Every response has a message of its name; every static choice a title."""
    responses: dict[str, Any] = YAML(typ="safe").load(file).get("responses") or {}
    for response, variants in responses.items():
        usage.needs.append(Need(response.replace("_", "-"), f"{file.name}: {response}"))
        for choice in (variants[0].get("custom") or {}).get("choices", []):
            usage.needs.append(Need(choice["title"], f"{file.name}: {response}: choice", frozenset()))
    usage.names.update(need.message for need in usage.needs)


def _read_python(file: Path, root: Path, usage: Usage) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        text = _text(node)
        if text is not None:
            usage.add(text)
        if isinstance(node, ast.Call):
            usage.needs += _needs(node, f"{file.relative_to(root)}:{node.lineno}")


def _needs(call: ast.Call, place: str) -> Iterator[Need]:
    """``message("name", variable=…)`` of the actions asks for just this message with these variables."""
    if not (isinstance(call.func, ast.Name) and call.func.id == "message" and len(call.args) == 1):
        return
    name = _text(call.args[0])
    if name is not None and _PART not in name:
        given = {keyword.arg for keyword in call.keywords}
        yield Need(name, place, None if None in given else frozenset(str(key) for key in given))


def _text(node: ast.AST) -> str | None:
    """Return the text that ``node`` is or builds, its changing parts as ``_PART``; None if it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return _joined(_text(part) if isinstance(part, ast.Constant) else None for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_text(node.left), _text(node.right)]
        return None if sides == [None, None] else _joined(sides)
    return None


def _joined(parts: Iterable[str | None]) -> str:
    return "".join(_PART if part is None else part for part in parts)
