"""What a search returns, and how its scores are to be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.records import Module, Question

CERTAIN = 0.9
"""From here on the text surely means this very record."""

PLAUSIBLE = 0.2
"""From here on the record is worth offering in a list; anything below is not returned."""

ReasonKind = Literal["code", "title", "alias", "competency", "job", "domain", "summary"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a module was found.

    ``matched`` is the catalogue's own text that matched best (a code, a title, an alias, the
    title of a competency, job or domain, or a summary), ``language`` the language it is
    written in (``None`` for a code).
    """

    kind: ReasonKind
    matched: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A module that the text may mean; ``score`` from PLAUSIBLE to 1."""

    module: Module
    score: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class QuestionHit:
    """A frequent question that the text may ask; ``score`` from PLAUSIBLE to 1."""

    question: Question
    score: float


@dataclass(frozen=True, slots=True)
class ScoredId:
    """A site, job or domain that the text may mean; ``score`` from PLAUSIBLE to 1."""

    id: str
    score: float
