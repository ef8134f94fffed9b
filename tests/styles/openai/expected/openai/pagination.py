"""Pages of paginated lists."""

from ._runtime.async_pagers import AsyncPaginator
from ._runtime.async_pages import AsyncCursorPage
from ._runtime.cursor_pages import PageInfo
from ._runtime.sync_pages import SyncCursorPage

__all__ = ["AsyncCursorPage", "AsyncPaginator", "PageInfo", "SyncCursorPage"]
