"""The comparison of the methods that parse webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ....changes.change import ClientChange, Level
from ....frozen import frozen
from ..syntax.type_expressions import TypeExpression
from ..views import Package, ParsingMethod
from .pairs import VersionPair
from .signatures import format_code

_ANY_WEBHOOK = "/webhooks"
"""The pointer of the method that parses any webhook."""


@frozen
class _Method:
    """A method by its path from the client: ``client.webhooks.parse_new_pet``."""

    path: str
    returns: TypeExpression
    has_name: bool


def compare_webhooks(pair: VersionPair) -> Iterator[ClientChange]:
    """Yield the changes of the methods that parse webhooks and callbacks."""
    old, new = _list_methods(pair.old.package), _list_methods(pair.new.package)
    partners = {pair.translate_pointer(pointer): pointer for pointer in old}
    for pointer, old_pointer in partners.items():
        method, partner = old[old_pointer], new.get(pointer)
        if partner is None:
            text = f"`{method.path}` was removed"
            yield ClientChange(
                "client-method-removed", "breaking", "presence", "", text, (old_pointer,)
            )
        else:
            yield from _compare_methods(pair, method, partner, ((old_pointer,), (pointer,)))
    for pointer, method in new.items():
        if pointer not in partners:
            text = f"`{method.path}` was added"
            yield ClientChange(
                "client-method-added", "compatible", "presence", "", text, (), (pointer,)
            )


def _compare_methods(
    pair: VersionPair,
    old: _Method,
    new: _Method,
    pointers: tuple[tuple[str, ...], tuple[str, ...]],
) -> Iterator[ClientChange]:
    if old.path != new.path:
        text = f"`{old.path}` is now `{new.path}`"
        yield ClientChange("client-method-renamed", "breaking", "name", "", text, *pointers)
    if old.has_name != new.has_name:
        rule, verb = ("added", "has a required") if new.has_name else ("removed", "has no")
        text = f"`{new.path}` now {verb} argument `name`"
        yield ClientChange(f"client-argument-{rule}", "breaking", "presence", "", text, *pointers)
    if not pair.is_same_type(old.returns, new.returns):
        is_usable = pair.returns_old_values(old.returns, new.returns)
        text = (
            f"`{new.path}` returned {format_code(old.returns)}"
            f" and now returns {format_code(new.returns)}"
        )
        level: Level = "compatible" if is_usable else "breaking"
        yield ClientChange("client-return-type-changed", level, "type", "response", text, *pointers)


def _list_methods(package: Package) -> Mapping[str, _Method]:
    """Return the methods by the pointers of their requests."""
    webhooks = package.webhooks
    if webhooks is None:
        return {}

    def describe(method: ParsingMethod) -> _Method:
        returns = method.signature.returns
        assert returns is not None
        return _Method(f"client.{webhooks.attribute}.{method.name}", returns, method.has_name)

    requests = (*webhooks.webhooks, *webhooks.callbacks)
    methods = {each.pointer: describe(each.method) for each in requests if each.method is not None}
    if webhooks.any_method is not None:
        methods[_ANY_WEBHOOK] = describe(webhooks.any_method)
    return methods
