"""The modules around one module as a picture: what comes first on the left, what it leads to on the right.

Measures are those of the picture, in CSS pixels. The page says the same in lists.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gateway.pages.catalogue.relations import Relations
from gateway.words import say
from knowledge.records import Module

WIDTH, HEIGHT = 288, 80
_GAP_X, _GAP_Y = 72, 16
_LETTERS, _LINES = 36, 3
_ARROW = 7
_MOST_NEXT = 5
"""Modules shown on the right; what is beyond stands in the list only."""


@dataclass(frozen=True, slots=True)
class Node:
    """A box at ``x``, ``y``: a name above some lines; ``kind``: module, choice (one of several) or itself."""

    kind: str
    name: str
    lines: tuple[str, ...]
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Graph:
    """``curves`` lead from what comes first to what follows."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    curves: tuple[str, ...]


type _Box = tuple[str, str, str]  # kind, name, text


def graph_of(relations: Relations, language: str) -> Graph | None:
    """Return the picture; ``None`` where nothing comes before or after."""
    before = [_module(module, language) for module in relations.required]
    before += [_choice(choice, language) for choice in relations.choices]
    after = [_module(module, language) for module in relations.next[:_MOST_NEXT]]
    columns = [
        column for column in (before, [_module(relations.module, language, "itself")], after) if column
    ]
    if len(columns) == 1:
        return None
    height = max(map(_height, columns))
    placed = [_column(column, number, height) for number, column in enumerate(columns)]
    curves = [_curve(left, right) for lefts, rights in pairwise(placed) for left in lefts for right in rights]
    width = len(columns) * (WIDTH + _GAP_X) - _GAP_X
    return Graph(width, height, tuple(node for column in placed for node in column), tuple(curves))


def _module(module: Module, language: str, kind: str = "module") -> _Box:
    return kind, module.code, module.title.in_language(language)


def _choice(modules: Sequence[Module], language: str) -> _Box:
    return "choice", say(language, "pages-one-of"), ", ".join(module.code for module in modules)


def _height(column: Sequence[_Box]) -> int:
    return len(column) * (HEIGHT + _GAP_Y) - _GAP_Y


def _column(boxes: Sequence[_Box], number: int, height: int) -> list[Node]:
    """Place ``boxes`` below one another, in the middle of the picture's height."""
    top = (height - _height(boxes)) // 2
    return [
        Node(kind, name, _lines(text), number * (WIDTH + _GAP_X), top + row * (HEIGHT + _GAP_Y))
        for row, (kind, name, text) in enumerate(boxes)
    ]


def _lines(text: str) -> tuple[str, ...]:
    return tuple(textwrap.wrap(text, _LETTERS, max_lines=_LINES, placeholder=" …", break_on_hyphens=False))


def _curve(left: Node, right: Node) -> str:
    start, end = left.x + WIDTH, right.x - _ARROW
    begin, stop = left.y + HEIGHT // 2, right.y + HEIGHT // 2
    middle = (start + end) // 2
    return f"M{start} {begin}C{middle} {begin} {middle} {stop} {end} {stop}"
