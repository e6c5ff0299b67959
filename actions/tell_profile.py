"""What somebody tells of himself outside an interview: it is noted, said again, and put to use."""

from __future__ import annotations

from actions.going_on import go_on
from actions.interview import SLOT as INTERVIEW
from actions.interview import Asked, Interview
from actions.profile_questions import question_message
from actions.profile_saying import TELL, forgetting_choices, told_line
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.told import SLOT as PROFILE
from actions.told import remembered, to_slot, told
from actions.turn import Turn
from actions.wording import choice, message
from knowledge.profile import Profile

USING = ("check_entry", "ask_path", "ask_funding")
"""The questions whose answers depend on what was told: the last one is answered again."""


class TellProfile(Skill):
    """Notes what is told, and answers again what depends on it; else offers what can be done with it."""

    action = "action_tell_profile"
    intent = TELL

    def answer(self, turn: Turn) -> Reply:
        """Note what the message tells; without anything told, show what was told before."""
        profile = told(turn)
        interview = Interview.read(turn.slots.get(INTERVIEW))
        if profile == remembered(turn) and not turn.entity("forget"):
            return _which_diploma(turn, interview, profile) or self._shown(turn, profile)
        if interview.asked and interview.intent:
            return go_on(self, turn, interview.resting(), profile)
        last = turn.slot("last_intent")
        module = turn.slot("module")
        if last == "ask_price" and turn.entity("joint_committee"):
            last = "ask_funding"  # what a course costs does not depend on the sector, what is paid back does
        if last in USING and (last != "check_entry" or not module):
            return go_on(self, turn, interview.serving(last, None), profile)
        if module in turn.catalogue.modules:
            return go_on(self, turn, interview.serving("check_entry", module), profile)
        return self._shown(turn, profile)

    def _shown(self, turn: Turn, profile: Profile) -> Reply:
        """Say what was told so far, with what it can be used for and the choices to correct it."""
        return Reply(
            Message(
                "utter_profile",
                {"told": told_line(profile, turn.catalogue)},
                choices=(
                    choice(message("choice-what-can-i-follow"), "check_entry"),
                    choice(message("choice-towards-a-job"), "ask_path"),
                    choice(message("choice-funding"), "ask_funding"),
                    *forgetting_choices(profile, turn.catalogue),
                ),
            ),
            {PROFILE: to_slot(profile)},
        )


def _which_diploma(turn: Turn, interview: Interview, profile: Profile) -> Reply | None:
    """Ask for the highest diploma of whoever names one that he does not have ("j'ai pas le CESS")."""
    if profile.education or not any(one.get("entity") == "education" for one in turn.found):
        return None
    asking = interview.serving("check_entry", None).asking([Asked("education")])
    question = question_message(turn, asking, profile)
    return Reply(question, {INTERVIEW: asking.to_slot()}) if question else None
