"""What a skill answers: messages to say and slots to set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.wording import Choice, Value

LISTS = ("modules", "sites", "jobs", "choices", "cards", "sources")
"""The fields of a message that are lists; empty ones are left out."""
ASKING = frozenset(
    {
        "utter_compare_which",
        "utter_compare_with",
        "utter_did_you_mean",
        "utter_entry_question",
        "utter_erase_question",
        "utter_not_understood",
        "utter_path_adjust_how",
        "utter_path_question",
        "utter_unknown_code",
        "utter_why_what",
    }
)
"""The responses that ask the person something, besides those that ask which."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: a response of ``domain.yml`` with its values and what goes with it.

    ``act`` and ``language`` are ``None`` where those of the domain and the conversation hold.
    """

    response: str
    values: Mapping[str, Value] = field(default_factory=dict)
    act: str | None = None
    language: str | None = None
    modules: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    cards: tuple[dict[str, Any], ...] = ()
    sources: tuple[dict[str, Any], ...] = ()

    def say(self, dispatcher: CollectingDispatcher) -> None:
        """Hand the message to Rasa; empty fields are left out."""
        lists = {name: list(getattr(self, name)) for name in LISTS if getattr(self, name)}
        overrides = {name: getattr(self, name) for name in ("act", "language") if getattr(self, name)}
        dispatcher.utter_message(response=self.response, values=dict(self.values), **lists, **overrides)


@dataclass(frozen=True, slots=True)
class Reply:
    """The whole answer of a turn: its message, others said ``before`` it, and the slots left behind."""

    message: Message
    slots: Mapping[str, Any] = field(default_factory=dict)
    before: tuple[Message, ...] = ()

    def with_slots(self, **slots: Any) -> Reply:
        """Return the same reply with these slots where it does not set them itself."""
        return replace(self, slots={**slots, **self.slots})

    def with_choices(self, *choices: Choice) -> Reply:
        """Return the same reply with more choices, after its own."""
        return replace(self, message=replace(self.message, choices=(*self.message.choices, *choices)))

    @property
    def asks_back(self) -> bool:
        """Say whether the reply is a question to the person: which module, which site …"""
        return "_which_" in self.message.response or self.message.response in ASKING

    def about(self, module: str) -> Reply:
        """Return the same reply as one about a module, which is then the last one talked about."""
        said = replace(self.message, modules=(module,))
        return replace(self, message=said, slots={**self.slots, "module": module})

    def in_language(self, language: str | None) -> Reply:
        """Return the same reply in ``language``, if one is given."""
        if not language:
            return self
        before = tuple(replace(said, language=language) for said in self.before)
        return replace(self, message=replace(self.message, language=language), before=before)

    def after(self, first: Reply) -> Reply:
        """Return ``first`` and then this reply, as one; what both remember, this one decides."""
        before = (*first.before, first.message, *self.before)
        return Reply(self.message, {**first.slots, **self.slots}, before)

    def say(self, dispatcher: CollectingDispatcher) -> None:
        """Hand every message to Rasa, in order."""
        for said in (*self.before, self.message):
            said.say(dispatcher)

    def events(self) -> list[dict[str, Any]]:
        """Return the events for Rasa, in the order of the slots' names."""
        return [SlotSet(name, self.slots[name]) for name in sorted(self.slots)]
