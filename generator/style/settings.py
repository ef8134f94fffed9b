"""The settings of a style: a dataclass for each table of `style.toml`, where they are documented.

These classes are the schema of `style.toml`, too: see `typed_tables`.
"""

# No `from __future__ import annotations`: `typed_tables` reads the annotations, and would have to
# compile each of them.

import typing
from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from ..frozen import frozen
from . import distribution_specs, site_specs, value_specs
from .rule_tables import CLASS_SCHEMA, PAGINATION_SCHEMA, POLLING_SCHEMA, Rule
from .typed_tables import FLATTENED
from .value_specs import Case, NameFormat, PlaceholderString

NameKind: TypeAlias = Literal["type", "field", "argument", "enum_member", "method", "module"]
"""The kinds of names that have a case."""

FormatKind: TypeAlias = Literal[
    NameKind, "typed_dict", "input_type", "async", "raw", "streamed", "resource"
]
"""The kinds of names that have a format."""

ReservedKind: TypeAlias = Literal["argument", "method", "field"]
"""The kinds of names of which some are reserved."""

ClientKey: TypeAlias = Literal["client", "async_client"]
"""The keys of the client classes and of their modules."""

LayoutKey: TypeAlias = Literal[ClientKey, "resources", "async_resources", "models"]
"""The keys of the path patterns of modules."""

PositionalParameters: TypeAlias = Literal["path", "last", "none"]
"""The path parameters that are positional: all of them, the last one, or none."""

ArgumentCriterion: TypeAlias = Literal["required", "name"]
"""What arguments that are not positional are sorted by."""

OmittedKind: TypeAlias = Literal["operations", "parameters", "properties", "schemas"]
"""The kinds of parts of a description that a style leaves out if they are marked."""

_SCALARS = ("string", "integer", "number", "boolean")
_TYPE_KEYS: Mapping[str, object] = {
    **dict.fromkeys((*_SCALARS, "binary", "null", "anything"), str),
    **{f"{kind}(*)": str for kind in _SCALARS},
    "array": PlaceholderString("{item}", is_required=True),
    "tuple": PlaceholderString("{items}", is_required=True),
    "map": PlaceholderString("{value}", is_required=True),
    "nullable": PlaceholderString("{type}", is_required=True),
    "union": PlaceholderString("{variant}", is_list=True, is_required=True),
    "union(discriminated)": PlaceholderString("{variant}", is_list=True, is_required=True),
}
_NAME_FORMATS: Mapping[str, object] = {
    **dict.fromkeys(typing.get_args(FormatKind), NameFormat(("{name}",))),
    "resource": NameFormat(("{path}", "{name}")),
}
_REFERENCE_TYPES: Mapping[str, object] = {
    **dict.fromkeys((*_SCALARS, "binary", "null", "anything"), str),
    **{f"{kind}(*)": str for kind in _SCALARS},
    "array": PlaceholderString("{item}"),
    "tuple": PlaceholderString("{item}", is_list=True),
    "map": PlaceholderString("{value}"),
    "nullable": PlaceholderString("{type}"),
    "union": PlaceholderString("{variant}", is_list=True),
    "rest": PlaceholderString("{item}"),
    "constant": PlaceholderString("{value}"),
    "variant": value_specs.VARIANT,
    "group": PlaceholderString("{type}", is_required=True),
    "schema": PlaceholderString("{name}"),
}
_PRECEDENCE: Mapping[str, object] = {
    kind: value_specs.PRECEDENCE for kind in _REFERENCE_TYPES if kind not in ("group", "schema")
}
_REFERENCE_VALUES: Mapping[str, object] = dict.fromkeys(
    (*_SCALARS, "array", "map"), PlaceholderString("{value}")
)


@frozen(kw_only=True)
class PackageSettings:
    """The table ``[package]``."""

    name: str
    client: str
    async_client: str
    base_url: Annotated[str, value_specs.BASE_URL]
    base_url_env: Annotated[str, value_specs.ENVIRONMENT_VARIABLE]
    timeout: Annotated[float, value_specs.POSITIVE_SECONDS]
    max_retries: Annotated[int, value_specs.RETRY_COUNT]
    trusted_hosts: Annotated[tuple[str, ...], value_specs.HOSTS]
    user_agent: Annotated[str, value_specs.USER_AGENT]
    file_header: str
    http: Annotated[str, value_specs.HTTP_LIBRARY]
    source_layout: Literal["flat", "src"]
    distribution: Annotated[str, distribution_specs.DISTRIBUTION_NAME]
    version: Annotated[str, distribution_specs.VERSION]
    versioning: Literal["", "semver"]
    fake_api: str
    forge: Literal["", "github", "gitlab"]
    license: Annotated[str, distribution_specs.LICENSE]
    copyright: Annotated[str, distribution_specs.COPYRIGHT]
    authors: Annotated[tuple[str, ...], distribution_specs.AUTHORS]
    keywords: Annotated[tuple[str, ...], distribution_specs.KEYWORDS]
    dependencies: Annotated[tuple[str, ...], distribution_specs.REQUIREMENTS]
    urls: Annotated[Mapping[str, str], distribution_specs.URLS]
    extras: Annotated[Mapping[str, tuple[str, ...]], distribution_specs.EXTRAS]

    @property
    def client_names(self) -> Mapping[ClientKey, str]:
        """The names of the client classes by their keys; an empty name disables a client."""
        return {"client": self.client, "async_client": self.async_client}


@frozen(kw_only=True)
class RetrySettings:
    """The table ``[retries]``."""

    statuses: Annotated[tuple[str, ...], value_specs.STATUSES]
    rejections: Annotated[tuple[str, ...], value_specs.STATUSES]
    methods: Annotated[tuple[str, ...], value_specs.METHODS]
    first_pause: Annotated[float, value_specs.NON_NEGATIVE_SECONDS]
    longest_pause: Annotated[float, value_specs.NON_NEGATIVE_SECONDS]
    factor: Annotated[float, value_specs.FACTOR]
    jitter: Annotated[float, value_specs.FRACTION]
    longest_retry_after: Annotated[float, value_specs.NON_NEGATIVE_SECONDS]
    idempotency_header: Annotated[str, value_specs.HEADER_NAME]
    idempotency_key: Annotated[str, value_specs.IDEMPOTENCY_KEY]
    decision_header: Annotated[str, value_specs.HEADER_NAME]


@frozen(kw_only=True)
class OutputSettings:
    """The table ``[output]``."""

    line_length: Annotated[int, value_specs.LINE_LENGTH]
    preformatted: tuple[str, ...]
    exclude: tuple[str, ...]
    conditions: Mapping[str, str]


@frozen(kw_only=True)
class LayoutSettings:
    """The table ``[layout]``; `patterns` has its path patterns."""

    patterns: Annotated[Mapping[LayoutKey, str], FLATTENED]
    types: Mapping[str, str]


@frozen(kw_only=True)
class TreeSettings:
    """The table ``[tree]``."""

    group_by: Literal["path", "tag"]
    prefixes: Mapping[str, str]
    resources: Mapping[str, str]


@frozen(kw_only=True)
class NameSettings:
    """The table ``[names]``."""

    acronyms: tuple[str, ...]
    strip_affixes: tuple[str, ...]
    shared_module: str
    cases: Mapping[NameKind, Case]
    formats: Annotated[Mapping[FormatKind, str], _NAME_FORMATS]
    verbs: Mapping[str, str]
    types: Mapping[str, str]
    input_types: Mapping[str, str]
    fields: Mapping[str, str]
    arguments: Mapping[str, str]
    enum_members: Mapping[str, str]
    errors: Mapping[str, str]
    methods: Mapping[str, str]
    resources: Mapping[str, str]
    modules: Mapping[str, str]
    servers: Mapping[str, str]
    server_variables: Mapping[str, str]
    reserved: Mapping[ReservedKind, tuple[str, ...]]

    @property
    def acronym_spellings(self) -> Mapping[str, str]:
        """The spelling of each acronym, by its lower-case letters."""
        return {word.lower(): word for word in self.acronyms}


@frozen(kw_only=True)
class ArgumentSettings:
    """The table ``[arguments]``."""

    positional: PositionalParameters
    order: tuple[ArgumentCriterion, ...]
    options: Mapping[str, str]


@frozen(kw_only=True)
class ReturnTypeSettings:
    """The table ``[return_types]``."""

    page: str
    async_page: str
    stream: str
    async_stream: str


@frozen(kw_only=True)
class TypeSettings:
    """The table ``[types]``; `field` has its types of fields and return values."""

    field: Annotated[Mapping[str, str], _TYPE_KEYS, FLATTENED]
    argument: Annotated[Mapping[str, str], _TYPE_KEYS]
    upload: Annotated[Mapping[str, str], _TYPE_KEYS]
    overrides: Mapping[str, str]


@frozen(kw_only=True)
class ReferenceSettings:
    """The table ``[reference]``."""

    types: Annotated[Mapping[str, str], _REFERENCE_TYPES]
    precedence: Annotated[Mapping[str, int], _PRECEDENCE]
    values: Annotated[Mapping[str, str], _REFERENCE_VALUES]


@frozen(kw_only=True)
class ColorSettings:
    """The table ``[docs.colors]``."""

    primary: Annotated[str, site_specs.COLOR]
    accent: Annotated[str, site_specs.COLOR]


@frozen(kw_only=True)
class FontSettings:
    """The table ``[docs.fonts]``."""

    text: Annotated[str, site_specs.FONT]
    code: Annotated[str, site_specs.FONT]


@frozen(kw_only=True)
class DocumentationSettings:
    """The table ``[docs]``."""

    type_link: str
    method_link: str
    link_base_url: str
    docstring_template: str
    logo: Annotated[str, site_specs.SITE_FILE]
    favicon: Annotated[str, site_specs.SITE_FILE]
    stylesheets: Annotated[tuple[str, ...], site_specs.SITE_FILES]
    navigation: Annotated[tuple[str, ...], site_specs.PAGES]
    sections: Annotated[Mapping[str, tuple[str, ...]], site_specs.SECTIONS]
    titles: Annotated[Mapping[str, str], site_specs.TITLES]
    colors: ColorSettings
    fonts: FontSettings


@frozen(kw_only=True)
class CredentialSettings:
    """A table of ``[auth]``, for a security scheme; None is derived from its name."""

    argument: str | None = None
    env: Annotated[str | None, value_specs.ENVIRONMENT_VARIABLE] = None
    audience: str = ""


@frozen(kw_only=True)
class StreamingSettings:
    """The table ``[streaming]``."""

    stream_parameter: str
    end_marker: str
    error_event: str
    item_schemas: Mapping[str, str]


@frozen(kw_only=True)
class WebhookSettings:
    """The table ``[webhooks]``."""

    attribute: str
    env: Annotated[str, value_specs.ENVIRONMENT_VARIABLE]
    signature: Literal["hmac", "none"]
    algorithm: Literal["sha256", "sha512"]
    encoding: Literal["base64", "hex"]
    content: Annotated[str, value_specs.SIGNED_CONTENT]
    signature_header: Annotated[str, value_specs.REQUIRED_HEADER_NAME]
    signature_form: Annotated[str, value_specs.SIGNATURE_FORM]
    separator: str
    id_header: Annotated[str, value_specs.HEADER_NAME]
    timestamp_header: Annotated[str, value_specs.HEADER_NAME]
    secret_prefix: str
    secret_encoding: Literal["base64", "hex", "text"]
    tolerance: Annotated[float, value_specs.NON_NEGATIVE_SECONDS]


@frozen(kw_only=True)
class MediaTypeSettings:
    """The table ``[media_types]``."""

    requests: Mapping[str, tuple[str, ...]]
    responses: Mapping[str, tuple[str, ...]]


@frozen(kw_only=True)
class OmissionSettings:
    """The table ``[omit]``."""

    deprecated: tuple[OmittedKind, ...]
    internal: tuple[OmittedKind, ...]


@frozen(kw_only=True)
class OptionalSettings:
    """The table ``[optional]``."""

    rules: tuple[str, ...]


@frozen(kw_only=True)
class StyleSettings:
    """All settings of a style: the tables of `style.toml`, and its rules by precedence."""

    package: PackageSettings
    retries: RetrySettings
    headers: Annotated[Mapping[str, str], value_specs.HEADERS]
    output: OutputSettings
    layout: LayoutSettings
    tree: TreeSettings
    names: NameSettings
    moved: Mapping[str, str]
    replacements: Mapping[str, str]
    arguments: ArgumentSettings
    return_types: ReturnTypeSettings
    types: TypeSettings
    classes: Annotated[tuple[Rule, ...], CLASS_SCHEMA] = ()
    reference: ReferenceSettings
    docs: DocumentationSettings
    auth: Mapping[str, CredentialSettings]
    omit: OmissionSettings
    media_types: MediaTypeSettings
    streaming: StreamingSettings
    webhooks: WebhookSettings
    pagination: Annotated[tuple[Rule, ...], PAGINATION_SCHEMA] = ()
    polling: Annotated[tuple[Rule, ...], POLLING_SCHEMA] = ()
    optional: OptionalSettings
    custom: Mapping[str, str]
