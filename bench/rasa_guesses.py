"""Ask a trained Rasa model what messages want: ``python -m bench.rasa_guesses <messages> <model> <answers>``.

A process of its own, so that its memory is that of answering. Runs in the bot's environment.
"""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import sys
import time
from pathlib import Path
from typing import Any

from bot.rasa_environment import prepare
from bot.settings import read_settings

FALLBACK = "nlu_fallback"


async def ask(task: dict[str, Any], model: str) -> list[dict[str, Any]]:
    """Return for each message the intent, the likeliest intent whatever the threshold, and the time."""
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)  # unset, it prints every message, which also takes time
    processor = Agent.load(model).processor
    if processor is None:
        raise RuntimeError(f"{model} could not be loaded")
    found = []
    for asked in [*task["warm_up"], *task["messages"]]:
        message = UserMessage(asked["text"], metadata={"language": asked["language"]})
        began = time.perf_counter()
        parsed = await processor.parse_message(message)
        seconds = time.perf_counter() - began
        ranked = [one["name"] for one in parsed["intent_ranking"] if one["name"] != FALLBACK]
        found.append({"intent": parsed["intent"]["name"], "guess": ranked[0], "ms": 1000 * seconds})
    return found[len(task["warm_up"]) :]


def main() -> None:
    """Read the messages, write the answers."""
    messages, model, answers = sys.argv[1:]
    prepare(read_settings())
    got = asyncio.run(ask(json.loads(Path(messages).read_text("utf-8")), model))
    kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    Path(answers).write_text(json.dumps({"got": got, "kib": kib}), "utf-8")


if __name__ == "__main__":
    main()
