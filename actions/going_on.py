"""How the interview runs through the turns: an answer goes on with it, something else is answered first."""

from __future__ import annotations

from dataclasses import replace

from actions.answering import Control, read_answer, read_control, read_statement
from actions.interview import SLOT as INTERVIEW
from actions.interview import Interview
from actions.likely import SURE
from actions.profile_questions import Tone, question_message, questions
from actions.profile_saying import correcting_choice
from actions.registry import skills_by_intent
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.told import SLOT as PROFILE
from actions.told import from_slot, merged, remembered, to_slot
from actions.told_words import speaks_of_another
from actions.turn import DOUBTS, QUESTION, Turn
from knowledge.profile import Profile

LEAVING = frozenset(
    {
        "ask_person",
        "erase_data",
        "export_data",
        "give_feedback",
        "say_goodbye",
        "start_conversation",
        "thank",
    }
)
"""After these nothing is asked: the person is leaving the subject."""
ANOTHER_GOAL = "utter_path_proposal"
"""Who now asks for a path is no longer at the module that the question was for."""
NOT_UNDERSTOOD = frozenset({"utter_did_you_mean", "utter_not_understood"})
TELLING = frozenset({"check_entry", "nlu_fallback", "out_of_scope", "tell_profile"})
"""Intents of messages that may tell of the person and ask nothing."""
CONTROLS: tuple[Control, ...] = ("unknown", "stop", "restart")


def answer_of_interview(skill: Skill, turn: Turn) -> Reply | None:
    """Return the reply to a turn that answers the pending question, or that says how to go on asking.

    ``None`` for all other turns: they are for whatever skill their intent is for.
    """
    interview = Interview.read(turn.slots.get(INTERVIEW))
    control = _control(turn, interview)
    profile = remembered(turn)
    if control == "restart":
        return go_on(skill, turn, interview.restarted(), Profile())
    if control == "stop":
        return _stopped(interview)
    if control == "unknown":
        left = interview.skipping()
        asked = [each.asked for each in questions(turn, left, profile)]
        following = question_message(turn, left.asking(asked), profile)
        if following:
            return Reply(following, {INTERVIEW: left.asking(asked).to_slot()})
        return go_on(skill, turn, left, profile)
    if not interview.asked and _skips_nothing(turn):
        return Reply(Message("utter_nothing_to_skip"))
    if not interview.asked or not turn.text or speaks_of_another(turn) or _wishes_a_path(turn, interview):
        return None
    answer = read_answer(turn, interview.asked)
    if answer is None and (turn.intent in TELLING or turn.confidence < SURE):
        answer = read_statement(turn)  # it tells something else than what was asked
    if answer is None:
        return None
    if not answer:  # it is meant for the question, and leaves it open
        again = question_message(turn, interview, profile, "unclear")
        return Reply(again) if again else None
    return go_on(skill, turn, interview.resting(), merged(profile, answer, turn.catalogue))


def _wishes_a_path(turn: Turn, interview: Interview) -> bool:
    """Say whether a message that may hold an answer surely wishes something of its own.

    "I am out of work, I want to become an operator": the path skill hears the first part, too.
    """
    return turn.intent == "ask_path" != interview.intent and turn.confidence >= SURE


def go_on(skill: Skill, turn: Turn, interview: Interview, profile: Profile) -> Reply:
    """Return the answer to the question that the interview serves, for what is told now."""
    kept = {PROFILE: to_slot(profile), INTERVIEW: interview.to_slot()}
    serving = skills_by_intent().get(interview.intent)
    if serving is None:
        return Reply(Message("utter_interview_restarted"), kept)
    again = replace(
        turn,
        text="",
        topic="",
        named_words="",
        intent=interview.intent,
        confidence=1.0,
        further=(),
        entities={"module": ((interview.about,),)} if interview.about else {},
        excluded={},
        found=(),
        period=None,
        slots={**turn.slots, **kept, "module": interview.about},
    )
    return serving(skill.knowledge, skill.budget).answer(again).with_slots(**kept)


def with_question(turn: Turn, reply: Reply) -> Reply:
    """Return the reply with the question that is to be asked after it, if there is one.

    What a skill has just answered for the person leads to the next question; what was something else leads
    back to the one that waits.
    """
    if reply.message.response == QUESTION:
        return reply
    before = Interview.read(turn.slots.get(INTERVIEW))
    served = INTERVIEW in reply.slots
    interview = Interview.read(reply.slots.get(INTERVIEW)) if served else before
    profile = from_slot(reply.slots.get(PROFILE, turn.slots.get(PROFILE)), turn.catalogue)
    if served:
        # A fact that is not surely what was wanted is not followed by questions.
        doubtful = reply.message.response in DOUBTS
        found = () if doubtful else tuple(each.asked for each in questions(turn, interview, profile))
        interview = interview.asking(found)
        return _followed(turn, reply, interview, profile)
    if not interview.asked:
        return reply
    if reply.message.response in NOT_UNDERSTOOD and not interview.again:
        question = question_message(turn, interview, profile, "unclear")
        kept = {INTERVIEW: interview.said_again().to_slot()}
        return Reply(question, kept) if question else reply
    another = reply.message.response == ANOTHER_GOAL
    if turn.intent in LEAVING or another or reply.message.response == "utter_error":
        return replace(reply, slots={**reply.slots, INTERVIEW: interview.resting().to_slot()})
    if reply.asks_back or reply.message.response in DOUBTS:
        return reply
    return _followed(turn, reply, interview.said_again(), profile, "again")


def _followed(
    turn: Turn, reply: Reply, interview: Interview, profile: Profile, tone: Tone = "first"
) -> Reply:
    """Return the reply with the pending question after it, in the same language."""
    question = question_message(turn, interview, profile, tone) if interview.asked else None
    kept = (interview if question else interview.resting()).to_slot()
    reply = replace(reply, slots={**reply.slots, INTERVIEW: kept})
    if question is None:
        return reply
    return Reply(question).in_language(reply.message.language).after(reply)


def _control(turn: Turn, interview: Interview) -> Control | None:
    """Return what the message says of the interview itself: a choice, or words while one goes on."""
    chosen = turn.entity("interview")
    for control in CONTROLS:
        if chosen == control:
            return control
    said = read_control(turn.text) if turn.text else None
    if said == "restart":
        return said if interview != Interview() or turn.slots.get(PROFILE) else None
    return said if interview.asked else None


def _skips_nothing(turn: Turn) -> bool:
    """Say whether a message skips a question where none is pending; "next" of a list is no such thing."""
    in_a_list = any("offset" in (offered.get("entities") or {}) for offered in turn.last_choices)
    return bool(turn.text) and not in_a_list and read_control(turn.text) == "unknown"


def _stopped(interview: Interview) -> Reply:
    return Reply(
        Message("utter_interview_stopped", choices=(correcting_choice(),)),
        {INTERVIEW: interview.stopping().to_slot()},
    )
