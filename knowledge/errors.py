"""What can go wrong in the knowledge base, in words that say what to do.

KnowledgeError            anything below; ``str(error)`` is fit to show to the person who runs the program
├── BadDatabaseUrl        DATABASE_URL is not usable
├── DatabaseUnavailable   the database cannot be opened, read or written
├── NoCatalogue           the database holds no catalogue yet
└── BadCatalogue          the catalogue folder has faults (``.faults`` lists all of them)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class KnowledgeError(Exception):
    """An error whose text may be shown as it is."""


class BadDatabaseUrl(KnowledgeError):
    """The address of the database is of no supported kind."""


class DatabaseUnavailable(KnowledgeError):
    """The database cannot be opened, read or written."""


class NoCatalogue(KnowledgeError):
    """Nothing has been loaded yet."""

    def __init__(self) -> None:
        super().__init__("the database holds no catalogue: run `python -m knowledge load` first")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong in the catalogue folder, and what would be right.

    ``file`` is relative to the folder, ``line`` counts from 1, ``record`` is a code or id ("" = the file).
    """

    file: str
    line: int
    record: str
    wrong: str
    right: str

    def __str__(self) -> str:
        record = f" {self.record}:" if self.record else ""
        return f"{self.file}:{self.line}:{record} {self.wrong}; right would be: {self.right}"


class BadCatalogue(KnowledgeError):
    """The catalogue folder has faults; nothing was loaded. ``faults`` is ordered by file and line."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        count = len(self.faults)
        heading = f"the catalogue has {count} fault{'' if count == 1 else 's'}; nothing was loaded:"
        super().__init__("\n".join([heading, *map(str, self.faults)]))
