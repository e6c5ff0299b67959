"""Which modules somebody says to have followed, to have already, or not to have followed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.told_clauses import Clause, clauses_of, has_phrase, is_in, profile_words
from actions.turn import Turn
from knowledge.entry_conditions import givers_of
from knowledge.search.text import words


def tells_only_of_modules(turn: Turn) -> bool:
    """Say whether a message tells which modules somebody followed, or not, and says nothing else."""
    said = words(turn.text)
    if "?" in turn.text or any(has_phrase(said, each) for each in profile_words()["questioning"]):
        return False
    clauses = list(clauses_of(turn.text))
    done, not_done = modules_told(turn, clauses)
    told = {*done, *not_done}
    for clause in clauses:
        named = [
            str(one.get("value"))
            for one in turn.found
            if one.get("entity") == "module" and is_in(one, clause)
        ]
        empty = {*clause.words} <= {*profile_words()["having"]} or _held_by_paper(turn, clause)
        if not told.issuperset(named) or not (named or empty):
            return False
    return bool(told)


def modules_told(turn: Turn, clauses: list[Clause]) -> tuple[list[str], list[str]]:
    """Return the modules that somebody says to have followed, and not to have followed."""
    done: list[str] = []
    not_done: list[str] = []
    into: list[str] | None = None
    for clause in clauses:
        named = [
            entity for entity in turn.found if entity.get("entity") == "module" and is_in(entity, clause)
        ]
        if _tells_of_modules(clause, named):
            unsure = clause.says("asking") or clause.text.rstrip().endswith("?")
            denied = clause.says("not") and not clause.says("softening")
            into = None if unsure else not_done if denied else done
        elif not _only_names(clause, named):
            into = None
        if not named:
            done += _held_by_paper(turn, clause)
        places = [(entity.get("start"), entity.get("end")) for entity in named]
        if into is not None:
            # A name of several modules says of none that it was followed.
            into += [
                str(entity.get("value"))
                for entity in named
                if places.count((entity.get("start"), entity.get("end"))) == 1
            ]
    return done, not_done


def _held_by_paper(turn: Turn, clause: Clause) -> list[str]:
    """Return the module whose certificate somebody says to have already: "I already have the VCA".

    Whether it is still valid is not said.
    """
    if not (clause.says("self") and clause.says("already")) or clause.says("wishing"):
        return []
    for paper, names in profile_words()["certificates"].items():
        paper_words = {word for name in names for word in name.split()}
        givers = givers_of(turn.catalogue, paper)
        named = set(clause.words) & paper_words
        if named and len(givers) == 1 and set(clause.words) - paper_words <= set(profile_words()["having"]):
            return givers
    return []


def _tells_of_modules(clause: Clause, named: list[Mapping[str, Any]]) -> bool:
    """Say whether somebody tells that he followed the modules named, or has their certificate already."""
    if not clause.says("self") or clause.says("wishing") or clause.of_another:
        return False
    return clause.says("done") or (clause.says("already") and _says_only(clause, named, "having"))


def _says_only(clause: Clause, named: list[Mapping[str, Any]], kind: str) -> bool:
    """Say whether a clause holds nothing but the names in it and words of this kind."""
    return bool(named) and set(words(_without_names(clause, named))) <= set(profile_words()[kind])


def _only_names(clause: Clause, named: list[Mapping[str, Any]]) -> bool:
    """Say whether a clause goes on with an enumeration: it holds names and words that join them."""
    return _says_only(clause, named, "joining")


def _without_names(clause: Clause, named: list[Mapping[str, Any]]) -> str:
    """Return the text of a clause with the names in it left blank."""
    rest = clause.text
    for entity in named:
        start, end = int(entity["start"]) - clause.start, int(entity["end"]) - clause.start
        rest = rest[:start] + " " * (end - start) + rest[end:]
    return rest
