"""The objects that templates see: plain tuples of text, other objects, and code.

Code is printed by the filter `code`. Fields marked "text" (`description` and the like) hold text of
the description, unchanged, which is Markdown; a template prints it with the filters `docstring` and
`comment` in code, with `table_cell` and `paragraphs` in Markdown, and with `rst` and
`rst_paragraphs` in reStructuredText. All other strings are Python source.
"""

from ....text.markdown import Prose, ProseNode
from .client import (
    ClientSide,
    ErrorBodies,
    Folder,
    Package,
)
from .diagrams import Diagram, DiagramArrow, DiagramBox, DiagramLine, DiagramPoint
from .distribution import Author, Distribution, Extra, ProjectUrl
from .docs import (
    CodeSample,
    ContentExample,
    ErrorRow,
    NavigationEntry,
    Notes,
    Row,
    SampleCredential,
    SampleField,
    SampleRequest,
    TypePage,
    TypeUsage,
    ValueLimit,
    ValueRow,
    VariantRow,
)
from .examples import Example
from .guides import AuthorizationRow, Credential, Guides, OAuthFlowView, StatusRow, TagRow, Topic
from .link_methods import LinkCode, LinkMethodSide, LinkMethodView
from .links import LinkedValue, LinkView
from .models import (
    ClassDiscriminator,
    EnumMember,
    ModelClass,
    ModelField,
    ModelModule,
    TypeDefinition,
)
from .moved import MovedMethod, MovedMethodSide, MovedModel
from .operations import (
    Argument,
    Callback,
    ErrorCause,
    ExceptionClass,
    MethodCode,
    MethodSide,
    MethodView,
    PaginationView,
    RaisedError,
    RequiredScheme,
    SampleResponse,
)
from .polling import PollingCode, PollingMethodView
from .resources import Accessor, ResourceRef, ResourceSide, ResourceView, WrapperClass
from .servers import Servers, ServerVariableView, ServerView
from .webhooks import ExpectedResponse, ParsingMethod, RequestParameter, WebhookRequest, Webhooks
from .workflows import (
    Assignment,
    SampleBranch,
    SampleExit,
    SampleFunction,
    SampleLoop,
    SampleRetry,
    SampleStep,
    Workflow,
    WorkflowAction,
    WorkflowInput,
    WorkflowSample,
    WorkflowStep,
)

__all__ = [
    "Accessor",
    "Argument",
    "Assignment",
    "Author",
    "AuthorizationRow",
    "Callback",
    "ClassDiscriminator",
    "ClientSide",
    "CodeSample",
    "ContentExample",
    "Credential",
    "Diagram",
    "DiagramArrow",
    "DiagramBox",
    "DiagramLine",
    "DiagramPoint",
    "Distribution",
    "EnumMember",
    "ErrorBodies",
    "ErrorCause",
    "ErrorRow",
    "Example",
    "ExceptionClass",
    "ExpectedResponse",
    "Extra",
    "Folder",
    "Guides",
    "LinkCode",
    "LinkMethodSide",
    "LinkMethodView",
    "LinkView",
    "LinkedValue",
    "MethodCode",
    "MethodSide",
    "MethodView",
    "ModelClass",
    "ModelField",
    "ModelModule",
    "MovedMethod",
    "MovedMethodSide",
    "MovedModel",
    "NavigationEntry",
    "Notes",
    "OAuthFlowView",
    "Package",
    "PaginationView",
    "ParsingMethod",
    "PollingCode",
    "PollingMethodView",
    "ProjectUrl",
    "Prose",
    "ProseNode",
    "RaisedError",
    "RequestParameter",
    "RequiredScheme",
    "ResourceRef",
    "ResourceSide",
    "ResourceView",
    "Row",
    "SampleBranch",
    "SampleCredential",
    "SampleExit",
    "SampleField",
    "SampleFunction",
    "SampleLoop",
    "SampleRequest",
    "SampleResponse",
    "SampleRetry",
    "SampleStep",
    "ServerVariableView",
    "ServerView",
    "Servers",
    "StatusRow",
    "TagRow",
    "Topic",
    "TypeDefinition",
    "TypePage",
    "TypeUsage",
    "ValueLimit",
    "ValueRow",
    "VariantRow",
    "WebhookRequest",
    "Webhooks",
    "Workflow",
    "WorkflowAction",
    "WorkflowInput",
    "WorkflowSample",
    "WorkflowStep",
    "WrapperClass",
]
