"""Language-neutral views of an `Api`, with the names and the type map of a style."""

from __future__ import annotations

from ...client.plan import ClientPlan
from ...model import Operation, SecurityScheme, Server, Tag, Type, Webhook
from ...style import Style
from ...style.toml_files import format_dotted_key
from ..type_names import make_file_safe
from .contents import ContentBuilder
from .names import NameAssigner
from .schemas import SchemaBuilder, has_page
from .type_formatter import TypeFormatter, TypeLengthError
from .type_views import ReferenceType
from .views import (
    ApiPage,
    OAuthFlowPage,
    OperationPage,
    SecurityRequirement,
    SecuritySchemePage,
    ServerPage,
    ServerVariablePage,
    TagPage,
    WebhookPage,
    WebhookParameter,
    WebhookResponse,
)

_DEFAULT_TAG = "default"


def build_reference(plan: ClientPlan, style: Style) -> ApiPage:
    """Build the views of the API that a client is planned for.

    Raises:
        SpecloomError: The style renames an unknown type, or makes the text of a type too long.
    """
    for key in sorted(style.reference.precedence.keys() - style.reference.types.keys()):
        keys = ("reference", "precedence", key)
        message = f"'{format_dotted_key(keys)}' has no pattern in 'reference.types'"
        raise style.make_error(keys, "unmatched-name", message)
    try:
        return _ReferenceBuilder(plan, style).build_page()
    except TypeLengthError:
        message = "the patterns of types repeat the types in them too often"
        raise style.make_error(("reference", "types"), "too-large", message) from None


class _ReferenceBuilder:
    def __init__(self, plan: ClientPlan, style: Style) -> None:
        self._api = api = plan.description
        self._base_url = plan.base_url
        self._names = NameAssigner(style)
        self._scheme_names = self._names.name_schemes(api)
        self._operation_names = self._names.name_operations(api)
        self._callbacks: dict[str, list[str]] = {}
        for webhook in api.webhooks:
            for id in webhook.operations:
                self._callbacks.setdefault(id, []).append(webhook.id)
        names = self._names.name_schemas(api)
        pages = {id: name for id, name in names.items() if has_page(api.declarations[id])}
        self._formatter = TypeFormatter(
            api.declarations, pages, style.reference, plan.discriminators.values
        )
        self._contents = ContentBuilder(
            self._formatter, self._names, self._operation_names, style.reference.values
        )
        self._schemas = SchemaBuilder(self._formatter, self._contents, names, api.type_labels)

    def build_page(self) -> ApiPage:
        api = self._api
        operations = tuple(map(self._build_operation, api.operations))
        return ApiPage(
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            default_base_url=self._base_url,
            tags=self._build_tags(operations),
            schemas=tuple(
                self._schemas.build_schema(each)
                for each in api.declarations.values()
                if has_page(each)
            ),
            security_schemes=tuple(map(self._build_scheme, api.security_schemes)),
            operations=operations,
            inline_enumerations=tuple(
                self._schemas.build_schema(each)
                for each in api.declarations.values()
                if not has_page(each)
            ),
            servers=tuple(map(_build_server, api.servers)),
            webhooks=tuple(map(self._build_webhook, api.webhooks)),
            any_payload=self._format_optional(api.any_payload),
            empty_tags=self._build_empty_tags(),
            omitted_operations=api.omitted_operations,
        )

    def _format_optional(self, type: Type | None) -> ReferenceType | None:
        return None if type is None else self._formatter.format_type(type)

    # --- operations -----------------------------------------------------

    def _build_tags(self, operations: tuple[OperationPage, ...]) -> tuple[TagPage, ...]:
        described = {tag.name: tag for tag in self._api.tags}
        tagged: dict[str, list[OperationPage]] = {}
        for page in operations:
            for tag in dict.fromkeys(page.tags or (_DEFAULT_TAG,)):
                tagged.setdefault(tag, []).append(page)
        files = self._names.name_items({tag: tag for tag in tagged}, "module")
        return tuple(
            _build_tag(described.get(tag, Tag(tag)), files[tag], tuple(pages))
            for tag, pages in tagged.items()
        )

    def _build_empty_tags(self) -> tuple[TagPage, ...]:
        used = {tag for operation in self._api.operations for tag in operation.tags}
        return tuple(_build_tag(tag, "", ()) for tag in self._api.tags if tag.name not in used)

    def _build_operation(self, operation: Operation) -> OperationPage:
        alternatives = self._api.get_security(operation)
        schemes = dict.fromkeys(scheme for together in alternatives for scheme in together)
        inputs = self._contents.build_inputs(operation)
        body = operation.body
        return OperationPage(
            name=self._operation_names[operation.id],
            http_method=operation.method,
            path=operation.path,
            summary=operation.summary,
            description=operation.description,
            deprecated=operation.deprecated,
            inputs=inputs,
            response_type=self._formatter.format_union(
                content.type for content in operation.return_contents
            ),
            security_schemes=tuple(self._scheme_names[scheme] for scheme in schemes),
            content_type=", ".join(body.sent_media_types) if body else "",
            accept=", ".join(
                dict.fromkeys(content.media_type for content in operation.success_contents)
            ),
            operation_id=operation.name or "",
            tags=operation.tags,
            body=self._contents.build_body(body, inputs[-1]) if body else None,
            responses=tuple(map(self._contents.build_response, operation.responses)),
            security=self._build_requirements(operation),
            servers=tuple(map(_build_server, operation.servers)),
            stream_selector=str(operation.stream_selector or ""),
            callbacks=tuple(self._callbacks.get(operation.id, ())),
            pointer=operation.id,
        )

    def _build_requirements(
        self, operation: Operation
    ) -> tuple[tuple[SecurityRequirement, ...], ...]:
        """Build the alternative requirements, also of schemes that clients do not support."""
        return tuple(
            tuple(
                SecurityRequirement(name, scopes, name in self._scheme_names)
                for name, scopes in alternative
            )
            for alternative in operation.declared_requirements
        )

    def _build_scheme(self, scheme: SecurityScheme) -> SecuritySchemePage:
        return SecuritySchemePage(
            self._scheme_names[scheme.name],
            scheme.kind,
            scheme.location,
            scheme.parameter_name,
            scheme.description,
            scheme.name,
            tuple(
                OAuthFlowPage(each.kind, each.token_url, each.refresh_url, each.scopes)
                for each in scheme.flows
            ),
            scheme.deprecated,
            scheme.metadata_url,
            scheme.device_authorization_url,
            scheme.discovery_url,
        )

    def _build_webhook(self, webhook: Webhook) -> WebhookPage:
        return WebhookPage(
            name=webhook.name,
            http_method=webhook.method,
            summary=webhook.summary,
            description=webhook.description,
            deprecated=webhook.deprecated,
            payload=self._format_optional(webhook.payload),
            parameters=tuple(
                WebhookParameter(each.name, each.location, each.description)
                for each in webhook.parameters
            ),
            responses=tuple(
                WebhookResponse(each.status, each.description) for each in webhook.responses
            ),
            url=webhook.url,
            operations=tuple(self._operation_names[id] for id in webhook.operations),
            payload_pointer=webhook.payload_pointer,
            pointer=webhook.id,
        )


def _build_tag(tag: Tag, file_name: str, operations: tuple[OperationPage, ...]) -> TagPage:
    return TagPage(
        tag.name,
        make_file_safe(file_name),
        tag.text,
        operations,
        tag.summary,
        tag.parent,
        tag.kind,
    )


def _build_server(server: Server) -> ServerPage:
    return ServerPage(
        server.url,
        server.default_url,
        server.name,
        server.description,
        tuple(
            ServerVariablePage(each.name, each.default, each.values, each.description, each.pointer)
            for each in server.variables
        ),
        server.pointer,
    )
