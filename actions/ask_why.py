"""Why? The reasons for a module of a path, for the order, for a condition, for a list."""

from __future__ import annotations

from actions.courtesy import OutOfScope
from actions.job_list import list_jobs
from actions.listing import Wish, filter_names
from actions.path_answer import Proposed, find_paths, remembered_with
from actions.path_describing import competencies, module_name, step_reason
from actions.path_memory import PathMemory, path_was_shown
from actions.path_wishes import asks_order, path_words, wishes_now
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.resolving import WEAK, resolve_module
from actions.skill import Skill
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import Choice, Value, choice, joined, message, text
from knowledge.path_absence import why_not
from knowledge.path_explaining import Reason, why
from knowledge.path_records import TrainingPath
from knowledge.records import Module
from knowledge.search.text import words

LISTS = frozenset(
    {
        "utter_module_list",
        "utter_module_list_near",
        "utter_module_list_domains",
        "utter_module_list_near_domains",
    }
)
CHECKS = frozenset({"utter_entry_check", "utter_module_prerequisites"})
NOT_KNOWN = frozenset({"utter_module_price_unknown"})
"""Answers that say themselves why they tell no more."""
FOR_ONE_S = 0.5
"""For the path without one module, after the proposals."""
MAX_OTHERS = 3
MAX_NAMED = 4


class AskWhy(Skill):
    """Explains what was said last: a path, an entry check, a list."""

    action = "action_ask_why"
    intent = "ask_why"

    def answer(self, turn: Turn) -> Reply:
        """Give the reasons for what was said last; else say what can be explained."""
        before = PathMemory.of(turn)
        aim = before.aim(turn.catalogue)
        shown = path_was_shown(turn)
        codes = tuple(code for code, _ in before.steps)
        if aim and before.steps and (shown or self._is_about_path(turn, codes)):
            denied = bool(set(words(turn.text)) & set(path_words()["leaving_out"]))
            if shown and denied and not _named(turn, codes) and wishes_now(turn, codes):
                adjusted = delegate(self, turn, "adjust_path")  # "why not in the evening?"
                if adjusted:
                    return adjusted
            found = find_paths(turn, aim, before.wishes)
            return self._path(turn, found, found.of_kind(before.kind) or found.paths[0])
        if turn.last_said_response in CHECKS:
            checked = delegate(self, turn, "check_entry")
            if checked:
                return checked
        if turn.last_said_response in LISTS:
            return self._list(turn)
        if turn.last_said_response == OutOfScope.response:
            return Reply(Message(OutOfScope.response))
        if turn.last_said_response in NOT_KNOWN and turn.continues_module:
            again = delegate(self, turn, turn.slot("last_intent"))
            if again:
                return again
        asked = list_jobs("utter_why_what", turn.catalogue.jobs.values(), intent="ask_path")
        return asked.with_slots(last_intent=self.intent)

    def _is_about_path(self, turn: Turn, codes: tuple[str, ...]) -> bool:
        """Say whether a question is about the path that was shown before something else was said."""
        module = _named(turn, ()) or turn.catalogue.modules.get(turn.slot("module") or "")
        return bool(module and module.code in codes) or asks_order(turn.text)

    def _path(self, turn: Turn, found: Proposed, path: TrainingPath) -> Reply:
        steps = {step.module.code: step for step in path.steps}
        about_order = asks_order(turn.text)
        module = _named(turn, () if about_order else tuple(steps))
        if module is None and not about_order:
            in_mind = turn.slot("module")
            module = steps[in_mind].module if in_mind in steps and in_mind in turn.last_modules[:1] else None
        if module is None:
            return self._order(turn, found, path)
        if module.code in steps:
            return self._module(turn, found, path, module)
        return self._absent(turn, found, path, module)

    def _module(self, turn: Turn, found: Proposed, path: TrainingPath, module: Module) -> Reply:
        reason = why(
            turn.catalogue,
            found.aim.needs,
            found.profile,
            found.wishes,
            path,
            module.code,
            time_limit_s=FOR_ONE_S,
        )
        return self._said(
            turn,
            found,
            path,
            Message(
                "utter_path_explanation",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "reasons": joined(_reasons(turn, reason), "lines"),
                },
                modules=(module.code, *(other.code for other in reason.instead)),
                choices=(
                    choice(
                        message("choice-without", title=text(module.title)),
                        "adjust_path",
                        without=f"module/{module.code}",
                    ),
                ),
            ),
            module,
        )

    def _absent(self, turn: Turn, found: Proposed, path: TrainingPath, module: Module) -> Reply:
        absence = why_not(turn.catalogue, found.aim.needs, found.profile, found.wishes, path, module.code)
        others = absence.others[:MAX_NAMED] if absence.reason == "given_by_others" else ()
        back: tuple[Choice, ...] = ()
        if absence.reason == "left_out":
            back = (
                choice(
                    message("choice-with", title=text(module.title)),
                    "adjust_path",
                    dropped_wish=f"without/{module.code}",
                ),
            )
        return self._said(
            turn,
            found,
            path,
            Message(
                "utter_path_absence",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "reason": absence.reason,
                    "gives": competencies(absence.gives, turn.catalogue) if absence.gives else "none",
                    "others": joined(map(module_name, others)) if others else "none",
                },
                modules=(module.code, *(other.code for other in others)),
                choices=(
                    *back,
                    choice(
                        message("choice-check", title=text(module.title)), "check_entry", module=module.code
                    ),
                ),
            ),
            module,
        )

    def _order(self, turn: Turn, found: Proposed, path: TrainingPath) -> Reply:
        """Explain the order, and the first module in short."""
        first = path.steps[0] if path.steps else None
        reason: Value = step_reason(first, turn.catalogue) if first else "none"
        return self._said(
            turn,
            found,
            path,
            Message(
                "utter_path_order",
                {
                    "kind": path.kind,
                    "first": module_name(first.module) if first else "none",
                    "reason": reason,
                    "needed": joined(first.needed_by)
                    if first and first.covers and first.needed_by
                    else "none",
                },
                modules=(first.module.code,) if first else (),
            ),
            None,
        )

    def _said(
        self, turn: Turn, found: Proposed, path: TrainingPath, said: Message, module: Module | None
    ) -> Reply:
        others = [step.module for step in path.steps if step.module != module][:MAX_OTHERS]
        complete = Message(
            said.response,
            said.values,
            modules=said.modules,
            jobs=found.aim.jobs,
            choices=(
                *said.choices,
                *(
                    choice(
                        message("choice-why-module", title=text(other.title)), self.intent, module=other.code
                    )
                    for other in others
                ),
                choice(message("choice-path-again"), "ask_path", **found.aim.entities, proposal=path.kind),
            ),
            sources=(SAMPLE,),
        )
        slots = remembered_with(found, path)
        return Reply(complete, {**slots, **({"module": module.code} if module else {})})

    def _list(self, turn: Turn) -> Reply:
        """Say what the list shown last was asked for."""
        wish = Wish.remembered(turn.slots.get("last_wish"))
        names = filter_names(turn, wish)
        listed = [
            turn.catalogue.modules[code] for code in turn.last_modules if code in turn.catalogue.modules
        ]
        return Reply(
            Message(
                "utter_why_list",
                {
                    "topic": wish.topic or "none",
                    "filters": joined(names) if names else "none",
                    "modules": joined(module_name(module) for module in listed[:MAX_NAMED])
                    if listed
                    else "none",
                },
                modules=tuple(module.code for module in listed),
                choices=tuple(
                    choice(text(module.title), "check_entry", module=module.code)
                    for module in listed[:MAX_OTHERS]
                ),
                sources=(SAMPLE,),
            ),
            {"listed_modules": [module.code for module in listed]},
        )


def _named(turn: Turn, codes: tuple[str, ...]) -> Module | None:
    """Return the module that a message names, or means by words of its title if it is one of ``codes``."""
    named = [*(place[0] for place in turn.entities.get("module", ())), *turn.excluded.get("module", ())]
    known = [turn.catalogue.modules[code] for code in named if code in turn.catalogue.modules]
    if known or not turn.topic or not codes:
        return known[0] if known else None
    found = resolve_module(turn, in_mind=False, least=WEAK).module
    return found if found and found.code in codes else None


def _reasons(turn: Turn, reason: Reason) -> list[Value]:
    """Return why a module is in a path, and what would be without it, as lines."""
    catalogue, step = turn.catalogue, reason.step
    lines: list[Value] = []
    if step.covers:
        lines.append(
            message("path-reason-gives", competencies=competencies(step.covers, catalogue, MAX_NAMED))
        )
    if step.needed_by:
        lines.append(message("path-needed-by", modules=joined(step.needed_by)))
    if reason.lost:
        lines.append(message("path-without-lost", competencies=competencies(reason.lost, catalogue)))
    if reason.instead:
        lines.append(
            message(
                "path-without-instead",
                modules=joined(map(module_name, reason.instead[:MAX_NAMED])),
                more=_more(reason),
                hours=abs(reason.hours),
            )
        )
    if reason.spared:
        lines.append(message("path-without-spared", modules=joined(one.code for one in reason.spared)))
    return lines


def _more(reason: Reason) -> str:
    """Say whether the path without the module has more hours; nothing where it gives less."""
    if reason.lost:
        return "none"
    return "same" if reason.hours == 0 else "more" if reason.hours > 0 else "fewer"
