"""A catalogue folder, read: every record in its shape, and every fault of shape found on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from knowledge.errors import Fault
from knowledge.shape_faults import Entry, read_entry, shown
from knowledge.shapes import (
    CalendarShape,
    CompetencyShape,
    DomainShape,
    FigureShape,
    JobShape,
    ModuleShape,
    QuestionShape,
    SchemeShape,
    SessionShape,
    Shape,
    SiteShape,
)
from knowledge.yaml_files import Place, YamlFile, read_yaml

MAX_RECORDS = 2_000
MAX_MODULE_FILES = 100
FILES = ("domains", "competencies", "sites", "jobs", "sessions", "figures", "funding", "faq")

type Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many steps are done and how many there are."""


def no_progress(step: str, done: int, total: int) -> None:
    """Show nothing."""


@dataclass(slots=True)
class Folder:
    """The records of a catalogue folder in the order of its files.

    ``known`` holds, for each kind, the ids that the files name, even those of faulty records, so that one
    fault does not call forth others; None means that the file itself could not be read.
    """

    domains: list[Entry[DomainShape]] = field(default_factory=list)
    competencies: list[Entry[CompetencyShape]] = field(default_factory=list)
    modules: list[Entry[ModuleShape]] = field(default_factory=list)
    sites: list[Entry[SiteShape]] = field(default_factory=list)
    jobs: list[Entry[JobShape]] = field(default_factory=list)
    figures: list[Entry[FigureShape]] = field(default_factory=list)
    schemes: list[Entry[SchemeShape]] = field(default_factory=list)
    questions: list[Entry[QuestionShape]] = field(default_factory=list)
    calendar: Entry[CalendarShape] | None = None
    sessions: dict[str, list[Entry[SessionShape]]] = field(default_factory=dict)
    sessions_file: YamlFile | None = None
    known: dict[str, set[str] | None] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def read_folder(path: Path, progress: Progress = no_progress) -> Folder:
    """Read all files below ``path``; never raises because of what they hold."""
    folder = Folder()
    if not path.is_dir():
        folder.faults.append(Fault(str(path), 1, "", "there is no such folder", "a catalogue folder"))
        return folder
    module_names = _module_files(path, folder.faults)
    names = [*(f"{name}.yml" for name in FILES), *module_names]
    files: dict[str, YamlFile] = {}
    for done, name in enumerate(names):
        progress(name, done, len(names))
        files[name] = read_yaml(path, name)
        folder.faults += files[name].faults
    progress("", len(names), len(names))
    _fill(folder, files, module_names)
    return folder


def _fill(folder: Folder, files: Mapping[str, YamlFile], module_names: Sequence[str]) -> None:
    reader = _Reader(folder)
    folder.domains = reader.records("domain", files["domains.yml"], DomainShape)
    folder.competencies = reader.records("competency", files["competencies.yml"], CompetencyShape)
    folder.sites = reader.records("site", files["sites.yml"], SiteShape)
    folder.jobs = reader.records("job", files["jobs.yml"], JobShape)
    folder.figures = reader.records("figure", files["figures.yml"], FigureShape)
    folder.schemes = reader.records("scheme", files["funding.yml"], SchemeShape)
    folder.questions = reader.records("question", files["faq.yml"], QuestionShape)
    for name in _in_order_of_domains(module_names, folder):
        folder.modules += reader.records("module", files[name], ModuleShape, key="code")
    for domain in folder.domains:
        if f"modules/{domain.record}.yml" not in module_names:
            folder.known["module"] = None
            right = f"modules/{domain.record}.yml, with `[]` if it has no modules"
            folder.faults.append(domain.fault("id", "the domain has no file of modules", right))
    reader.calendar(files["sessions.yml"])


def _module_files(path: Path, faults: list[Fault]) -> list[str]:
    folder = path / "modules"
    if not folder.is_dir():
        faults.append(Fault("modules", 1, "", "the folder is missing", "a folder with one file per domain"))
        return []
    entries = sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))
    for name in entries:
        if not name.endswith(".yml"):
            right = f"modules/{Path(name).stem}.yml, or no such file"
            faults.append(Fault(f"modules/{shown(name)}", 1, "", "this is no .yml file", right))
    names = [f"modules/{name}" for name in entries if name.endswith(".yml")]
    if len(names) > MAX_MODULE_FILES:
        faults.append(Fault("modules", 1, "", f"{len(names)} files", f"at most {MAX_MODULE_FILES}"))
    return names[:MAX_MODULE_FILES]


def _in_order_of_domains(names: Sequence[str], folder: Folder) -> list[str]:
    order = {f"modules/{entry.record}.yml": place for place, entry in enumerate(folder.domains)}
    return sorted(names, key=lambda name: (order.get(name, len(order)), name))


class _Reader:
    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def records[S: Shape](self, kind: str, file: YamlFile, shape: type[S], key: str = "id") -> list[Entry[S]]:
        """Return the well-formed records of a file that holds a list of them."""
        known = self._folder.known.setdefault(kind, set())
        if not isinstance(file.value, list):
            self._folder.known[kind] = None
            if not file.faults:
                self._fault(file, (), "", "the file holds no list", f"a list of records (`- {key}: …`)")
            return []
        if len(file.value) > MAX_RECORDS:
            self._fault(file, (), "", f"{len(file.value)} records", f"at most {MAX_RECORDS}")
        entries = []
        for position, value in enumerate(file.value[:MAX_RECORDS]):
            named = value.get(key) if isinstance(value, dict) else None
            record = shown(named) if isinstance(named, str) else f"record {position + 1}"
            if known is not None and isinstance(named, str):
                known.add(named)
            entry = self._entry(file, (position,), record, value, shape)
            if entry is not None:
                entries.append(entry)
        return entries

    def calendar(self, file: YamlFile) -> None:
        """Read ``sessions.yml``: what is true of all sessions, then the list of each module."""
        folder = self._folder
        if not isinstance(file.value, dict):
            if not file.faults:
                right = "the keys provenance, note, hours_per_week and sessions"
                self._fault(file, (), "", "the file holds no mapping", right)
            return
        head = {key: value for key, value in file.value.items() if key != "sessions"}
        folder.calendar = self._entry(file, (), "", head, CalendarShape)
        planned = file.value.get("sessions")
        if not isinstance(planned, dict):
            right = "a list of sessions for each module code"
            self._fault(file, ("sessions",), "", "`sessions` is no mapping", right)
            return
        folder.sessions_file = file
        for code, values in planned.items():
            folder.sessions[code] = self._sessions(file, code, values)

    def _sessions(self, file: YamlFile, code: str, values: Any) -> list[Entry[SessionShape]]:
        place: Place = ("sessions", code)
        if not isinstance(values, list):
            self._fault(file, place, shown(code), shown(values), "a list; `[]` if nothing is planned")
            return []
        if len(values) > MAX_RECORDS:
            self._fault(file, place, shown(code), f"{len(values)} sessions", f"at most {MAX_RECORDS}")
        read = (
            self._entry(file, (*place, number), f"{shown(code)} session {number + 1}", value, SessionShape)
            for number, value in enumerate(values[:MAX_RECORDS])
        )
        return [entry for entry in read if entry is not None]

    def _entry[S: Shape](
        self, file: YamlFile, place: Place, record: str, value: Any, shape: type[S]
    ) -> Entry[S] | None:
        read = read_entry(file, place, record, value, shape)
        if isinstance(read, Entry):
            return read
        self._folder.faults += read
        return None

    def _fault(self, file: YamlFile, place: Place, record: str, wrong: str, right: str) -> None:
        self._folder.faults.append(Fault(file.name, file.line(place), record, wrong, right))
