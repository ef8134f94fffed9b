"""An Assistants server for programs, with lists, runs that complete, streams and errors."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from time import sleep
from typing import Any

from support.assistants import DESCRIPTION, sse
from support.loopback import Answer, Loopback, Received

_STATES = ("queued", "in_progress", "completed")
_ITEMS = ("item_1", "item_2", "item_3")
_PAGE = 2
_HEADERS = (
    *("authorization", "openai-beta", "openai-organization"),
    *("x-call", "x-more", "x-only", "x-team"),
)
_DONE = b"event: done\ndata: [DONE]\n\n"


class OpenAIServer(Loopback):
    """Answers as the description says, by these rules beside it.

    Lists have three items, two on a page. A run is one state further whenever it is asked for.
    An assistant `asst_404` is answered with that status, `asst_slow` late, `asst_again` with an
    error at first; a list below `asst_none` is empty.
    """

    def __init__(self) -> None:
        super().__init__(self._respond)
        self._asked: Counter[str] = Counter()

    @property
    def told(self) -> list[object]:
        """What each request says, but for those that ask in vain for more of a list.

        No body is the same as an empty one, and not to ask for a stream as not to have one.
        """
        last = [_ITEMS[-1]]
        return [_said(each) for each in self.requests if each.query.get("after") != last]

    def _respond(self, request: Received) -> Answer:
        answer = self._answer(request)
        return replace(answer, headers={**answer.headers, "X-Request-Id": "req_1"})

    def _answer(self, request: Received) -> Answer:
        if request.body and request.json.get("stream"):
            return Answer(sse(_events()) + _DONE, media_type="text/event-stream")
        if (refused := self._refused(request)) is not None:
            return refused
        value = DESCRIPTION.sample(request).json
        if "has_more" in value:
            return Answer.of(_page(request, value))
        if value.get("object") == "thread.run":
            asked = re.search("/runs/([^/]+)", request.path)
            value |= {"status": self._state(request), "id": asked[1] if asked else "run_9"}
        return Answer.of(value)

    def _refused(self, request: Received) -> Answer | None:
        """The error that an assistant stands for."""
        name = request.path.rpartition("/")[2]
        self._asked[name] += 1
        if name == "asst_slow":
            sleep(0.5)
        if name == "asst_again" and self._asked[name] < 3:
            return _error(503)
        status = re.fullmatch(r"asst_(\d+)", name)
        return _error(int(status[1])) if status and len(status[1]) == 3 else None

    def _state(self, request: Received) -> str:
        """How far a run is: what starts it starts it anew."""
        if request.method == "POST":
            self._asked["state"] = 0
            return _STATES[0]
        self._asked["state"] += 1
        return _STATES[min(self._asked["state"], len(_STATES) - 1)]


def _said(request: Received) -> object:
    body = json.loads(request.body) if request.body else {}
    fields = {name: value for name, value in body.items() if (name, value) != ("stream", False)}
    headers = [request.headers.get(name) for name in _HEADERS]
    return request.method, request.path, request.query, headers, fields


def _error(status: int) -> Answer:
    error = {"message": f"This is {status}.", "type": "odd", "param": "id", "code": "no_luck"}
    answer = Answer.of({"error": error}, status)
    return replace(answer, headers={"retry-after-ms": "1"})


def _page(request: Received, value: Mapping[str, Any]) -> dict[str, Any]:
    """The page of a list that begins behind an item."""
    after = request.query.get("after", [""])[0]
    start = _ITEMS.index(after) + 1 if after in _ITEMS else 0
    ids = () if "asst_none" in request.path else _ITEMS[start : start + _PAGE]
    data = [{**value["data"][0], "id": each} for each in ids]
    ends = {"first_id": ids[0], "last_id": ids[-1]} if ids else {"first_id": "", "last_id": ""}
    return {**value, "data": data, **ends, "has_more": bool(ids) and ids[-1] != _ITEMS[-1]}


def _events() -> list[Any]:
    """An event of each kind but the last, which has no JSON."""
    return [event for event in DESCRIPTION.events() if event["event"] != "done"]
