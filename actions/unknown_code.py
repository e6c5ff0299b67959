"""A code that looks like one of the catalogue's but is not in it: said, instead of guessed at."""

from __future__ import annotations

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from actions.describing import module_choices, module_lines
from actions.reply import Message, Reply
from actions.sources import SAMPLE
from actions.turn import Turn

CODE = re.compile(r"\b([A-Za-z]{3})([ -]?)([0-9]{3})\b")
MAX_NEAR = 5


def reply_to_unknown_code(turn: Turn) -> Reply | None:
    """Say that a code in the text is not in the catalogue, and offer near ones; ``None`` if there is none."""
    code = _unknown_code(turn)
    if code is None:
        return None
    modules = turn.catalogue.modules
    near = process.extract(code, sorted(modules), scorer=OSA.normalized_similarity, limit=MAX_NEAR)
    offered = [modules[known] for known, _, _ in near]
    return Reply(
        Message(
            "utter_unknown_code",
            {"code": code, "modules": module_lines(offered)},
            modules=tuple(module.code for module in offered),
            choices=module_choices(offered, "ask_module"),
            sources=(SAMPLE,),
        ),
        {"listed_modules": [module.code for module in offered]},
    )


def _unknown_code(turn: Turn) -> str | None:
    """Return the first code that the catalogue does not have; other letters need a hyphen to be a code."""
    prefixes = {domain.prefix for domain in turn.catalogue.domains.values()}
    for letters, between, digits in CODE.findall(turn.text):
        code = f"{letters.upper()}-{digits}"
        looks_like_one = between == "-" or letters.upper() in prefixes
        if looks_like_one and code not in turn.catalogue.modules:
            return code
    return None
