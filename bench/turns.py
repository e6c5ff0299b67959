"""``make bench``: a turn of this assistant beside the same domain and data under what ``rasa init`` writes.

All servers run at once and are asked the same questions in turn, in interleaved rounds, through one action
server. Prints the tables of ``docs/performance.md``.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiohttp
from ruamel.yaml import YAML

from bench import report, stock_project
from bench.servers import Channel, Gateway, Process, Server, Stock, resident_of
from knowledge.clock import SystemClock
from knowledge.database import create_engine
from knowledge.knowledge_base import KnowledgeBase
from scripts import prepare
from scripts.run import free_port
from scripts.steps import ROOT, VARIABLE_DATA, say, step, when_changed
from tests.stack import Stack, running_stack

QUESTIONS: dict[str, list[str]] = YAML(typ="safe").load(ROOT / "bench" / "questions.yml")
STOCK_FOLDER = VARIABLE_DATA / "bench" / "stock"
Times = dict[str, dict[str, list[float]]]  # server -> kind of question -> milliseconds


async def latency(client: aiohttp.ClientSession, servers: Sequence[Server], rounds: int) -> Times:
    """Time one turn after the other, servers interleaved question by question."""
    times: Times = {server.name: defaultdict(list) for server in servers}
    for round_number in range(rounds):
        conversations = {server.name: await server.open(client) for server in servers}
        for kind, questions in QUESTIONS.items():
            for question in questions:
                for server in servers:
                    began = time.perf_counter()
                    messages = await server.say(client, conversations[server.name], question)
                    taken = (time.perf_counter() - began) * 1000
                    if round_number and messages:  # the first round warms up
                        times[server.name][kind].append(taken)
    return times


async def throughput(
    client: aiohttp.ClientSession, server: Server, at_once: int, turns: int
) -> tuple[float, int]:
    """Return turns per second with ``at_once`` people asking, and how many turns got no answer."""
    questions = [question for kind in QUESTIONS.values() for question in kind]
    lost = 0

    async def person(number: int) -> None:
        nonlocal lost
        conversation = await server.open(client)
        for turn in range(turns):
            messages = await server.say(client, conversation, questions[(number + turn) % len(questions)])
            lost += not messages

    began = time.perf_counter()
    await asyncio.gather(*(person(number) for number in range(at_once)))
    return at_once * turns / (time.perf_counter() - began), lost


async def long_conversation(client: aiohttp.ClientSession, server: Server, turns: int) -> dict[int, float]:
    """Return the median milliseconds of the turns around 10, 100 and ``turns`` of one conversation."""
    questions = QUESTIONS["action"]
    conversation = await server.open(client)
    taken = []
    for turn in range(turns):
        began = time.perf_counter()
        await server.say(client, conversation, questions[turn % len(questions)])
        taken.append((time.perf_counter() - began) * 1000)
    # ten turns, so that each question counts once
    return {at: statistics.median(taken[max(0, at - 10) : at]) for at in (10, 100, turns)}


def stock_process(stack: Stack, folder: Path) -> tuple[Process, str]:
    """Prepare (train, if needed) the stock project; return its process, not yet started, and its address."""
    port = free_port(0)
    knowledge_base = KnowledgeBase(create_engine(stack.environment["DATABASE_URL"]), SystemClock())
    sources = [ROOT / name for name in ("data", "domain.yml", "bench/stock_project.py")]
    with when_changed("stock", sources, STOCK_FOLDER / "models" / "stock.tar.gz") as stale:
        if stale:
            stock_project.write_project(STOCK_FOLDER, knowledge_base.catalogue())
            with step("train the stock project (long)"):
                stock_project.train(STOCK_FOLDER)
    endpoints = folder / "endpoints.yml"
    YAML().dump({"action_endpoint": {"url": f"{stack.environment['ACTIONS_URL']}/webhook"}}, endpoints)
    command = [str(prepare.BOT_PYTHON), "-m", "rasa", "run", "--port", str(port), "--interface", "127.0.0.1"]
    command += ["--model", "models/stock.tar.gz", "--endpoints", str(endpoints)]
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false"}
    return Process(command, STOCK_FOLDER, environment, folder / "stock.log"), f"http://127.0.0.1:{port}"


async def measure(servers: Sequence[Server], rounds: int, turns: int, length: int) -> dict[str, Any]:
    """Measure everything that is asked over HTTP."""
    # Not httpx: a millisecond more for each question, which is the client's and not the server's.
    async with aiohttp.ClientSession(
        raise_for_status=True, timeout=aiohttp.ClientTimeout(120), connector=aiohttp.TCPConnector(limit=64)
    ) as client:
        found: dict[str, Any] = {
            "latency": await latency(client, servers, rounds),
            "throughput": {},
            "long": {},
        }
        for at_once in (1, 8, 32):
            for server in servers:
                found["throughput"][server.name, at_once] = await throughput(client, server, at_once, turns)
        for server in servers:
            found["long"][server.name] = await long_conversation(client, server, length)
    return found


def main() -> None:
    """Run everything in a temporary folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=12, help="interleaved rounds of all questions")
    parser.add_argument("--turns", type=int, default=20, help="turns of each person in the throughput part")
    parser.add_argument("--length", type=int, default=300, help="turns of the long conversation")
    parser.add_argument("--without-stock", action="store_true", help="leave the stock server out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        began = time.monotonic()
        with running_stack(folder) as stack:
            say(f"advisor: all processes answer after {time.monotonic() - began:.1f} s")
            servers: list[Server] = [Channel(stack.bot_url), Gateway(stack.url)]
            stock: Process | None = None
            if not options.without_stock:
                stock, url = stock_process(stack, folder)
                say(f"stock: answers after {stock.start(url):.1f} s")
                servers.insert(0, Stock(url))
            found = asyncio.run(measure(servers, options.rounds, options.turns, options.length))
            report.print_all(found, [server.name for server in servers])
            memory = {name: resident_of(process.pid) for name, process in stack.processes.items()}
            rows = [[name, f"{size / 1e6:.0f}"] for name, size in memory.items()]
            rows.append(["advisor, all processes", f"{sum(memory.values()) / 1e6:.0f}"])
            if stock:
                rows.append(["stock Rasa alone", f"{stock.resident() / 1e6:.0f}"])
                stock.stop()
            report.table(["process", "resident MB"], rows)


if __name__ == "__main__":
    main()
