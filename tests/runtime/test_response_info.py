"""The status and headers of responses, for the objects that were parsed from them."""

import copy
import gc
import pickle
from importlib import import_module
from typing import Any

import pytest
from support.loopback import Loopback, Response
from support.runtime import Model, httpx
from support.transports import Caller, both_transports, parse_response, rt

info: Any = import_module("client_runtime.response_info")
HEADERS = {"x-request-id": "req_1", "X-Remaining": "7"}


class Pet(Model):
    name: str


def parse(type: Any, value: object) -> Any:
    return parse_response(rt.JsonParser(type), httpx.Response(201, json=value, headers=HEADERS))


@both_transports
def test_object_leads_to_its_response(caller: type[Caller]) -> None:
    response = Response(b'{"name": "Rex"}', 201, headers=HEADERS)
    with Loopback(lambda _: response) as server, caller(server.origin) as client:
        pet = client.send(parser=rt.JsonParser(Pet))
    found = rt.get_response_info(pet)
    assert (found.status_code, found.request_id) == (201, "req_1")
    assert found.headers["x-remaining"] == "7"


def test_object_is_not_changed() -> None:
    pet, other = parse(Pet, {"name": "Rex"}), Pet(name="Rex")
    assert (pet, repr(pet), pet.model_dump()) == (other, repr(other), other.model_dump())
    assert pickle.dumps(pet) == pickle.dumps(other)
    for each in (pickle.loads(pickle.dumps(pet)), copy.deepcopy(pet), other):
        assert rt.get_response_info(each) is None


def test_lenient_object_has_response() -> None:
    pet = parse(Pet, {"name": 5})
    assert pet.mismatches
    assert rt.get_response_info(pet).status_code == 201


@pytest.mark.parametrize(
    ("type", "value"), [(list[int], [1]), (dict[str, int], {"a": 1}), (str, "x"), (int, 1)]
)
def test_other_values_have_no_response(type: Any, value: object) -> None:
    assert rt.get_response_info(parse(type, value)) is None


def test_response_is_forgotten_with_its_object() -> None:
    before = len(info._RESPONSES)
    pets = [parse(Pet, {"name": "Rex"}) for _ in range(5)]
    assert len(info._RESPONSES) == before + 5
    pets.clear()
    gc.collect()
    assert len(info._RESPONSES) == before
