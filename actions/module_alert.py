"""Warn me when there is a date: that cannot be done yet; the dates that are known."""

from __future__ import annotations

from dataclasses import replace

from actions.module_dates import ModuleDates
from actions.reply import Message, Reply
from actions.turn import Turn
from knowledge.records import Module


class ModuleAlert(ModuleDates):
    """Says that nobody can be warned from here, then the dates."""

    action = "action_module_alert"
    intent = "ask_alert"

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the dates of ``module``, after the apology."""
        return replace(super().about(turn, module), before=(Message("utter_no_alerts"),))
