"""The origins of values that overlays moved."""

from __future__ import annotations

from generator.openapi.document.origins import DocumentChange, OriginIndex


def test_an_origin_is_found_through_all_changes() -> None:
    changes = [
        DocumentChange({"/a/1": ("first.yaml", "/actions/0/update")}),
        DocumentChange(removed_indexes={"/a": [0, 2], "/a/3/b": [0]}),
        DocumentChange({"/copy": (None, "/a/0")}),
        DocumentChange({"/copy/x": ("second.yaml", "/actions/1/update/x")}),
    ]
    index = OriginIndex(changes)
    assert index.find_origin("/copy/x/y") == ("second.yaml", "/actions/1/update/x/y")
    assert index.find_origin("/copy/z") == ("first.yaml", "/actions/0/update/z")
    assert index.find_origin("/a/1/b/0") == (None, "/a/3/b/1")
    assert index.find_origin("/a/2") == (None, "/a/4")
    assert index.find_origin("/other") == (None, "/other")


def test_only_changes_of_a_value_are_looked_at() -> None:
    """Otherwise each message would take as long as there are actions."""
    changes = [DocumentChange({f"/a/{number}": ("o.yaml", "/x")}) for number in range(1_000)]
    looked_at: list[int] = []

    class Changes(list[DocumentChange]):
        def __getitem__(self, position: int) -> DocumentChange:  # type: ignore[override]
            looked_at.append(position)
            return super().__getitem__(position)

    assert OriginIndex(Changes(changes)).find_origin("/a/500/b") == ("o.yaml", "/x/b")
    assert looked_at == [500]
