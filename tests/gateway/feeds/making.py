"""Catalogues as nobody would wish them."""

from __future__ import annotations

import dataclasses

from knowledge.records import Catalogue, Text, Words

LANGUAGES = ("fr", "nl", "en", "de")
BASE = "https://advice.example.org"

MARKUP = "<script>alert('1')</script> & ]]> <!-- **b** \"q\" END:VCALENDAR"
CONTROL = "a\x00b\x0bc\x1f\x7f\u2028\ufffe\r\nATTENDEE:mailto:x@example.org"
LONG = "très long " * 500
ONLY_CONTROL = "\x01\x02"


def hostile(catalogue: Catalogue, text: str) -> Catalogue:
    """Return the catalogue with ``text`` in place of every text that a feed shows."""
    text_in_four = Text(text, text, text, text)
    words = Words((text,), (text,), (text,), (text,))
    return dataclasses.replace(
        catalogue,
        calendar_note=text_in_four,
        modules={
            code: dataclasses.replace(
                module, title=text_in_four, summary=text_in_four, objectives=words, aliases=words
            )
            for code, module in catalogue.modules.items()
        },
        jobs={
            one: dataclasses.replace(job, title=text_in_four, summary=text_in_four, aliases=words)
            for one, job in catalogue.jobs.items()
        },
        competencies={
            one: dataclasses.replace(competency, title=text_in_four)
            for one, competency in catalogue.competencies.items()
        },
        domains={
            one: dataclasses.replace(domain, title=text_in_four) for one, domain in catalogue.domains.items()
        },
        sites={
            one: dataclasses.replace(site, name=text_in_four, municipality=text, facilities=words)
            for one, site in catalogue.sites.items()
        },
    )


def some_modules(catalogue: Catalogue, *codes: str) -> Catalogue:
    """Return the catalogue with these modules only, which must need no other."""
    return dataclasses.replace(
        catalogue,
        modules={code: catalogue.modules[code] for code in codes},
        sessions={code: catalogue.sessions[code] for code in codes},
    )
