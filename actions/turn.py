"""One turn as a skill sees it: what was said, what is remembered, what is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

from actions.excluding import LANGUAGES, given_up, split_excluded
from actions.naming import is_subject
from actions.searching import TurnSearch
from actions.when import Period, read_period
from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import Catalogue

VALUES = frozenset(
    {
        "audience",
        "education",
        "french_level",
        "joint_committee",
        "level",
        "region",
        "requested_language",
        "rhythm",
        "teaching_language",
    }
)
"""Entities that say how or for whom, not what about."""

DOUBT = "utter_perhaps_meant"
DOUBT_OF_MODULE = "utter_perhaps_other_module"
DOUBTS = (DOUBT, DOUBT_OF_MODULE)
"""What is said after an answer that may not be the one wanted: no part of the answer."""
QUESTION = "utter_entry_question"
"""What asks the person about himself: it follows an answer and is no part of it either."""
CHOICE = "choice"
"""The extractor of entities that come from a click."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The latest message of a conversation beside one reading of the knowledge base.

    ``text`` is empty when the person clicked a choice: its title is our own wording, not theirs.
    ``topic`` is the text without the values that were understood in it (a language, an audience, a time …)
    and without what it rules out, so that "in English?" does not look for a course on English.
    ``period``: the days in which a session is to start.
    ``entities`` maps an entity to the ids found, one tuple for each place in the text: two ids in
    one tuple mean that the place is ambiguous. What the message excludes ("not in the evening") is in
    ``excluded`` instead. ``found``: all entities as they were found, with their places. ``named_words``:
    those of the text that ordinary sentences do not use and the names of modules do. ``further``: the
    intents of other questions in the same message. ``ranking``: how sure each intent is, the likeliest first.
    """

    text: str
    topic: str
    intent: str
    confidence: float
    named_words: str
    further: tuple[str, ...]
    ranking: Mapping[str, float]
    entities: Mapping[str, tuple[tuple[str, ...], ...]]
    excluded: Mapping[str, tuple[str, ...]]
    found: tuple[Mapping[str, Any], ...]
    period: Period | None
    slots: Mapping[str, Any]
    last_said: Mapping[str, Any]
    knowledge: KnowledgeBase
    catalogue: Catalogue
    search: TurnSearch

    @classmethod
    def read(cls, tracker: Tracker, knowledge: KnowledgeBase) -> Turn:
        """Read the tracker. May ask the database: call it in a thread.

        Raises:
            NoCatalogue: nothing was loaded yet.
        """
        catalogue = knowledge.catalogue()
        latest = tracker.latest_message
        entities = latest.get("entities") or []
        clicked = any(entity.get("extractor") == CHOICE for entity in entities)
        text = "" if clicked else str(latest.get("text") or "")
        found = entities
        entities, excluded = split_excluded(text, found)
        left_out = [*(entity for entity in found if entity not in entities), *given_up(text)]
        period = read_period(text, knowledge.clock.today())
        valued = [
            each
            for each in entities
            if each.get("entity") in VALUES
            and not (each.get("entity") in LANGUAGES and is_subject(text, int(each.get("end") or 0)))
        ]
        times = [{"start": start, "end": end} for start, end in period.places] if period else []
        return cls(
            text=text,
            topic=_blanked(text, [*left_out, *times, *valued]),
            intent=str((latest.get("intent") or {}).get("name") or ""),
            confidence=float((latest.get("intent") or {}).get("confidence") or 0.0),
            named_words=" ".join(
                _blanked(text, [*left_out, *times])[start:end]
                for start, end in latest.get("catalogue_words") or []
            ).strip(),
            further=tuple(str(name) for name in latest.get("further_intents") or []),
            ranking={
                str(entry.get("name")): float(entry.get("confidence") or 0.0)
                for entry in latest.get("intent_ranking") or []
            },
            entities=_by_place(entities),
            excluded=excluded,
            found=tuple(found),
            period=period,
            slots=dict(tracker.slots),
            last_said=_last_said(tracker.events),
            knowledge=knowledge,
            catalogue=catalogue,
            search=TurnSearch(knowledge.search),
        )

    def entity(self, name: str) -> str | None:
        """Return the first value of an entity of the latest message, or ``None``."""
        places = self.entities.get(name, ())
        return places[0][0] if places else None

    def slot(self, name: str) -> str | None:
        """Return a remembered text, or ``None``."""
        value = self.slots.get(name)
        return value if isinstance(value, str) and value else None

    @property
    def learner(self) -> str | None:
        """The audience that the message names; whom a company trains are workers."""
        audience = self.entity("audience")
        return "worker" if audience == "company" else audience

    @property
    def last_said_response(self) -> str | None:
        """The response that the assistant said last."""
        name = (self.last_said.get("metadata") or {}).get("utter_action")
        return name if isinstance(name, str) else None

    @property
    def last_language(self) -> str | None:
        """The language in which the assistant spoke last."""
        language = (self.last_said.get("metadata") or {}).get("lang")
        return language if isinstance(language, str) else None

    @property
    def continues_module(self) -> bool:
        """Say whether the last message was about one module, so that this one may still be about it."""
        return len(self.last_modules) == 1 and self.slot("module") in self.last_modules

    @property
    def last_modules(self) -> tuple[str, ...]:
        """The codes of the modules that the last message was about."""
        return tuple((self.last_said.get("metadata") or {}).get("modules") or ())

    @property
    def last_sites(self) -> tuple[str, ...]:
        """The ids of the sites that the last message was about, where it was about no module."""
        said = self.last_said.get("metadata") or {}
        return () if said.get("modules") else tuple(said.get("sites") or ())

    @property
    def last_choices(self) -> tuple[Mapping[str, Any], ...]:
        """The choices that the last message offered: each with ``intent`` and ``entities``."""
        return tuple((self.last_said.get("metadata") or {}).get("choices") or ())

    @property
    def last_jobs(self) -> tuple[str, ...]:
        """The ids of the jobs that the last message was about."""
        return tuple((self.last_said.get("metadata") or {}).get("jobs") or ())

    @property
    def last_cards(self) -> frozenset[str]:
        """The kinds of the cards of the last message."""
        cards = (self.last_said.get("metadata") or {}).get("cards") or ()
        return frozenset(str(card.get("kind")) for card in cards)

    @property
    def teaching_language(self) -> str | None:
        """The language of a course that the message names; a name of a language may be found as either."""
        return self.entity("teaching_language") or self.entity("requested_language")

    @property
    def site(self) -> str | None:
        """The site that the latest message names, if the catalogue has it."""
        named = self.entity("site")
        return named if named in self.catalogue.sites else None


def _by_place(entities: Iterable[Mapping[str, Any]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Group entities by name and place, in the order of the text."""
    places: dict[str, dict[tuple[int, int], list[str]]] = {}
    for number, entity in enumerate(entities):
        value = entity.get("value")
        if not isinstance(value, str | int):
            continue
        start, end = entity.get("start"), entity.get("end")
        # Entities of a choice have no place: each stands for itself, in their order.
        place = (start, end) if isinstance(start, int) and isinstance(end, int) else (number, -1)
        found = places.setdefault(str(entity.get("entity")), {}).setdefault(place, [])
        if str(value) not in found:
            found.append(str(value))
    return {name: tuple(tuple(by[key]) for key in sorted(by)) for name, by in places.items()}


def _blanked(text: str, entities: Iterable[Mapping[str, Any]]) -> str:
    """Return ``text`` with the places of ``entities`` left blank."""
    for entity in entities:
        start, end = entity.get("start"), entity.get("end")
        if isinstance(start, int) and isinstance(end, int):
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _last_said(events: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the latest answer, a bot event, or an empty mapping if nothing was said yet."""
    said = [
        event
        for event in events
        if event.get("event") == "bot"
        and (event.get("metadata") or {}).get("utter_action") not in (*DOUBTS, QUESTION)
    ]
    return said[-1] if said else {}
