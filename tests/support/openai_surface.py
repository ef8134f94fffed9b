"""The public interface of a package called `openai`, as facts that can be compared.

Run by an interpreter that has such a package, it prints them as JSON: by kind of fact, what each
says of whom. It reads names, and no values; nothing is called but the two clients.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from typing import Any, get_overloads

RESOURCES = (
    "beta",
    "beta.assistants",
    "beta.assistants.files",
    "beta.threads",
    "beta.threads.messages",
    "beta.threads.messages.files",
    "beta.threads.runs",
    "beta.threads.runs.steps",
)
CLIENTS = {"sync": "OpenAI", "async": "AsyncOpenAI"}
VARIANTS = ("with_raw_response", "with_streaming_response")
TYPES = ("openai.types.beta", "openai.types.shared")

# The rest of the API, which the description does not have.
ELSEWHERE = {
    *("audio", "chat", "completions", "embeddings", "files", "fine_tuning", "images"),
    *("models", "moderations"),
}

Facts = dict[str, dict[str, str]]


def surface() -> Facts:
    """All facts, by their kinds."""
    openai = importlib.import_module("openai")
    facts: Facts = {
        "export": {name: _kind_of(openai, name) for name in sorted(openai.__all__)},
        "error": dict(_errors(openai)),
        "option": {},
        "member": {},
        "resource": {},
        "call": {},
        "order": {},
        "parameter": {},
        "returns": {},
        "overload": {},
        "variant": {},
    }
    for kind, name in CLIENTS.items():
        _add_client(facts, getattr(openai, name), kind)
    for name, found in _seen_classes(openai):
        facts["member"] |= {f"{name}.{each}": "" for each in _public(found)}
    facts["type"], facts["field"] = _types()
    return facts


# --- clients ----------------------------------------------------------------


def _add_client(facts: Facts, made: type[Any], kind: str) -> None:
    client = made(api_key="sk-none")
    facts["option"] |= _parameters(made.__name__, made)
    facts["option"] |= _parameters(f"{made.__name__}.copy", made.copy)
    own = sorted({*_public(made), *vars(client)} - ELSEWHERE)
    facts["member"] |= {f"{made.__name__}.{each}": "" for each in own if each[0] != "_"}
    for path in RESOURCES:
        resource = _at(client, path)
        _add_resource(facts, resource, f"{kind} {path}")
        for variant in VARIANTS:
            facts["variant"] |= _variants(
                getattr(resource, variant, None), f"{kind} {path}.{variant}"
            )
            root = _at(getattr(client, variant, None), path)
            facts["variant"][f"{kind} {variant}.{path}"] = type(root).__name__


def _add_resource(facts: Facts, resource: Any, name: str) -> None:
    made = type(resource)
    facts["resource"][name] = f"{made.__module__}.{made.__qualname__}"
    for method in _methods(made):
        called = f"{name}.{method}"
        function = getattr(made, method)
        facts["call"][called] = (
            "awaited" if inspect.iscoroutinefunction(inspect.unwrap(function)) else "called"
        )
        parameters = _parameters(called, getattr(resource, method))
        facts["parameter"] |= parameters
        facts["order"][called] = ", ".join(each.rpartition(" ")[2] for each in parameters)
        facts["returns"][called] = _type_text(inspect.signature(function).return_annotation)
        for number, overload in enumerate(get_overloads(function), 1):
            facts["overload"][f"{called} {number}"] = _overload(overload)


def _variants(variant: Any, name: str) -> dict[str, str]:
    """The calls of a variant of a resource, and its class."""
    own = {
        f"{name}.{method}": "" for method in getattr(variant, "__dict__", {}) if method[0] != "_"
    }
    return {name: type(variant).__name__, **own}


def _parameters(name: str, function: Any) -> dict[str, str]:
    """How each parameter is given: by place or name, and what it is where it is not given."""
    kinds = {"POSITIONAL_OR_KEYWORD": "positional", "KEYWORD_ONLY": "keyword"}
    return {
        f"{name} {each.name}": f"{kinds.get(each.kind.name, each.kind.name)}, {_default(each)}"
        for each in inspect.signature(function).parameters.values()
        if each.name[0] != "_" and each.name != "self"
    }


def _default(parameter: inspect.Parameter) -> str:
    if parameter.default is inspect.Parameter.empty:
        return "required"
    if isinstance(parameter.default, str):
        return "a text"
    text = repr(parameter.default)
    return "not given" if text == "NOT_GIVEN" else text


def _overload(function: Any) -> str:
    """What is required, what `stream` has to be, and what is given then."""
    signature = inspect.signature(function)
    needed = [p.name for p in signature.parameters.values() if p.default is p.empty]
    stream = signature.parameters.get("stream")
    written = "" if stream is None else str(stream.annotation)
    asked = next((each for each in ("True", "False", "bool") if each in written), "nothing")
    required = ", ".join(sorted(set(needed) - {"self"}))
    return f"{required}: {asked} -> {_type_text(signature.return_annotation)}"


def _type_text(annotation: object) -> str:
    """A type as it is written, without its modules, the members of a union sorted."""
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "")
    text = re.sub(r"\b(?:[a-z_]\w*\.)+", "", text.replace('"', ""))
    return " | ".join(sorted(text.split(" | ")))


# --- classes ----------------------------------------------------------------


def _errors(openai: Any) -> Iterator[tuple[str, str]]:
    """The errors with their bases, and the attributes that they declare or are made with."""
    for name in sorted(openai.__all__):
        made = getattr(openai, name)
        if inspect.isclass(made) and issubclass(made, Exception):
            yield name, " < ".join(base.__name__ for base in made.__mro__[1:-3])
            for each in _declared(made):
                yield f"{name}.{each}", ""
            if inspect.isfunction(made.__init__):
                yield from _parameters(f"{name}()", made.__init__).items()


def _declared(made: type[Any]) -> list[str]:
    bases = [base for base in made.__mro__ if base.__module__.startswith("openai")]
    named = {name for base in bases for name in inspect.get_annotations(base)}
    return sorted(name for name in named if name[0] != "_")


def _seen_classes(openai: Any) -> Iterator[tuple[str, type[Any]]]:
    """The classes whose objects callers get, by the names that they have in `openai`."""
    pagination = importlib.import_module("openai.pagination")
    for module, names in {
        pagination: ("SyncCursorPage", "AsyncCursorPage"),
        openai: ("Stream", "AsyncStream", "APIResponse", "AsyncAPIResponse"),
        importlib.import_module("openai._legacy_response"): ("LegacyAPIResponse",),
    }.items():
        for name in names:
            yield name, getattr(module, name)


def _public(made: type[Any]) -> list[str]:
    """What a class has by itself, without what pydantic gives it and what other protocols ask."""
    bases = [base for base in made.__mro__ if base.__module__.split(".")[0] == "openai"]
    named = {name for base in bases for name in (*vars(base), *inspect.get_annotations(base))}
    pydantic = {"construct", "model_config", "model_fields", "model_fields_set"}
    own = {name for name in named if name[0] != "_" and not name.startswith("model_")}
    return sorted(own - ELSEWHERE - pydantic)


def _methods(made: type[Any]) -> list[str]:
    return [name for name in _public(made) if inspect.isfunction(getattr(made, name))]


def _kind_of(module: Any, name: str) -> str:
    found = getattr(module, name)
    if inspect.ismodule(found):
        return "module"
    return "class" if inspect.isclass(found) else "value"


# --- types ------------------------------------------------------------------


def _types() -> tuple[dict[str, str], dict[str, str]]:
    """The types of each folder and of each module in it, and what the models among them have."""
    types: dict[str, str] = {}
    fields: dict[str, str] = {}
    for root in TYPES:
        package = importlib.import_module(root)
        below = pkgutil.walk_packages(package.__path__, f"{root}.")
        for name in (root, *(each.name for each in below)):
            module = importlib.import_module(name)
            for each in getattr(module, "__all__", dir(module)):
                if each[0].isupper():
                    found = getattr(module, each)
                    types[f"{name}.{each}"] = _type_kind(found)
                    fields |= {f"{name}.{each}.{field}": "" for field in _fields(found)}
    return types, fields


def _type_kind(found: Any) -> str:
    if hasattr(found, "model_fields"):
        return "model"
    return "dict" if hasattr(found, "__total__") else "alias"


def _fields(found: Any) -> list[str]:
    if hasattr(found, "model_fields"):
        return sorted(found.model_fields)
    return sorted(found.__annotations__) if hasattr(found, "__total__") else []


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


if __name__ == "__main__":
    json.dump(surface(), sys.stdout, indent=1, sort_keys=True)
