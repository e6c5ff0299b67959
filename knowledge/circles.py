"""Circles in what needs what."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping


def circles(needs: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Return one shortest circle (first = last) for each knot of ``needs``; [] if there is none.

    A knot is a set of keys that all need each other, directly or not. Takes time in proportion to the
    number of arrows, whatever the data; needs of something that is no key are left out.
    """
    arrows = {key: [other for other in others if other in needs] for key, others in needs.items()}
    found = []
    for knot in _knots(arrows):
        start = min(knot)
        circle = _way_back(arrows, start, knot)
        if circle:
            found.append(circle)
    return sorted(found)


def _knots(arrows: Mapping[str, list[str]]) -> list[set[str]]:
    """Return the strongly connected components (Kosaraju: two searches, the second against the arrows)."""
    order: list[str] = []
    seen: set[str] = set()
    for root in arrows:
        if root in seen:
            continue
        seen.add(root)
        stack = [(root, iter(arrows[root]))]
        while stack:
            key, rest = stack[-1]
            following = next((other for other in rest if other not in seen), None)
            if following is None:
                order.append(key)
                stack.pop()
            else:
                seen.add(following)
                stack.append((following, iter(arrows[following])))
    return _collect(arrows, order)


def _collect(arrows: Mapping[str, list[str]], order: list[str]) -> list[set[str]]:
    against: dict[str, list[str]] = {key: [] for key in arrows}
    for key, others in arrows.items():
        for other in others:
            against[other].append(key)
    knots: list[set[str]] = []
    taken: set[str] = set()
    for root in reversed(order):
        if root in taken:
            continue
        knot, waiting = {root}, [root]
        while waiting:
            fresh = [key for key in against[waiting.pop()] if key not in taken and key not in knot]
            knot.update(fresh)
            waiting.extend(fresh)
        taken |= knot
        knots.append(knot)
    return knots


def _way_back(arrows: Mapping[str, list[str]], start: str, knot: set[str]) -> list[str]:
    waiting = deque([start])
    came_from: dict[str, str] = {}
    while waiting:
        key = waiting.popleft()
        for other in arrows[key]:
            if other == start:
                way = [start, key]
                while way[-1] != start:
                    way.append(came_from[way[-1]])
                return way[::-1]
            if other in knot and other not in came_from:
                came_from[other] = key
                waiting.append(other)
    return []
