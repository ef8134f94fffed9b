"""Request options as parameters, for styles that list them in signatures."""

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
    deadline: float | NotGiven | None = NOT_GIVEN,
    max_retries: int | NotGiven | None = NOT_GIVEN,
) -> RequestOptions:
    """Return the options that are set.

    NOT_GIVEN leaves an option unset, and so does None, except for `timeout` and
    `deadline`.
    """
    options = RequestOptions()
    if extra_headers:
        options["extra_headers"] = extra_headers
    if extra_query:
        options["extra_query"] = extra_query
    if extra_body:
        options["extra_body"] = extra_body
    if not isinstance(timeout, NotGiven):
        options["timeout"] = timeout
    if not isinstance(deadline, NotGiven):
        options["deadline"] = deadline
    if max_retries is not None and not isinstance(max_retries, NotGiven):
        options["max_retries"] = max_retries
    return options
