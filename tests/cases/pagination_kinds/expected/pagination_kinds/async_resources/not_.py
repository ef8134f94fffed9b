"""Asynchronous methods of `client.not_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .not_cursor_objects import AsyncNotCursorObjects
    from .not_cursors_in_headers import AsyncNotCursorsInHeaders
    from .not_cursors_in_json import AsyncNotCursorsInJson
    from .not_linked_objects import AsyncNotLinkedObjects
    from .not_maps import AsyncNotMaps
    from .not_next_numbers import AsyncNotNextNumbers
    from .not_page_objects import AsyncNotPageObjects
    from .not_two_answers import AsyncNotTwoAnswers
    from .not_two_arrays import AsyncNotTwoArrays
    from .not_without_limits import AsyncNotWithoutLimits
    from .not_without_links import AsyncNotWithoutLinks
    from .not_without_totals import AsyncNotWithoutTotals

__all__ = ["AsyncNot"]


class AsyncNot:
    """Methods of `client.not_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def cursor_objects(self) -> AsyncNotCursorObjects:
        """The methods of `client.not_.cursor_objects`."""
        from .not_cursor_objects import AsyncNotCursorObjects

        return AsyncNotCursorObjects(self._transport)

    @cached_property
    def cursors_in_headers(self) -> AsyncNotCursorsInHeaders:
        """The methods of `client.not_.cursors_in_headers`."""
        from .not_cursors_in_headers import AsyncNotCursorsInHeaders

        return AsyncNotCursorsInHeaders(self._transport)

    @cached_property
    def cursors_in_json(self) -> AsyncNotCursorsInJson:
        """The methods of `client.not_.cursors_in_json`."""
        from .not_cursors_in_json import AsyncNotCursorsInJson

        return AsyncNotCursorsInJson(self._transport)

    @cached_property
    def page_objects(self) -> AsyncNotPageObjects:
        """The methods of `client.not_.page_objects`."""
        from .not_page_objects import AsyncNotPageObjects

        return AsyncNotPageObjects(self._transport)

    @cached_property
    def two_arrays(self) -> AsyncNotTwoArrays:
        """The methods of `client.not_.two_arrays`."""
        from .not_two_arrays import AsyncNotTwoArrays

        return AsyncNotTwoArrays(self._transport)

    @cached_property
    def maps(self) -> AsyncNotMaps:
        """The methods of `client.not_.maps`."""
        from .not_maps import AsyncNotMaps

        return AsyncNotMaps(self._transport)

    @cached_property
    def next_numbers(self) -> AsyncNotNextNumbers:
        """The methods of `client.not_.next_numbers`."""
        from .not_next_numbers import AsyncNotNextNumbers

        return AsyncNotNextNumbers(self._transport)

    @cached_property
    def without_links(self) -> AsyncNotWithoutLinks:
        """The methods of `client.not_.without_links`."""
        from .not_without_links import AsyncNotWithoutLinks

        return AsyncNotWithoutLinks(self._transport)

    @cached_property
    def linked_objects(self) -> AsyncNotLinkedObjects:
        """The methods of `client.not_.linked_objects`."""
        from .not_linked_objects import AsyncNotLinkedObjects

        return AsyncNotLinkedObjects(self._transport)

    @cached_property
    def without_limits(self) -> AsyncNotWithoutLimits:
        """The methods of `client.not_.without_limits`."""
        from .not_without_limits import AsyncNotWithoutLimits

        return AsyncNotWithoutLimits(self._transport)

    @cached_property
    def without_totals(self) -> AsyncNotWithoutTotals:
        """The methods of `client.not_.without_totals`."""
        from .not_without_totals import AsyncNotWithoutTotals

        return AsyncNotWithoutTotals(self._transport)

    @cached_property
    def two_answers(self) -> AsyncNotTwoAnswers:
        """The methods of `client.not_.two_answers`."""
        from .not_two_answers import AsyncNotTwoAnswers

        return AsyncNotTwoAnswers(self._transport)
