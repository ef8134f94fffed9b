"""Measure one client and the baseline in one process: `python measure.py SUBJECT`.

Prints a JSON object with the CPU seconds of the client and of the baseline for each measure,
each the minimum of many runs.  The baseline is httpx with the json module.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Mapping
from typing import TypeAlias

import samples
from subjects import SUBJECTS, Server, Subject

Action: TypeAlias = Callable[[], object]

_BATCH = 0.005
"""Minimum CPU seconds of a batch, because the clock has a limited resolution."""

_BATCHES = 40


def measures(name: str) -> Mapping[str, tuple[Action, Action]]:
    """Return the actions of each measure, with the client and with the baseline."""
    tools = samples.tools(20)
    own_actions, bare = _actions(name, tools), _actions("httpx", tools)
    pairs = {measure: (action, bare[measure]) for measure, action in own_actions.items()}
    return pairs | {"json.dumps": (lambda: json.dumps(tools), lambda: json.dumps(tools))}


def _actions(name: str, tools: list[samples.Json]) -> dict[str, Action]:
    text = samples.text(0)
    messages = samples.page(map(samples.message, range(100)))
    runs = samples.page(map(samples.run, range(100)))
    subject = SUBJECTS[name](_server(b""))
    return {
        "list, empty page": _subject(name, samples.page([])).list_runs,
        "list, 20 runs": _subject(name, samples.page(map(samples.run, range(20)))).list_runs,
        "create a message": lambda: subject.create_message(text),
        "create a run": lambda: subject.create_run([]),
        "create a run, 20 tools": lambda: subject.create_run(tools),
        "read 100 messages": lambda: subject.read_messages(messages),
        "read 100 runs": lambda: subject.read_runs(runs),
    }


def _subject(name: str, page: bytes) -> Subject:
    return SUBJECTS[name](_server(page))


def _server(page: bytes) -> Server:
    return Server(
        {
            "GET runs": page,
            "POST messages": samples.answer(samples.message(0)),
            "POST runs": samples.answer(samples.run(0)),
        }
    )


def best(actions: tuple[Action, Action]) -> tuple[float, float]:
    """Return the minimum CPU seconds of two actions, which run in turns."""
    counts = [_count(action) for action in actions]
    rounds = [
        [_seconds(action, count) for action, count in zip(actions, counts, strict=True)]
        for _ in range(_BATCHES)
    ]
    mine, bare = (min(column) for column in zip(*rounds, strict=True))
    return mine, bare


def _count(action: Action) -> int:
    """Return how often a batch runs an action, which is warmed up first."""
    action()
    gc.collect()
    once = min(_seconds(action, 1) for _ in range(5))
    return max(1, round(_BATCH / max(once, 1e-6)))


def _seconds(action: Action, count: int) -> float:
    started = time.process_time()
    for _ in range(count):
        action()
    return (time.process_time() - started) / count


if __name__ == "__main__":
    print(json.dumps({name: best(pair) for name, pair in measures(sys.argv[1]).items()}))
