"""Money around a course: who pays what, for whom. The public service decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from actions.entry_check import remembering
from actions.frequent import answer_question, questions_to_choose
from actions.frequent_skill import MAX_NEAR, MOST_HITS, FrequentSkill
from actions.funding_saying import MOST_OF_SITUATION, caution_lines, in_short, scheme_line, situation_line
from actions.profile_saying import correcting_choice, told_line
from actions.reply import Message, Reply
from actions.sources import page, unique
from actions.told import is_for_another, told
from actions.turn import Turn
from actions.wording import Choice, choice, joined, message, text, words
from knowledge.funding import Funding as Found
from knowledge.funding import SchemeCheck, Verdict, funding
from knowledge.profile import Profile
from knowledge.records import Question, Scheme
from knowledge.search import CERTAIN, QuestionHit
from knowledge.search.text import words as words_of

WORDS = Path(__file__).with_name("funding_words.yml")
MAX_SCHEMES = 6
DETAILED = 2
"""So many of those that apply are said with what they give; the others by title, to choose from."""
CAUTIONS = frozenset({"benefit_reform_2026"})
"""Schemes that give nothing and may change what one has: said in short at the end."""
SITUATIONS = ("jobseeker", "worker", "company")
VERDICTS: tuple[Verdict, ...] = ("applies", "may_apply", "does_not_apply")
LIKELY, AHEAD = 0.7, 0.02
"""Below the first, or less than the second ahead of others ("is it paid?" is near to three), the nearest
question is not surely the one asked: the schemes are listed, and it is offered."""


class Funding(FrequentSkill):
    """A frequent question about money, one scheme, or the schemes for the person, as far as told."""

    action = "action_funding"
    intent = "ask_funding"
    acts = frozenset({"funding"})

    def answer(self, turn: Turn) -> Reply:
        """Say what is known of the money asked about."""
        chosen = turn.catalogue.schemes.get(turn.entity("scheme") or "")
        if chosen:
            return about_scheme(chosen)
        hits = turn.search.questions(turn.text, MOST_HITS) if turn.text else []
        if _asks_in_general(turn.text):
            return self._schemes(turn, ())
        # Those of companies are only for who says nothing else of himself.
        of_companies = turn.entity("audience") in (None, "company")
        money = [
            hit
            for hit in hits
            if hit.question.act in self.acts and (of_companies or hit.question.topic != "company")
        ]
        near = tuple(hit.question for hit in money)
        if hits and hits[0].score >= CERTAIN:
            return self._frequent(turn, hits[0].question, near[:MAX_NEAR])
        # Who has told something of himself gets an answer for himself, unless another is surely asked for.
        leads = bool(money) and money[0] == hits[0] and (len(hits) < 2 or _ahead(hits) >= AHEAD)
        if leads and money[0].score >= LIKELY and told(turn) == Profile():
            return self._frequent(turn, near[0], near[1 : MAX_NEAR + 1])
        return self._schemes(turn, near[:MAX_NEAR])

    def _frequent(self, turn: Turn, question: Question, near: tuple[Question, ...]) -> Reply:
        """Answer a frequent question, and offer the schemes for the person."""
        answered = answer_question(turn, question, near=near).with_slots(last_intent=self.intent)
        return answered.with_choices(choice(message("choice-funding"), self.intent))

    def _schemes(self, turn: Turn, near: tuple[Question, ...]) -> Reply:
        """Say which schemes are for the person, which may be and which are not, as far as told."""
        profile = told(turn)
        found = funding(turn.catalogue, profile)
        group = turn.entity("group")
        for verdict in VERDICTS:
            if verdict == group:
                return self._group(turn, verdict, getattr(found, verdict))
        cautions = [check for check in (*found.applies, *found.may_apply) if check.scheme.id in CAUTIONS]
        if profile.audience is None:
            return self._by_situation(turn, profile, found, cautions, near)
        applies = [check for check in found.applies if check not in cautions]
        may_apply = [check for check in found.may_apply if check not in cautions]
        detailed = applies[:DETAILED]
        listed = [*applies[DETAILED:], *may_apply]
        shown = listed[: MAX_SCHEMES - len(detailed)]
        more = [message("list-more", count=len(listed) - len(shown))] if len(shown) < len(listed) else []
        offered = [check.scheme for check in (*detailed, *shown, *cautions)]
        reply = Reply(
            Message(
                "utter_funding",
                {
                    "told": told_line(profile, turn.catalogue, another=is_for_another(turn)),
                    "applies": len(applies),
                    "may_apply": len(may_apply),
                    "does_not_apply": len(found.does_not_apply),
                    "detailed": joined(map(in_short, detailed), "stacked") if detailed else "none",
                    "schemes": joined([*map(scheme_line, shown), *more], "lines") if shown else "none",
                    "caution": caution_lines(cautions),
                    "service": text(found.by_residence[0].ask_whom) if found.by_residence else "none",
                },
                choices=(
                    *questions_to_choose(near),
                    *(choice(text(scheme.title), self.intent, scheme=scheme.id) for scheme in offered),
                    *self._groups(found, len(shown) < len(listed)),
                    *((correcting_choice(),) if profile != Profile() else ()),
                ),
                sources=unique(*(page(scheme.sources[0], scheme.as_of) for scheme in offered)),
            ),
            {"last_intent": self.intent},
        )
        return remembering(turn, reply, profile, self.intent, None)

    def _by_situation(
        self,
        turn: Turn,
        profile: Profile,
        found: Found,
        cautions: Sequence[SchemeCheck],
        near: tuple[Question, ...],
    ) -> Reply:
        """Say what there is for a jobseeker, a worker and a company: nobody said which one asks."""
        possible = [check.scheme for check in (*found.applies, *found.may_apply) if check not in cautions]
        by_audience = {
            audience: [scheme for scheme in possible if audience in scheme.audiences]
            for audience in SITUATIONS
        }
        offered = list(
            dict.fromkeys(
                scheme for schemes in by_audience.values() for scheme in schemes[:MOST_OF_SITUATION]
            )
        )
        reply = Reply(
            Message(
                "utter_funding_by_situation",
                {
                    "told": told_line(profile, turn.catalogue, another=is_for_another(turn)),
                    "situations": joined(
                        (
                            situation_line(audience, schemes)
                            for audience, schemes in by_audience.items()
                            if schemes
                        ),
                        "lines",
                    ),
                    "caution": caution_lines(cautions),
                },
                choices=(
                    *questions_to_choose(near),
                    *(choice(text(scheme.title), self.intent, scheme=scheme.id) for scheme in offered),
                    *self._groups(found, len(offered) < len(possible)),
                    *((correcting_choice(),) if profile != Profile() else ()),
                ),
                sources=unique(*(page(scheme.sources[0], scheme.as_of) for scheme in offered)),
            ),
            {"last_intent": self.intent},
        )
        return remembering(turn, reply, profile, self.intent, None)

    def _groups(self, found: Found, is_cut: bool) -> Iterator[Choice]:
        """Yield a choice for each group that is not shown whole."""
        if is_cut and found.may_apply:
            yield choice(message("choice-funding-group", verdict="may_apply"), self.intent, group="may_apply")
        if found.does_not_apply:
            title = message("choice-funding-group", verdict="does_not_apply")
            yield choice(title, self.intent, group="does_not_apply")

    def _group(self, turn: Turn, verdict: Verdict, checks: tuple[SchemeCheck, ...]) -> Reply:
        """Show the next schemes of one group, each with what speaks against it or is to be known."""
        given = turn.entity("offset") or ""
        offset = int(given) if given.isdecimal() and int(given) < len(checks) else 0
        shown = checks[offset : offset + MAX_SCHEMES]
        end = offset + len(shown)
        more = [message("list-more", count=len(checks) - end)] if end < len(checks) else []
        following = choice(message("choice-more"), self.intent, group=verdict, offset=str(end))
        schemes = [check.scheme for check in shown]
        return Reply(
            Message(
                "utter_funding_group",
                {
                    "verdict": verdict,
                    "count": len(checks),
                    "schemes": joined([*map(scheme_line, shown), *more], "lines") if shown else "none",
                },
                choices=(
                    *([following] if more else []),
                    *(choice(text(scheme.title), self.intent, scheme=scheme.id) for scheme in schemes),
                ),
                sources=unique(*(page(scheme.sources[0], scheme.as_of) for scheme in schemes)),
            ),
            {"last_intent": self.intent},
        )


def _ahead(hits: Sequence[QuestionHit]) -> float:
    return round(hits[0].score - hits[1].score, 4)


def about_scheme(scheme: Scheme) -> Reply:
    """Say what a scheme gives, its caution, on which conditions, how and where to ask."""
    return Reply(
        Message(
            "utter_funding_scheme",
            {
                "title": text(scheme.title),
                "gives": text(scheme.gives),
                "caution": text(scheme.caution),
                "conditions": joined(words(scheme.conditions), "lines"),
                "whom": text(scheme.ask_whom),
                "how": text(scheme.how),
            },
            sources=unique(*(page(source, scheme.as_of) for source in scheme.sources)),
        ),
        {"last_intent": Funding.intent},
    )


def _asks_in_general(text: str) -> bool:
    """Say whether a text asks which help there is, and nothing in particular: no frequent question then."""
    said = set(words_of(text))
    return not said.isdisjoint(_words()["help"]) and said <= {*_words()["help"], *_words()["around"]}


@cache
def _words() -> Mapping[str, list[str]]:
    read: Mapping[str, list[str]] = YAML(typ="safe").load(WORDS)
    return read
