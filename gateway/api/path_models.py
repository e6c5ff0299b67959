"""Bodies of the path routes: what is asked for, and a path as other programs read it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from gateway.api.bodies import invalid_field
from gateway.api.catalogue_models import Competency, Session, Text
from gateway.api.profile_models import Identifiers, Profile, known
from gateway.conversations.messages import Language
from gateway.paths.links import links
from gateway.paths.records import Goal, KeptPath
from gateway.paths.today import Change, PathToday
from knowledge import path_records, profile, records
from knowledge.provenance import provenance_of_path
from knowledge.records import Catalogue


def _day(value: object) -> object:
    """Only ``YYYY-MM-DD``: pydantic alone would also take other forms, and a number of seconds."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return dt.date.fromisoformat(value)
    raise ValueError("YYYY-MM-DD")


type Day = Annotated[dt.date, BeforeValidator(_day)]
type DayOrEvening = Literal["day", "evening", "saturday"]


class Preferences(BaseModel):
    """How somebody wishes to follow a path; `null` and a field left out are no wish."""

    model_config = ConfigDict(extra="forbid", strict=True)

    site: Annotated[str, Field(max_length=60)] | None = Field(
        None, description="Id of a site; what is online counts as there."
    )
    days: list[DayOrEvening] = Field([], max_length=10)
    language: Language | None = Field(None, description="Language of the sessions.")
    earliest_start: Day | None = None
    latest_end: Day | None = None
    hours_per_week: int | None = Field(None, ge=1, le=168, description="At most, all sessions together.")
    without: Identifiers = Field([], description="Codes of modules to leave out.")

    def checked(self, catalogue: Catalogue) -> profile.Preferences:
        """Return the wishes as the knowledge base takes them; raises ``Problem`` for what can't be wished."""
        places = [site.id for site in catalogue.sites.values() if site.operated_by_centre]
        if self.site is not None and self.site not in places:
            raise invalid_field("preferences.site", ", ".join(places))
        if self.earliest_start and self.latest_end and self.earliest_start > self.latest_end:
            raise invalid_field("preferences.latest_end", "earliest_start ≤ latest_end")
        return profile.Preferences(
            site=self.site,
            days=frozenset[str](self.days),
            language=self.language,
            earliest_start=self.earliest_start,
            latest_end=self.latest_end,
            hours_per_week=self.hours_per_week,
            without=known(self.without, catalogue.modules, "preferences.without"),
        )


class PathRequest(BaseModel):
    """A goal (either ``job`` or ``competencies``), and what is known of the person."""

    model_config = ConfigDict(extra="forbid", strict=True)

    job: Annotated[str, Field(max_length=60)] | None = Field(None, description="Id of a job.")
    competencies: Identifiers | None = Field(None, description="Ids of competencies, at least one.")
    profile: Profile = Field(default_factory=lambda: Profile.model_validate({}))
    preferences: Preferences = Field(default_factory=lambda: Preferences.model_validate({}))
    language: Language | None = Field(None, description="Of the links; left out: that of Accept-Language.")

    def goal(self, catalogue: Catalogue) -> Goal:
        """Return the goal; raises ``Problem`` unless there is exactly one, which the catalogue knows."""
        if (self.job is None) == (self.competencies is None):
            raise invalid_field("", "job | competencies")
        if self.job is not None:
            return Goal(next(iter(known([self.job], catalogue.jobs, "job"))))
        wanted = known(self.competencies or (), catalogue.competencies, "competencies")
        if not wanted:
            raise invalid_field("competencies", '["…", …] (≥ 1)')
        return Goal(None, tuple(sorted(wanted)))


class KeptSession(BaseModel):
    """A session as it was when the path was made."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    site: str
    start: dt.date
    end: dt.date
    rhythm: str
    language: str


class SessionChange(BaseModel):
    """What has become of a session since the path was made."""

    model_config = ConfigDict(from_attributes=True)

    what: Literal["changed", "gone", "full"] = Field(
        description="changed: `session` holds what it is today; gone: no longer in the calendar."
    )
    before: KeptSession
    next: Session | None = Field(
        description="If it is gone: the next session of the module with places left."
    )


class PathStep(BaseModel):
    """One module of a path, in the order to follow them."""

    module: str
    title: Text
    hours: int
    provenance: records.Provenance = Field(description="Of the module.")
    covers: list[Competency] = Field(description="The competencies of the goal for which it is there.")
    needed_by: list[str] = Field(description="Codes of the modules of the path that require it.")
    session: Session | None = Field(description="null: no date is planned that fits: on request.")
    to_check: list[str] = Field(
        description="education, french, or a condition of the catalogue. As answer to a profile: what that "
        "leaves unknown. Of a kept path: all that the module asks of anybody."
    )
    change: SessionChange | None

    @classmethod
    def of(cls, step: path_records.Step, change: Change | None, catalogue: Catalogue) -> PathStep:
        return cls.model_validate(
            {
                "module": step.module.code,
                "title": step.module.title,
                "hours": step.module.hours,
                "provenance": step.module.provenance,
                "covers": [catalogue.competencies[identifier] for identifier in step.covers],
                "needed_by": step.needed_by,
                "session": step.session,
                "to_check": step.to_check,
                "change": change,
            },
            from_attributes=True,
        )


class Uncovered(BaseModel):
    competency: Competency
    lack: path_records.Lack | Literal["conditions"] = Field(
        description="Why the path does not give it. Of a kept path `conditions` stands for not_for_audience, "
        "education, french, age and prerequisite: which of them would tell of the person."
    )


class Links(BaseModel):
    """Addresses on this server, from its root; whoever has them can read the path."""

    path: str
    ics: str = Field(description="Calendar: an all-day event for each session.")
    svg: str = Field(description="Timeline.")
    pdf: str = Field(description="One sheet, with a QR code back to it.")


class Path(BaseModel):
    id: str = Field(description="128 random bits: nobody can guess it.")
    kind: path_records.Kind
    optimal: bool = Field(description="false: the best found in the time allowed, not proven.")
    job: str | None = Field(description="The goal; null: it is `competencies`.")
    competencies: list[str]
    language: Language
    created_at: dt.datetime
    expires_at: dt.datetime
    hours: int = Field(description="Taught hours of all modules.")
    weeks: int | None = Field(description="From the first day to the last, begun ones counted.")
    first_day: dt.date | None
    last_day: dt.date | None
    sites: list[str] = Field(description="Ids of the places of the dated sessions.")
    steps: list[PathStep]
    uncovered: list[Uncovered]
    withdrawn: list[str] = Field(description="Codes of modules of it that the catalogue no longer holds.")
    provenance: records.Provenance = Field(
        description="The weakest of its modules and of the calendar from which its dates come."
    )
    note: Text = Field(description="The reserve to be said with any date.")
    loaded_on: dt.date = Field(description="Day from which the dates were computed.")
    links: Links

    @classmethod
    def proposed(cls, kept: KeptPath, path: path_records.TrainingPath, catalogue: Catalogue) -> Path:
        """Return a path as answer to a profile."""
        return _path(kept, path, path.uncovered, {}, (), catalogue)

    @classmethod
    def of(cls, shown: PathToday, catalogue: Catalogue) -> Path:
        """Return a kept path as it stands today."""
        return _path(shown.kept, shown.path, shown.uncovered, shown.changes, shown.withdrawn, catalogue)


class PathList(BaseModel):
    paths: list[Path] = Field(description="One to three, the shortest first; they differ as `kind` says.")


def _path(
    kept: KeptPath,
    path: path_records.TrainingPath,
    uncovered: tuple[Any, ...],
    changes: Mapping[str, Change],
    withdrawn: tuple[str, ...],
    catalogue: Catalogue,
) -> Path:
    steps = [PathStep.of(step, changes.get(step.module.code), catalogue) for step in path.steps]
    return Path.model_validate(
        {
            "id": kept.id,
            "kind": path.kind,
            "optimal": path.optimal,
            "job": kept.chosen.goal.job,
            "competencies": kept.chosen.goal.competencies,
            "language": kept.language,
            "created_at": kept.created_at,
            "expires_at": kept.expires_at,
            "hours": path.hours,
            "weeks": path.weeks,
            "first_day": path.first_day,
            "last_day": path.last_day,
            "sites": path.sites,
            "steps": steps,
            "uncovered": [
                {"competency": catalogue.competencies[lacking.competency], "lack": lacking.lack}
                for lacking in uncovered
            ],
            "withdrawn": withdrawn,
            "provenance": provenance_of_path(path, catalogue),
            "note": catalogue.calendar_note,
            "loaded_on": catalogue.loaded_on,
            "links": links(kept.id, kept.language),
        },
        from_attributes=True,
    )
