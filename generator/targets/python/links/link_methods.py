"""Methods that follow links: they call an operation with values of a response."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ....client.links import FollowedLink
from ....client.resources import Method
from ....frozen import frozen
from ..client.argument_docs import document_arguments, list_parameters
from ..client.arguments import NamedArgument
from ..client.methods import MethodContext, MethodWriter, OperationMethod
from ..client.runtime_names import LINK_FUNCTIONS
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.printer import Node, add_prefix
from ..syntax.signatures import SignatureParameter
from ..syntax.type_expressions import NamedType, Subscript, TypeExpression, format_type
from ..types.value_literals import ValueWriter
from ..views import Argument, LinkCode, MethodSide
from .link_values import LinkValueWriter

_RESPONSE, _BODY = "response", "body"
"""The argument of a method for a link, and the variable for the body of a raw response."""


@frozen
class LinkMethod:
    """A method that follows a link.

    `arguments` are those that it passes on to the `target`.
    """

    plan: FollowedLink
    name: str
    target: OperationMethod
    arguments: tuple[NamedArgument, ...]
    documented_arguments: tuple[Argument, ...]
    response_annotation: TypeExpression
    sync: MethodSide
    asynchronous: MethodSide
    code: LinkCode


class LinkMethodWriter:
    """Writes the methods that follow links; `constants` writes values that a link sets."""

    def __init__(self, context: MethodContext, constants: ValueWriter) -> None:
        self._context = context
        self._constants = constants
        self._methods = MethodWriter(context, frozenset())

    def write_target(self, method: Method, name: str, owner: str) -> OperationMethod:
        """Return the method `name` of the resource `owner`, which a link leads to."""
        return self._methods.write_method(method, name, owner)

    def write_method(
        self,
        followed: FollowedLink,
        name: str,
        target: OperationMethod,
        shadowed: frozenset[str],
    ) -> LinkMethod:
        """Return the method for a link.

        Builtins that are `shadowed` by a member of the class are qualified.

        Raises:
            MisfitError: A value does not have the type of its argument.
        """
        context = self._context
        passed = context.arguments.write_arguments(
            followed.target.operation, followed.arguments, (_RESPONSE, _BODY, *LINK_FUNCTIONS)
        )
        body = _BODY if followed.needs_raw_response else _RESPONSE
        values = LinkValueWriter(followed, context, self._constants, _RESPONSE, body)
        arguments = tuple(self._iter_call(target, passed, values))
        annotation = self._annotate_response(followed)
        head = _Head(name, annotation, list_parameters(passed, context.options), shadowed)
        return LinkMethod(
            plan=followed,
            name=name,
            target=target,
            arguments=passed,
            documented_arguments=(
                Argument(_RESPONSE, format_type(annotation, shadowed), "", "link"),
                *document_arguments(passed, context.options, shadowed),
            ),
            response_annotation=annotation,
            sync=head.write_side(target, target.sync),
            asynchronous=head.write_side(target, target.asynchronous),
            code=LinkCode(
                arguments,
                body if followed.needs_raw_response and values.reads_body else "",
                _RESPONSE,
            ),
        )

    def _annotate_response(self, followed: FollowedLink) -> TypeExpression:
        """Return the type of the response that is passed to the method."""
        body = self._context.field_annotator.annotate(followed.response_type)
        if not followed.needs_raw_response:
            return body
        return Subscript(NamedType("RawResponse", RUNTIME_PACKAGE), (body,))

    def _iter_call(
        self,
        target: OperationMethod,
        passed: Sequence[NamedArgument],
        values: LinkValueWriter,
    ) -> Iterator[Node]:
        """Yield the arguments of the call of the target, in the order of its signature.

        Raises:
            MisfitError: A value does not have the type of its argument.
        """
        names = {each.key: each.name for each in passed}
        for argument in sorted(target.arguments, key=lambda each: not each.is_positional):
            node = names.get(argument.key) or values.write_value(argument)
            if node is not None:
                yield add_prefix("" if argument.is_positional else f"{argument.name}=", node)
        yield from self._context.options.arguments


@frozen
class _Head:
    """The head of a method for a link; `parameters` are those that it passes on, after `self`."""

    name: str
    response: TypeExpression
    parameters: tuple[SignatureParameter, ...]
    shadowed: frozenset[str]

    def write_side(self, target: OperationMethod, side: MethodSide) -> MethodSide:
        """Return the method that calls a side of its target.

        Without the argument that selects a stream, the target returns its other response.
        """
        own, *others = self.parameters
        returns = target.return_type if target.stream_argument else side.signature.returns
        signature = replace(
            side.signature,
            name=self.name,
            parameters=(own, SignatureParameter(_RESPONSE, self.response), *others),
            returns=returns,
            shadowed=self.shadowed,
        )
        return MethodSide(signature, format_type(returns, self.shadowed))
