"""What things cost."""

from pydantic import RootModel


class Amount(RootModel[str]):
    """What something costs."""
