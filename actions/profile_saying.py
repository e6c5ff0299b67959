"""What was told, put into words, with the choices to correct it."""

from __future__ import annotations

from collections.abc import Iterator

from actions.wording import Choice, Value, choice, joined, message, text
from knowledge.profile import CERTIFICATES, Profile
from knowledge.records import Catalogue

TELL = "tell_profile"


def told_line(profile: Profile, catalogue: Catalogue, *, another: bool = False) -> Value:
    """Return all that was told as a sentence, or ``none``; ``another``: told of somebody else."""
    parts = [part for _, part in told_parts(profile, catalogue)]
    return message("told-line", told=joined(parts), another=another) if parts else "none"


def told_parts(profile: Profile, catalogue: Catalogue) -> Iterator[tuple[str, Value]]:
    """Yield each field that was told, and its words."""
    facts: tuple[tuple[str, str, str, str | int | None], ...] = (
        ("audience", "told-audience", "audience", profile.audience),
        ("region", "told-region", "region", profile.region),
        ("education", "told-education", "education", profile.education),
        ("experience_years", "told-experience", "years", profile.experience_years),
        ("french", "told-french", "level", profile.french),
        ("age_18", "told-age", "adult", profile.age_18),
        ("joint_committee", "told-committee", "committee", profile.joint_committee),
    )
    for field, words, name, value in facts:
        if value is not None:
            yield field, message(words, **{name: value})
    held = [text(catalogue.competencies[one].title) for one in sorted(profile.competencies_held)]
    sets: tuple[tuple[str, str, str, list[Value]], ...] = (
        ("modules_done", "told-done", "modules", [*sorted(profile.modules_done)]),
        (
            "modules_not_done",
            "told-not-done",
            "modules",
            [*sorted(profile.modules_not_done - profile.modules_done)],
        ),
        ("competencies_held", "told-held", "competencies", held),
    )
    for field, words, name, values in sets:
        if values:
            yield field, message(words, **{name: joined(values)})
    missing = profile.certificates_missing - profile.certificates_valid
    for field, told in (
        ("certificates_valid", profile.certificates_valid),
        ("certificates_missing", missing),
    ):
        papers = [paper_name(each) for each in CERTIFICATES if each in told]
        if papers:
            is_valid = field == "certificates_valid"
            yield field, message("told-papers", valid=is_valid, papers=joined(papers))


def paper_name(certificate: str) -> Value:
    """Return the name of a paper of limited validity."""
    return message("paper", paper=certificate)


def correcting_choice() -> Choice:
    """Return the choice that shows what was told, to correct or clear it."""
    return choice(message("choice-correct-profile"), TELL)


def forgetting_choices(profile: Profile, catalogue: Catalogue) -> tuple[Choice, ...]:
    """Return one choice for each field told, which clears it, and one which clears all."""
    each = tuple(
        choice(message("choice-forget", told=part), TELL, forget=field)
        for field, part in told_parts(profile, catalogue)
    )
    return (*each, choice(message("choice-forget-all"), TELL, forget="all")) if each else ()
