"""The centre, its sites, the jobs and the terms of the catalogue as nodes of schema.org's vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gateway.feeds.addresses import job_page, site_page
from gateway.words import say
from knowledge.centre import website
from knowledge.path_sessions import ONLINE
from knowledge.records import Catalogue, Job, Site
from locales.localization import date_in_words

type Node = dict[str, Any]

_CODE_SETS = {"rome": "ROME", "isco08": "ISCO-08"}


def known(node: Mapping[str, Any]) -> Node:
    """Return ``node`` without what is not known: no value, an empty text, an empty list."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def term(code: str, name: str) -> Node:
    """Return a word of one of the catalogue's own lists: a competency, a level, a domain."""
    return {"@type": "DefinedTerm", "termCode": code, "name": name}


def source_page(address: str | None) -> Node | None:
    """Return the public page that names a record."""
    return {"@type": "WebPage", "url": address} if address else None


def organisation_node(catalogue: Catalogue, *, language: str, base_url: str) -> Node:
    """Return the centre."""
    return known(
        {
            "@type": "EducationalOrganization",
            "@id": f"{base_url}/#centre",
            "name": say(language, "feed-centre-name"),
            "url": website(catalogue),
        }
    )


def place_reference(site: Site, *, language: str, base_url: str) -> Node:
    """Return what somebody needs of a site to come there; the rest is at its ``@id``."""
    page = site_page(base_url, language, site.id)
    name = site.name.in_language(language)
    if site.id == ONLINE:
        return {"@type": "VirtualLocation", "@id": page, "name": name, "url": page}
    return known({"@type": "Place", "@id": page, "name": name, "url": page, "address": _address(site)})


def place_node(site: Site, *, language: str, base_url: str) -> Node:
    """Return all that is known of a site."""
    reference = place_reference(site, language=language, base_url=base_url)
    reference["description"] = _status(site, language)
    if site.id == ONLINE:
        return reference
    facilities = [
        {"@type": "LocationFeatureSpecification", "name": name}
        for name in site.facilities.in_language(language)
    ]
    return known(
        {
            **reference,
            **_position(site),
            "telephone": site.phone,
            "amenityFeature": facilities,
            "subjectOf": source_page(site.source),
        }
    )


def occupation_node(job: Job, catalogue: Catalogue, *, language: str, base_url: str) -> Node:
    """Return a job; what it needs is sample data and said to be."""
    page = job_page(base_url, language, job.id)
    competencies = [catalogue.competencies[identifier] for identifier in job.needs]
    education = say(language, "education", education=job.education)
    return known(
        {
            "@type": "Occupation",
            "@id": page,
            "url": page,
            "name": job.title.in_language(language),
            "alternateName": list(job.aliases.in_language(language)),
            "description": f"{job.summary.in_language(language)} {say(language, 'feed-sample')}",
            "disambiguatingDescription": say(language, "path-sample-badge"),
            "skills": [term(one.id, one.title.in_language(language)) for one in competencies],
            "educationRequirements": None if job.education == "none" else education,
            "occupationalCategory": [_category(name, code) for name, code in job.codes.items()],
            "subjectOf": source_page(job.source),
        }
    )


def _category(code_set: str, code: str) -> Node:
    name = _CODE_SETS.get(code_set, code_set)
    return {
        "@type": "CategoryCode",
        "codeValue": code,
        "inCodeSet": {"@type": "CategoryCodeSet", "name": name},
    }


def _address(site: Site) -> Node | None:
    parts = known(
        {
            "streetAddress": site.address,
            "postalCode": site.postcode,
            "addressLocality": site.municipality,
        }
    )
    return {"@type": "PostalAddress", **parts} if parts else None


def _position(site: Site) -> Node:
    """Return where a site is on a map.

    The middle of a municipality is said of the municipality: on a map it is not the door of the site.
    """
    if site.latitude is None or site.longitude is None:
        return {}
    geo = {"@type": "GeoCoordinates", "latitude": site.latitude, "longitude": site.longitude}
    if site.location_precision is None:
        return {"geo": geo}
    municipality = known({"@type": "AdministrativeArea", "name": site.municipality, "geo": geo})
    return {"containedInPlace": municipality}


def _status(site: Site, language: str) -> str:
    if site.status_as_of is None:
        return say(language, "site-status-undated", status=site.status)
    day = date_in_words(language, site.status_as_of)
    return say(language, "site-status", status=site.status, date=day)
