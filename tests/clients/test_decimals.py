"""Decimals: read and sent with all their digits, in models of all libraries."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest
from support.inline_clients import import_inline_client
from support.loopback import Loopback, Response

DIGITS = "12345678901234567890.1234567890"
SPEC = """
openapi: 3.1.0
info: {title: Prices, version: "1"}
servers: [{url: "https://prices.example.com"}]
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        "200":
          description: A page of orders.
          content:
            application/json:
              schema:
                type: object
                properties:
                  items: {type: array, items: {$ref: "#/components/schemas/Order"}}
                  next_cursor: {type: string}
    post:
      operationId: createOrder
      parameters: [{name: limit, in: query, schema: {type: number}}]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
      responses:
        "200":
          description: The order.
          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
  /events:
    get:
      operationId: listEvents
      responses:
        "200":
          description: Orders.
          content:
            application/x-ndjson:
              itemSchema: {$ref: "#/components/schemas/Order"}
components:
  schemas:
    Money: {type: string, format: decimal}
    Order:
      type: object
      required: [price]
      properties:
        price: {type: number}
        fees: {type: object, additionalProperties: {type: number}}
        steps: {type: array, items: {type: number}}
        text: {type: string, format: decimal}
        totals: {type: array, items: {$ref: "#/components/schemas/Money"}}
        notes: {type: object, additionalProperties: true}
        parts: {type: array, items: {$ref: "#/components/schemas/Order"}}
"""
STYLE = """
[package]
name = "{name}"
[types]
"number" = "decimal.Decimal"
"string(decimal)" = "decimal.Decimal"
"""
PLAIN_STYLE = '[package]\nname = "{name}"\n'


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(b"{}")) as loopback:
        yield loopback


@pytest.fixture(scope="module", params=["pydantic", "msgspec", "dataclasses"])
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def package(library: str, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return a client whose numbers are decimals."""
    return import_inline_client(f"decimals_{library}", SPEC, STYLE, library, tmp_path_factory)


@pytest.fixture
def client(package: ModuleType, server: Loopback) -> Iterator[Any]:
    with package.Client(base_url=server.origin, max_retries=0) as opened:
        yield opened


@pytest.fixture
def plain_client(
    library: str, server: Loopback, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """Yield a client whose numbers are floats."""
    name = f"floats_{library}"
    package = sys.modules.get(name) or import_inline_client(
        name, SPEC, PLAIN_STYLE, library, tmp_path_factory
    )
    with package.Client(base_url=server.origin, max_retries=0) as opened:
        yield opened


ORDER = (
    f'{{"price":8.90,"fees":{{"a":{DIGITS},"b":2}},"steps":[0.10,1],"text":"1.50",'
    '"totals":["2.50"],"parts":[{"price":0.00,"text":"0.0"}]}'
)


def respond(server: Loopback, content: str, media_type: str = "application/json") -> None:
    server.respond = lambda _: Response(content.encode(), media_type=media_type)


def check_order(order: Any) -> None:
    assert repr([order.price, order.fees, order.steps, order.text, order.totals]) == repr(
        [
            Decimal("8.90"),
            {"a": Decimal(DIGITS), "b": Decimal(2)},
            [Decimal("0.10"), Decimal(1)],
            Decimal("1.50"),
            [Decimal("2.50")],
        ]
    )
    assert repr([order.parts[0].price, order.parts[0].text]) == repr(
        [Decimal("0.00"), Decimal("0.0")]
    )


def test_digits_are_kept_in_both_directions(client: Any, server: Loopback) -> None:
    respond(server, ORDER)
    order = client.orders.create(price=Decimal(1))
    assert order.mismatches == ()
    check_order(order)
    fields = ("price", "fees", "steps", "text", "totals", "parts")
    client.orders.create(**{name: getattr(order, name) for name in fields})
    assert server.requests[-1].body.decode() == ORDER
    client.orders.create(price=0, parts=[order, {"price": Decimal("8.90"), "text": order.text}])
    nested = '{"price":8.90,"text":"1.50"}'
    assert server.requests[-1].body.decode() == f'{{"price":0,"parts":[{ORDER},{nested}]}}'


def test_digits_are_kept_in_pages_and_streams(client: Any, server: Loopback) -> None:
    respond(server, f'{{"items":[{ORDER}]}}')
    for order in client.orders.list():
        check_order(order)
    respond(server, f"{ORDER}\n{ORDER}\n", "application/x-ndjson")
    orders = list(client.events.list())
    assert len(orders) == 2
    for order in orders:
        check_order(order)


def test_digits_are_kept_beside_a_mismatch(client: Any, server: Loopback) -> None:
    respond(server, ORDER.replace('"parts"', '"notes":1,"parts"'))
    order = client.orders.create(price=1)
    assert len(order.mismatches) == 1
    check_order(order)


def test_number_in_quotes_is_read(client: Any, server: Loopback) -> None:
    respond(server, '{"price":"8.90"}')
    order = client.orders.create(price=1)
    assert repr(order.price) == "Decimal('8.90')"
    respond(server, '{"price":"x"}')
    assert client.orders.create(price=1).price == "x"


def test_dict_of_model_has_decimals(package: ModuleType) -> None:
    order = package.models.Order(price=Decimal("8.90"), notes={"n": Decimal("1.0")})
    assert repr(order.to_dict()["price"]) == "Decimal('8.90')"
    assert order.to_json() == '{"price":8.90,"notes":{"n":1.0}}'


def test_digits_are_kept_in_indented_json(package: ModuleType, library: str) -> None:
    """Only pydantic knows here that a decimal is text in the description."""
    order = package.models.Order(price=Decimal(DIGITS), text=Decimal("1.50"), steps=[])
    text = order.to_json(indent=2)
    assert text.splitlines()[:2] == ["{", f'  "price": {DIGITS},']
    written = '"1.50"' if library == "pydantic" else "1.50"
    assert f'\n  "text": {written}' in text


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity")])
def test_no_number_is_refused(client: Any, package: ModuleType, value: Decimal) -> None:
    with pytest.raises(ValueError, match=r"^price: .* is not JSON compliant"):
        client.orders.create(price=value)
    with pytest.raises(ValueError, match=r"^parts.0.notes.n: .* is not JSON compliant"):
        client.orders.create(
            price=1, parts=[package.models.Order(price=Decimal(1), notes={"n": value})]
        )


def test_decimals_without_a_style_are_sent_by_the_description(
    plain_client: Any, server: Loopback
) -> None:
    respond(server, '{"price":1}')
    price = Decimal("8.90")
    plain_client.orders.create(
        price=price,
        text=price,
        totals=(price,),
        notes={"n": [price]},
        fees={"f": price},
        limit=price,
        parts=({"price": price, "text": price} for _ in range(1)),
    )
    request = server.requests[-1]
    assert request.target == "/orders?limit=8.90"
    assert request.body.decode() == (
        '{"price":8.90,"fees":{"f":8.90},"text":"8.90","totals":["8.90"],'
        '"notes":{"n":[8.90]},"parts":[{"price":8.90,"text":"8.90"}]}'
    )
    assert json.loads(request.body)["price"] == 8.9


def test_a_number_or_string_is_a_decimal_if_the_style_says_so(
    server: Loopback, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """FastAPI describes decimals so: pointers of properties may be patterns."""
    either = "{anyOf: [{type: number}, {type: string}, {type: 'null'}]}"
    spec = SPEC.replace("text: {type: string, format: decimal}", f"text: {either}")
    assert either in spec
    style = (
        '[package]\nname = "{name}"\n[types.overrides]\n"*/properties/text" = "decimal.Decimal"\n'
    )
    package = import_inline_client("either_decimals", spec, style, "pydantic", tmp_path_factory)
    with package.Client(base_url=server.origin, max_retries=0) as client:
        for text, expected in (('"1.50"', "1.50"), ("1.50", "1.50"), ("null", None)):
            respond(server, f'{{"price":1,"text":{text}}}')
            order = client.orders.create(price=1, text=Decimal("2.50"))
            assert order.text == (Decimal(expected) if expected else None)
            assert order.mismatches == ()
    assert server.requests[-1].body == b'{"price":1,"text":2.50}'


def test_a_decimal_of_a_style_is_text_where_the_description_has_text(
    server: Loopback, tmp_path_factory: pytest.TempPathFactory
) -> None:
    spec = SPEC.replace("text: {type: string, format: decimal}", "text: {type: string}")
    style = (
        '[package]\nname = "{name}"\n[types.overrides]\n"*/properties/text" = "decimal.Decimal"\n'
    )
    package = import_inline_client("text_decimals", spec, style, "pydantic", tmp_path_factory)
    with package.Client(base_url=server.origin, max_retries=0) as client:
        respond(server, '{"price":1,"text":"1.50"}')
        order = client.orders.create(price=1, text=Decimal("2.50"))
    assert server.requests[-1].body == b'{"price":1,"text":"2.50"}'
    assert repr(order.text) == "Decimal('1.50')"
