"""Money, as a team has it in all its programs."""

from pydantic import BaseModel


class Money(BaseModel):
    """An amount in cents."""

    cents: int

    def __add__(self, other: "Money") -> "Money":
        """Add two amounts."""
        return Money(cents=self.cents + other.cents)
