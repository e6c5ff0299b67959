"""Whether the sessions go with their modules."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.errors import Fault
from knowledge.folder import Folder
from knowledge.shape_faults import Entry, shown
from knowledge.shapes import ModuleShape, SessionShape

FOR_WORKERS = {"evenings", "saturday"}


def sessions(folder: Folder) -> Iterator[Fault]:
    """Every module has its list of sessions, and every session is one the module can have."""
    file = folder.sessions_file
    known = folder.known.get("module")
    if file is None or known is None:
        return
    for code in folder.sessions:
        if code not in known:
            line = file.line(("sessions", code))
            yield Fault(file.name, line, shown(code), "there is no such module", "the code of a module")
    modules = {entry.shape.code: entry.shape for entry in folder.modules}
    for code, module in modules.items():
        if code not in folder.sessions:
            line = file.line(("sessions",))
            wrong = "the module has no key here"
            yield Fault(file.name, line, code, wrong, f"`{code}: []` if nothing is planned")
        for entry in folder.sessions.get(code, ()):
            yield from _session(entry, module)


def _session(entry: Entry[SessionShape], module: ModuleShape) -> Iterator[Fault]:
    session = entry.shape
    if session.site not in module.sites:
        wrong = f"the module is not given at {session.site!r}"
        yield entry.fault("site", wrong, f"one of {', '.join(module.sites)}")
    languages = ("fr", *module.also_taught_in)
    if session.language not in languages:
        wrong = f"the module is not taught in {session.language!r}"
        yield entry.fault("language", wrong, f"one of {', '.join(languages)}")
    if session.seats_left > module.seats:
        wrong = f"{session.seats_left} seats left of {module.seats}"
        yield entry.fault("seats_left", wrong, f"0 to {module.seats}")
    if session.rhythm in FOR_WORKERS and "worker" not in module.audiences:
        wrong = f"rhythm {session.rhythm!r}, but the module is not for workers"
        yield entry.fault("rhythm", wrong, "full_time, two_days_a_week or one_day_a_week")
    if (session.rhythm == "saturday") != (session.weekday_start == "saturday"):
        wrong = f"start on {session.weekday_start} with rhythm {session.rhythm!r}"
        yield entry.fault("weekday_start", wrong, "saturday with the rhythm saturday, and only with it")
