"""Load a catalogue folder into the database: all of it, or, if anything is wrong, nothing.

Everything is read and checked before the database is touched; then one transaction replaces the old data.
Whoever reads meanwhile sees the old data whole; a kill at any moment leaves them.

The version is a digest of all rows, the sessions' real dates among them. Loading the same files again in
the same week finds the same version and changes nothing, not even ``loaded_on``. In a later week the sample
calendar moves along (see ``calendar``), so the version is another one and the data are replaced.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from knowledge.checks import all_faults
from knowledge.clock import Clock
from knowledge.database import writing
from knowledge.errors import BadCatalogue
from knowledge.folder import Folder, Progress, no_progress, read_folder
from knowledge.migrating import upgrade
from knowledge.models import Base, CatalogueVersion
from knowledge.reading import catalogue_from, read_version
from knowledge.records import Catalogue
from knowledge.rows import TableRows, rows_from

CATALOGUE = Path(__file__).parent / "catalogue"
BATCH = 500


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did. ``counts`` = records per kind in the files."""

    version: str
    loaded_on: dt.date
    changed: bool
    counts: dict[str, int]


def check(path: Path = CATALOGUE, progress: Progress = no_progress) -> Folder:
    """Return the records below ``path``; raises ``BadCatalogue`` with every fault if there are any."""
    folder = read_folder(path, progress)
    faults = all_faults(folder)
    if faults:
        raise BadCatalogue(faults)
    return folder


def read_catalogue(path: Path = CATALOGUE, *, clock: Clock) -> Catalogue:
    """Return the catalogue below ``path`` as it would be loaded today, without a database."""
    return catalogue_from(rows_from(check(path), clock.today()))


def load(
    engine: sa.Engine, path: Path = CATALOGUE, *, clock: Clock, progress: Progress = no_progress
) -> Loaded:
    """Check the catalogue below ``path`` and make it the database's; tables are created as needed.

    Raises ``BadCatalogue`` (nothing was changed) or ``DatabaseUnavailable`` (the old data are whole).
    """
    folder = check(path, progress)
    rows = rows_from(folder, clock.today())
    (new,) = rows["catalogue_version"]
    upgrade(engine)
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":  # two loads take turns; readers go on reading
            connection.execute(sa.text("LOCK TABLE catalogue_version IN EXCLUSIVE MODE"))
        old = read_version(connection)
        changed = old is None or old["version"] != new["version"]
        if changed:
            _replace(connection, rows, progress)
        else:
            new = dict(old or new)
    return Loaded(new["version"], new["loaded_on"], changed, count(folder))


def count(folder: Folder) -> dict[str, int]:
    """Return how many records of each kind ``folder`` holds."""
    return {
        "modules": len(folder.modules),
        "sessions": sum(map(len, folder.sessions.values())),
        "domains": len(folder.domains),
        "competencies": len(folder.competencies),
        "jobs": len(folder.jobs),
        "sites": len(folder.sites),
        "figures": len(folder.figures),
        "schemes": len(folder.schemes),
        "questions": len(folder.questions),
    }


def _replace(connection: sa.Connection, rows: TableRows, progress: Progress) -> None:
    tables = [table for table in Base.metadata.sorted_tables if table.name != CatalogueVersion.__tablename__]
    version = Base.metadata.tables[CatalogueVersion.__tablename__]
    for table in (version, *reversed(tables)):
        connection.execute(sa.delete(table))
    for done, table in enumerate((*tables, version)):
        progress(table.name, done, len(tables) + 1)
        for first in range(0, len(rows[table.name]), BATCH):
            connection.execute(sa.insert(table), rows[table.name][first : first + BATCH])
    progress("", len(tables) + 1, len(tables) + 1)
