"""The clients that are compared, each with a transport that responds without a network.

Each runs in an environment with its own package only, so it imports that when it is created.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final, Protocol

import httpx

__all__ = ["SUBJECTS", "Server", "Subject"]

_BASE_URL: Final = "https://api.example.com/v1"
_KEY: Final = "sk-of-the-benchmark"
_THREAD: Final = "thread_1"
_ASSISTANT: Final = "asst_1"
_JSON: Final = {"Content-Type": "application/json"}


class Server:
    """A server that selects the response by the HTTP method and the last segment of the path."""

    def __init__(self, answers: Mapping[str, bytes]) -> None:
        self.answers = dict(answers)

    def respond(self, request: Any, make_response: Callable[..., Any]) -> Any:
        """Return the response to a request, of the HTTP library that the client uses."""
        _, _, last = request.url.path.rpartition("/")
        return make_response(200, headers=_JSON, content=self.answers[f"{request.method} {last}"])

    def transport(self) -> httpx.MockTransport:
        """Return a transport to this server, which reads request bodies completely."""
        return httpx.MockTransport(lambda request: self.respond(request, httpx.Response))


class Subject(Protocol):
    """A client."""

    def list_runs(self) -> object:
        """Fetch the first page of runs."""
        ...

    def create_message(self, content: str) -> object:
        """Add a message to a thread."""
        ...

    def create_run(self, tools: list[dict[str, Any]]) -> object:
        """Create a run with these tools."""
        ...

    def read_messages(self, content: bytes) -> object:
        """Parse a page of messages from JSON."""
        ...

    def read_runs(self, content: bytes) -> object:
        """Parse a page of runs from JSON."""
        ...


class Httpx:
    """httpx alone, as a program without a client uses it."""

    def __init__(self, server: Server) -> None:
        headers = {"Authorization": f"Bearer {_KEY}"}
        self._http = httpx.Client(base_url=_BASE_URL, headers=headers, transport=server.transport())

    def list_runs(self) -> object:
        return self._http.get(f"/threads/{_THREAD}/runs").json()

    def create_message(self, content: str) -> object:
        body = {"role": "user", "content": content, "metadata": {"topic": "prices"}}
        return self._http.post(f"/threads/{_THREAD}/messages", json=body).json()

    def create_run(self, tools: list[dict[str, Any]]) -> object:
        body = {"assistant_id": _ASSISTANT, "tools": tools}
        return self._http.post(f"/threads/{_THREAD}/runs", json=body).json()

    def read_messages(self, content: bytes) -> object:
        return json.loads(content)

    def read_runs(self, content: bytes) -> object:
        return json.loads(content)


class Pydantic:
    """httpx with handwritten pydantic models without configuration."""

    def __init__(self, server: Server) -> None:
        self._models: Any = import_module("handwritten")
        self._http = Httpx(server)._http

    def list_runs(self) -> object:
        return self.read_runs(self._http.get(f"/threads/{_THREAD}/runs").content)

    def create_message(self, content: str) -> object:
        body = self._models.NewMessage(
            role="user", content=content, metadata={"topic": "prices"}
        ).model_dump_json(exclude_unset=True)
        response = self._http.post(f"/threads/{_THREAD}/messages", content=body, headers=_JSON)
        return self._models.Message.model_validate_json(response.content)

    def create_run(self, tools: list[dict[str, Any]]) -> object:
        body = self._models.NewRun(assistant_id=_ASSISTANT, tools=tools)
        written = body.model_dump_json(exclude_unset=True)
        response = self._http.post(f"/threads/{_THREAD}/runs", content=written, headers=_JSON)
        return self._models.Run.model_validate_json(response.content)

    def read_messages(self, content: bytes) -> object:
        return self._models.MessagePage.model_validate_json(content)

    def read_runs(self, content: bytes) -> object:
        return self._models.RunPage.model_validate_json(content)


class Specloom:
    """The client in `generated`, or the same in another style, whichever is on the Python path."""

    def __init__(self, server: Server) -> None:
        package: Any = import_module("openai_assistants")
        http: Any = import_module("httpx2")
        transport = http.MockTransport(lambda request: server.respond(request, http.Response))
        self._client = package.Client(
            api_key=_KEY, base_url=_BASE_URL, http_client=http.Client(transport=transport)
        )

    def list_runs(self) -> object:
        return self._client.threads.runs.list(_THREAD)

    def create_message(self, content: str) -> object:
        return self._client.threads.messages.create(
            _THREAD, role="user", content=content, metadata={"topic": "prices"}
        )

    def create_run(self, tools: list[dict[str, Any]]) -> object:
        return self._client.threads.runs.create(_THREAD, assistant_id=_ASSISTANT, tools=tools)

    def read_messages(self, content: bytes) -> object:
        return self._read("ListMessagesResponse", content)

    def read_runs(self, content: bytes) -> object:
        return self._read("ListRunsResponse", content)

    def _read(self, name: str, content: bytes) -> object:
        models = import_module("openai_assistants.models")
        runtime = import_module("openai_assistants._runtime")
        response = httpx.Response(200, headers=_JSON, content=content)
        return runtime.JsonParser(getattr(models, name)).parse(response)


class OpenApiPythonClient:
    """The client that openapi-python-client generates from the same description."""

    def __init__(self, server: Server) -> None:
        package: Any = import_module("generated_client")
        self._client = package.AuthenticatedClient(
            base_url=_BASE_URL, token=_KEY, httpx_args={"transport": server.transport()}
        )

    def list_runs(self) -> object:
        api = import_module("generated_client.api.assistants.list_runs")
        return api.sync(_THREAD, client=self._client)

    def create_message(self, content: str) -> object:
        api = import_module("generated_client.api.assistants.create_message")
        models: Any = import_module("generated_client.models")
        body = models.CreateMessageRequest(
            role=models.CreateMessageRequestRole.USER,
            content=content,
            metadata=models.CreateMessageRequestMetadataType0.from_dict({"topic": "prices"}),
        )
        return api.sync(_THREAD, client=self._client, body=body)

    def create_run(self, tools: list[dict[str, Any]]) -> object:
        api = import_module("generated_client.api.assistants.create_run")
        models: Any = import_module("generated_client.models")
        functions = [models.FunctionTool.from_dict(tool) for tool in tools]
        body = models.CreateRunRequest(assistant_id=_ASSISTANT, tools=functions)
        return api.sync(_THREAD, client=self._client, body=body)

    def read_messages(self, content: bytes) -> object:
        return self._read("ListMessagesResponse", content)

    def read_runs(self, content: bytes) -> object:
        return self._read("ListRunsResponse", content)

    def _read(self, name: str, content: bytes) -> object:
        models = import_module("generated_client.models")
        return getattr(models, name).from_dict(json.loads(content))


class OpenAI:
    """The official client of OpenAI."""

    def __init__(self, server: Server) -> None:
        package: Any = import_module("openai")
        client = package.OpenAI(
            api_key=_KEY, base_url=_BASE_URL, http_client=httpx.Client(transport=server.transport())
        )
        self._threads = client.beta.threads

    def list_runs(self) -> object:
        return self._threads.runs.list(_THREAD)

    def create_message(self, content: str) -> object:
        return self._threads.messages.create(
            _THREAD, role="user", content=content, metadata={"topic": "prices"}
        )

    def create_run(self, tools: list[dict[str, Any]]) -> object:
        return self._threads.runs.create(_THREAD, assistant_id=_ASSISTANT, tools=tools)

    def read_messages(self, content: bytes) -> object:
        return self._read("Message", content)

    def read_runs(self, content: bytes) -> object:
        return self._read("Run", content)

    def _read(self, name: str, content: bytes) -> object:
        """Construct a page without validation, as its methods do."""
        models = import_module("openai.types.beta.threads")
        pagination: Any = import_module("openai.pagination")
        constructing: Any = import_module("openai._models")
        return constructing.construct_type(
            type_=pagination.SyncCursorPage[getattr(models, name)], value=json.loads(content)
        )


SUBJECTS: Final[Mapping[str, Callable[[Server], Subject]]] = {
    "httpx": Httpx,
    "pydantic": Pydantic,
    "specloom": Specloom,
    "specloom-msgspec": Specloom,
    "openapi-python-client": OpenApiPythonClient,
    "openai": OpenAI,
}
