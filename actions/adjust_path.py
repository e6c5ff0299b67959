"""The path, but otherwise: *rather in Liège*, *only in the evening*, *without BIO-205*, *shorter*."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from actions.path_answer import Proposed, find_paths, say_adjusted, say_same
from actions.path_memory import SLOT, PathMemory
from actions.path_wishes import asks_another, sites_left, wished
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.resolving import surely_named
from actions.skill import Skill
from actions.sources import SAMPLE
from actions.told import remembered, told
from actions.turn import Turn
from actions.wording import Choice, Value, choice, joined, message, text
from knowledge.path_records import Kind, TrainingPath


class AdjustPath(Skill):
    """Changes the path that was shown, and says what has changed and which wish stands in the way."""

    action = "action_adjust_path"
    intent = "adjust_path"

    def answer(self, turn: Turn) -> Reply:
        """Propose again with what is wished now; without a path, propose one."""
        before = PathMemory.of(turn)
        aim = before.aim(turn.catalogue)
        another = turn.entity("job") not in (None, before.job)
        if aim is None and not turn.entities.get("job") and (surely_named(turn) or turn.last_modules):
            # "I would rather have first aid": no path was talked about, and something else is wished.
            followed = delegate(self, replace(turn, intent="follow_up"), "follow_up")
            if followed:
                return followed
        if aim is None or another:
            return delegate(self, turn, "ask_path") or self._how(turn, ())
        codes = tuple(code for code, _ in before.steps)
        said = wished(turn, before.wishes, codes)
        wishes = said.wishes
        if said.elsewhere and wishes.site in (None, *said.elsewhere):
            left = sites_left(turn, said.elsewhere, codes)
            if len(left) != 1:
                return self._how(turn, tuple(left))
            wishes = replace(wishes, site=left[0])
        unchanged = wishes == before.wishes and said.kind is None and told(turn) == remembered(turn)
        if unchanged and not asks_another(turn.text):
            return self._unheard(turn)
        found = find_paths(turn, aim, wishes)
        if unchanged:
            other = next((path.kind for path in found.paths if path.kind != before.kind), None)
            return say_adjusted(turn, found, before, other) if other else self._no_other(turn, found)
        if said.kind and wishes == before.wishes:
            return self._another(turn, found, before, said.kind)
        return say_adjusted(turn, found, before, said.kind)

    def _unheard(self, turn: Turn) -> Reply:
        """Answer a message that wishes nothing that could be read."""
        named = [code for place in turn.entities.get("module", ()) for code in place]
        explained = delegate(self, turn, "ask_why") if named else None
        return explained or self._how(turn, tuple(sites_left(turn, (), tuple(turn.catalogue.modules))))

    def _another(self, turn: Turn, found: Proposed, before: PathMemory, kind: Kind) -> Reply:
        """Show another proposal in full, or say why there is none that is shorter, sooner, at one place."""
        # Without one that ends sooner, the shortest is the one that ends first.
        wanted = "shortest" if kind == "soonest" and not found.of_kind(kind) else kind
        if found.of_kind(wanted) and wanted != before.kind:
            return say_adjusted(turn, found, before, wanted)
        shown = found.of_kind(before.kind) or found.paths[0]
        same = say_same(turn, found, shown, _why_no_other(shown, found, kind))
        if kind != "one_site" or len(shown.sites) == 1:
            return same
        codes = tuple(step.module.code for step in shown.steps)
        return same.with_choices(*_choices_of_sites(turn, sites_left(turn, (), codes)))

    def _no_other(self, turn: Turn, found: Proposed) -> Reply:
        """Say that there is one proposal only, with what can be changed."""
        shown = found.paths[0]
        codes = tuple(step.module.code for step in shown.steps)
        same = say_same(turn, found, shown, message("path-no-other"))
        return same.with_choices(*_choices_of_sites(turn, sites_left(turn, (), codes)), *_choices_of_kinds())

    def _how(self, turn: Turn, sites: tuple[str, ...]) -> Reply:
        """Ask what to change, with what can be changed."""
        return Reply(
            Message(
                "utter_path_adjust_how",
                {"sites": joined(text(turn.catalogue.sites[site].name) for site in sites)}
                if sites
                else {"sites": "none"},
                sites=sites,
                choices=(
                    *_choices_of_sites(turn, sites),
                    *_choices_of_kinds(),
                ),
                sources=(SAMPLE,) if sites else (),
            ),
            {"last_intent": "ask_path", SLOT: PathMemory.of(turn).as_slot()},
        )


def _choices_of_sites(turn: Turn, sites: Iterable[str]) -> tuple[Choice, ...]:
    names = {site: text(turn.catalogue.sites[site].name) for site in sites}
    return tuple(
        choice(message("path-wish-site", id=site, site=name), AdjustPath.intent, site=site)
        for site, name in names.items()
    )


def _choices_of_kinds() -> tuple[Choice, ...]:
    return (
        choice(
            message("path-kind", kind="evenings_and_saturdays"),
            AdjustPath.intent,
            rhythm=["evenings", "saturday"],
        ),
        *(
            choice(message("path-kind", kind=kind), AdjustPath.intent, proposal=kind)
            for kind in ("shortest", "soonest")
        ),
    )


def _why_no_other(shown: TrainingPath, found: Proposed, kind: Kind) -> Value:
    """Return why no proposal of this kind takes the place of the one shown."""
    if kind == "one_site":
        at_one = len(shown.sites) == 1
        return message("path-at-one-site" if at_one else "path-not-at-one-site")
    proven = all(path.optimal for path in found.paths)
    return message("path-no-better", kind=kind, proven="yes" if proven else "no")
