"""A conversation is kept only as long as it is used, and its turns stay as quick as the first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.tracker_store import MOST_IN_MEMORY, MOST_TURNS, TURNS_KEPT, ConversationStore

CONVERSATION = "conversation-0001"
DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [ask_dates]
slots:
  module: {type: text, influence_conversation: false, mappings: [{type: custom}]}
  site: {type: text, influence_conversation: false, mappings: [{type: custom}]}
"""
)


class Clock:
    seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ConversationStore:
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql_url")
    else:
        url = f"sqlite:///{tmp_path / 'new folder' / 'tracker.db'}"
    return ConversationStore(DOMAIN, host=url, hours=24, now=Clock())


async def turn(
    store: Any, number: int, conversation: str = CONVERSATION, **slots: str
) -> DialogueStateTracker:
    tracker: DialogueStateTracker = await store.get_or_create_tracker(
        conversation, append_action_listen=False
    )
    timestamp = 1_000_000.0 + number
    tracker.update(UserUttered(f"question {number}", {"name": "ask_dates"}, timestamp=timestamp))
    for name, value in slots.items():
        tracker.update(SlotSet(name, value, timestamp=timestamp))
    tracker.update(ActionExecuted("action_dates", timestamp=timestamp))
    message = {"text": f"answer {number}", "cards": ["x" * 500]}
    tracker.update(
        BotUttered(
            f"answer {number}", {"custom": message}, {"utter_action": "utter_dates"}, timestamp=timestamp
        )
    )
    tracker.update(ActionExecuted("action_listen", timestamp=timestamp))
    await store.save(tracker)
    return tracker


async def test_what_was_said_is_read_again(store: ConversationStore) -> None:
    await turn(store, 1, module="ASE-101")
    tracker = await turn(store, 2)
    again = await store.retrieve(CONVERSATION)
    assert again is not None
    assert again.get_slot("module") == "ASE-101"
    assert [event.as_dict()["event"] for event in again.events] == [
        event.as_dict()["event"] for event in tracker.events
    ]


async def test_a_long_conversation_is_cut_back_to_its_last_turns_with_its_slots(
    store: ConversationStore,
) -> None:
    await turn(store, 0, module="ASE-101", site="seneffe")
    await turn(store, 1, site="liege")
    for number in range(2, 100):
        await turn(store, number)
        kept = await store.retrieve(CONVERSATION)
        assert kept is not None
        questions = [event.text for event in kept.events if isinstance(event, UserUttered)]
        assert len(questions) <= MOST_TURNS
        assert questions[-1] == f"question {number}"
        assert len(questions) >= min(TURNS_KEPT, number + 1)
    assert (kept.get_slot("module"), kept.get_slot("site")) == ("ASE-101", "liege")
    assert kept.latest_action_name == "action_listen"


async def test_stock_rasa_keeps_and_reads_everything(tmp_path: Path) -> None:
    """The fault that the store corrects."""
    stock = SQLTrackerStore(DOMAIN, db=str(tmp_path / "stock.db"))
    ours = ConversationStore(DOMAIN, host=f"sqlite:///{tmp_path / 'ours.db'}")
    for number in range(50):
        in_stock, in_ours = await turn(stock, number), await turn(ours, number)
    assert sum(isinstance(event, UserUttered) for event in in_stock.events) == 50
    assert sum(isinstance(event, UserUttered) for event in in_ours.events) <= MOST_TURNS + 1
    assert not hasattr(stock, "erase")


async def test_an_open_form_and_repeated_saves_survive_the_cut(store: ConversationStore) -> None:
    await turn(store, 0)
    tracker = await store.retrieve(CONVERSATION)
    assert tracker is not None
    tracker.update(ActiveLoop("entry_form", timestamp=1_000_000.5))
    await store.save(tracker)
    await store.save(tracker)
    for number in range(1, 40):
        await turn(store, number)
    again = await store.retrieve(CONVERSATION)
    assert again is not None
    assert again.active_loop_name == "entry_form"


async def test_words_are_not_kept_three_times_over(store: ConversationStore) -> None:
    await turn(store, 1)
    bot = next(event for event in await store.export(CONVERSATION) if event["event"] == "bot")
    assert (bot["text"], bot["metadata"]["utter_action"]) == ("answer 1", "utter_dates")
    assert "x" * 500 not in json.dumps(bot)


async def test_erasing_deletes_this_conversation_only(store: ConversationStore) -> None:
    await turn(store, 1)
    await turn(store, 2, "conversation-0002")
    rows = len(await store.export(CONVERSATION))
    assert rows > 0
    assert await store.erase(CONVERSATION) == rows
    assert await store.erase(CONVERSATION) == 0
    assert CONVERSATION not in store._in_memory
    assert await store.export(CONVERSATION) == []
    assert await store.retrieve(CONVERSATION) is None
    assert await store.export("conversation-0002") != []


async def test_a_conversation_that_goes_on_is_not_read_again(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await turn(store, 1)
    kept = await store.retrieve(CONVERSATION)
    monkeypatch.setattr(store, "_retrieve", None)  # a reading would fail
    assert await store.retrieve(CONVERSATION) is kept


async def test_what_another_process_wrote_is_read(
    store: ConversationStore, request: pytest.FixtureRequest
) -> None:
    if store.engine.dialect.name == "sqlite":
        url = f"sqlite:///{store.engine.url.database}"
    else:
        url = request.getfixturevalue("postgresql_url")
    other = ConversationStore(DOMAIN, host=url, hours=24, now=Clock())
    await turn(store, 1, module="ASE-101")
    await turn(other, 2, module="HSE-201")
    seen = await store.retrieve(CONVERSATION)
    assert seen is not None
    assert seen.get_slot("module") == "HSE-201"
    await other.erase(CONVERSATION)
    assert await store.retrieve(CONVERSATION) is None


async def test_a_turn_that_was_not_saved_never_happened(store: ConversationStore) -> None:
    await turn(store, 1, module="ASE-101")
    tracker = await store.retrieve(CONVERSATION)
    assert tracker is not None
    tracker.update(SlotSet("module", "HSE-201"))
    again = await store.retrieve(CONVERSATION)
    assert again is not None
    assert again.get_slot("module") == "ASE-101"


async def test_only_so_many_conversations_stay_in_memory(store: ConversationStore) -> None:
    for number in range(MOST_IN_MEMORY + 3):
        await turn(store, 1, f"conversation-{number:04}")
    assert len(store._in_memory) == MOST_IN_MEMORY
    first = await store.retrieve("conversation-0000")
    assert first is not None
    assert first.latest_message is not None
    assert first.latest_message.text == "question 1"


async def test_an_idle_conversation_is_forgotten_after_its_hours(store: ConversationStore) -> None:
    clock = store._now
    assert isinstance(clock, Clock)
    await turn(store, 1)
    clock.seconds += 24 * 3600
    assert store.forget_idle() == 0
    clock.seconds += 2
    await turn(store, 24 * 3600, "conversation-0002")  # saving sweeps, by and by
    assert CONVERSATION not in store._in_memory
    assert await store.export(CONVERSATION) == []
    assert await store.export("conversation-0002") != []


def test_sqlite_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    store = ConversationStore(DOMAIN, host=f"sqlite:///{tmp_path / 'tracker.db'}")
    with store.engine.connect() as connection:
        read = {
            name: connection.execute(sa.text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout", "secure_delete")
        }
    assert read == {"journal_mode": "wal", "synchronous": 1, "busy_timeout": 1000, "secure_delete": 1}


async def test_an_error_of_the_database_shows_no_words(tmp_path: Path) -> None:
    store = ConversationStore(DOMAIN, host=f"sqlite:///{tmp_path / 'tracker.db'}")
    with store.engine.begin() as connection:
        connection.execute(sa.text("DROP TABLE events"))
        connection.execute(
            sa.text("CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id TEXT, type_name TEXT)")
        )
    tracker = DialogueStateTracker(CONVERSATION, DOMAIN.slots)
    tracker.update(UserUttered("my secret question", {"name": "ask_dates"}))
    with pytest.raises(sa.exc.OperationalError) as failure:
        await store.save(tracker)
    assert "secret" not in str(failure.value)


async def test_a_wrong_value_does_not_end_the_process(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stock Rasa exits on any ValueError inside a session: a NUL in a name on PostgreSQL is one."""
    with pytest.raises(ValueError, match="broken"), store.session_scope():
        raise ValueError("broken")
    with pytest.raises(SystemExit), SQLTrackerStore.session_scope(store):
        raise ValueError("broken")
