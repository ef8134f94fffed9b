"""Methods of `client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
    RawResponse,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.links import (
    check_raw_response,
    get_link_header,
    get_link_item,
    get_link_value,
    get_nullable_link_value,
    get_optional_link_value,
    get_request_parameter,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.homes import GetHomeResponse
    from ..models.shared import User
    from ..models.users_orders import Order
    from .users_orders import UsersOrders

__all__ = ["Users"]


class Users:
    """Methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def orders(self) -> UsersOrders:
        """The methods of `client.users.orders`."""
        from .users_orders import UsersOrders

        return UsersOrders(self._transport)

    @cached_property
    def with_raw_response(self) -> UsersRaw:
        """The same methods, returning the raw response with status and headers."""
        return UsersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersStreamed:
        """The same methods as context managers, streaming the response body."""
        return UsersStreamed(self._transport.with_streaming_response())

    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> User:
        """Create a user.

        `POST /users`

        Args:
            name: Body field.

        Returns:
            The new user.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/users", body=JsonBody({"name": name}), options=options),
            JsonParser(models.User),
        )

    def get(self, user_id: str, **options: Unpack[RequestOptions]) -> User:
        """Get a user.

        `GET /users/{user_id}`

        Args:
            user_id: Path parameter.

        Returns:
            The user.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/users/{user_id}",
                path_parameters={"user_id": user_id},
                options=options,
            ),
            JsonParser(models.User),
        )

    def rename(
        self,
        user_id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /users/{user_id}`

        Args:
            user_id: Path parameter.
            name: Body field.
            note: Body field.

        Raises:
            NotFoundError: No user has this ID (404).
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/users/{user_id}",
                path_parameters={"user_id": user_id},
                body=JsonBody({"name": name, "note": note}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    def follow_get_user_by_user_id(
        self,
        response: User,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Follow a link of a response of `create`: call `client.users.get`.

        The `id` of the user is the `user_id` in `GET /users/{user_id}`.

        Args:
            response: The response that has the link.

        Raises:
            StatusError: The server returned an error status.
        """
        return self.get(response.id, **options)

    def follow_orders(
        self,
        response: RawResponse[User],
        *,
        state: Literal["open", "done"],
        **options: Unpack[RequestOptions],
    ) -> list[Order]:
        """Follow a link of a response of `create`: call `client.users.orders.get`.

        Args:
            response: The response that has the link.
            state: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        from .users_orders import UsersOrders

        check_raw_response(response)
        body = response.parse()
        return UsersOrders(self._transport).get(
            body.id,
            state=state,
            page=int(get_link_header(response, "X-Page")),
            **options,
        )

    def follow_home(
        self,
        response: User,
        **options: Unpack[RequestOptions],
    ) -> GetHomeResponse:
        """Follow a link of a response of `create`, `get`: call `client.homes.get`.

        The home of the user.

        Args:
            response: The response that has the link.

        Raises:
            StatusError: The server returned an error status.
        """
        from .homes import Homes

        return Homes(self._transport).get(
            str(get_link_value(response.home, "$response.body#/home/number").number),
            label="user {} of {}".format(response.id, response.name),
            kind="home",
            **options,
        )

    def follow_reports(self, response: User, **options: Unpack[RequestOptions]) -> None:
        """Follow a link of a response of `create`: call `client.reports.create`.

        Args:
            response: The response that has the link.

        Raises:
            StatusError: The server returned an error status.
        """
        from .reports import Reports

        return Reports(self._transport).create(
            id=response.id,
            name=response.name,
            boss=response.boss,
            nick=get_nullable_link_value(response.nick, response, "nick"),
            plan=get_optional_link_value(response.plan),
            level=get_optional_link_value(response.level),
            state=get_optional_link_value(response.state),
            home=get_optional_link_value(response.home),
            friends=get_optional_link_value(response.friends),
            **options,
        )

    def follow_rename(
        self,
        response: User,
        *,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow a link of a response of `create`: call `client.users.rename`.

        Args:
            response: The response that has the link.
            note: Body field.

        Raises:
            NotFoundError: No user has this ID (404).
        """
        return self.rename(response.id, name="Someone", note=note, **options)

    def follow_get_orders(
        self,
        response: RawResponse[User],
        *,
        state: Literal["open", "done"],
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Order]:
        """Follow a link of a response of `get`: call `client.users.orders.get`.

        Args:
            response: The response that has the link.
            state: Query parameter.
            page: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        from .users_orders import UsersOrders

        check_raw_response(response)
        return UsersOrders(self._transport).get(
            get_request_parameter(response, "/users/{user_id}", "user_id"),
            state=state,
            page=page,
            **options,
        )

    def follow_echo(
        self,
        response: RawResponse[User],
        *,
        kind: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetHomeResponse:
        """Follow a link of a response of `get`: call `client.homes.get`.

        Args:
            response: The response that has the link.
            kind: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        from .homes import Homes

        check_raw_response(response)
        return Homes(self._transport).get(
            get_request_parameter(response, "/users/{user_id}", "user_id"),
            label="{} {} {}".format(
                response.http_response.request.method,
                str(response.http_response.request.url),
                response.status_code,
            ),
            kind=kind,
            **options,
        )

    def follow_friend(self, response: User, **options: Unpack[RequestOptions]) -> User:
        """Follow a link of a response of `get`: call `client.users.get`.

        Args:
            response: The response that has the link.

        Raises:
            StatusError: The server returned an error status.
        """
        return self.get(
            get_link_item(
                get_link_value(response.friends, "$response.body#/friends/0/id"),
                0,
                "$response.body#/friends/0/id",
            ).id,
            **options,
        )

    def follow_plan(
        self,
        response: User,
        *,
        label: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetHomeResponse:
        """Follow a link of a response of `get`: call `client.homes.get`.

        Args:
            response: The response that has the link.
            label: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        from .homes import Homes

        return Homes(self._transport).get(
            str(get_link_value(response.level, "$response.body#/level")),
            label=label,
            kind=get_optional_link_value(response.plan),
            **options,
        )

    def follow_open(
        self,
        response: User,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Order]:
        """Follow a link of a response of `get`: call `client.users.orders.get`.

        Args:
            response: The response that has the link.
            page: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        from .users_orders import UsersOrders

        return UsersOrders(self._transport).get(
            response.id,
            state=get_link_value(response.state, "$response.body#/state"),
            page=page,
            **options,
        )

    def follow(self, response: User, **options: Unpack[RequestOptions]) -> User:
        """Follow a link of a response of `get`: call `client.users.get`.

        Args:
            response: The response that has the link.

        Raises:
            StatusError: The server returned an error status.
        """
        return self.get(response.id, **options)


class UsersRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.rename = to_raw_response(calls.rename)


class UsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.rename = to_streamed_response(calls.rename)
