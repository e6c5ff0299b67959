"""What would close a gap: a module with its next session, a test, a document, or whom to ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from knowledge.entry_conditions import conditions_of, givers_of
from knowledge.entry_records import ConditionCheck, ModuleToFollow, Offer, Remedy, RemedyKind
from knowledge.profile import CERTIFICATES, FRENCH, Profile
from knowledge.records import LANGUAGES, Catalogue, Module

MODULES = ("requires", "requires_any", *CERTIFICATES)
"""Conditions that a module can meet."""
ASK_CENTRE = Remedy("ask_centre")
_AT_CENTRE: Mapping[str, RemedyKind] = {
    "motivation_interview": "interview",
    "basic_maths_test": "test",
    "medical_fitness": "document",
    "colour_vision": "test",
    "safety_shoes": "equipment",
}


@dataclass(frozen=True, slots=True)
class Closing:
    """Finds what closes gaps for one person, on one day."""

    catalogue: Catalogue
    profile: Profile
    today: dt.date
    _ways: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def closed(self, module: Module, check: ConditionCheck) -> ConditionCheck:
        """Return ``check``, one of ``module``, with what would close it."""
        return replace(check, closing=self._remedies(module, check))

    def _remedies(self, module: Module, check: ConditionCheck) -> tuple[Remedy, ...]:
        if check.status == "met":
            return ()
        if check.condition in MODULES:
            return (*_papers(check), *self._modules(module, check)) or (ASK_CENTRE,)
        if check.condition == "french":
            return self._other_languages(module)
        return _without_modules(module, check)

    def _modules(self, module: Module, check: ConditionCheck) -> list[Remedy]:
        """Return a remedy for each module that meets the condition: the shortest way first, ties by code.

        Ways through a module that is known not to be open to the person come last; they stay visible.
        """
        codes = check.asked or self._givers(module, check.condition)
        ways = sorted((self.way_to(code) for code in codes), key=self._length)
        return [Remedy("module", modules=self._planned(way)) for way in ways]

    def way_to(self, code: str) -> tuple[str, ...]:
        """Return the codes of all that is still to follow up to ``code``, itself last.

        Of a choice the shortest way is taken. What is unknown counts as still to follow.
        """
        if code not in self._ways:
            way: list[str] = []
            for choice in self._still_needed(self.catalogue.modules[code]):
                if not choice or any(one in way for one in choice):
                    continue
                shortest = min((self.way_to(one) for one in choice), key=self._length)
                way += [one for one in shortest if one not in way]
            self._ways[code] = (*way, code)
        return self._ways[code]

    def _still_needed(self, module: Module) -> list[tuple[str, ...]]:
        """Return what is to be followed before ``module``: of each choice one."""
        return [
            check.asked or self._givers(module, check.condition)
            for check in conditions_of(self.catalogue, module, self.profile)
            if check.condition in MODULES and check.status != "met"
        ]

    def _givers(self, module: Module, certificate: str) -> tuple[str, ...]:
        """Return the modules that give the certificate, without those to which ``module`` itself leads.

        The catalogue has no circles of prerequisites, but a certificate may close one.
        """
        givers = givers_of(self.catalogue, certificate)
        return tuple(code for code in givers if module.code not in self._all_before(code))

    def _all_before(self, code: str) -> set[str]:
        """Return ``code`` and all that may be asked for before it, whoever asks."""
        found: set[str] = set()
        waiting = [code]
        while waiting:
            code = waiting.pop()
            if code not in found:
                found.add(code)
                module = self.catalogue.modules[code]
                waiting += [*module.requires, *chain.from_iterable(module.requires_any)]
                for condition in set(CERTIFICATES) & set(module.conditions):
                    waiting += givers_of(self.catalogue, condition)
        return found

    def _length(self, way: tuple[str, ...]) -> tuple[bool, int, str]:
        modules = [self.catalogue.modules[code] for code in way]
        audience = self.profile.audience
        is_closed = audience is not None and any(audience not in each.audiences for each in modules)
        return is_closed, sum(each.hours for each in modules), way[-1]

    def _planned(self, way: Iterable[str]) -> tuple[ModuleToFollow, ...]:
        """Give each module its next session after those on the way that it needs have ended."""
        ends: dict[str, dt.date] = {}
        planned = []
        for code in way:
            module = self.catalogue.modules[code]
            before = {one for choice in self._still_needed(module) for one in choice}
            earliest = [ends[one] + dt.timedelta(days=1) for one in before & ends.keys()]
            offer = self._offer(module, max([self.today, *earliest]))
            if offer.session:
                ends[code] = offer.session.end
            planned.append(self._to_follow(module, offer))
        return tuple(planned)

    def _to_follow(self, module: Module, offer: Offer) -> ModuleToFollow:
        asks = tuple(
            check
            for check in conditions_of(self.catalogue, module, self.profile)
            if check.status != "met" and check.condition not in ("requires", "requires_any")
        )
        return ModuleToFollow(module, "missing" if self._surely(module) else "unknown", offer, asks)

    def _surely(self, module: Module) -> bool:
        """Say whether it is known that the module is to be followed, for itself or for its certificate."""
        not_done, missing = self.profile.modules_not_done, self.profile.certificates_missing
        return module.code in not_done or f"{module.certificate}_valid" in missing

    def _offer(self, module: Module, earliest: dt.date) -> Offer:
        """Return the next session in a language that the person can follow, as far as told.

        Whose French is enough for the module gets a session in French if one has places left, whose French is
        too low one in another language; where there is none, any session.
        """
        return next(
            (
                offer
                for languages in self._languages(module)
                if (offer := self._next(module, earliest, languages)).availability == "places"
            ),
            self._next(module, earliest, LANGUAGES),
        )

    def _languages(self, module: Module) -> list[tuple[str, ...]]:
        if self.profile.french is None:
            return [LANGUAGES]
        is_enough = FRENCH.index(self.profile.french) >= FRENCH.index(module.french)
        return [("fr",) if is_enough else module.also_taught_in, LANGUAGES]

    def _next(self, module: Module, earliest: dt.date, languages: Collection[str]) -> Offer:
        sessions = [
            session
            for session in self.catalogue.sessions[module.code]
            if session.start >= earliest and session.language in languages
        ]
        with_places = next((session for session in sessions if session.seats_left), None)
        if with_places:
            return Offer("places", with_places)
        return Offer("full", sessions[0]) if sessions else Offer("on_request", None)

    def _other_languages(self, module: Module) -> tuple[Remedy, ...]:
        if not module.also_taught_in:
            return (ASK_CENTRE,)
        offer = self._next(module, self.today, module.also_taught_in)
        return Remedy("other_language", languages=module.also_taught_in, offer=offer), ASK_CENTRE


def _papers(check: ConditionCheck) -> tuple[Remedy, ...]:
    """Who may hold a certificate already has only to show it."""
    is_certificate = check.condition in CERTIFICATES
    return (Remedy("document"),) if is_certificate and check.status == "unknown" else ()


def _without_modules(module: Module, check: ConditionCheck) -> tuple[Remedy, ...]:
    if check.condition == "education":
        years = module.education_or_experience_years
        replacing = (Remedy("experience", years=years),) if years is not None else ()
        return (Remedy("document"), *replacing) if check.status == "unknown" else replacing or (ASK_CENTRE,)
    if check.condition == "min_age_18":
        return (Remedy("age"),) if check.status == "missing" else ()
    if check.condition == "audience":
        return () if check.reason == "not_told" else (ASK_CENTRE,)
    return (Remedy(_AT_CENTRE.get(check.condition, "ask_centre")),)
