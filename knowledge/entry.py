"""May somebody follow a module? Every published condition, and what would close each gap.

It informs: the centre decides, and nothing is hidden.
"""

from __future__ import annotations

import datetime as dt

from knowledge.entry_closing import Closing
from knowledge.entry_conditions import conditions_of
from knowledge.entry_records import EntryCheck, Followable, Status
from knowledge.profile import Profile
from knowledge.records import Catalogue, Module


def entry_check(catalogue: Catalogue, module: Module, profile: Profile, today: dt.date) -> EntryCheck:
    """Return every published condition of ``module``; sessions that close a gap start ``today`` or later.

    Raises ``KeyError`` for a code in ``profile`` that is not in the catalogue.
    """
    return _checked(Closing(catalogue, profile, today), module)


def what_can_i_follow(catalogue: Catalogue, profile: Profile, today: dt.date) -> Followable:
    """Return an entry check of every module, in three groups. Raises as ``entry_check`` does."""
    closing = Closing(catalogue, profile, today)
    groups: dict[Status, list[EntryCheck]] = {"met": [], "unknown": [], "missing": []}
    for _, module in sorted(catalogue.modules.items()):
        check = _checked(closing, module)
        groups[check.status].append(check)
    return Followable(tuple(groups["met"]), tuple(groups["unknown"]), tuple(groups["missing"]))


def _checked(closing: Closing, module: Module) -> EntryCheck:
    conditions = conditions_of(closing.catalogue, module, closing.profile)
    return EntryCheck(module, tuple(closing.closed(module, check) for check in conditions))
