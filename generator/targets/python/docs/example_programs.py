"""The example programs that are published with a client: one for each topic of the guides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ..views import CodeSample, Example, MethodView, Package

_FIRST_CALL = "getting_started"
_POLLING_FILE = "poll_result"


def list_examples(package: Package) -> tuple[Example, ...]:
    """Return the programs: for the synchronous client if there is one, the first call for both.

    There is none for a topic whose easiest method has no sample.
    """
    examples = [
        *_ExampleLister(package, "sync" if package.client else "asynchronous").iter_examples()
    ]
    if package.client and package.async_client:
        examples[1:1] = [
            each._replace(name=f"{_FIRST_CALL}_async", side="asynchronous")
            for each in examples
            if each.topic == _FIRST_CALL
        ]
    return tuple(examples)


class _ExampleLister:
    """Lists the programs for one client."""

    def __init__(self, package: Package, side: Literal["sync", "asynchronous"]) -> None:
        self._package = package
        self._side = side

    def iter_examples(self) -> Iterator[Example]:
        """Yield the programs, the first call first."""
        guides = self._package.guides
        first = guides.getting_started.example
        if first is not None:
            yield from self._make_examples(_FIRST_CALL, _FIRST_CALL, first, first.sample)
            yield from self._make_examples("handle_errors", "errors", first, first.sample)
        pages = guides.pagination.example
        if pages is not None and pages is not first:
            yield from self._make_examples("list_pages", "pagination", pages, pages.sample)
        stream = guides.streaming.example
        if stream is not None:
            yield from self._make_examples(
                "stream_items", "streaming", stream, stream.streaming_sample
            )
        yield from self._iter_polling()
        for name, topic in (("upload_file", "uploads"), ("download_file", "downloads")):
            method = getattr(guides, topic).example
            if method is not None:
                yield from self._make_examples(name, topic, method, method.sample)

    def _iter_polling(self) -> Iterator[Example]:
        """Yield the program for the first polling method with a sample.

        It runs with the fake if the operations that are polled have sample responses.
        """
        methods = {
            (resource.dotted_name, method.name): method
            for resource in self._package.resources
            for method in resource.methods
        }
        polling = [
            (methods[resource.dotted_name, each.base_method], each)
            for resource in self._package.resources
            for each in resource.polling_methods
        ]
        is_testable = all(method.is_testable for method, each in polling)
        for method, each in polling:
            if each.sample is not None:
                for example in self._make_examples(_POLLING_FILE, "polling", method, each.sample):
                    yield example._replace(is_testable=is_testable)
                return

    def _make_examples(
        self, name: str, topic: str, method: MethodView, sample: CodeSample | None
    ) -> Iterator[Example]:
        """Yield the program for a method, unless it has no sample."""
        if sample is not None:
            schemes = method.security_schemes
            needed = (
                each for each in self._package.credentials if each.env and each.scheme in schemes
            )
            yield Example(
                name,
                topic,
                self._side,
                sample,
                tuple(needed),
                method.deprecated,
                method.is_testable,
            )
