"""Templates see everything that the model knows, in `api`."""

from __future__ import annotations

import json
import sys
import types
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from typing import Any

import pytest
from support.cases import Case
from support.paths import CASES

from generator import model, pipeline
from generator.client.plan import build_plan
from generator.diagnostics import Report
from generator.model import JsonValue, xml_forms
from generator.rendering.introspection import get_field_names
from generator.style import load_style
from generator.targets.reference import content_views, type_views, views
from generator.targets.reference.lowering import build_reference

PLACES = {
    "Api": "title version description servers operations tags security_schemes webhooks any_payload"
    " omitted_operations declarations:ApiPage.schemas type_labels:SchemaPage.labels"
    " security:OperationPage.security",
    "Alias": "id:SchemaPage.pointer name_hint:SchemaPage.wire_name type description deprecated"
    " example",
    "ArgumentKey": "location:OperationPage.stream_selector name:OperationPage.stream_selector",
    "Array": "item:ReferenceType.items limits",
    "Body": "kind media_type:RequestBody.media_types type:RequestBody.value"
    " pointer:ReferenceValue.pointer required:ReferenceValue.required parts"
    " description:ReferenceValue.description example:ReferenceValue.example media_types"
    " declared_media_types examples",
    "Constant": "value:ReferenceType.values",
    "Content": "kind media_type type pointer rank accepted_names parts",
    "Discriminator": "property_name values is_inferred default",
    "Enumeration": "id:SchemaPage.pointer name_hint:SchemaPage.wire_name values description"
    " deprecated notes:SchemaPage.described_values",
    "Field": "name:ReferenceValue.wire_name type pointer required default:ReferenceValue.default_value"
    " description deprecated read_only write_only example",
    "Limit": "keyword value",
    "Link": "name pointer target:ReferenceLink.operation parameters body server description",
    "LinkParameter": "location name value",
    "Map": "value:ReferenceType.items limits",
    "NamedExample": "name summary description value external_value",
    "Nullable": "type:ReferenceType.items",
    "OAuthFlow": "kind token_url refresh_url scopes",
    "Object": "id:SchemaPage.pointer name_hint:SchemaPage.wire_name fields:SchemaPage.properties"
    " additional_properties description deprecated example",
    "OneOf": "variants:ReferenceType.items discriminator",
    "Operation": "id:OperationPage.pointer name:OperationPage.operation_id method:OperationPage.http_method"
    " path tags summary description deprecated parameters:OperationPage.inputs body responses"
    " security:OperationPage.security_schemes declared_security:OperationPage.security"
    " declared_scopes:SecurityRequirement.scopes servers stream_selector",
    "Parameter": "name:ReferenceValue.wire_name location type pointer required style:Serialization.style"
    " explode:Serialization.explode separators:Serialization.separators"
    " allow_reserved:Serialization.allow_reserved media_type:Serialization.media_type"
    " content_kind:Serialization.content_kind default:ReferenceValue.default_value description"
    " deprecated example",
    "Part": "name media_types style:Serialization.style explode:Serialization.explode"
    " separators:Serialization.separators is_styled:PartEncoding.serialization"
    " allow_reserved:Serialization.allow_reserved headers:PartEncoding.constant_headers sent_media_type"
    " file_media_type described_headers:PartEncoding.headers",
    "PartHeader": "name:PartEncoding.constant_headers value:PartEncoding.constant_headers",
    "ReceivedPart": "type headers",
    "Ref": "id:ReferenceType.pointer",
    "Response": "status contents pointer declared_media_types headers description links examples",
    "RuntimeExpression": "message:LinkArgument.value location:LinkArgument.value name:LinkArgument.value",
    "Scalar": "kind format limits",
    "SecurityScheme": "name:SecuritySchemePage.wire_name kind location"
    " parameter_name:SecuritySchemePage.parameter description flows deprecated metadata_url"
    " device_authorization_url discovery_url",
    "Server": "url pointer name description variables",
    "ServerVariable": "name pointer default values description",
    "Tag": "name description summary parent kind",
    "TextTemplate": "parts:LinkArgument.value",
    "Tuple": "items rest",
    "ValueNote": "name description deprecated",
    "Webhook": "id:WebhookPage.pointer name method:WebhookPage.http_method payload payload_pointer"
    " summary description deprecated parameters responses url operations",
    "WebhookParameter": "name location description",
    "WebhookResponse": "status description",
}
"""The fields of each class of the model, with the field of a view if that has another name."""

VIEWS = {
    "Api": "ApiPage",
    "Array": "ReferenceType",
    "Body": "RequestBody",
    "Constant": "ReferenceType",
    "Content": "ResponseContent",
    "Discriminator": "ReferenceDiscriminator",
    "Field": "ReferenceValue",
    "Limit": "ReferenceLimit",
    "Link": "ReferenceLink",
    "LinkParameter": "LinkArgument",
    "NamedExample": "ReferenceExample",
    "OAuthFlow": "OAuthFlowPage",
    "OneOf": "ReferenceType",
    "Operation": "OperationPage",
    "Parameter": "ReferenceValue",
    "Part": "PartEncoding",
    "Response": "ResponsePage",
    "SecurityScheme": "SecuritySchemePage",
    "Server": "ServerPage",
    "ServerVariable": "ServerVariablePage",
    "Tag": "TagPage",
    "ValueNote": "DescribedValue",
    "Webhook": "WebhookPage",
    **dict.fromkeys(("Alias", "Enumeration", "Object"), "SchemaPage"),
    **dict.fromkeys(("Map", "Nullable", "Scalar", "Tuple"), "ReferenceType"),
}
"""The views of classes whose names differ from that of the view."""

EXCEPTIONS = {
    "Api.unused_types": "decides only which schemas there are",
    "Api.workflows": "in `package`, whose programs they become",
    "Api.xml": "the `xml` keywords as the runtime reads them; the template variable `openapi` has them",
    "Body.xml_document": "a key of Api.xml",
    "Content.xml_document": "a key of Api.xml",
    "Enumeration.pointers": "for messages and for the names of values",
    "ExternalType.key": "set by a style for one target; `api` has the described type",
    "ExternalType.shape": "like its key",
    "JsonValue.text": "the text of a JsonText",
}


def list_model_classes() -> dict[str, type]:
    """Return the class of an API and those in the types of its fields, and so on."""
    found: dict[str, type] = {}
    pending: list[Any] = [model.Api]
    while pending:
        each = pending.pop()
        if each.__name__ in found or each is xml_forms.XmlSchema:
            continue
        found[each.__name__] = each
        names = {**vars(model), "XmlSchema": xml_forms.XmlSchema, "Workflow": str}
        hints = typing.get_type_hints(each, {**vars(sys.modules[each.__module__]), **names})
        parts = chain.from_iterable(
            iter_parts(hints[field.name]) for field in fields(typing.cast(Any, each))
        )
        pending += filter(is_dataclass, parts)
    return found


def iter_parts(hint: Any) -> Iterator[Any]:
    """Yield the classes in an annotation."""
    arguments = typing.get_args(hint) if typing.get_origin(hint) is not typing.Literal else ()
    if arguments or isinstance(hint, types.UnionType):
        yield from chain.from_iterable(map(iter_parts, arguments))
    elif isinstance(hint, type):
        yield hint


def test_each_field_of_the_model_has_a_place() -> None:
    """A new field needs a field of a view, or a reason."""
    expected = {
        f"{name}.{field.name}"
        for name, each in list_model_classes().items()
        for field in fields(typing.cast(Any, each))
        if not field.name.startswith("_")
    }
    listed = {
        f"{name}.{part.partition(':')[0]}" for name, text in PLACES.items() for part in text.split()
    }
    assert listed | EXCEPTIONS.keys() == expected
    assert not listed & EXCEPTIONS.keys()


@pytest.mark.parametrize("name", PLACES)
def test_places_exist(name: str) -> None:
    modules = {**vars(type_views), **vars(content_views), **vars(views)}
    for part in PLACES[name].split():
        field, _, place = part.partition(":")
        view, _, view_field = (place or f"{VIEWS.get(name, name)}.{field}").partition(".")
        assert view_field in modules[view]._fields


# --- values -----------------------------------------------------------------------


def iter_model_values(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts and numbers in a value of the model, with the fields that they are in."""
    if path in EXCEPTIONS and not isinstance(value, JsonValue):
        return
    if isinstance(value, (model.RuntimeExpression, model.TextTemplate)):
        yield path, str(value)
    elif is_dataclass(value) and not isinstance(value, JsonValue):
        for field in fields(value):
            if not field.name.startswith("_"):
                name = f"{type(value).__name__}.{field.name}"
                yield from iter_model_values(getattr(value, field.name), name)
    elif isinstance(value, dict):
        yield from iter_model_values(tuple(value.values()), path)
    elif isinstance(value, tuple):
        for each in value:
            yield from iter_model_values(each, path)
    elif value not in (None, "") and not isinstance(value, bool):
        yield path, value.text if isinstance(value, JsonValue) else str(value)


def iter_view_values(value: Any) -> Iterator[str]:
    if names := get_field_names(value):
        for name in names:
            yield from iter_view_values(getattr(value, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from iter_view_values(each)
    else:
        yield str(value)


CASE_NAMES = (
    "bodies_encodings",
    "callbacks",
    "examples_named",
    "links",
    "multipart_parts",
    "parameters_locations",
    "schemas_arrays",
    "schemas_discriminators_mapped",
    "schemas_enums_described",
    "schemas_maps",
    "schemas_tuples",
    "security_oauth",
    "server_variables",
    "streaming_declared",
    "webhooks",
)


CHANGED = {
    "Alias.name_hint",
    "Api.title",
    "ArgumentKey.location",
    "ArgumentKey.name",
    "Enumeration.name_hint",
    "Link.target",
    "Object.name_hint",
    "Operation.declared_scopes",
    "Part.style",
    "Webhook.operations",
}
"""Fields whose texts are others in the views: parts of names, names of operations for their ids, a
prefix less, and styles that do not count."""


@pytest.mark.parametrize("name", CASE_NAMES)
def test_views_have_all_values(name: str) -> None:
    """Every text and number in the model is also in the views."""
    case, report = Case(CASES / name), Report()
    style = load_style([str(case.root / each) for each in case.styles])
    description = pipeline.read_description(case.root / case.spec, style, report)
    assert description is not None
    api = build_reference(build_plan(description.api, style), style)
    shown = {*iter_view_values(api)}
    known = [*iter_model_values(description.api)]
    assert len(known) > 20
    assert [
        (path, value)
        for path, value in known
        if path not in CHANGED and not {value, json.dumps(value)} & shown
    ] == []
