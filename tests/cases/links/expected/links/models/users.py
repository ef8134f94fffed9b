"""Models of `client.users`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "NewUser",
    "NewUserDict",
    "RenameUserRequest",
    "RenameUserRequestDict",
]


class NewUser(Model):

    name: str


class RenameUserRequest(Model):

    name: str

    note: str | None = None


class NewUserDict(TypedDict):
    """`NewUser` as a plain dict."""

    name: str


class RenameUserRequestDict(TypedDict, total=False):
    """`RenameUserRequest` as a plain dict."""

    name: Required[str]

    note: str
