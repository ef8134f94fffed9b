"""The documentation of a package: links, code samples, pages of types and diagrams."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar
from urllib.parse import urljoin

from ....client.plan import ClientPlan
from ....client.resources import Resource
from ....examples import SampleFactory
from ....examples.argument_values import ArgumentSamples
from ....examples.requests import SampleRequestWriter
from ....model import Object
from ....model.containment import ContainmentGraphBuilder, collect_payload_types
from ....style import Style
from ....text.markdown import Prose, link_code, link_text
from ..client.clients import ClientConfiguration
from ..names.declaration_names import TypeNames
from ..names.error_names import ErrorNames
from ..types.annotations import RoleAnnotators
from ..views import Diagram, MethodView, PollingMethodView, ResourceView, TypePage
from .code_samples import CodeSampleWriter
from .content_examples import ContentExamples
from .cross_references import link_type_usages
from .diagrams import draw_model_diagram
from .method_docs import MethodDocs
from .request_samples import RequestSampleWriter
from .sample_arguments import ClientArgumentWriter, MethodArgumentWriter
from .type_docs import TypeDocs

LinkedMethod = TypeVar("LinkedMethod", MethodView, PollingMethodView)

# The base URL in code samples if the description has no absolute one.
_EXAMPLE_BASE_URL = "https://api.example.com"

_MAX_INTRODUCTION_LENGTH = 600
"""Longest description, in characters, that is its own introduction."""


class Documentation:
    """Writes the contents of the documentation of a package.

    `type_links` maps class names to the pages of types; `method_docs` describes methods, and
    `sample_writer` writes programs that call them.
    """

    def __init__(
        self,
        plan: ClientPlan,
        style: Style,
        names: TypeNames,
        roles: RoleAnnotators,
        configuration: ClientConfiguration,
        error_names: ErrorNames,
    ) -> None:
        self._plan = plan
        self._api = api = plan.api
        self._style = style
        self._names = names
        self._field_annotator = roles.field
        self._containment = ContainmentGraphBuilder(api.declarations)
        self.type_links = self._make_type_links()
        self.sample_writer = self._make_sample_writer(roles, configuration)
        self._content_examples = ContentExamples(
            api.declarations, plan.discriminators.values, roles.external_formats
        )
        self.method_docs = MethodDocs(
            api,
            roles.field,
            self.type_links,
            self.sample_writer,
            names.fields,
            error_names,
            self._content_examples,
            self._request_writer,
        )

    def _make_type_links(self) -> dict[str, str]:
        pattern = self._style.docs.type_link
        types = (
            self._names.types[id] for id in self._api.declarations if id in self._names.modules
        )
        return {name: pattern.replace("{name}", name) for name in types}

    def _make_sample_writer(
        self, roles: RoleAnnotators, configuration: ClientConfiguration
    ) -> CodeSampleWriter:
        api, names, base_url = self._api, self._names, configuration.default_base_url
        is_known = base_url.startswith(("http://", "https://"))
        samples = SampleFactory(
            api.declarations,
            self._plan.discriminators.values,
            external_formats=roles.external_formats,
        )
        arguments = ArgumentSamples(api.declarations, samples)
        base_url = base_url if is_known else urljoin(_EXAMPLE_BASE_URL, base_url)
        credentials = {each.scheme: each for each in configuration.credentials}
        client_arguments = ClientArgumentWriter(api, credentials, "" if is_known else base_url)
        self._request_writer = RequestSampleWriter(
            SampleRequestWriter(api.declarations, samples, arguments),
            client_arguments,
            base_url,
            tuple(self._style.headers.items()),
            self._style.package.trusted_hosts,
        )
        return CodeSampleWriter(
            client_arguments,
            MethodArgumentWriter(api.declarations, names.keys, roles, samples, arguments),
            classes={
                names.types[id]: declaration
                for id, declaration in api.declarations.items()
                if id in names.modules and isinstance(declaration, Object)
            },
            fields=names.fields,
            client_names=frozenset(self._style.package.client_names.values()),
        )

    def add_link(self, method: LinkedMethod, owner: str, module: str) -> LinkedMethod:
        """Return a method of the resource `owner` with the link to its anchor."""
        pattern = self._style.docs.method_link
        target = pattern.replace("{module}", module).replace("{name}", method.name)
        return method._replace(link=link_code(f"{owner}.{method.name}", target))

    def write_type_pages(
        self, resources: Sequence[ResourceView], webhook_methods: Mapping[str, str]
    ) -> tuple[TypePage, ...]:
        """Return the pages of all types, with the methods that use them.

        `webhook_methods` are the names of the methods that parse webhooks, by the ids of these.
        """
        method_links = {
            method.pointer: method.link for page in resources for method in page.methods
        }
        type_links = {
            id: Prose((link_text(name, self.type_links[name]),))
            for id, name in self._names.types.items()
            if name in self.type_links
        }
        usages = link_type_usages(
            self._plan,
            method_links,
            type_links,
            webhook_methods,
            returns_page_bodies="{body}" in self._style.return_types.page,
        )
        docs = TypeDocs(
            self._api,
            self._names,
            self._field_annotator,
            self.type_links,
            self._content_examples,
        )
        return docs.write_pages(usages)

    def draw_resource_models(self, node: Resource) -> Diagram | None:
        """Return the diagram of the models that the methods of a resource accept and return."""
        types = collect_payload_types(method.operation for method in node.methods)
        containment = self._containment.build_graph(types)
        return draw_model_diagram(containment, self._names.types, self._names.fields)


def find_introduction(description: str) -> str:
    """Return the introduction of a description.

    It is the whole of a short description, else its first paragraph of plain text.
    """
    if len(description.strip()) <= _MAX_INTRODUCTION_LENGTH:
        return description
    blocks = re.split(r"\n\s*\n", description.strip())[:4]
    texts = (re.sub(r"^#[^\n]*\n?", "", block.strip()) for block in blocks)
    return next((text for text in texts if re.match(r"[^\W\d]", text)), "")
