"""All models of no_operation_ids."""

from .users_posts_comments import (
    GetApiV1UsersIdPostsPostCommentsResponseItem,
)

__all__ = [
    "GetApiV1UsersIdPostsPostCommentsResponseItem",
]
