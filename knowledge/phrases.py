"""What people may call a module, site, domain or job: the phrases that the assistant's matcher looks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from knowledge.folder import Folder
from knowledge.records import LANGUAGES

type Phrase = tuple[str, str, str, str]
"""Kind (module, site, domain or job), id or code, language, phrase."""


_FEWEST_WORDS = 2


def phrases(folder: Folder) -> list[Phrase]:
    """Return each phrase of each record once, in the order of the files."""
    named: list[tuple[str, str, Any, tuple[str, ...]]] = [
        *(("module", shape.code, shape, (shape.code,)) for shape in (e.shape for e in folder.modules)),
        *(("domain", shape.id, shape, ()) for shape in (e.shape for e in folder.domains)),
        *(("job", shape.id, shape, ()) for shape in (e.shape for e in folder.jobs)),
    ]
    found = [
        (kind, record, language, phrase)
        for kind, record, shape, codes in named
        for language in LANGUAGES
        for phrase in (
            *codes,
            *title_names(getattr(shape.title, language)),
            *getattr(shape.aliases, language),
        )
    ]
    return list(dict.fromkeys([*found, *_sites(folder)]))


def title_names(title: str) -> list[str]:
    """Return a title and the part that people say of it, what stands before a colon or a bracket.

    "Run a bioreactor: from inoculation to the end of the culture" is also "Run a bioreactor". A single
    word stays out: it may be anything.
    """
    before = re.split(r"\s*[:(]\s*", title, maxsplit=1)[0]
    return [title] if before == title or len(before.split()) < _FEWEST_WORDS else [title, before]


def _sites(folder: Folder) -> Iterator[Phrase]:
    for site in (entry.shape for entry in folder.sites):
        for language in LANGUAGES:
            for phrase in site_names(getattr(site.name, language)):
                yield "site", site.id, language, phrase
            # of another organisation the town is where people live, not what they ask about
            if site.municipality is not None and site.operated_by_centre:
                yield "site", site.id, language, site.municipality


def site_names(name: str) -> list[str]:
    """Return a site's name and its parts: "Luik (LégiaPark)" is also called "Luik" and "LégiaPark".

    The name in each language carries the town as that language calls it (Liège, Luik, Lüttich).
    """
    parts = re.fullmatch(r"(?P<town>[^()]+?)\s*\((?P<inner>[^()]+)\)", name)
    return [name, parts["town"], parts["inner"]] if parts else [name]
