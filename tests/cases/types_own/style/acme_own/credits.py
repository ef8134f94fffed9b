"""What comes in."""

from typing import Literal

from pydantic import BaseModel


class Credit(BaseModel):
    """Money that comes in."""

    type: Literal["credit"] = "credit"
    sum: int = 0
