"""How money around a course is put: a scheme in short, as a line, by situation, as a caution."""

from __future__ import annotations

from collections.abc import Sequence

from actions.wording import Value, date, joined, message, text
from knowledge.funding import SchemeCheck
from knowledge.records import Scheme

MOST_OF_SITUATION = 3


def in_short(check: SchemeCheck) -> Value:
    """Return a scheme with what it gives, its caution, whom to ask and how."""
    scheme = check.scheme
    return message(
        "funding-scheme",
        title=text(scheme.title),
        gives=text(scheme.gives),
        caution=text(scheme.caution),
        whom=text(scheme.ask_whom),
        how=text(scheme.how),
        as_of=date(scheme.as_of) if scheme.as_of else "none",
    )


def situation_line(audience: str, schemes: Sequence[Scheme]) -> Value:
    """Return the first schemes for an audience as one line, and how many others there are."""
    titles = [text(scheme.title) for scheme in schemes[:MOST_OF_SITUATION]]
    left = len(schemes) - len(titles)
    others = [message("path-others-count", count=left)] if left else []
    return message("funding-situation", audience=audience, schemes=joined([*titles, *others]))


def caution_lines(checks: Sequence[SchemeCheck]) -> Value:
    """Return in short what may change what one has."""
    lines = (
        message("funding-caution", title=text(check.scheme.title), caution=text(check.scheme.caution))
        for check in checks
    )
    return joined(lines, "stacked")


def scheme_line(check: SchemeCheck) -> Value:
    """Return a scheme as one line: its title, and what decides that is not known or speaks against it."""
    points = check.against or check.to_know
    return message(
        "funding-line",
        title=text(check.scheme.title),
        verdict=check.verdict,
        points=joined(message("funding-point", point=point) for point in points) if points else "none",
    )
