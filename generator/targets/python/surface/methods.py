"""The comparison of the methods of resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from ....changes.change import Aspect, ClientChange, Level
from ....frozen import frozen
from ..syntax.signatures import Signature
from ..views import LinkMethodView, MethodSide, MethodView, PollingMethodView
from .moved_names import STILL_WORKS, find_lost_names, format_moved_entry
from .name_suggestions import suggest_method_name
from .pairs import VersionPair, pair_keys
from .signatures import Parameters, compare_parameters, format_code
from .versions import PackageVersion

_ASPECTS: Mapping[str, Aspect] = {"renamed": "name", "deprecated": "deprecation"}


@frozen
class _Callable:
    """A method, as a program calls it: `name` is ``threads.runs.create``.

    `variant` distinguishes those that poll or follow a link from the method of the operation.
    `replacement` is the name of the method to use in place of a deprecated one; empty if unknown.
    """

    name: str
    resource: str
    operation_id: str
    operation_name: str
    side: MethodSide
    response_pointers: tuple[str, ...]
    arguments: Mapping[str, str]
    wire_names: Mapping[str, str]
    variant: str
    is_deprecated: bool
    replacement: str

    @property
    def label(self) -> str:
        """What messages call the method."""
        return f"client.{self.name}"

    def make_parameters(self, signature: Signature) -> Parameters:
        """Return the parameters of a signature, with their pointers."""
        return Parameters(
            self.label,
            signature.parameters,
            self.operation_id,
            self.arguments,
            self.wire_names,
            self.resource,
        )


def compare_methods(pair: VersionPair) -> Iterator[ClientChange]:
    """Yield the changes of the methods of all resources."""
    old_methods, new_methods = _collect_methods(pair.old), _collect_methods(pair.new)
    names = pair_keys(
        old_methods,
        new_methods,
        lambda method: (pair.translate_pointer(method.operation_id), method.variant),
        lambda method: (method.operation_id, method.variant),
    )
    names = [(old, new or pair.new.moved_methods.get(old or "")) for old, new in names]
    for old_name, new_name in names:
        old, new = old_methods.get(old_name or ""), new_methods.get(new_name or "")
        if old is None and new is not None:
            yield _make_change("added", f"`{new.label}` was added", None, new)
        elif old is not None and new is None:
            yield _make_change("removed", f"`{old.label}` was removed", old, None)
        elif old is not None and new is not None:
            if old.name != new.name:
                yield _make_renaming(pair, old, new, is_reused=old.name in new_methods)
            if new.is_deprecated and not old.is_deprecated:
                text = f"`{new.label}` is now deprecated{_advise_replacement(new)}"
                yield _make_change("deprecated", text, old, new)
            yield from _compare_signatures(pair, old, new)
    partners = {old: new for old, new in names if old}
    for text, old_name in find_lost_names(
        pair.old.moved_methods, {*new_methods}, pair.new.moved_methods, partners, "client."
    ):
        yield _make_change("removed", text, old_methods[old_name], None, aspect="name")


def _advise_replacement(method: _Callable) -> str:
    return f": use `client.{method.replacement}`" if method.replacement else ""


def _make_change(
    rule: str,
    text: str,
    old: _Callable | None,
    new: _Callable | None,
    *,
    aspect: Aspect | None = None,
) -> ClientChange:
    method = new or old
    assert method is not None
    return ClientChange(
        f"client-method-{rule}",
        "compatible" if rule in ("added", "deprecated") else "breaking",
        aspect or _ASPECTS.get(rule, "presence"),
        "",
        text,
        (old.operation_id,) if old else (),
        (new.operation_id,) if new else (),
        method.resource,
    )


def _make_renaming(
    pair: VersionPair, old: _Callable, new: _Callable, *, is_reused: bool
) -> ClientChange:
    """Return the change of the name of a method; another one may have the old name now."""
    text = f"`{old.label}` is now `{new.label}`"
    if pair.new.moved_methods.get(old.name) == new.name:
        return _make_change("deprecated", f"{text} ({STILL_WORKS})", old, new, aspect="name")
    change = _make_change("renamed", text, old, new)
    if is_reused:
        return change
    moved = format_moved_entry(old.name, new.name) if _is_free(pair, old) else ""
    hint = ""
    if not new.variant:
        operation_key = new.operation_name or new.operation_id
        hint = suggest_method_name(old.name, new.name, operation_key, pair.new)
    return replace(change, hint=hint, moved_entry=moved)


def _is_free(pair: VersionPair, old: _Callable) -> bool:
    """Check whether a resource of the new version can keep the old name of a method."""
    resources, moved = pair.new.resource_names, pair.new.moved_methods
    return old.resource in resources and old.name not in resources and old.name not in moved


def _collect_methods(version: PackageVersion) -> dict[str, _Callable]:
    """Return the methods of all resources by name."""
    methods: dict[str, _Callable] = {}
    for resource in version.package.resources:
        operations = {each.name: each for each in resource.methods}
        all_methods: list[MethodView | PollingMethodView | LinkMethodView] = [*resource.methods]
        for method in [*all_methods, *resource.polling_methods, *resource.link_methods]:
            base = operations.get(_get_base_name(method), method)
            operation_id = getattr(base, "pointer", "")
            side = method.sync if version.package.client else method.asynchronous
            name = f"{resource.dotted_name}.{method.name}"
            methods[name] = _Callable(
                name,
                resource.dotted_name,
                operation_id,
                getattr(base, "operation_id", ""),
                MethodSide(side.signature, side.return_type, getattr(side, "overloads", ())),
                version.response_pointers.get(operation_id, ()),
                {
                    each.name: version.get_argument_pointer(operation_id, each)
                    for each in method.arguments
                },
                {each.name: f"{each.kind} {each.wire_name}" for each in method.arguments},
                _describe_variant(method),
                getattr(base, "deprecated", False),
                getattr(method, "replacement", ""),
            )
    return methods


def _get_base_name(method: MethodView | PollingMethodView | LinkMethodView) -> str:
    """Return the name of the method for the operation that a method starts from."""
    if isinstance(method, PollingMethodView):
        return method.base_method
    return method.source_methods[0] if isinstance(method, LinkMethodView) else method.name


def _describe_variant(method: MethodView | PollingMethodView | LinkMethodView) -> str:
    if isinstance(method, LinkMethodView):
        return f"link {method.link_name}"
    return "polling" if isinstance(method, PollingMethodView) else ""


def _compare_signatures(
    pair: VersionPair, old: _Callable, new: _Callable
) -> Iterator[ClientChange]:
    """Yield the changes of a method's arguments and of what it returns."""
    yield from compare_parameters(
        pair,
        old.make_parameters(old.side.signature),
        new.make_parameters(new.side.signature),
    )
    old_heads = old.side.overloads or (old.side.signature,)
    new_heads = new.side.overloads or (new.side.signature,)
    changes = {
        change.text: change
        for heads in zip_longest(old_heads, new_heads)
        for change in _compare_returns(pair, old, new, *heads)
    }
    yield from changes.values()


def _compare_returns(
    pair: VersionPair,
    old: _Callable,
    new: _Callable,
    before: Signature | None,
    after: Signature | None,
) -> Iterator[ClientChange]:
    """Yield the change of a return type, which may depend on an argument."""
    level: Level
    if before is None or after is None:
        head = after or before
        assert head is not None
        verb = "may now return" if before is None else "no longer returns"
        level = "compatible" if before is None else "breaking"
        text = f"`{new.label}` {verb} {format_code(head.returns)}"
    elif pair.is_same_type(before.returns, after.returns):
        return
    else:
        is_usable = pair.returns_old_values(before.returns, after.returns)
        level = "compatible" if is_usable else "breaking"
        text = (
            f"`{new.label}` returned {format_code(before.returns)}"
            f" and now returns {format_code(after.returns)}"
        )
    yield ClientChange(
        "client-return-type-changed",
        level,
        "type",
        "response",
        text,
        (old.operation_id, *old.response_pointers),
        (new.operation_id, *new.response_pointers),
        new.resource,
    )
