"""What only several values or records together can show. Each check yields all faults of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from knowledge.circles import circles
from knowledge.errors import Fault
from knowledge.folder import Folder
from knowledge.records import LANGUAGES
from knowledge.session_checks import sessions
from knowledge.shape_faults import Entry
from knowledge.shapes import ModuleShape, SiteShape

KIND_OF_FILE = {"funding": "scheme", "figures": "figure", "sites": "site"}
COMMENTED_NULL = re.compile(r"source:\s*(null|~)?\s*#\s*\S")


def all_faults(folder: Folder) -> list[Fault]:
    """Return every fault of ``folder``, those of shape included, by file and line."""
    checks = (
        duplicates,
        titles,
        domains,
        prerequisites,
        module_references,
        competencies,
        sites,
        sources,
        question_references,
        percentages,
        sessions,
    )
    faults = [*folder.faults, *(fault for check in checks for fault in check(folder))]
    return sorted(set(faults))


def duplicates(folder: Folder) -> Iterator[Fault]:
    """An id stands for one record of its kind only; a prefix for one domain."""
    for entries in _all_kinds(folder):
        key = "code" if entries and isinstance(entries[0].shape, ModuleShape) else "id"
        yield from _repeated(entries, key, [getattr(entry.shape, key) for entry in entries])
    yield from _repeated(folder.domains, "prefix", [entry.shape.prefix for entry in folder.domains])


def titles(folder: Folder) -> Iterator[Fault]:
    """No two modules have the same title; no alias is the title."""
    for language in LANGUAGES:
        words = [getattr(entry.shape.title, language).casefold() for entry in folder.modules]
        yield from _repeated(folder.modules, ("title", language), words)
        for entry, title in zip(folder.modules, words, strict=True):
            for number, alias in enumerate(getattr(entry.shape.aliases, language)):
                if alias.casefold() == title:
                    at = ("aliases", language, number)
                    yield entry.fault(at, f"the alias {alias!r} is the title", "another name, or none")


def _repeated(
    entries: Sequence[Entry[Any]], at: str | tuple[str, ...], values: Sequence[str]
) -> Iterator[Fault]:
    first: dict[str, Entry[Any]] = {}
    for entry, value in zip(entries, values, strict=True):
        if value in first:
            other = first[value]
            place = f"{other.file.name}:{other.file.line(other.place)}"
            key = at if isinstance(at, str) else ".".join(at)
            wrong = f"`{key}` {value!r} is already that of {other.record} ({place})"
            yield entry.fault(at, wrong, "another one: each is used once")
        else:
            first[value] = entry


def domains(folder: Folder) -> Iterator[Fault]:
    """A module stands in its domain's file, its code begins with the domain's prefix, then its level."""
    prefixes = {entry.shape.id: entry.shape.prefix for entry in folder.domains}
    for entry in folder.modules:
        module = entry.shape
        if not _is_known(folder, "domain", module.domain):
            yield entry.fault("domain", f"there is no domain {module.domain!r}", "an id of domains.yml")
        elif entry.file.name != f"modules/{module.domain}.yml":
            yield entry.fault(
                "domain", f"domain {module.domain!r} in this file", f"modules/{module.domain}.yml"
            )
        prefix = prefixes.get(module.domain, module.code[:3])
        if module.code[:3] != prefix:
            yield entry.fault(
                "code", f"the code begins with {module.code[:3]}", f"{prefix}, as of its domain"
            )
        if module.code[4] != str(module.level):
            wrong = f"level {module.level} does not go with the code"
            yield entry.fault("level", wrong, f"{module.code[4]}, the first digit of the code")


def prerequisites(folder: Folder) -> Iterator[Fault]:
    """Prerequisites exist, are of no higher level, and never lead back to the module itself."""
    modules = {entry.shape.code: entry for entry in folder.modules}
    for entry in folder.modules:
        for at, code in _prerequisites(entry):
            if not _is_known(folder, "module", code):
                yield entry.fault(at, f"there is no module {code}", "the code of a module")
            elif code in modules and modules[code].shape.level > entry.shape.level:
                level = modules[code].shape.level
                wrong = f"{code} is of level {level}, this module of level {entry.shape.level}"
                yield entry.fault(at, wrong, "prerequisites of the same or a lower level")
    needs = {code: [needed for _, needed in _prerequisites(entry)] for code, entry in modules.items()}
    for circle in circles(needs):
        entry = modules[circle[0]]
        at = next(at for at, code in _prerequisites(entry) if code == circle[1])
        yield entry.fault(at, f"prerequisites in a circle: {' → '.join(circle)}", "one of these arrows less")


def _prerequisites(entry: Entry[ModuleShape]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, code in enumerate(entry.shape.requires):
        yield ("requires", number), code
    for choice, codes in enumerate(entry.shape.requires_any):
        for number, code in enumerate(codes):
            yield ("requires_any", choice, number), code


def module_references(folder: Folder) -> Iterator[Fault]:
    """What a module gives and where it is given exist; it is given only where the centre teaches."""
    elsewhere = {entry.shape.id for entry in folder.sites if not entry.shape.operated_by_centre}
    for entry in folder.modules:
        for number, competency in enumerate(entry.shape.gives):
            if not _is_known(folder, "competency", competency):
                wrong = f"there is no competency {competency!r}"
                yield entry.fault(("gives", number), wrong, "an id of competencies.yml")
        for number, site in enumerate(entry.shape.sites):
            if not _is_known(folder, "site", site):
                yield entry.fault(("sites", number), f"there is no site {site!r}", "an id of sites.yml")
            elif site in elsewhere:
                wrong = f"the centre does not operate {site!r}"
                yield entry.fault(("sites", number), wrong, "a site with operated_by_centre: true")


def competencies(folder: Folder) -> Iterator[Fault]:
    """A job needs competencies that exist; every competency is given by a module."""
    for job in folder.jobs:
        for number, competency in enumerate(job.shape.needs):
            if not _is_known(folder, "competency", competency):
                wrong = f"there is no competency {competency!r}"
                yield job.fault(("needs", number), wrong, "an id of competencies.yml")
    if folder.known.get("module") is None or len(folder.modules) < len(folder.known["module"] or ()):
        return  # which competencies are given is not known while modules are faulty
    given = {competency for entry in folder.modules for competency in entry.shape.gives}
    for entry in folder.competencies:
        if entry.shape.id not in given:
            yield entry.fault(
                "id", "no module gives this competency", "a module that gives it, or no such id"
            )


def sites(folder: Folder) -> Iterator[Fault]:
    """A place on the map has both coordinates and says how precise they are."""
    for entry in folder.sites:
        given = _location(entry.shape)
        if len(set(given.values())) > 1:
            missing = next(key for key, is_given in given.items() if not is_given)
            right = "latitude, longitude and location_precision all given, or all null"
            yield entry.fault(missing, f"`{missing}` is null, but not the rest of the location", right)


def _location(site: SiteShape) -> dict[str, bool]:
    keys = ("latitude", "longitude", "location_precision")
    return {key: getattr(site, key) is not None for key in keys}


def sources(folder: Folder) -> Iterator[Fault]:
    """``sourced`` goes with an address, everything else with none.

    The centre's own document has no address: then a comment on the line of ``source: null`` names it.
    """
    sourced: tuple[Sequence[Entry[Any]], ...] = (folder.modules, folder.jobs, folder.sites, folder.questions)
    for entry in (entry for entries in sourced for entry in entries):
        provenance, source = entry.shape.provenance, entry.shape.source
        if provenance != "sourced" and source is not None:
            right = "`source: null`, or `provenance: sourced`"
            yield entry.fault("source", f"a source, but `provenance: {provenance}`", right)
        line = entry.file.line_text((*entry.place, "source"))
        if provenance == "sourced" and source is None and not COMMENTED_NULL.search(line):
            right = "the address of the page, or `source: null  # the centre's document`"
            yield entry.fault("source", "`provenance: sourced` without a source", right)


def question_references(folder: Folder) -> Iterator[Fault]:
    """``see`` names records that exist."""
    for entry in folder.questions:
        for number, reference in enumerate(entry.shape.see):
            file, _, record = reference.partition("/")
            if not _is_known(folder, KIND_OF_FILE[file], record):
                yield entry.fault(("see", number), f"there is no {reference!r}", f"an id of {file}.yml")


def percentages(folder: Folder) -> Iterator[Fault]:
    """A percentage lies between 0 and 100."""
    for entry in folder.figures:
        for number, value in enumerate(entry.shape.values):
            if value.unit == "percent" and not 0 <= value.value <= 100:
                yield entry.fault(("values", number, "value"), f"{value.value:g} percent", "0 to 100")


def _all_kinds(folder: Folder) -> list[Sequence[Entry[Any]]]:
    return [
        folder.domains,
        folder.competencies,
        folder.modules,
        folder.sites,
        folder.jobs,
        folder.figures,
        folder.schemes,
        folder.questions,
    ]


def _is_known(folder: Folder, kind: str, record: str) -> bool:
    known = folder.known.get(kind)
    return known is None or record in known  # of a file that could not be read nothing is said
