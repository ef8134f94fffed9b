"""Methods that follow links, in synchronous and asynchronous clients of two libraries of models."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support.cases import Case, generate_case, write_tree
from support.commands import check_with_pyright
from support.inline_clients import import_inline_client
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import CASES

SPEC = (CASES / "links" / "spec.yaml").read_text()
STYLE = '[package]\nname = "{name}"\n'
USER = {
    "id": "u/1",
    "name": "Ann",
    "boss": None,
    "plan": "free",
    "level": 2,
    "state": "open",
    "home": {"number": 7},
    "friends": [{"id": "u2", "name": "Bob", "boss": "u/1"}],
}


def respond(request: ReceivedRequest) -> Response:
    if request.path.endswith("/orders"):
        return Response.from_json([{"id": "o1"}])
    if request.path.startswith("/users"):
        return Response(Response.from_json(USER).content, headers={"X-Page": "3"})
    return Response.from_json({"number": 7})


@dataclass(frozen=True, slots=True)
class Session:
    """A client of the loopback server, synchronous or not."""

    api: ModuleType
    client_name: str
    server: Loopback

    def run(self, *steps: Callable[[Any, Any], Any]) -> Any:
        """Return the last result of steps, each of which gets `client.users` and the last one."""
        return asyncio.run(self._run(steps))

    async def _run(self, steps: tuple[Callable[[Any, Any], Any], ...]) -> Any:
        client = getattr(self.api, self.client_name)(base_url=self.server.origin)
        result = None
        try:
            for step in steps:
                result = await _await_if_possible(step(client.users, result))
        finally:
            await _await_if_possible(client.close())
        return result

    @property
    def targets(self) -> list[str]:
        return [each.target for each in self.server.requests]


async def _await_if_possible(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


@pytest.fixture(
    scope="module",
    params=["pydantic", "msgspec", pytest.param("dataclasses", marks=pytest.mark.exhaustive)],
)
def api(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    name = f"links_{request.param}"
    return import_inline_client(name, SPEC, STYLE, request.param, tmp_path_factory)


@pytest.fixture(params=["Client", "AsyncClient"])
def session(request: pytest.FixtureRequest, api: ModuleType) -> Iterator[Session]:
    with Loopback(respond) as server:
        yield Session(api, request.param, server)


def test_values_of_the_body_become_arguments(session: Session) -> None:
    home = session.run(
        lambda users, _: users.create(name="Ann"),
        lambda users, user: users.follow_get_user_by_user_id(user, extra_headers={"X-A": "b"}),
        lambda users, user: users.follow_friend(user),
        lambda users, user: users.follow_home(user),
    )
    assert home.number == 7
    query = "label=user%20u%2F1%20of%20Ann&kind=home"
    assert session.targets == ["/users", "/users/u%2F1", "/users/u2", f"/homes/7?{query}"]
    assert session.server.requests[1].headers["X-A"] == "b"


def test_values_of_an_enumeration_become_arguments(session: Session) -> None:
    session.run(
        lambda users, _: users.get("u1"),
        lambda users, user: users.follow_plan(user),
    )
    assert session.targets[-1] == "/homes/2?kind=free"
    session.run(
        lambda users, _: users.get("u1"),
        lambda users, user: users.follow_open(user),
    )
    assert session.targets[-1] == "/users/u%2F1/orders?state=open"


def test_link_without_a_name_is_followed(session: Session) -> None:
    session.run(
        lambda users, _: users.get("u1"),
        lambda users, user: users.follow(user),
    )
    assert session.targets == ["/users/u1", "/users/u%2F1"]


def test_other_required_arguments_are_passed(session: Session) -> None:
    orders = session.run(
        lambda users, _: users.with_raw_response.create(name="Ann"),
        lambda users, response: users.follow_orders(response, state="open"),
    )
    assert [each.id for each in orders] == ["o1"]
    assert sorted(session.targets[-1].partition("?")[2].split("&")) == ["page=3", "state=open"]
    users = session.api.Client(base_url=session.server.origin).users
    with pytest.raises(TypeError, match="state"):
        users.follow_orders(users.with_raw_response.create(name="Ann"))


def test_a_raw_response_has_the_values_of_its_request(session: Session) -> None:
    session.run(
        lambda users, _: users.with_raw_response.get("a/b c"),
        lambda users, response: users.follow_echo(response),
    )
    path, _, query = session.targets[-1].partition("?")
    assert path == "/homes/a%2Fb%20c"
    label = session.server.requests[-1].query["label"]
    assert label == [f"GET {session.server.origin}/users/a%2Fb%20c 200"]
    assert query.startswith("label=")


def test_a_request_body_is_the_response_or_a_constant(session: Session) -> None:
    session.run(
        lambda users, _: users.create(name="Ann"),
        lambda users, user: users.follow_reports(user),
    )
    assert session.server.requests[-1].json == USER
    session.run(
        lambda users, _: users.create(name="Ann"),
        lambda users, user: users.follow_rename(user, note="n"),
    )
    request = session.server.requests[-1]
    assert (request.method, request.target) == ("PATCH", "/users/u%2F1")
    assert request.json == {"name": "Someone", "note": "n"}


def test_null_in_a_response_is_null_in_a_request(session: Session) -> None:
    answer = Response.from_json({**USER, "nick": None})
    session.server.respond = lambda _: answer
    session.run(
        lambda users, _: users.create(name="Ann"),
        lambda users, user: users.follow_reports(user),
    )
    knows_given_null = "pydantic" in session.api.__name__
    sent = answer.json if knows_given_null else USER
    assert session.server.requests[-1].json == sent


@pytest.mark.parametrize(
    ("client_name", "setting"), [("Client", 'async_client = ""'), ("AsyncClient", 'client = ""')]
)
def test_only_client_of_a_package_follows_links(
    client_name: str, setting: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    name = f"links_only_{client_name.lower()}"
    api = import_inline_client(name, SPEC, f"{STYLE}{setting}\n", "pydantic", tmp_path_factory)
    with Loopback(respond) as server:
        session = Session(api, client_name, server)
        home = session.run(
            lambda users, _: users.with_raw_response.get("u1"),
            lambda users, response: users.follow_echo(response),
        )
        assert home.number == 7
        session.run(
            lambda users, _: users.create(name="Ann"),
            lambda users, user: users.follow_home(user),
        )
        assert session.targets[-1].startswith("/homes/7?")


def test_a_missing_value_is_reported(session: Session) -> None:
    homeless = {key: value for key, value in USER.items() if key not in ("home", "friends")}
    session.server.respond = lambda _: Response.from_json(homeless)
    with pytest.raises(ValueError, match=r"\$response\.body#/home/number has no value"):
        session.run(
            lambda users, _: users.get("u1"),
            lambda users, user: users.follow_home(user),
        )
    with pytest.raises(ValueError, match=r"\$response\.body#/friends/0/id has no value"):
        session.run(
            lambda users, _: users.get("u1"),
            lambda users, user: users.follow_friend(user),
        )
    with pytest.raises(ValueError, match=r"\$response\.header\.X-Page has no value"):
        session.run(
            lambda users, _: users.with_raw_response.create(name="Ann"),
            lambda users, response: users.follow_orders(response, state="open"),
        )


def test_a_parsed_body_is_not_a_raw_response(session: Session) -> None:
    with pytest.raises(TypeError, match=r"raw response, .* with_raw_response .*, not User$"):
        session.run(
            lambda users, _: users.create(name="Ann"),
            lambda users, user: users.follow_orders(user, state="open"),
        )


def test_links_that_no_method_can_follow_are_only_documented(api: ModuleType) -> None:
    methods = {name for name in dir(api.Client().users) if name.startswith("follow")}
    assert methods == {
        "follow",
        "follow_echo",
        "follow_friend",
        "follow_get_orders",
        "follow_get_user_by_user_id",
        "follow_home",
        "follow_open",
        "follow_orders",
        "follow_plan",
        "follow_rename",
        "follow_reports",
    }


@pytest.mark.slow
def test_pyright_reports_no_errors_in_the_runtime_of_links(tmp_path: Path) -> None:
    client = generate_case(Case(CASES / "links"))
    write_tree(client.files, tmp_path)
    assert check_with_pyright(tmp_path, f"{client.package}/_runtime/links.py") == (set(), "1 files")
