"""A path in words of one language: what its calendar, its timeline and its sheet all say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from urllib.parse import urlsplit

from gateway.conditions import condition_in_words, module_in_words
from gateway.paths.records import KeptSession
from gateway.paths.today import PathToday
from gateway.words import say
from knowledge.path_records import Step
from knowledge.records import Catalogue, Module, Session
from locales.localization import date_in_words, days_in_words, list_in_words


class PathWords:
    """The words for one path; every text of them is plain text, to be escaped by whoever shows it."""

    def __init__(self, shown: PathToday, catalogue: Catalogue, language: str) -> None:
        self._shown = shown
        self._catalogue = catalogue
        self.language = language

    def say(self, message: str, /, **values: str | float) -> str:
        return say(self.language, message, **values)

    @property
    def title(self) -> str:
        """What the path leads to."""
        job = self._catalogue.jobs.get(self._shown.kept.chosen.goal.job or "")
        if job is None:
            return self.say("path-title")
        return self.say("path-title-job", job=job.title.in_language(self.language))

    @property
    def kind(self) -> str:
        """How it differs from the others, and whether it is only the best found."""
        path = self._shown.path
        kind = self.say("path-kind", kind=path.kind)
        return kind if path.optimal else f"{kind} ({self.say('path-best-found')})"

    @property
    def totals(self) -> list[str]:
        """Modules, hours, weeks and days, each where known."""
        path = self._shown.path
        found = [self.modules(len(path.steps)), self.say("hours", hours=path.hours)]
        if path.weeks and path.first_day and path.last_day:
            found.append(self.say("path-weeks", count=path.weeks))
            found.append(days_in_words(self.language, path.first_day, path.last_day))
        return found

    @property
    def withdrawn(self) -> str | None:
        """That modules have left the catalogue, if any has."""
        codes = self._shown.withdrawn
        return self.say("path-withdrawn", count=len(codes), modules=self.joined(codes)) if codes else None

    @property
    def uncovered(self) -> list[tuple[str, str]]:
        """What the path does not give, each with why."""
        return [
            (self.competency(lacking.competency), self.say("path-lack", lack=lacking.lack))
            for lacking in self._shown.uncovered
        ]

    @property
    def conditions(self) -> list[tuple[str, list[str]]]:
        """Every condition of the modules, each with the codes of those that ask for it."""
        found: dict[str, list[str]] = {}
        for step in self._shown.path.steps:
            for condition in step.to_check:
                words = condition_in_words(self.language, step.module, condition)
                found.setdefault(words, []).append(step.module.code)
        return list(found.items())

    @property
    def sources(self) -> list[str]:
        """Where it all comes from."""
        return [
            self.say("path-sample-modules"),
            self.say("path-source-catalogue", date=self.loaded_on),
        ]

    @property
    def pages(self) -> list[tuple[str, str]]:
        """Addresses of the pages that name the job or a module, each with what to show for it.

        Only the host is shown: the rest of an address may hold the name of a person.
        """
        job = self._catalogue.jobs.get(self._shown.kept.chosen.goal.job or "")
        modules = (step.module for step in self._shown.path.steps)
        found = dict.fromkeys(record.source for record in (job, *modules) if record and record.source)
        return [
            (page, self.say("path-source-page", page=(urlsplit(page).hostname or "").removeprefix("www.")))
            for page in found
        ]

    @property
    def loaded_on(self) -> str:
        """The day of the catalogue, in words."""
        return self.day(self._catalogue.loaded_on)

    @property
    def calendar_note(self) -> str:
        """The reserve to be said with any date."""
        return self._catalogue.calendar_note.in_language(self.language)

    def modules(self, count: int) -> str:
        return self.say("path-modules", count=count)

    def module(self, module: Module) -> str:
        return module_in_words(self.language, module)

    def competency(self, identifier: str) -> str:
        return self._catalogue.competencies[identifier].title.in_language(self.language)

    def competencies(self, identifiers: Iterable[str]) -> list[str]:
        return [self.competency(identifier) for identifier in identifiers]

    def needed_by(self, step: Step) -> str | None:
        return self.say("path-needed-by", modules=self.joined(step.needed_by)) if step.needed_by else None

    def site(self, identifier: str) -> str:
        found = self._catalogue.sites.get(identifier)
        return found.name.in_language(self.language) if found else identifier

    def town(self, identifier: str) -> str:
        """The name of a site without what stands in brackets."""
        return self.site(identifier).partition(" (")[0]

    def when(self, session: Session | KeptSession) -> str:
        """The days of a session and its rhythm."""
        days = days_in_words(self.language, session.start, session.end)
        return f"{days}, {self.say('rhythm', rhythm=session.rhythm)}"

    def change(self, code: str) -> str | None:
        """What has become of the session of module ``code`` since the path was made."""
        change = self._shown.changes.get(code)
        if change is None:
            return None
        if change.what == "full":
            return self.say("path-change", change="full")
        before = f"{self.when(change.before)}, {self.site(change.before.site)}"
        if change.what == "changed":
            return self.say("path-changed", before=before)
        following = f"{self.when(change.next)}, {self.site(change.next.site)}" if change.next else "none"
        return self.say("path-gone", before=before, next=following)

    def change_in_short(self, code: str) -> str | None:
        """The same in two or three words."""
        change = self._shown.changes.get(code)
        return self.say("path-change", change=change.what) if change else None

    def is_planned(self, module: Module) -> bool:
        """Say whether any session of ``module`` with places left begins after the path was made."""
        made_on = self._shown.kept.created_at.date()
        sessions = self._catalogue.sessions[module.code]
        return any(session.start >= made_on and session.seats_left for session in sessions)

    def day(self, day: dt.date) -> str:
        return date_in_words(self.language, day.isoformat())

    def joined(self, items: Iterable[str]) -> str:
        return list_in_words(self.language, list(items), "and")
