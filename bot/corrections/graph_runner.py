"""The components of a turn are called one after the other, as they would be anyway.

Rasa builds a dask graph, three times a turn, to run a few functions in one thread: 3 ms of bookkeeping.
"""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any

from rasa.engine.graph import GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner


def apply() -> None:
    """Let a runner work out the order of its components once for each of its targets."""

    def run(
        self: DaskGraphRunner, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        wanted = tuple(targets or self._graph_schema.target_names)
        orders = self.__dict__.setdefault("_orders", {})
        if wanted not in orders:
            orders[wanted] = _order(self._graph_schema.minimal_graph_schema(list(wanted)))
        results = dict(inputs or {})
        for name, needs in orders[wanted]:
            results[name] = self._instantiated_nodes[name](*((need, results[need]) for need in needs))[1]
        return {name: results[name] for name in wanted}

    DaskGraphRunner.run = run


def _order(schema: GraphSchema) -> list[tuple[str, list[str]]]:
    """Return the names of the components, each after those it needs, with what it needs."""
    needs = {name: list(node.needs.values()) for name, node in schema.nodes.items()}
    return [(name, needs[name]) for name in TopologicalSorter(needs).static_order() if name in needs]
