"""The comparison of whole packages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ....changes.api.security import make_scheme_pointer
from ....changes.change import ClientChange
from ....changes.quoting import quote_code
from ....text.quoting import format_toml_key, format_toml_string
from ...target import ClientVersion
from ..syntax.signatures import SignatureParameter
from ..views import ClientSide, Package
from .methods import compare_methods
from .models import compare_models
from .moved_names import STILL_WORKS, find_lost_names, format_moved_entry
from .pairs import VersionPair
from .signatures import Parameters, compare_parameters
from .versions import PackageVersion
from .webhooks import compare_webhooks


def compare_packages(
    old: ClientVersion[Package], new: ClientVersion[Package], pointers: Mapping[str, str]
) -> Iterator[ClientChange]:
    """Yield the changes that programs notice which use a generated package.

    `pointers` maps what the old description has at another pointer, such as a renamed schema, to
    its pointer in the new one.
    """
    versions = PackageVersion(old.plan, old.view), PackageVersion(new.plan, new.view)
    pair = VersionPair(*versions, pointers)
    yield from _compare_package_names(old.view, new.view)
    yield from _compare_exceptions(old.view, new.view)
    yield from _compare_clients(pair)
    yield from compare_methods(pair)
    yield from compare_webhooks(pair)
    yield from compare_models(pair)


def _compare_package_names(old: Package, new: Package) -> Iterator[ClientChange]:
    names = (
        ("package", old.name, new.name),
        ("package of all models", old.models_package, new.models_package),
    )
    for label, before, after in names:
        if before != after:
            text = f"the {label} `{before}` is now `{after}`"
            yield ClientChange("client-package-renamed", "breaking", "name", "", text)
    if old.default_base_url.rstrip("/") != new.default_base_url.rstrip("/"):
        urls = [
            quote_code(each.default_base_url) if each.default_base_url else "not given"
            for each in (old, new)
        ]
        text = f"the default base URL was {urls[0]} and is now {urls[1]}"
        pointers = ("/servers",), ("/servers",)
        yield ClientChange("client-base-url-changed", "risky", "server", "", text, *pointers)
    for name in old.option_names:
        if name not in new.option_names:
            text = f"the request option `{name}` was removed"
            yield ClientChange("client-option-removed", "breaking", "presence", "", text)


def _compare_exceptions(old: Package, new: Package) -> Iterator[ClientChange]:
    """Yield which exceptions were removed or have other names."""
    names = {each.built_in_name: each.name for each in new.exceptions}
    moved = {each.name: each.new_name for each in new.moved_exceptions}
    for exception in old.exceptions:
        name, new_name = exception.name, names.get(exception.built_in_name)
        if new_name is None:
            text = f"the exception `{name}` was removed"
            yield ClientChange("client-exception-removed", "breaking", "presence", "", text)
        elif moved.get(name) == new_name:
            text = f"the exception `{name}` is now `{new_name}` ({STILL_WORKS})"
            yield ClientChange("client-exception-deprecated", "compatible", "name", "", text)
        elif name != new_name:
            text = f"the exception `{name}` is now `{new_name}`"
            change = ClientChange("client-exception-renamed", "breaking", "name", "", text)
            key, value = format_toml_key(exception.built_in_name), format_toml_string(name)
            yield replace(
                change,
                hint=f"[names.errors] {key} = {value}",
                moved_entry=format_moved_entry(name, new_name),
            )
    yield from _compare_moved_exceptions(old, new)


def _compare_moved_exceptions(old: Package, new: Package) -> Iterator[ClientChange]:
    """Yield which deprecated names of exceptions no longer work."""
    new_names = {each.built_in_name: each.name for each in new.exceptions}
    partners = {each.name: new_names.get(each.built_in_name) for each in old.exceptions}
    for text, _ in find_lost_names(
        {each.name: each.new_name for each in old.moved_exceptions},
        {*new_names.values()},
        {each.name: each.new_name for each in new.moved_exceptions},
        partners,
    ):
        yield ClientChange("client-exception-removed", "breaking", "name", "", text)


def _compare_clients(pair: VersionPair) -> Iterator[ClientChange]:
    """Yield the changes of the classes of the clients and of their constructors."""
    old, new = pair.old.package, pair.new.package
    for before, after in ((old.sync, new.sync), (old.asynchronous, new.asynchronous)):
        yield from _compare_client_classes(before, after)
    # Both clients have the same arguments.
    if old.client and new.client:
        yield from _compare_constructors(pair, old.sync, new.sync)
    elif old.async_client and new.async_client:
        yield from _compare_constructors(pair, old.asynchronous, new.asynchronous)


def _compare_client_classes(old: ClientSide, new: ClientSide) -> Iterator[ClientChange]:
    before, after = old.class_name, new.class_name
    if before == after:
        return
    if not before:
        text = f"the client `{after}` was added"
        yield ClientChange("client-class-added", "compatible", "presence", "", text)
    elif not after:
        text = f"the client `{before}` was removed"
        yield ClientChange("client-class-removed", "breaking", "presence", "", text)
    else:
        text = f"the client `{before}` is now `{after}`"
        yield ClientChange("client-class-renamed", "breaking", "name", "", text)


def _compare_constructors(
    pair: VersionPair, old: ClientSide, new: ClientSide
) -> Iterator[ClientChange]:
    yield from compare_parameters(pair, _make_parameters(old), _make_parameters(new))


def _make_parameters(client: ClientSide) -> Parameters:
    """Return the parameters of a constructor, all of which are keyword-only."""
    wire_names = {each.name: each.wire_name for each in client.arguments if each.wire_name}
    pointers = {
        each.name: (
            "/servers" if each.kind.startswith("server") else make_scheme_pointer(each.wire_name)
        )
        for each in client.arguments
        if each.wire_name or each.kind == "server"
    }
    parameters = [SignatureParameter("*"), *client.parameters]
    return Parameters(client.class_name, parameters, "", pointers, wire_names)
