"""The requests of methods, for commands that send them without the client."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urljoin

from ....client.other_servers import is_trusted_server
from ....examples import NoValueError
from ....examples.requests import FormField, HttpRequest, SampleRequestWriter
from ....examples.requests.styled_values import percent_encode
from ....frozen import frozen
from ....text.shell import is_shell_variable
from ..client.methods import OperationMethod
from ..views import Credential, SampleCredential, SampleField, SampleRequest
from .sample_arguments import ClientArgumentWriter

_DEFAULT_VARIABLES = {"Bearer": "API_TOKEN", "ApiKey": "API_KEY"}
# What a URL has unencoded (RFC 3986, section 2.2), and the braces of variables without a default.
_URL_CHARACTERS = ":/?#[]@!$&'()*+,;=%{}"


@frozen
class RequestSampleWriter:
    """A writer of the requests that code samples send.

    `headers` are those of all requests to the server at `base_url`, or to a trusted host.
    """

    requests: SampleRequestWriter
    client_arguments: ClientArgumentWriter
    base_url: str
    headers: tuple[tuple[str, str], ...]
    trusted_hosts: tuple[str, ...]

    def write_request(self, method: OperationMethod) -> SampleRequest | None:
        """Return the request of a method; None if it cannot be written as text."""
        is_streamed = method.item_type is not None and method.plan.always_streams
        arguments = (each.argument for each in method.arguments)
        try:
            request = self.requests.write_request(method.operation, arguments, is_streamed)
        except NoValueError:
            return None
        server = urljoin(self.base_url, request.server or "")
        is_own = is_trusted_server(server, self.base_url, self.trusted_hosts)
        credentials = self.client_arguments.choose_credentials(method.operation) if is_own else []
        return _make_view(
            request,
            server,
            self.headers if is_own else (),
            tuple(map(_make_credential, credentials)),
            is_streamed,
        )


def _make_view(
    request: HttpRequest,
    server: str,
    headers: tuple[tuple[str, str], ...],
    credentials: tuple[SampleCredential, ...],
    is_streamed: bool,
) -> SampleRequest | None:
    """Return the view of a request; None if no command can have one of its texts."""
    body = request.body
    view = SampleRequest(
        method=request.method,
        url=f"{quote(server.rstrip('/'), safe=_URL_CHARACTERS)}/{request.target.lstrip('/')}",
        headers=tuple(_merge_headers(request, headers)),
        cookies=request.cookies,
        credentials=credentials,
        body_kind="" if body is None else body.kind,
        body="" if body is None else body.text,
        fields=(
            () if body is None else tuple(_make_field(each, body.kind) for each in body.fields)
        ),
        is_streamed=is_streamed,
    )
    return view if _is_sendable(view) else None


def _make_field(field: FormField, kind: str) -> SampleField:
    name = percent_encode(field.name) if kind == "form" else field.name
    return SampleField(name, field.text, field.is_file, field.media_type, field.headers)


def _merge_headers(
    request: HttpRequest, headers: tuple[tuple[str, str], ...]
) -> Iterator[tuple[str, str]]:
    """Yield the headers of a request and of all requests; the former override the latter."""
    names, body = {name.lower() for name, _ in request.headers}, request.body
    is_text = body is not None and body.kind not in ("form", "multipart")
    constant = [("Content-Type", body.media_type)] if body is not None and is_text else []
    yield from (each for each in (*constant, *headers) if each[0].lower() not in names)
    yield from request.headers


def _is_sendable(view: SampleRequest) -> bool:
    """Check whether a command can have all texts of a request.

    No argument has a NUL, no header a line break, and the name of a field ends at `=`.
    """
    headers = [*view.headers, *(header for each in view.fields for header in each.headers)]
    lines = [view.url, view.cookies, *(text for header in headers for text in header)]
    fields = [text for each in view.fields for text in (each.name, each.value, each.media_type)]
    has_body = bool(view.body_kind)
    return (
        not any(character in text for text in lines for character in "\r\n")
        and not any("\0" in text for text in (*lines, *fields, view.body))
        and not any("=" in each.name or not each.name for each in view.fields)
        and not (view.method == "HEAD" and has_body)
    )


def _make_credential(credential: Credential) -> SampleCredential:
    """Return a credential with the variables that a client reads too, if it reads any."""
    if credential.kind == "Basic":
        return SampleCredential("user", "", "", "API_USER", "API_PASSWORD")
    env, name = credential.env, credential.parameter_name
    return SampleCredential(
        credential.location,
        name if credential.location == "header" else percent_encode(name),
        "Bearer " if credential.kind == "Bearer" else "",
        env if is_shell_variable(env) else _DEFAULT_VARIABLES[credential.kind],
    )
