"""The whole package: every name is given here, then every page is written."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from generator.model import Api, Object, Security
from generator.naming import cased, same_word, words
from generator.pages import Child, Credential, Package, ResourcePage, TypePage
from generator.python.annotations import Annotations, Import, import_lines, template
from generator.python.arguments import Roles
from generator.python.calls import security
from generator.python.docs import CallDocs, TypeDocs
from generator.python.docstrings import comment
from generator.python.identifiers import identifier, unreserved
from generator.python.layout import call, lay, prefixed
from generator.python.literals import literal
from generator.python.methods import Methods
from generator.python.models import Models
from generator.python.names import Namer, ResourceNames, TypeNames
from generator.python.placing import placed
from generator.resources import Resource, resource_tree
from generator.style import Style

# What generated modules import by these names; no type or resource may have them.
_RUNTIME_NAMES = [
    "NOT_GIVEN",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncTransport",
    "Basic",
    "Bearer",
    "BytesAnswer",
    "ByMediaType",
    "ByStatus",
    "ContentBody",
    "CursorPaging",
    "DeepObject",
    "Delimited",
    "Exploded",
    "FileContent",
    "FormBody",
    "JsonAnswer",
    "JsonBody",
    "JsonValue",
    "Label",
    "Matrix",
    "Model",
    "MultipartBody",
    "NoAnswer",
    "NotGiven",
    "Open",
    "Page",
    "Request",
    "Reserved",
    "SyncTransport",
    "TextAnswer",
    "Timeout",
    "Unknown",
]
_STANDARD_NAMES = [
    "Annotated",
    "Any",
    "Field",
    "Literal",
    "Self",
    "TypeAlias",
    "TypeAliasType",
    "IO",
]
_CREDENTIALS = {
    "bearer": "Bearer",
    "oauth2": "Bearer",
    "openIdConnect": "Bearer",
    "basic": "Basic",
    "apiKey": "ApiKey",
}
_CLIENT_ARGUMENTS = ("self", "base_url", "timeout", "headers", "http_client")


def lower(api: Api, style: Style) -> Package:
    """The pages of the package that an API becomes in a style.

    Raises:
        SpecloomError: a name that the style changes is not there.
    """
    return _Lowering(api, style).package()


def name_table(api: Api, style: Style) -> dict[str, str]:
    """What everything is called in a style: names by JSON pointer, in the order of the API.

    Raises:
        SpecloomError: a name that the style changes is not there.
    """
    return _Lowering(api, style).table()


class _Lowering:
    def __init__(self, api: Api, style: Style) -> None:
        self._api = api
        self._style = style
        self._width = style.number("output", "line_length")
        self._namer = Namer(style)
        self._tree = resource_tree(api.operations)
        taken = self._taken()
        types = self._namer.types(api, taken)
        taken |= {*types.values()}
        # A resource has an asynchronous class too, whose name is taken as well.
        taken |= {name.removeprefix("Async") for name in taken if name.startswith("Async")}
        self._resources = self._namer.resources(self._tree, taken)
        modules = {path: names.module for path, names in self._resources.items()}
        shared = style.text("names", "shared_module")
        self._names = TypeNames(types, placed(api, self._tree, modules, shared))
        self._roles = self._annotated(frozenset())
        self._models = Models(api, self._names, self._namer, self._roles.field, self._width)
        self._unmatched = set(style.table("names", "methods"))

    def package(self) -> Package:
        api, style = self._api, self._style
        resources = tuple(self._resource(node) for node in self._tree)
        if self._unmatched:
            name = min(self._unmatched)
            raise style.unmatched(("names", "methods", name), f"there is no operation '{name}'")
        credentials = self._credentials()
        return Package(
            name=package_name(api, style),
            title=" ".join(api.title.split()) or "API",
            version=" ".join(api.version.split()),
            description=api.description,
            header=comment(style.text("package", "header")),
            client=style.text("package", "client"),
            async_client=style.text("package", "async_client"),
            base_url=literal(style.text("package", "base_url") or (*api.servers, "")[0]),
            timeout=style.number("package", "timeout"),
            security="\n".join(
                lay(prefixed("security=", security(api.security)), 12, self._width, ",")
            ),
            credentials=credentials,
            imports=self._client_imports("Sync", credentials),
            async_imports=self._client_imports("Async", credentials),
            roots=tuple(self._child(n.path) for n in self._tree if len(n.path) == 1),
            resources=resources,
            modules=self._models.modules({page.module: page.path for page in resources}),
            types=self._type_docs(resources),
        )

    # --- names ----------------------------------------------------------

    def table(self) -> dict[str, str]:
        """Operations, types and fields by their pointers."""
        named = {
            call.id: f"{page.path}.{call.name}"
            for page in self.package().resources
            for call in page.calls
        }
        for id, declaration in self._api.declarations.items():
            if id in self._names.modules:
                named[id] = f"{self._names.modules[id]}.{self._names.types[id]}"
            for field in declaration.fields if isinstance(declaration, Object) else ():
                name = self._models.fields[id][field.name]
                named[field.pointer] = f"{self._names.types[id]}.{name}"
        return named

    def _taken(self) -> set[str]:
        """Names that a type must not have, because modules import them."""
        style = self._style
        tables = (style.table("types"), *(style.table("types", r) for r in ("argument", "upload")))
        mapped = {
            name
            for table in tables
            for text in table.values()
            for _, name in template(text).imports
        }
        clients = {self._client("client"), self._client("async_client")}
        return mapped | clients | {*_RUNTIME_NAMES, *_STANDARD_NAMES}

    def _client(self, key: str) -> str:
        """The name of a client class, which goes into code as it is written."""
        name = self._style.text("package", key)
        if identifier(name) != name:
            raise self._style.unmatched(("package", key), f"{name!r} is no name for a class")
        return name

    def _annotated(self, shadowed: frozenset[str]) -> Roles:
        """The annotations of each role; a builtin that a method shadows is named by its module."""
        field = self._style.table("types")
        argument = {**field, **self._style.table("types", "argument")}
        upload = {**argument, **self._style.table("types", "upload")}
        made = partial(Annotations, self._api.declarations, self._names)
        return Roles(*(made(_unshadowed(t, shadowed)) for t in (field, argument, upload)))

    # --- resources ------------------------------------------------------

    def _resource(self, node: Resource) -> ResourcePage:
        names = self._resources[node.path]
        children = self._children(node)
        attributes = [child.attribute for child in children]
        called = self._namer.methods(node.methods, attributes, self._unmatched)
        methods = self._methods(frozenset([*called.values(), *attributes]))
        owner = self._dotted(node.path)
        return ResourcePage(
            path=owner,
            class_name=names.class_name,
            module=names.module,
            description=self._description(node),
            children=children,
            calls=tuple(
                methods.call(m.operation, called[m.operation.id], owner) for m in node.methods
            ),
            imports=self._imports(methods.imports, "SyncTransport", "", children),
            async_imports=self._imports(methods.async_imports, "AsyncTransport", "Async", children),
        )

    def _methods(self, shadowed: frozenset[str]) -> Methods:
        roles = self._annotated(shadowed) if shadowed & _BUILTINS else self._roles
        links = self._links()
        docs = CallDocs(self._api.declarations, self._roles.field, links, self._api.security)
        return Methods(
            self._api.declarations,
            self._models.fields,
            self._namer,
            roles,
            self._style.paging(),
            self._api.security,
            docs,
            self._width,
        )

    def _imports(
        self,
        needed: Iterable[Import],
        transport: str,
        prefix: str,
        children: Sequence[Child],
    ) -> tuple[str, ...]:
        here = f".{prefix.lower()}_resources".replace("._", ".")
        own = {(f"{here}.{c.module}", prefix + c.class_name) for c in children}
        return tuple(import_lines({*needed, ("._runtime", transport), *own}, here))

    def _client_imports(self, flavour: str, credentials: Sequence[Credential]) -> tuple[str, ...]:
        """What the client module imports."""
        folder, prefix = (".resources", "") if flavour == "Sync" else (".async_resources", "Async")
        roots = {
            (f"{folder}.{names.module}", prefix + names.class_name)
            for path, names in self._resources.items()
            if len(path) == 1
        }
        runtime = {
            "NOT_GIVEN",
            "NotGiven",
            "Timeout",
            f"{flavour}Transport",
            *(c.kind for c in credentials),
        }
        standard = {("collections.abc", "Mapping"), ("typing", "Self"), ("httpx", "")}
        return tuple(import_lines({*standard, *roots, *(("._runtime", name) for name in runtime)}))

    def _children(self, node: Resource) -> tuple[Child, ...]:
        depth = len(node.path)
        return tuple(
            self._child(other.path)
            for other in self._tree
            if len(other.path) == depth + 1 and other.path[:depth] == node.path
        )

    def _child(self, path: tuple[str, ...]) -> Child:
        names: ResourceNames = self._resources[path]
        return Child(names.attribute, names.class_name, names.module, self._dotted(path))

    def _dotted(self, path: tuple[str, ...]) -> str:
        """How a reader reaches a resource: ``threads.runs``."""
        return ".".join(self._resources[path[: depth + 1]].attribute for depth in range(len(path)))

    def _description(self, node: Resource) -> str:
        """The description of the tag that is called like the resource, if there is one."""
        own = [word for text in node.path for word in text.split()]
        for name, description in self._api.tags:
            tag = words(name)
            if len(tag) == len(own) and all(map(same_word, tag, own)):
                return description
        return ""

    # --- documentation --------------------------------------------------

    def _links(self) -> dict[str, str]:
        """Where the page of each type is, by its class name."""
        pattern = self._style.text("docs", "type")
        return {
            name: pattern.replace("{name}", name)
            for id, name in self._names.types.items()
            if id in self._names.modules
        }

    def _type_docs(self, resources: Sequence[ResourcePage]) -> tuple[TypePage, ...]:
        pattern = self._style.text("docs", "call")
        calls = {
            call.id: f"[`{page.path}.{call.name}`]"
            f"({pattern.replace('{module}', page.module).replace('{name}', call.anchor)})"
            for page in resources
            for call in page.calls
        }
        docs = TypeDocs(
            self._api, self._names, self._models.fields, self._roles.field, self._links()
        )
        return docs.pages(calls)

    # --- credentials ----------------------------------------------------

    def _credentials(self) -> tuple[Credential, ...]:
        used = {
            scheme
            for requirement in (self._api.security, *self._own_security())
            for alternative in requirement
            for scheme in alternative
        }
        given = [s for s in self._api.security_schemes if s.name in used]
        wanted = {s.name: (self._auth(s)["argument"],) for s in given}
        names = self._namer.arguments(wanted, taken=_CLIENT_ARGUMENTS)
        return tuple(self._credential(s, names[s.name]) for s in given)

    def _own_security(self) -> list[tuple[tuple[str, ...], ...]]:
        return [o.security for o in self._api.operations if o.security is not None]

    def _auth(self, scheme: Security) -> dict[str, str]:
        given = self._style.auth(scheme.name)
        argument = given.get("argument", scheme.name)
        screaming = cased(words(argument), "screaming", {})
        package = package_name(self._api, self._style).upper()
        return {"argument": argument, "env": given.get("env", f"{package}_{screaming}")}

    def _credential(self, scheme: Security, argument: str) -> Credential:
        kind = _CREDENTIALS[scheme.kind]
        env = "" if kind == "Basic" else self._auth(scheme)["env"]
        where = [literal(scheme.location), literal(scheme.parameter)]
        code = call(
            kind,
            *(where if kind == "ApiKey" else []),
            f"*({argument} or (None, None))" if kind == "Basic" else argument,
            f"argument={literal(argument)}",
            *([f"env={literal(env)}"] if env else []),
        )
        return Credential(
            scheme=scheme.name,
            argument=argument,
            annotation="tuple[str, str] | None" if kind == "Basic" else "str | None",
            env=env,
            kind=kind,
            code="\n".join(lay(prefixed(f"{literal(scheme.name)}: ", code), 16, self._width, ",")),
            description=scheme.description,
        )


_BUILTINS = frozenset(
    ["list", "dict", "tuple", "set", "str", "int", "float", "bool", "bytes", "object", "type"]
)


def _unshadowed(types: Mapping[str, str], shadowed: frozenset[str]) -> dict[str, str]:
    names = shadowed & _BUILTINS
    if not names:
        return dict(types)
    pattern = re.compile(rf"(?<![\w.{{])({'|'.join(sorted(names))})(?![\w.}}])")
    return {key: pattern.sub(r"builtins.\1", text) for key, text in types.items()}


# The folder of the documentation, and what the package imports itself.
_OTHER_PACKAGES = frozenset(
    ["docs", "httpx", "pydantic", "pydantic_core", "typing_extensions", *sys.stdlib_module_names]
)


def package_name(api: Api, style: Style) -> str:
    """The import package: the style's name, or the title's words."""
    named = style.text("package", "name") or cased(words(api.title), "snake", {})
    return unreserved(identifier(named, "api"), _OTHER_PACKAGES)
