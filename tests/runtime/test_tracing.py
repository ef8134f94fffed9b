"""Spans of OpenTelemetry, with the hook that the documentation shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import opentelemetry.instrumentation.httpx as instrumentation
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support import runtime
from support.loopback import Loopback, Response
from support.transports import Caller, both_transports, record_pauses, respond_in_order

rt: Any = runtime.load_runtime()

INSTRUMENTOR = {"httpx2": "HTTPX2ClientInstrumentor", "httpx": "HTTPXClientInstrumentor"}


def name_span(span: Any, request: Any) -> None:
    template = (request.extensions or {}).get("url_template")
    if template:
        span.update_name(f"{request.method.decode()} {template}")
        span.set_attribute("url.template", template)


async def name_span_async(span: Any, request: Any) -> None:
    name_span(span, request)


@pytest.fixture
def list_spans() -> Iterator[Callable[[], list[tuple[str, object, object]]]]:
    """Return a function that lists the name, template and status of all spans."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = getattr(instrumentation, INSTRUMENTOR[runtime.HTTP_LIBRARY])()
    instrumentor.instrument(
        tracer_provider=provider, request_hook=name_span, async_request_hook=name_span_async
    )

    def describe_spans() -> list[tuple[str, object, object]]:
        attributes = [(each.name, each.attributes or {}) for each in exporter.get_finished_spans()]
        return [(n, a.get("url.template"), a.get("http.status_code")) for n, a in attributes]

    yield describe_spans
    instrumentor.uninstrument()


@both_transports
def test_spans_are_named_by_the_template_of_the_path(
    caller: type[Caller],
    list_spans: Callable[[], list[tuple[str, object, object]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each attempt is a span, also the one after a redirect."""
    record_pauses(monkeypatch)
    responses = [
        Response(b"", 503),
        Response(b"", 307, headers={"Location": "/y"}),
        Response(b"ok"),
    ]
    request = rt.Request("GET", "/pets/{pet_id}", path_parameters={"pet_id": "p_1"})
    server = Loopback(respond_in_order(*responses))
    with server, caller(server.origin, http_client=None) as client:
        assert client.send(request) == b"ok"
    name, template = "GET /pets/{pet_id}", "/pets/{pet_id}"
    assert list_spans() == [(name, template, 503), (name, template, 307), (name, template, 200)]
