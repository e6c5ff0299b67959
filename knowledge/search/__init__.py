"""Search in the catalogue: which modules, sites, jobs, domains or questions does a text name?"""

from knowledge.search.filters import Filters
from knowledge.search.search import Search
from knowledge.search.values import CERTAIN, PLAUSIBLE, Hit, QuestionHit, Reason, ScoredId

__all__ = ["CERTAIN", "PLAUSIBLE", "Filters", "Hit", "QuestionHit", "Reason", "ScoredId", "Search"]
