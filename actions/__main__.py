"""Start the action server: ``python -m actions``."""

from __future__ import annotations

import gc
import logging
import sys
import warnings

from pydantic import ValidationError
from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

from actions.registry import all_skills
from actions.settings import ActionSettings
from actions.when import read_period
from knowledge.clock import SystemClock
from knowledge.database import create_engine
from knowledge.errors import KnowledgeError
from knowledge.knowledge_base import KnowledgeBase


def executor_with_all_skills(knowledge: KnowledgeBase) -> ActionExecutor:
    """Return an executor that holds one instance of each skill, all sharing one knowledge base.

    Instances are registered rather than the package scanned: rasa_sdk would make them itself,
    without a knowledge base.
    """
    executor = ActionExecutor()
    for skill in all_skills():
        executor.register_action(skill(knowledge))
    return executor


def main() -> int:
    """Serve until stopped. Returns the exit code."""
    # Rasa 3.6.21 was seen to work with this rasa_sdk; it would say the opposite at the first turn.
    warnings.filterwarnings("ignore", message="Your versions of rasa and rasa_sdk")
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        settings = ActionSettings()
    except ValidationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        knowledge = KnowledgeBase(create_engine(settings.database_url), SystemClock())
        knowledge.search  # noqa: B018  (built before the first person asks)
        read_period("Easter", knowledge.clock.today())  # the words of times and the feasts, too
    except KnowledgeError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    gc.freeze()  # what lasts as long as the process is not gone through for garbage at every turn
    app = create_app(executor_with_all_skills(knowledge), cors_origins=[])
    try:
        # One process: the skills share one engine, which cannot be handed to worker processes.
        app.run(
            host=settings.sanic_host,
            port=settings.actions_port,
            single_process=True,
            motd=False,
            access_log=False,
        )
    except OSError as error:
        sys.stderr.write(f"ACTIONS_PORT={settings.actions_port}: {error.strerror}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
