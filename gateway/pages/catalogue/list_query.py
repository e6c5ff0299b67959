"""What may be asked of the list of modules: the filters of the API, a month, an order, a page."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from gateway.api.catalogue_query import ModuleQuery
from knowledge.records import Catalogue
from knowledge.search import Filters

Order = Literal["title", "hours", "date", "code"]
FACETS = ("domain", "job", "site", "month", "audience", "level", "max_hours", "language")
"""The filters that the page offers, in its order."""


def _first_of_month(value: object) -> object:
    return f"{value}-01" if isinstance(value, str) and len(value) == 7 else value


Month = Annotated[dt.date, BeforeValidator(_first_of_month)]


class ListQuery(ModuleQuery):
    """As the API, but: a field left empty in the form is no filter, and an unknown name is no fault."""

    model_config = ConfigDict(extra="ignore")

    month: Month | None = None
    sort: Order | None = None
    page: int = Field(1, ge=1, le=1000)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_fields(cls, given: Any) -> Any:
        return {name: value for name, value in given.items() if value not in ("", None)}

    def filters(self, catalogue: Catalogue, today: dt.date) -> Filters:
        """Return the filters as the search takes them; raises ``Problem`` for an id that does not exist."""
        if self.month is None:
            return super().filters(catalogue, today)
        within = {"from_date": self.month, "to_date": end_of_month(self.month), "month": None}
        return self.model_copy(update=within).filters(catalogue, today)

    def chosen(self) -> dict[str, str]:
        """Return what is asked for as it stands in an address, in its order; the page is left out."""
        given = self.model_dump(mode="json", by_alias=True, exclude={"limit", "cursor", "page"})
        if self.month is not None:
            given["month"] = f"{self.month:%Y-%m}"
        return {name: str(value) for name, value in given.items() if value is not None}

    def address(self, **changes: str | int | None) -> str:
        """Return the query of an address with these changes; ``None`` takes a part away."""
        changed = {name: value for name, value in {**self.chosen(), **changes}.items() if value is not None}
        return f"?{urlencode(changed)}" if changed else ""


def end_of_month(month: dt.date) -> dt.date:
    """Return the last day of the month in which ``month`` lies."""
    following = month.replace(day=28) + dt.timedelta(days=4)
    return following.replace(day=1) - dt.timedelta(days=1)
