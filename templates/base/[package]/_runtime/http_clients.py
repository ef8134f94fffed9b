"""The HTTP clients that send the requests of a client."""

import os
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, Generic, TypeVar, cast
from weakref import WeakSet, ref

from .http_settings import HttpOptions, make_http_arguments, make_user_agent
from .request import Timeout

__all__ = ["LazyHttpClient"]

Http = TypeVar("Http")


class LazyHttpClient(Generic[Http]):
    """An HTTP client that is created on first use, since loading certificates is slow.

    There is one for each event loop, since a connection belongs to the loop that opened
    it: `get_loop` returns a weak reference to the running one, or None. A process
    creates its own after a fork. A client that was `given` is used with its own
    settings, in all loops, and is not closed.

    Raises:
        TypeError: There are both options and a given HTTP client.
    """

    def __init__(
        self,
        http_class: Callable[..., Http],
        timeout: Timeout,
        options: HttpOptions,
        given: Http | None,
        get_loop: Callable[[], Hashable],
    ) -> None:
        if given is not None and options:
            names = ", ".join(options)
            raise TypeError(
                f"{names} and http_client exclude each other: configure the http_client"
            )
        self._http_class = http_class
        self._timeout = timeout
        self._options = options
        self._given = given
        self._get_loop = get_loop
        self._clients: dict[Hashable, Http] = {}
        self._is_closed = False
        self._lock = Lock()
        if given is None:
            _instances.add(self)

    @property
    def is_given(self) -> bool:
        """Whether the HTTP client is the caller's."""
        return self._given is not None

    @property
    def is_closed(self) -> bool:
        """Whether the HTTP client was closed."""
        return self._is_closed or bool(getattr(self._given, "is_closed", False))

    @property
    def client(self) -> Http:
        """The HTTP client of the running event loop, the same one in every thread.

        Raises:
            RuntimeError: It was closed.
        """
        if self._given is not None:
            return self._given
        loop = self._get_loop()
        client = self._clients.get(loop)
        return self._create(loop) if client is None else client

    def release(self) -> Http | None:
        """Return the HTTP client of the running event loop, for the caller to close it.

        No other one is created. None if the client was given or never created. Those of
        other event loops cannot be closed from here; they are forgotten.
        """
        if self._given is not None:
            return None
        self._is_closed = True
        client = self._clients.get(self._get_loop())
        self._clients.clear()
        return client

    def forget(self) -> object:
        """Forget the HTTP clients, without closing them, and return them."""
        clients, self._clients, self._lock = self._clients, {}, Lock()
        return clients

    def __reduce__(self) -> tuple[Any, ...]:
        import pickle

        try:
            pickle.dumps(self._given)
        except Exception as error:
            raise TypeError(
                f"a client with an http_client that cannot be pickled cannot be either: "
                f"{error}"
            ) from error
        return type(self), self._list_arguments()

    def __deepcopy__(self, memo: dict[int, Any]) -> "LazyHttpClient[Http]":
        # The caller's HTTP client is shared, and so are the values of options.
        return self if self.is_given else type(self)(*self._list_arguments())

    def _list_arguments(self) -> tuple[Any, ...]:
        return (
            self._http_class,
            self._timeout,
            self._options,
            self._given,
            self._get_loop,
        )

    def _create(self, loop: Hashable) -> Http:
        with self._lock:
            if self._is_closed:
                raise RuntimeError(
                    "the client is closed, so it cannot send requests: create another one"
                )
            if loop not in self._clients:
                for other in filter(_is_over, list(self._clients)):
                    del self._clients[other]
                self._clients[loop] = self._http_class(
                    timeout=self._timeout,
                    headers=make_user_agent(),
                    **make_http_arguments(self._options),
                )
            return self._clients[loop]


def _is_over(loop: Hashable) -> bool:
    """Return whether a weak reference is to an event loop that cannot run again."""
    if not isinstance(loop, ref):
        return False
    found: object = cast("ref[object]", loop)()
    if found is None:
        return True
    is_closed: Callable[[], bool] | None = getattr(found, "is_closed", None)
    return is_closed is not None and is_closed()


_instances: WeakSet[LazyHttpClient[Any]] = WeakSet()
_inherited: list[object] = []
"""The HTTP clients of the parent process. Its connections must not be used or closed."""


def _forget_inherited_clients() -> None:
    """Make a child process open its own connections."""
    _inherited.extend([each.forget() for each in list(_instances)])


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forget_inherited_clients)
