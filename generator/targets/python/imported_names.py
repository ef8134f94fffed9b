"""Names that generated modules import, which are reserved: no type or resource has them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from ...frozen import frozen
from ...model import Api, BodyKind, Parameter
from .client.runtime_names import LINK_FUNCTIONS
from .syntax.imports import RUNTIME_PACKAGE, Import
from .types.part_types import has_part_types

_RUNTIME_NAMES = [
    "NOT_GIVEN",
    "AllowUnknown",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncTransport",
    "BaseAsyncClient",
    "BaseClient",
    "Basic",
    "BinaryContent",
    "Bearer",
    "BytesParser",
    "ContentBody",
    "CursorPagination",
    "DeepObject",
    "DelimitedValue",
    "EmptyParser",
    "EventStreamFormat",
    "ExactLiteral",
    "ExplodedObject",
    "FileContent",
    "FormBody",
    "HttpOptions",
    "JsonBody",
    "JsonBytes",
    "JsonDate",
    "JsonDateTime",
    "JsonDecimal",
    "JsonDuration",
    "JsonLinesFormat",
    "JsonParser",
    "JsonUUID",
    "JsonValue",
    "LabelSegment",
    "LinkHeaderPagination",
    "MatrixSegment",
    "Model",
    "MultipartBody",
    "NextLinkPagination",
    "NotGiven",
    "OffsetPagination",
    "Page",
    "PageNumberPagination",
    "ParserByMediaType",
    "ParserByStatus",
    "Polling",
    "Request",
    "RequestOptions",
    "ReservedValue",
    "Stream",
    "SyncTransport",
    "TextParser",
    "Timeout",
    "Unknown",
    "XmlBody",
    "XmlParser",
]
NAMES_OF_CLIENT_MODULES = frozenset(
    {
        "AsyncSecret",
        "OAuth2",
        "OAuthFlow",
        "RetryPolicy",
        "Secret",
        "SecretText",
        "TokenEndpoint",
    }
)
"""Names of the runtime that only client modules import: no resource has them, but types may."""
WEBHOOK_NAMES = (
    "BaseWebhooks",
    "PayloadParser",
    "SecretForm",
    "SignatureScheme",
    "SignedWebhooks",
    "WebhookBody",
    "WebhookHeaders",
    "WebhookSecret",
    "WebhookSecrets",
    "WebhookVerificationError",
)
"""Further names of the runtime that the modules of a client with webhooks import."""
SERVER_NAMES = ("MethodServers", "ServerChoice", "UrlTemplate", "UrlVariable")
"""Further names of the runtime that the modules of a client with a choice of servers import."""
LINK_NAMES = ("RawResponse", *LINK_FUNCTIONS)
"""Further names of the runtime that the modules of a client with links import."""

_PARAMETER_NAMES: Mapping[str, Callable[[Parameter], bool]] = {
    "ContentValue": lambda parameter: parameter.has_written_content,
    "QueryString": lambda parameter: parameter.location == "querystring",
    "RawCookie": lambda parameter: parameter.style == "cookie",
}

_BODY_NAMES: Mapping[BodyKind, str] = {
    "events": "EventsBody",
    "lines": "JsonLinesBody",
    "parts": "PartsBody",
}

_STANDARD_NAMES = {
    "TYPE_CHECKING": "typing",
    "Annotated": "typing",
    "Any": "typing",
    "ClassVar": "typing",
    "Field": "pydantic",
    "Literal": "typing",
    "Required": "typing",
    "Self": "typing",
    "TypeAlias": "typing",
    "TypeAliasType": "typing_extensions",
    "TypedDict": "typing",
}


@frozen
class ImportedNames:
    """Names that generated modules import, which no type may have.

    `names` are names of classes. Those in `ambiguous` refer to two classes; the ones from a
    style are qualified by their modules.  `bound_names` are lower-case names bound by imports,
    other than those of standard library modules, which are in `standard_modules`.
    """

    names: AbstractSet[str]
    ambiguous: AbstractSet[str]
    bound_names: AbstractSet[str]
    standard_modules: AbstractSet[str]


def list_rare_names(api: Api) -> frozenset[str]:
    """Return the names of the runtime that only some clients have, and this one needs."""
    parameters = [each for operation in api.operations for each in operation.parameters]
    names = {
        name for name, is_needed in _PARAMETER_NAMES.items() if any(map(is_needed, parameters))
    }
    bodies = {each.body.kind for each in api.operations if each.body is not None}
    names |= {_BODY_NAMES[kind] for kind in bodies & _BODY_NAMES.keys()}
    contents = [c for each in api.operations for c in each.success_contents if c.kind == "parts"]
    names |= {"PartsFormat"} if contents else set()
    names |= {"PartTypes"} if any(map(has_part_types, contents)) else set()
    has_headers = any(each.part_headers for each in contents) or any(
        each.body is not None and each.body.part_headers for each in api.operations
    )
    return frozenset(names | ({"BodyPart"} if has_headers else set()))


def collect_imported_names(
    client_names: Iterable[str], imports: AbstractSet[Import]
) -> ImportedNames:
    """Collect the names imported from the runtime and the standard library, and by a style.

    `client_names` are the client classes, `imports` those that the values of the style need.
    """
    package_names = dict.fromkeys(_RUNTIME_NAMES, RUNTIME_PACKAGE) | dict.fromkeys(client_names, "")
    known = {*package_names.items(), *_STANDARD_NAMES.items()}
    classes = {(name, module) for module, name in imports if name}
    counts = Counter(name for name, _ in known | classes)
    ambiguous = {name for name, _ in classes if counts[name] > 1}
    bound_names = {_get_bound_name(module, name, ambiguous) for module, name in imports}
    bound = {name for name in bound_names if not name[:1].isupper()}
    return ImportedNames(
        names={name for name, _ in known | classes},
        ambiguous=ambiguous,
        bound_names=bound - sys.stdlib_module_names,
        standard_modules=bound & sys.stdlib_module_names,
    )


def _get_bound_name(module: str, name: str, ambiguous: AbstractSet[str]) -> str:
    """Return the name that an import binds; for an ambiguous name, that of its module."""
    if name and name not in ambiguous:
        return name
    return module.rpartition(".")[2] if module.startswith(".") else module.split(".")[0]
