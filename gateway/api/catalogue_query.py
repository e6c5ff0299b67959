"""The filters of ``/api/v1/modules``: what may be asked, and what is said to one not understood."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hashlib
import json
import re
from collections.abc import Collection
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from gateway.api.problems import Problem
from gateway.conversations.messages import Language
from gateway.conversations.text import clean
from knowledge.profile import AUDIENCES, JOINT_COMMITTEES, REGIONS
from knowledge.records import Catalogue
from knowledge.search import Filters
from knowledge.vocabulary import Audience


def _iso_date(value: object) -> object:
    """Only whole dates: pydantic alone would also take a number of seconds."""
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise ValueError("YYYY-MM-DD")
    return value


Day = Annotated[dt.date, BeforeValidator(_iso_date)]
Searched = Annotated[str, BeforeValidator(lambda value: clean(value) if isinstance(value, str) else value)]

# What would be right, in a form that needs no language; ids are those of the loaded catalogue.
EXPECTED = {
    "q": "≤ 200",
    "audience": ", ".join(AUDIENCES),
    "region": ", ".join(REGIONS),
    "joint_committee": ", ".join(JOINT_COMMITTEES),
    "level": "1, 2, 3",
    "max_hours": "1 … 1000",
    "language": "fr, nl, en, de",
    "taught_in": "fr, nl, en, de",
    "from": "YYYY-MM-DD",
    "to": "YYYY-MM-DD",
    "limit": "1 … 200",
    "month": "YYYY-MM",
    "sort": "title, hours, date, code",
    "page": "1 … 1000",
}


class ModuleQuery(BaseModel):
    """Every filter is optional; all that are set must hold."""

    model_config = ConfigDict(extra="forbid")

    q: Annotated[Searched, Field(max_length=200)] | None = Field(
        None, description="Words in any of the four languages; best match first. Never a query syntax."
    )
    domain: str | None = Field(None, description="Id of a domain.")
    job: str | None = Field(None, description="Id of a job: modules that give a competency it needs.")
    site: str | None = Field(None, description="Id of a site.")
    audience: Audience | None = None
    level: int | None = Field(None, ge=1, le=3)
    max_hours: int | None = Field(None, ge=1, le=1000)
    language: Language | None = Field(None, description="Taught in this language (all are taught in French).")
    from_date: Day | None = Field(None, alias="from", description="A session starts on this day or later.")
    to_date: Day | None = Field(None, alias="to", description="A session starts on this day or before.")
    limit: int = Field(20, ge=1, le=200, description="Modules on one page.")
    cursor: str | None = Field(None, max_length=200, description="`next` of the page before.")

    def filters(self, catalogue: Catalogue, today: dt.date) -> Filters:
        """Return the filters as the search takes them; raises ``Problem`` for an id that does not exist."""
        known: dict[str, Collection[str]] = {
            "domain": catalogue.domains,
            "job": catalogue.jobs,
            "site": catalogue.sites,
        }
        for name, identifiers in known.items():
            value = getattr(self, name)
            if value is not None and value not in identifiers:
                raise invalid_filter(name, ", ".join(identifiers))
        begins, ends = self.from_date, self.to_date
        if begins and ends and begins > ends:
            raise invalid_filter("to", "from ≤ to")
        if begins or ends:
            begins = max(begins or today, today)  # what has begun can't be followed any more
        return Filters(
            site=self.site,
            domain=self.domain,
            job=self.job,
            audience=self.audience,
            level=self.level,
            max_hours=self.max_hours,
            language=self.language,
            from_date=begins,
            to_date=ends,
        )

    def page_start(self, codes: list[str]) -> int:
        """Return where in ``codes`` the page begins; raises ``Problem`` for a cursor of another list."""
        if self.cursor is None:
            return 0
        try:
            fingerprint, last = json.loads(base64.urlsafe_b64decode(self.cursor))
            if fingerprint != self._fingerprint():
                raise ValueError("of another query")
            return codes.index(last) + 1
        except (ValueError, TypeError, binascii.Error):
            raise Problem("invalid_cursor") from None

    def cursor_after(self, code: str) -> str:
        """Return the cursor of the page that begins after ``code``: it stays right when modules are added."""
        return base64.urlsafe_b64encode(json.dumps([self._fingerprint(), code]).encode()).decode()

    def _fingerprint(self) -> str:
        asked = self.model_dump_json(exclude={"limit", "cursor"})
        return hashlib.sha256(asked.encode()).hexdigest()[:16]


def invalid_filter(name: str, expected: str) -> Problem:
    return Problem(
        "invalid_filter",
        values={"name": name, "expected": expected},
        members={"filter": name, "expected": expected},
    )


def refused(name: str, query: type[BaseModel]) -> Problem:
    """Return the problem of the filter ``name`` of ``query``: its value is wrong, or it does not exist."""
    names = [field.alias or name for name, field in query.model_fields.items()]
    if name in names and name in EXPECTED:
        return invalid_filter(name, EXPECTED[name])
    return invalid_filter(name if name.isidentifier() and len(name) <= 40 else "?", ", ".join(names))
