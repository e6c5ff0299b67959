"""The queries of ``/api/v1/feeds``."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from gateway.api.catalogue_query import invalid_filter
from gateway.api.profile_models import nearest
from gateway.conversations.messages import Language
from knowledge.records import Catalogue

_LONGEST = 20


class FeedQuery(BaseModel):
    """In which language a feed is written."""

    model_config = ConfigDict(extra="forbid")

    language: Language = Field("fr", description="Language of the texts.")


class SessionQuery(FeedQuery):
    """Every filter is optional; all that are set must hold."""

    module: str | None = Field(None, description="Code of a module.")
    site: str | None = Field(None, description="Id of a site.")
    taught_in: Language | None = Field(None, description="Language in which the session is taught.")

    def code(self, catalogue: Catalogue) -> str | None:
        """Return the code of the module; raises ``Problem`` for one, or for a site, that does not exist."""
        if self.site is not None and self.site not in catalogue.sites:
            raise invalid_filter("site", ", ".join(catalogue.sites))
        if self.module is None:
            return None
        code = self.module.upper()
        if code not in catalogue.modules:
            raise invalid_filter("module", nearest(code[:_LONGEST], catalogue.modules))
        return code
