"""What a package tells of itself beside its code: links, programs, pages of types, diagrams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar
from urllib.parse import urljoin

from ....client.resources import Resource
from ....examples import Samples
from ....model import Api, Object
from ....model.containment import exchanged, holdings
from ....style import Style
from ....text.markdown import Prose
from ..client.clients import Clients, package_name
from ..models.model_modules import Models
from ..names.namer import TypeNames
from ..types.annotations import Roles
from ..views import Call, Helper, ResourcePage, TypePage
from .cross_references import uses_of
from .diagrams import model_diagram
from .operation_docs import CallDocs
from .samples import Programs
from .type_docs import TypeDocs

Located = TypeVar("Located", Call, Helper)

# Where an API might be that does not say where it is.
_SOMEWHERE = "https://api.example.com"


class Documentation:
    """Writes what the pages of calls and types show, in a style, of a package with its names.

    `links` are where the pages of types are, by the names of their classes; `calls` describes
    methods.  `params` are the names of what may be given in
    place of types, by the ids of these.
    """

    def __init__(
        self,
        api: Api,
        style: Style,
        names: TypeNames,
        models: Models,
        roles: Roles,
        params: Mapping[str, str],
        clients: Clients,
    ) -> None:
        self._api = api
        self._style = style
        self._names = names
        self._models = models
        self._field = roles.field
        self._params = params
        self._prose = Prose(style.text("docs", "links"))
        self.links = self._linked()
        self.calls = CallDocs(
            api, roles.field, self.links, self._prose, self._programs(roles, clients)
        )

    def _linked(self) -> dict[str, str]:
        pattern = self._style.text("docs", "type")
        types = (
            self._names.types[id] for id in self._api.declarations if id in self._names.modules
        )
        return {name: pattern.replace("{name}", name) for name in types}

    def _programs(self, roles: Roles, clients: Clients) -> Programs:
        api, style, names = self._api, self._style, self._names
        is_known = clients.server.startswith(("http://", "https://"))
        return Programs(
            api,
            package=package_name(api, style),
            clients=(style.text("package", "client"), style.text("package", "async_client")),
            base_url="" if is_known else urljoin(_SOMEWHERE, clients.server),
            credentials=clients.credentials(),
            roles=roles,
            samples=Samples(api.declarations, self._models.tags),
            classes={
                names.types[id]: declaration
                for id, declaration in api.declarations.items()
                if id in names.modules and isinstance(declaration, Object)
            },
            fields=self._models.fields,
            width=style.number("output", "line_length"),
        )

    def located(self, made: Located, owner: str, module: str) -> Located:
        """A call or a helper of the resource `owner` with the link to its place."""
        pattern = self._style.text("docs", "call")
        target = pattern.replace("{module}", module).replace("{name}", made.name)
        return made._replace(link=f"[`{owner}.{made.name}`]({target})")

    def types(self, resources: Sequence[ResourcePage]) -> tuple[TypePage, ...]:
        """The pages of all types, which also tell what calls use them."""
        calls = (call for page in resources for call in page.calls)
        uses = uses_of(self._api, self._names, calls, self.links)
        docs = TypeDocs(
            self._api,
            self._names,
            self._models.fields,
            self._field,
            self.links,
            self._params,
            self._prose,
        )
        return docs.pages(uses)

    def diagram(self, node: Resource) -> str:
        """Which models hold which, of those that the calls of a resource take and give."""
        types = exchanged(method.operation for method in node.methods)
        near = holdings(types, self._api.declarations)
        return model_diagram(near, self._names.types, self._models.fields)

    def description(self, node: Resource) -> str:
        """The description of the tag that is called like the resource, if there is one."""
        described = (text for tag, text in self._api.tags if node.is_called(tag))
        return next(described, "")
