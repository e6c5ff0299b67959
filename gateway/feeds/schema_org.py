"""Documents in the vocabulary of schema.org (JSON-LD): a module, a site, a job, and the feed of all modules.

What the catalogue does not know is left out: no price, no "free of charge", no country, no hour of the day.
``base_url`` is the address of the gateway without a slash at its end. Texts are as in the data: whoever
embeds a document in HTML escapes it there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gateway.feeds.schema_courses import course_node
from gateway.feeds.schema_nodes import Node, occupation_node, organisation_node, place_node
from gateway.feeds.sessions import Sessions
from gateway.words import say
from knowledge.records import Catalogue, Job, Module, Session, Site

CONTEXT = "https://schema.org"


def course(
    module: Module, catalogue: Catalogue, sessions: Iterable[Session], *, language: str, base_url: str
) -> dict[str, Any]:
    """Return ``module`` as a Course with ``sessions`` as its instances; its ``@id`` is the module's page."""
    return _document(course_node(module, catalogue, sessions, language=language, base_url=base_url))


def site(site: Site, *, language: str, base_url: str) -> dict[str, Any]:
    """Return ``site`` as a Place, or as a VirtualLocation where courses are followed from a distance."""
    return _document(place_node(site, language=language, base_url=base_url))


def job(job: Job, catalogue: Catalogue, *, language: str, base_url: str) -> dict[str, Any]:
    """Return ``job`` as an Occupation with the skills that it needs."""
    return _document(occupation_node(job, catalogue, language=language, base_url=base_url))


def organisation(catalogue: Catalogue, *, language: str, base_url: str) -> dict[str, Any]:
    """Return the centre as an EducationalOrganization."""
    return _document(organisation_node(catalogue, language=language, base_url=base_url))


def course_feed(
    catalogue: Catalogue, sessions: Sessions, *, language: str, base_url: str, address: str
) -> dict[str, Any]:
    """Return all modules with ``sessions`` as a DataFeed, in the order of codes; ``address`` is its own."""
    return _document(
        {
            "@type": "DataFeed",
            "@id": address,
            "url": address,
            "name": say(language, "feed-courses-title"),
            "description": f"{say(language, 'feed-sample')} {catalogue.calendar_note.in_language(language)}",
            "creativeWorkStatus": say(language, "path-sample-badge"),
            "inLanguage": language,
            "dateModified": catalogue.loaded_on.isoformat(),
            "provider": organisation_node(catalogue, language=language, base_url=base_url),
            "dataFeedElement": [
                course_node(
                    catalogue.modules[code], catalogue, sessions[code], language=language, base_url=base_url
                )
                for code in sorted(catalogue.modules)
            ],
        }
    )


def _document(node: Node) -> dict[str, Any]:
    return {"@context": CONTEXT, **node}
