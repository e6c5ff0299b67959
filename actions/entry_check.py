"""May *I* follow this? Every published condition, with what was told. The centre decides."""

from __future__ import annotations

from actions.describing import MAX_LINES, module_choices, module_line
from actions.entry_saying import entry_card, entry_lines
from actions.frequent import answer_question
from actions.interview import SLOT as INTERVIEW
from actions.interview import Interview
from actions.module_skill import ModuleSkill, ask_which
from actions.profile_saying import correcting_choice, told_line
from actions.reply import Message, Reply
from actions.resolving import LIKELY, resolve_module
from actions.sources import SAMPLE
from actions.told import SLOT as PROFILE
from actions.told import is_for_another, to_slot, told, told_now
from actions.turn import Turn
from actions.wording import Choice, Value, choice, joined, message, text
from knowledge.entry import entry_check, what_can_i_follow
from knowledge.entry_records import EntryCheck as Checked
from knowledge.entry_records import Status
from knowledge.profile import Profile
from knowledge.records import Module
from knowledge.search import CERTAIN

LEAST = 0.45
"""A person's story holds many words that are no name: a weaker hit than this is taken for chance."""
STATUSES: tuple[Status, ...] = ("met", "unknown", "missing")
MUCH_TOLD = 2
SHOWN_IN_GROUP = 3
MOST_FIRST = 3


class EntryCheck(ModuleSkill):
    """The conditions of a module; without one, a question about entry, or what the person can follow.

    Nothing is concluded from the way somebody writes: what was not told is said as one to check.
    """

    action = "action_entry_check"
    intent = "check_entry"
    act = "entry_check"
    topics = frozenset({"entry"})

    def answer(self, turn: Turn) -> Reply:
        """Check the module named, or answer in general: who tells of himself often names none."""
        found = resolve_module(turn, least=LEAST)
        if found.module or turn.entities.get("module"):
            return super().answer(turn)
        if found.several and turn.named_words:
            return ask_which(turn, self.intent, found.several)  # "may I follow the bioreactor course?"
        return self.in_general(turn)

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say how each condition of ``module`` stands for the person."""
        profile = told(turn)
        check = entry_check(turn.catalogue, module, profile, turn.knowledge.clock.today())
        first = dict.fromkeys(
            one.module.code
            for condition in check.conditions
            for remedy in condition.closing
            for one in remedy.modules
        )
        modules = [turn.catalogue.modules[code] for code in first][:MOST_FIRST]
        reply = Reply(
            Message(
                "utter_entry_check",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "told": told_line(profile, turn.catalogue, another=is_for_another(turn)),
                    "status": check.status,
                    "conditions": joined(entry_lines(check, turn.catalogue), "lines"),
                },
                modules=(module.code,),
                choices=(
                    *module_choices(modules, "ask_module"),
                    choice(message("choice-dates"), "ask_dates", module=module.code),
                    *_correcting(profile),
                ),
                cards=(entry_card(check, turn.catalogue),),
                sources=(SAMPLE,),
            )
        )
        return remembering(turn, reply, profile, self.intent, module.code)

    def in_general(self, turn: Turn) -> Reply:
        """Answer a question about entry; else say what the person can follow, as far as told."""
        hits = turn.search.questions(turn.text, 3) if turn.text else []
        # Who tells several things of himself wants an answer for himself, unless another is surely asked for.
        least = CERTAIN if len(told_now(turn)) >= MUCH_TOLD else LIKELY
        for hit in hits:
            if hit.question.topic in self.topics and hit.score >= least:
                return answer_question(turn, hit.question, act=self.act)
        profile = told(turn)
        group = turn.entity("group")
        if profile == Profile() and group not in STATUSES:
            return remembering(turn, self._asking_least(turn), profile, self.intent, None)
        found = what_can_i_follow(turn.catalogue, profile, turn.knowledge.clock.today())
        groups = dict(zip(STATUSES, (found.all_met, found.to_check, found.something_missing), strict=True))
        for status in STATUSES:
            if status == group:
                return self._group(turn, status, groups[status])
        reply = self._groups(turn, profile, groups)
        return remembering(turn, reply, profile, self.intent, None)

    def _asking_least(self, turn: Turn) -> Reply:
        """List the modules that ask for no other and for no diploma: nothing was told yet."""
        fitting = [
            module
            for module in turn.catalogue.modules.values()
            if not module.requires and not module.requires_any and module.education == "none"
        ]
        shown = fitting[:MAX_LINES]
        left = len(fitting) - len(shown)
        more = [message("list-more", count=left)] if left else []
        return self._listing(
            Message(
                "utter_entry_open",
                {
                    "count": len(fitting),
                    "modules": joined([*(module_line(module) for module in shown), *more], "lines"),
                },
                choices=(
                    *module_choices(shown, self.intent),
                    choice(message("choice-entry-group", status="unknown"), self.intent, group="unknown"),
                ),
            ),
            shown,
        )

    def _groups(self, turn: Turn, profile: Profile, groups: dict[Status, tuple[Checked, ...]]) -> Reply:
        """Say how many modules stand how, with the first of each group."""
        parts: list[Value] = []
        shown: list[Module] = []
        choices: list[Choice] = []
        for status, checks in groups.items():
            if not checks:
                continue
            first = [check.module for check in checks[:SHOWN_IN_GROUP]]
            shown += first
            parts.append(
                message(
                    "entry-group",
                    status=status,
                    count=len(checks),
                    modules=joined((module_line(module) for module in first), "lines"),
                )
            )
            if len(checks) > len(first):
                others = message("choice-entry-group", status=status)
                choices.append(choice(others, self.intent, group=status, offset=str(len(first))))
        return self._listing(
            Message(
                "utter_entry_groups",
                {
                    "told": told_line(profile, turn.catalogue, another=is_for_another(turn)),
                    "count": sum(map(len, groups.values())),
                    "groups": joined(parts, "stacked"),
                },
                choices=(
                    *choices,
                    *module_choices(shown[:SHOWN_IN_GROUP], self.intent),
                    *_correcting(profile),
                ),
            ),
            shown,
        )

    def _group(self, turn: Turn, status: Status, checks: tuple[Checked, ...]) -> Reply:
        """Show the next modules of one group."""
        given = turn.entity("offset") or ""
        offset = int(given) if given.isdecimal() and int(given) < len(checks) else 0
        shown = [check.module for check in checks[offset : offset + MAX_LINES]]
        end = offset + len(shown)
        left = len(checks) - end
        more = [message("list-more", count=left)] if left else []
        following = choice(message("choice-more"), self.intent, group=status, offset=str(end))
        return self._listing(
            Message(
                "utter_entry_group",
                {
                    "status": status,
                    "count": len(checks),
                    "modules": joined([*(module_line(module) for module in shown), *more], "lines"),
                },
                choices=(*([following] if left else []), *module_choices(shown, self.intent)),
            ),
            shown,
        )

    def _listing(self, said: Message, shown: list[Module]) -> Reply:
        codes = tuple(module.code for module in shown)
        return Reply(
            Message(said.response, said.values, modules=codes, choices=said.choices, sources=(SAMPLE,)),
            {
                "listed_modules": list(codes),
                "last_intent": self.intent,
                "module": None,  # what was talked about before is left behind
            },
        )


def remembering(turn: Turn, reply: Reply, profile: Profile, intent: str, about: str | None) -> Reply:
    """Return the reply of a question that the interview serves, with what is to be remembered.

    "And for a student?" is about somebody else: nothing is kept, nothing asked.
    """
    if turn.intent == "follow_up" or is_for_another(turn):
        return reply
    interview = Interview.read(turn.slots.get(INTERVIEW)).serving(intent, about)
    return reply.with_slots(**{PROFILE: to_slot(profile), INTERVIEW: interview.to_slot()})


def _correcting(profile: Profile) -> tuple[Choice, ...]:
    return () if profile == Profile() else (correcting_choice(),)
