"""Methods of `client.not_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .not_cursor_objects import NotCursorObjects
    from .not_cursors_in_headers import NotCursorsInHeaders
    from .not_cursors_in_json import NotCursorsInJson
    from .not_linked_objects import NotLinkedObjects
    from .not_maps import NotMaps
    from .not_next_numbers import NotNextNumbers
    from .not_page_objects import NotPageObjects
    from .not_two_answers import NotTwoAnswers
    from .not_two_arrays import NotTwoArrays
    from .not_without_limits import NotWithoutLimits
    from .not_without_links import NotWithoutLinks
    from .not_without_totals import NotWithoutTotals

__all__ = ["Not"]


class Not:
    """Methods of `client.not_`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def cursor_objects(self) -> NotCursorObjects:
        """The methods of `client.not_.cursor_objects`."""
        from .not_cursor_objects import NotCursorObjects

        return NotCursorObjects(self._transport)

    @cached_property
    def cursors_in_headers(self) -> NotCursorsInHeaders:
        """The methods of `client.not_.cursors_in_headers`."""
        from .not_cursors_in_headers import NotCursorsInHeaders

        return NotCursorsInHeaders(self._transport)

    @cached_property
    def cursors_in_json(self) -> NotCursorsInJson:
        """The methods of `client.not_.cursors_in_json`."""
        from .not_cursors_in_json import NotCursorsInJson

        return NotCursorsInJson(self._transport)

    @cached_property
    def page_objects(self) -> NotPageObjects:
        """The methods of `client.not_.page_objects`."""
        from .not_page_objects import NotPageObjects

        return NotPageObjects(self._transport)

    @cached_property
    def two_arrays(self) -> NotTwoArrays:
        """The methods of `client.not_.two_arrays`."""
        from .not_two_arrays import NotTwoArrays

        return NotTwoArrays(self._transport)

    @cached_property
    def maps(self) -> NotMaps:
        """The methods of `client.not_.maps`."""
        from .not_maps import NotMaps

        return NotMaps(self._transport)

    @cached_property
    def next_numbers(self) -> NotNextNumbers:
        """The methods of `client.not_.next_numbers`."""
        from .not_next_numbers import NotNextNumbers

        return NotNextNumbers(self._transport)

    @cached_property
    def without_links(self) -> NotWithoutLinks:
        """The methods of `client.not_.without_links`."""
        from .not_without_links import NotWithoutLinks

        return NotWithoutLinks(self._transport)

    @cached_property
    def linked_objects(self) -> NotLinkedObjects:
        """The methods of `client.not_.linked_objects`."""
        from .not_linked_objects import NotLinkedObjects

        return NotLinkedObjects(self._transport)

    @cached_property
    def without_limits(self) -> NotWithoutLimits:
        """The methods of `client.not_.without_limits`."""
        from .not_without_limits import NotWithoutLimits

        return NotWithoutLimits(self._transport)

    @cached_property
    def without_totals(self) -> NotWithoutTotals:
        """The methods of `client.not_.without_totals`."""
        from .not_without_totals import NotWithoutTotals

        return NotWithoutTotals(self._transport)

    @cached_property
    def two_answers(self) -> NotTwoAnswers:
        """The methods of `client.not_.two_answers`."""
        from .not_two_answers import NotTwoAnswers

        return NotTwoAnswers(self._transport)
