"""What a call is told besides its arguments, where signatures name it."""

from collections.abc import Mapping

from .not_given import NOT_GIVEN, NotGiven
from .request import RequestOptions, Timeout

__all__ = ["make_request_options"]


def make_request_options(
    *,
    extra_headers: Mapping[str, str | None] | NotGiven | None = NOT_GIVEN,
    extra_query: Mapping[str, object] | NotGiven | None = NOT_GIVEN,
    extra_body: Mapping[str, object] | NotGiven | None = NOT_GIVEN,
    timeout: Timeout | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven | None = NOT_GIVEN,
) -> RequestOptions:
    """Gather what was said: NOT_GIVEN says nothing, nor does None but as a timeout."""
    options = RequestOptions()
    if extra_headers:
        options["extra_headers"] = extra_headers
    if extra_query:
        options["extra_query"] = extra_query
    if extra_body:
        options["extra_body"] = extra_body
    if not isinstance(timeout, NotGiven):
        options["timeout"] = timeout
    if max_retries is not None and not isinstance(max_retries, NotGiven):
        options["max_retries"] = max_retries
    return options
