"""The view of the attribute of clients that verifies and parses webhooks and callbacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from ...frozen import frozen
from ...model import Api, Type, Webhook
from ...style import Style
from ...style.settings import WebhookSettings
from ...text.markdown import Prose
from .client.argument_docs import document_parameter
from .client.runtime_names import call_for_type, call_generic, call_runtime, make_runtime_type
from .client.webhook_settings import SECRET_ARGUMENT, check_signature, get_environment_variable
from .docs.exceptions import list_webhook_errors
from .docs.type_links import link_type
from .modules.path_patterns import to_dotted_module
from .names.error_names import ErrorNames
from .names.webhook_names import WebhookNames
from .syntax.docstrings import extract_first_sentence
from .syntax.literals import literal
from .syntax.printer import Node, add_prefix, make_dict
from .syntax.signatures import Signature, SignatureParameter
from .syntax.type_construction import join_types
from .syntax.type_expressions import NONE, NamedType, TypeExpression, format_type
from .syntax.type_parser import parse_type
from .types.annotations import RoleAnnotators
from .views import (
    Argument,
    Callback,
    ExpectedResponse,
    ParsingMethod,
    RequestParameter,
    ResourceView,
    WebhookRequest,
    Webhooks,
)

_SCHEME_DEFAULTS = {
    "algorithm": "sha256",
    "encoding": "base64",
    "content": "{id}.{timestamp}.{body}",
    "header": "webhook-signature",
    "form": "v1,{signature}",
    "separator": " ",
    "id_header": "webhook-id",
    "timestamp_header": "webhook-timestamp",
}
_SECRET_DEFAULTS = {"prefix": "whsec_", "encoding": "base64"}


@frozen(slots=False)
class WebhookWriter:
    """Writes the attribute for the webhooks of an API.

    `type_links` maps class names to the pages of types, `method_links` the ids of operations to
    links to their methods; `file` is the module of the class, and `error_names` has the names of
    exceptions by their built-in ones.
    """

    api: Api
    style: Style
    names: WebhookNames
    roles: RoleAnnotators
    type_links: Mapping[str, str]
    method_links: Mapping[str, Prose]
    package: str
    file: str
    error_names: ErrorNames

    @property
    def _settings(self) -> WebhookSettings:
        return self.style.webhooks

    @property
    def _is_signed(self) -> bool:
        return self._settings.signature != "none"

    @property
    def _has_timestamp(self) -> bool:
        return self._is_signed and "{timestamp}" in self._settings.content

    @cached_property
    def _webhooks_by_name(self) -> Counter[str]:
        """The number of webhooks with each name."""
        return Counter(each.name for each in self.api.webhooks if not each.is_callback)

    def write_webhooks(self) -> Webhooks:
        """Return the view of the attribute.

        Raises:
            SpecloomError: The style does not say how webhooks are signed.
        """
        check_signature(self.style)
        requests = [self._describe_request(each) for each in self.api.webhooks]
        env = get_environment_variable(self.style, self.package)
        return Webhooks(
            attribute=self.names.attribute,
            type=NamedType(self.names.class_name, to_dotted_module(self.file), is_lazy=True),
            file=self.file,
            webhooks=tuple(each for each in requests if not each.operation_pointers),
            callbacks=tuple(each for each in requests if each.operation_pointers),
            any_method=self._write_any_method(),
            verify_signature=self._make_signature("verify", NONE) if self._is_signed else None,
            verify_arguments=self._document_parameters(),
            verify_raises=list_webhook_errors(
                self.error_names, is_signed=self._is_signed, is_parsed=False
            ),
            scheme=self._write_scheme(),
            secrets=self._write_secrets(env),
            env=env,
            has_timestamp=self._has_timestamp,
        )

    def _describe_request(self, webhook: Webhook) -> WebhookRequest:
        method = None
        if webhook.payload is not None:
            parser = self._write_parser(webhook.payload)
            method = self._write_method(self.names.methods[webhook.id], webhook.payload, parser)
        links = self.method_links
        return WebhookRequest(
            name=webhook.name,
            key=self._make_key(webhook),
            http_method=webhook.method,
            pointer=webhook.id,
            summary=webhook.summary or extract_first_sentence(webhook.description),
            description=webhook.description,
            deprecated=webhook.deprecated,
            method=method,
            parameters=tuple(
                RequestParameter(each.name, each.location, each.description)
                for each in webhook.parameters
            ),
            responses=tuple(
                ExpectedResponse(each.status, each.description) for each in webhook.responses
            ),
            url=webhook.url,
            operations=tuple(links[each] for each in webhook.operations if each in links),
            operation_pointers=webhook.operations,
        )

    # --- methods --------------------------------------------------------

    def _write_any_method(self) -> ParsingMethod | None:
        """Return the method for any webhook, which needs a name if nothing distinguishes them."""
        payload = self.api.any_payload
        if payload is None:
            return None
        if not self.api.needs_webhook_name:
            return self._write_method("parse", payload, self._write_parser(payload))
        parsers = [
            (
                literal(self._make_key(each)),
                add_prefix("lambda: ", self._write_parser(each.payload, payload)),
            )
            for each in self.api.webhooks
            if each.payload is not None and not each.is_callback
        ]
        return self._write_method("parse", payload, make_dict(parsers), has_name=True)

    def _make_key(self, webhook: Webhook) -> str:
        """Return the name that `parse` takes for a webhook."""
        is_shared = self._webhooks_by_name[webhook.name] > 1
        return f"{webhook.method} {webhook.name}" if is_shared else webhook.name

    def _write_method(
        self, name: str, payload: Type, parser: Node, *, has_name: bool = False
    ) -> ParsingMethod:
        returns = self.roles.field.annotate(payload)
        return ParsingMethod(
            name=name,
            signature=self._make_signature(name, returns, has_name),
            arguments=self._document_parameters(has_name),
            parser=parser,
            return_type=format_type(returns),
            linked_return_type=link_type(returns, self.type_links),
            raises=list_webhook_errors(self.error_names, is_signed=self._is_signed, is_parsed=True),
            has_name=has_name,
        )

    def _write_parser(self, payload: Type, result: Type | None = None) -> Node:
        """Return the parser of a payload; to type checkers, its result is one of `result`."""
        type = self.roles.exact.annotate(payload)
        if result is None:
            return call_for_type("PayloadParser", type, frozenset())
        result_type, shadowed = self.roles.exact.annotate(result), frozenset[str]()
        return call_generic(
            "PayloadParser",
            make_runtime_type(result_type, shadowed),
            make_runtime_type(type, shadowed),
        )

    def _make_signature(
        self, name: str, returns: TypeExpression, has_name: bool = False
    ) -> Signature:
        parameters = [*self._iter_parameters(has_name)]
        star = [SignatureParameter("*")] if len(parameters) > 2 else []
        self_parameter = SignatureParameter("self")
        return Signature(name, (self_parameter, *parameters[:2], *star, *parameters[2:]), returns)

    def _document_parameters(self, has_name: bool = False) -> tuple[Argument, ...]:
        return tuple(
            document_parameter(each, "webhook") for each in self._iter_parameters(has_name)
        )

    def _iter_parameters(self, has_name: bool) -> Iterator[SignatureParameter]:
        headers = parse_type("._runtime.WebhookHeaders")
        yield SignatureParameter("body", parse_type("._runtime.WebhookBody"))
        if self._is_signed:
            yield SignatureParameter("headers", headers)
        else:
            yield SignatureParameter("headers", join_types(headers, NONE), "None")
        if has_name:
            yield SignatureParameter("name", parse_type("str"))
        if self._is_signed:
            secret = join_types(parse_type("._runtime.WebhookSecret"), NONE)
            yield SignatureParameter("secret", secret, "None")
        if self._has_timestamp:
            default = f"{self._settings.tolerance:g}"
            yield SignatureParameter("tolerance", parse_type("float | None"), default)

    # --- signatures -----------------------------------------------------

    def _write_scheme(self) -> Node:
        settings = self._settings
        values = {
            "algorithm": settings.algorithm,
            "encoding": settings.encoding,
            "content": settings.content,
            "header": settings.signature_header,
            "form": settings.signature_form,
            "separator": settings.separator,
            "id_header": settings.id_header,
            "timestamp_header": settings.timestamp_header,
        }
        return call_runtime("SignatureScheme", *_list_arguments(values, _SCHEME_DEFAULTS))

    def _write_secrets(self, env: str) -> Node:
        values = {
            "prefix": self._settings.secret_prefix,
            "encoding": self._settings.secret_encoding,
        }
        form = call_runtime("SecretForm", *_list_arguments(values, _SECRET_DEFAULTS))
        return call_runtime("WebhookSecrets", SECRET_ARGUMENT, form, f"env={literal(env)}")


def add_callbacks(
    resources: Iterable[ResourceView], webhooks: Webhooks
) -> tuple[ResourceView, ...]:
    """Return resources whose methods have the callbacks of their operations."""
    callbacks: dict[str, list[Callback]] = {}
    for request in webhooks.callbacks:
        method = request.method
        callback = Callback(
            request.name,
            method.name if method else "",
            method.linked_return_type if method else Prose(),
        )
        for pointer in request.operation_pointers:
            callbacks.setdefault(pointer, []).append(callback)
    return tuple(
        resource._replace(
            methods=tuple(
                each._replace(callbacks=tuple(callbacks.get(each.pointer, ())))
                for each in resource.methods
            )
        )
        for resource in resources
    )


def _list_arguments(values: Mapping[str, str], defaults: Mapping[str, str]) -> Sequence[str]:
    """Return the keyword arguments whose values are not the defaults."""
    return [f"{key}={literal(each)}" for key, each in values.items() if each != defaults[key]]
