"""Properties that are computed once: the resources of a client."""

import functools
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

__all__ = ["cached_property"]

T = TypeVar("T")


class cached_property(functools.cached_property[T]):
    """A resource that is created when it is first used.

    The attribute of the class is a resource, too, which has no client. So tools that
    inspect the class find its methods: `unittest.mock.create_autospec` does.
    """

    if not TYPE_CHECKING:

        def __get__(self, instance: object, owner: type | None = None) -> Any:
            if instance is None:
                return self.func(_Holder)
            return super().__get__(instance, owner)


class _NoClient:
    """What a resource without a client has in place of a transport or secrets."""

    def with_raw_response(self) -> "_NoClient":
        return self

    def with_streaming_response(self) -> "_NoClient":
        return self

    def __getattr__(self, name: str) -> NoReturn:
        raise AttributeError(
            "this is a resource of a class: call the methods of a client instead"
        )


class _Holder:
    """What a resource is created for in place of a client or another resource."""

    _transport = _webhook_secrets = _NoClient()
