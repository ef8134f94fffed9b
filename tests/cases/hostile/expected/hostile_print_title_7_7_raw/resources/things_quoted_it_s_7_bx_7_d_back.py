"""Methods of `client.things.quoted.it_s.resource_7_bx_7_d.back`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.things_quoted_it_s_7_bx_7_d_back import (
        BadName,
        BadNameEnum,
        BadNameTaggedParam,
    )

__all__ = ["ThingsQuotedItS7Bx7DBack"]


class ThingsQuotedItS7Bx7DBack:
    """Methods of `client.things.quoted.it_s.resource_7_bx_7_d.back`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThingsQuotedItS7Bx7DBackRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThingsQuotedItS7Bx7DBackRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThingsQuotedItS7Bx7DBackStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThingsQuotedItS7Bx7DBackStreamed(
            self._transport.with_streaming_response(),
        )

    def do_import_os_system_touch_pwned(
        self,
        id: str,
        name: str,
        *,
        class_: str,
        x_int_import_os_system_touch_pwned: str | NotGiven = NOT_GIVEN,
        a_b: str | NotGiven = NOT_GIVEN,
        nul: str | NotGiven = NOT_GIVEN,
        bidi: str | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        enum: BadNameEnum | NotGiven = NOT_GIVEN,
        default: str | NotGiven = NOT_GIVEN,
        constant: Literal['");import os#'] | NotGiven = NOT_GIVEN,
        pattern: str | NotGiven = NOT_GIVEN,
        tagged: BadNameTaggedParam | NotGiven = NOT_GIVEN,
        na_me: str | NotGiven = NOT_GIVEN,
        new_line: str | NotGiven = NOT_GIVEN,
        x_head: str | NotGiven = NOT_GIVEN,
        co_ok_ie: str | NotGiven = NOT_GIVEN,
        f_x: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> BadName:
        """Ends with a quote".

        `POST /things/"quoted"/{id}/it's/{{name}}/%7Bx%7D/\\back`

        Args:
            id: Ends \"\"\".
            name: Path parameter.
            class_: \"\"\".
            x_int_import_os_system_touch_pwned: Ends with a backslash \\.
            a_b: '''.
            nul: .
            bidi: .
            x: Sent as the body field `{{ x }}`.
            enum: Body field.
            default: Body field. Default: `'\"\"\" \\\\ \\n </code>`|'`.
            constant: Body field.
            pattern: Body field.
            tagged: Body field.
            na_me: Back\\. Default: `'\"\"\"'`.
            new_line: Sent as the query parameter `new line`.
            x_head: Sent as the header `X-'Head'`.
            co_ok_ie: Sent as the cookie `co'ok'ie`.
            f_x: Sent as the query parameter `f"{x}"`.

        Returns:
            <img src=x onerror=alert(4)> | `|` \"\"\".

        Raises:
            BadRequestError: <script>alert(5)</script> (400).
        """
        return self._transport.send(
            Request(
                "POST",
                '/things/"quoted"/{id}/it\'s/{{name}}/%7Bx%7D/\\back',
                path_parameters={"id": id, "name": name},
                query={
                    'na"me': na_me,
                    "new\nline": new_line,
                    'f"{x}"': DeepObject(f_x),
                },
                headers={"X-'Head'": x_head},
                cookies={"co'ok'ie": co_ok_ie},
                body=JsonBody(
                    {
                        'class"""': class_,
                        "x: int = __import__('os').system('touch pwned') #": x_int_import_os_system_touch_pwned,
                        "a\nb": a_b,
                        "nul\x00": nul,
                        "bidi\u202e": bidi,
                        "{{ x }}": x,
                        "enum": enum,
                        "default": default,
                        "constant": constant,
                        "pattern": pattern,
                        "tagged": DICT_NAMES["BadNameTagged"](tagged),
                    },
                    media_type='application/json; x="y"',
                ),
                options=options,
            ),
            JsonParser(models.BadName),
        )


class ThingsQuotedItS7Bx7DBackRaw:
    """Raw-response variants of the methods of
    `client.things.quoted.it_s.resource_7_bx_7_d.back`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThingsQuotedItS7Bx7DBack(transport)
        self.do_import_os_system_touch_pwned = to_raw_response(
            calls.do_import_os_system_touch_pwned,
        )


class ThingsQuotedItS7Bx7DBackStreamed:
    """Streamed-response variants of the methods of
    `client.things.quoted.it_s.resource_7_bx_7_d.back`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThingsQuotedItS7Bx7DBack(transport)
        self.do_import_os_system_touch_pwned = to_streamed_response(
            calls.do_import_os_system_touch_pwned,
        )
