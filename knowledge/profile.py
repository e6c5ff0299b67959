"""What a person has said of himself, and wishes: every field is optional, an absent one is unknown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

AUDIENCES = ("jobseeker", "worker", "student", "teacher", "company")
REGIONS = ("wallonia", "brussels", "flanders", "german_speaking", "abroad")
EDUCATION = ("none", "lower_secondary", "cess", "bachelor", "master")
"""Levels of education, the lowest first."""
FRENCH = ("A1", "A2", "B1", "B2", "C1", "C2")
"""Levels of the Common European Framework, the lowest first."""
JOINT_COMMITTEES = ("pc116", "pc207", "other")
CERTIFICATES = ("vca_valid", "ba4_valid", "driving_licence_b")
"""Conditions of the catalogue that a paper of limited validity meets."""
DAYS = ("day", "evening", "saturday")


@dataclass(frozen=True, slots=True)
class Profile:
    """A person, as far as told. ``None`` is *unknown*, never *no*; nothing here is inferred.

    ``modules_done`` are codes of modules, ``competencies_held`` ids of competencies. Who says to have
    followed one module has not said to have followed no other: only ``modules_not_done`` says that.
    ``certificates_valid`` are those of ``CERTIFICATES`` that the person says to hold today,
    ``certificates_missing`` those that the person says not to hold. What is in both of two such sets counts
    as done or held.
    """

    audience: str | None = None
    region: str | None = None
    education: str | None = None
    experience_years: int | None = None
    french: str | None = None
    age_18: bool | None = None
    joint_committee: str | None = None
    modules_done: frozenset[str] = frozenset()
    modules_not_done: frozenset[str] = frozenset()
    competencies_held: frozenset[str] = frozenset()
    certificates_valid: frozenset[str] = frozenset()
    certificates_missing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Preferences:
    """How somebody wishes to follow a path. An empty or absent field is no wish.

    ``days``: among ``DAYS``; ``without``: codes of modules to leave out; ``language``: of the sessions.
    """

    site: str | None = None
    days: frozenset[str] = frozenset()
    language: str | None = None
    earliest_start: dt.date | None = None
    latest_end: dt.date | None = None
    hours_per_week: int | None = None
    without: frozenset[str] = frozenset()
