"""Clients and models for tools that inspect them: mocks, annotations, fields of models."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, get_type_hints
from unittest.mock import AsyncMock, create_autospec

import pytest
from openai_assistants import AsyncClient, Client

ImportCase = Callable[[str], ModuleType]
CASES = ("schemas_recursion", "schemas_discriminators", "types_enum_classes", "schemas_maps")


def list_classes(module: ModuleType) -> Iterator[type]:
    """Yield the classes of a module of models."""
    exported = (getattr(module, name) for name in module.__all__)
    return (each for each in exported if isinstance(each, type))


# Mocks


@pytest.mark.parametrize("spec", [Client, Client(api_key="key")], ids=["class", "instance"])
def test_mock_has_methods_with_their_signatures(spec: Any) -> None:
    mock = create_autospec(spec)
    client = mock(api_key="key") if isinstance(spec, type) else mock
    client.threads.runs.create.return_value = "run"
    assert client.threads.runs.create("thread_1", assistant_id="asst_1") == "run"
    client.threads.runs.create.assert_called_once_with("thread_1", assistant_id="asst_1")
    client.threads.with_raw_response.get("thread_1")
    client.threads.runs.steps.with_streaming_response.list("thread_1", "run_1")
    for wrong in (client.threads.runs.create, client.threads.with_raw_response.get):
        with pytest.raises(TypeError, match="missing a required argument: 'thread_id'"):
            wrong()
    with pytest.raises(AttributeError):
        client.threads.runs.creat("thread_1")


@pytest.mark.parametrize("spec", [AsyncClient, AsyncClient(api_key="key")], ids=["class", "object"])
def test_mock_has_coroutine_methods(spec: Any) -> None:
    mock = create_autospec(spec)
    client = mock(api_key="key") if isinstance(spec, type) else mock
    assert isinstance(client.threads.create, AsyncMock)
    assert isinstance(client.threads.with_raw_response.create, AsyncMock)
    client.threads.create.return_value = "thread"
    assert asyncio.run(client.threads.create(metadata={})) == "thread"
    assert not isinstance(client.threads.runs.list("thread_1"), AsyncMock)


def test_resource_of_class_cannot_send_requests() -> None:
    client_class: Any = Client
    assert inspect.signature(client_class.threads.get).parameters.keys() == {"thread_id", "options"}
    with pytest.raises(AttributeError, match="call the methods of a client instead"):
        client_class.threads.get("thread_1")


def test_mock_has_webhooks(import_case: ImportCase) -> None:
    client_class: Any = import_case("webhooks").Client
    mock = create_autospec(client_class)()
    mock.webhook_events.parse.return_value = "event"
    assert mock.webhook_events.parse(b"{}", {}) == "event"
    with pytest.raises(AttributeError, match="call the methods of a client instead"):
        client_class.webhook_events.parse(b"{}", {})


# Models


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_annotations_of_every_class_can_be_resolved(case: str, import_case: ImportCase) -> None:
    classes = list(list_classes(import_case(case).models))
    assert classes
    for each in classes:
        assert "ForwardRef" not in str(get_type_hints(each))


@pytest.mark.parametrize("case", CASES)
def test_fields_of_every_model_have_resolved_types(
    case: str, import_client: Callable[[str], ModuleType]
) -> None:
    package: Any = import_client(case)
    models = [each for each in list_classes(package.models) if hasattr(each, "model_fields")]
    assert models
    for each in models:
        assert "ForwardRef" not in str(each.model_fields)
