"""The components run in their order, without dask, and give what they gave."""

from __future__ import annotations

from typing import Any

import dask
import pytest
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner

from bot.corrections import graph_runner


class Adding(GraphComponent):
    @classmethod
    def create(cls, config: dict[str, Any], **_: Any) -> Adding:
        return cls()

    def one(self, first: int) -> int:
        return first + 1

    def both(self, first: int, second: int) -> int:
        return 10 * first + second

    def fails(self, first: int) -> int:
        raise ValueError("broken")


def node(method: str, **needs: str) -> SchemaNode:
    return SchemaNode(needs=needs, uses=Adding, constructor_name="create", fn=method, config={}, eager=True)


# Out of order, and with one component that no target needs.
SCHEMA = GraphSchema(
    {
        "last": node("both", first="next", second="__given__"),
        "next": node("one", first="__given__"),
        "unneeded": node("fails", first="__given__"),
    }
)


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> DaskGraphRunner:
    monkeypatch.setattr(DaskGraphRunner, "run", DaskGraphRunner.run)
    return DaskGraphRunner(SCHEMA, None, ExecutionContext(SCHEMA, "test"))


@pytest.fixture
def graphs(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    stock, run = dask.get, []
    monkeypatch.setattr(dask, "get", lambda graph, targets: run.append(graph) or stock(graph, targets))
    return run


def test_stock_rasa_builds_a_graph_for_every_run(runner: DaskGraphRunner, graphs: list[Any]) -> None:
    """The fault that the correction takes away."""
    assert [runner.run({"__given__": 1}, ["last"]) for _ in range(3)] == [{"last": 21}] * 3
    assert len(graphs) == 3


def test_the_same_comes_out_without_a_graph(runner: DaskGraphRunner, graphs: list[Any]) -> None:
    graph_runner.apply()
    assert runner.run({"__given__": 1}, ["last"]) == {"last": 21}
    assert runner.run({"__given__": 2}, ["last", "next"]) == {"last": 32, "next": 3}
    assert runner.run({"__given__": 4}, ["next"]) == {"next": 5}
    assert graphs == []


def test_a_failing_component_fails_the_run(runner: DaskGraphRunner) -> None:
    graph_runner.apply()
    with pytest.raises(Exception, match=r"unneeded|broken"):
        runner.run({"__given__": 1}, ["unneeded"])


def test_a_missing_input_is_named(runner: DaskGraphRunner) -> None:
    graph_runner.apply()
    with pytest.raises((KeyError, GraphRunError), match="__given__"):
        runner.run({}, ["last"])
