"""Where a fact comes from, as the sources of a message; and whom to ask when it is not known."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from actions.wording import Value, message
from knowledge.centre import website
from knowledge.records import Catalogue, Job, Module, Question, Site

type Source = dict[str, Any]

SAMPLE: Source = {
    "label": message("source-sample"),
    "url": None,
    "as_of": None,
    "provenance": "sample",
}
UNKNOWN: Source = {
    "label": message("source-unknown"),
    "url": None,
    "as_of": None,
    "provenance": "unknown",
}


def page(url: str, as_of: str | None = None) -> Source:
    """Return a public page as a source; its label is the name of its host."""
    return {"label": host(url), "url": url, "as_of": as_of, "provenance": "sourced"}


def host(url: str) -> str:
    """Return the host name of an address (``www.aptaskil.be``)."""
    return urlsplit(url).hostname or url


def source_of_record(record: Site | Job | Question, as_of: str | None = None) -> Source:
    """Return the source of a record that is sourced or sample as a whole."""
    if record.source:
        return page(record.source, as_of)
    return SAMPLE if record.provenance == "sample" else UNKNOWN


def sources_of_module(module: Module) -> tuple[Source, ...]:
    """Return the sources of a module's description.

    Where a module is sourced, its page gives the title or topic; its values are samples all the same.
    """
    if module.source is None:
        return (SAMPLE,)
    topic = message("source-topic", page=host(module.source))
    return (SAMPLE, page(module.source) | {"label": topic})


def unique(*sources: Source) -> tuple[Source, ...]:
    """Return sources without repetitions, in their order."""
    found: list[Source] = []
    for source in sources:
        if source not in found:
            found.append(source)
    return tuple(found)


def whom_to_ask(catalogue: Catalogue) -> Value:
    """Return the sentence that says whom to ask what is not known here."""
    url = website(catalogue)
    return message("ask-centre-website", website=host(url)) if url else message("ask-centre")


def centre_website(catalogue: Catalogue) -> Value:
    """Return the line that names the centre's website, where the words around it already say to ask it."""
    url = website(catalogue)
    return message("centre-website", website=host(url)) if url else message("ask-centre")


def whom_to_ask_about(site: Site, catalogue: Catalogue) -> Value:
    """Return whom to ask about a place: another organisation answers for its own."""
    return whom_to_ask(catalogue) if site.operated_by_centre else message("ask-other-organisation")


def sources_of_unknown(catalogue: Catalogue) -> tuple[Source, ...]:
    """Return the sources of a message that says *not known*: none, and the page of whom to ask."""
    url = website(catalogue)
    return (UNKNOWN, page(url)) if url else (UNKNOWN,)
