"""An Assistants server with paginated lists, runs that complete, streams and errors."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from time import sleep
from typing import Any

from support.assistants import DESCRIPTION, encode_events
from support.loopback import Loopback, ReceivedRequest, Response

_STATES = ("queued", "in_progress", "completed")
_ITEMS = ("item_1", "item_2", "item_3")
_PAGE = 2
_HEADERS = (
    *("authorization", "openai-beta", "openai-organization"),
    *("x-call", "x-more", "x-only", "x-team"),
)
_DONE = b"event: done\ndata: [DONE]\n\n"


class OpenAIServer(Loopback):
    """A server that sends samples of the described responses, with these additions.

    Lists have three items, two per page. Each request for a run advances its state. The assistant
    `asst_404` has this status, `asst_slow` is delayed, and `asst_again` fails twice; a list below
    `asst_none` is empty.
    """

    def __init__(self) -> None:
        super().__init__(self._respond)
        self._counts: Counter[str] = Counter()

    @property
    def request_summaries(self) -> list[object]:
        """Summaries of the requests, without those for a page after the last one.

        A missing body equals an empty one, and `stream: false` equals no `stream`.
        """
        last = [_ITEMS[-1]]
        return [
            _summarize_request(each) for each in self.requests if each.query.get("after") != last
        ]

    def _respond(self, request: ReceivedRequest) -> Response:
        response = self._build_response(request)
        return replace(response, headers={**response.headers, "X-Request-Id": "req_1"})

    def _build_response(self, request: ReceivedRequest) -> Response:
        if request.body and request.json.get("stream"):
            return Response(encode_events(_sample_events()) + _DONE, media_type="text/event-stream")
        if (error := self._make_error(request)) is not None:
            return error
        value = DESCRIPTION.make_response(request).json
        if "has_more" in value:
            return Response.from_json(_build_page(request, value))
        if value.get("object") == "thread.run":
            match = re.search("/runs/([^/]+)", request.path)
            value |= {"status": self._advance_state(request), "id": match[1] if match else "run_9"}
        return Response.from_json(value)

    def _make_error(self, request: ReceivedRequest) -> Response | None:
        """Return the error response for an assistant, if any."""
        name = request.path.rpartition("/")[2]
        self._counts[name] += 1
        if name == "asst_slow":
            sleep(0.5)
        if name == "asst_again" and self._counts[name] < 3:
            return _error_response(503)
        status = re.fullmatch(r"asst_(\d+)", name)
        return _error_response(int(status[1])) if status and len(status[1]) == 3 else None

    def _advance_state(self, request: ReceivedRequest) -> str:
        """Return the state of a run after a request; a POST starts it again."""
        if request.method == "POST":
            self._counts["state"] = 0
            return _STATES[0]
        self._counts["state"] += 1
        return _STATES[min(self._counts["state"], len(_STATES) - 1)]


def _summarize_request(request: ReceivedRequest) -> object:
    body = json.loads(request.body) if request.body else {}
    fields = {name: value for name, value in body.items() if (name, value) != ("stream", False)}
    headers = [request.headers.get(name) for name in _HEADERS]
    return request.method, request.path, request.query, headers, fields


def _error_response(status: int) -> Response:
    error = {"message": f"This is {status}.", "type": "odd", "param": "id", "code": "no_luck"}
    response = Response.from_json({"error": error}, status)
    return replace(response, headers={"retry-after-ms": "1"})


def _build_page(request: ReceivedRequest, value: Mapping[str, Any]) -> dict[str, Any]:
    """Return the page of a list after the item in the query parameter `after`."""
    after = request.query.get("after", [""])[0]
    start = _ITEMS.index(after) + 1 if after in _ITEMS else 0
    ids = () if "asst_none" in request.path else _ITEMS[start : start + _PAGE]
    data = [{**value["data"][0], "id": each} for each in ids]
    ends = {"first_id": ids[0], "last_id": ids[-1]} if ids else {"first_id": "", "last_id": ""}
    return {**value, "data": data, **ends, "has_more": bool(ids) and ids[-1] != _ITEMS[-1]}


def _sample_events() -> list[Any]:
    """Return a sample of each event but `done`, whose data is not JSON."""
    return [event for event in DESCRIPTION.make_events() if event["event"] != "done"]
