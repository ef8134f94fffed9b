"""Pages of paginated lists."""

from ._runtime.pages import AsyncCursorPage, AsyncPaginator, PageInfo, SyncCursorPage

__all__ = ["AsyncCursorPage", "AsyncPaginator", "PageInfo", "SyncCursorPage"]
