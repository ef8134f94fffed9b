"""The rules that classify changes of an API.

A change of a value is judged by who sends it.  What a request may contain must not become
narrower, or the server refuses what it accepted; what a response may contain must not become
wider, or the client receives what it does not expect.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...frozen import frozen
from ..change import Aspect, Direction, Level

Subject: TypeAlias = Literal["parameter", "property", "body", "header"]
"""What a value is in a request or a response."""


@frozen
class ValueRule:
    """A rule for a change of a value in a request or a response.

    Its id is its key with the direction and what the value is: ``{subject}-became-nullable`` is
    ``response-property-became-nullable``. `text` describes the change of a ``{site}``. A level is
    None if there is no such change in that direction.
    """

    key: str
    request: Level | None
    response: Level | None
    aspect: Aspect
    text: str

    def get_id(self, direction: Direction, subject: Subject) -> str:
        """Return the id of the rule for a value."""
        return f"{direction}-{self.key.format(subject=subject)}"

    def get_level(self, direction: Direction) -> Level:
        """Return the level of the change."""
        return (self.request if direction == "request" else self.response) or "none"


@frozen
class Rule:
    """A rule for a change of something that is no value, such as an operation."""

    id: str
    level: Level
    aspect: Aspect
    text: str


_VALUE_RULES = (
    # presence
    ValueRule("{subject}-added", "compatible", "compatible", "presence", "{site} was added"),
    ValueRule("required-{subject}-added", "breaking", None, "presence",
              "{site} was added and is required"),
    ValueRule("{subject}-removed", "risky", "breaking", "presence", "{site} was removed"),
    ValueRule("optional-{subject}-removed", None, "risky", "presence", "{site} was removed"),
    ValueRule("{subject}-no-longer-accepted", "breaking", None, "presence",
              "{site} was removed, and other properties are not allowed"),
    ValueRule("{subject}-became-required", "breaking", "compatible", "required",
              "{site} is now required"),
    ValueRule("{subject}-became-optional", "compatible", "breaking", "required",
              "{site} is now optional"),
    ValueRule("{subject}-became-read-only", "risky", None, "presence",
              "{site} is now read-only, so requests must not have it"),
    ValueRule("{subject}-became-writable", "compatible", None, "presence",
              "{site} is no longer read-only"),
    ValueRule("{subject}-became-write-only", None, "breaking", "presence",
              "{site} is now write-only, so responses do not have it"),
    ValueRule("{subject}-became-readable", None, "compatible", "presence",
              "{site} is no longer write-only"),
    # types
    ValueRule("{subject}-became-nullable", "compatible", "breaking", "null",
              "{site} may now be null"),
    ValueRule("{subject}-became-not-nullable", "breaking", "compatible", "null",
              "{site} may no longer be null"),
    ValueRule("{subject}-type-changed", "breaking", "breaking", "type",
              "{site} was {old} and is now {new}"),
    ValueRule("{subject}-type-widened", "compatible", "breaking", "type",
              "{site} was {old} and is now {new}"),
    ValueRule("{subject}-type-narrowed", "breaking", "compatible", "type",
              "{site} was {old} and is now {new}"),
    ValueRule("{subject}-format-added", "risky", "compatible", "type",
              "{site} now has the format {new}"),
    ValueRule("{subject}-format-removed", "compatible", "risky", "type",
              "{site} no longer has the format {old}"),
    ValueRule("{subject}-format-changed", "breaking", "breaking", "type",
              "{site} had the format {old} and now has {new}"),
    ValueRule("{subject}-variant-added", "compatible", "risky", "type", "{site} may now be {new}"),
    ValueRule("{subject}-variant-removed", "breaking", "compatible", "type",
              "{site} may no longer be {old}"),
    ValueRule("{subject}-discriminator-changed", "risky", "risky", "type",
              "{site} had the discriminator {old} and now has {new}"),
    ValueRule("{subject}-other-properties-refused", "breaking", "compatible", "type",
              "{site} may no longer have properties that are not declared"),
    ValueRule("{subject}-other-properties-allowed", "compatible", "risky", "type",
              "{site} may now have properties that are not declared"),
    # values
    ValueRule("enum-value-added", "compatible", "risky", "values", "{site} may now be {new}"),
    ValueRule("enum-value-removed", "breaking", "compatible", "values",
              "{site} may no longer be {old}"),
    ValueRule("enum-value-listed", "compatible", "compatible", "values",
              "{site} now lists {new}, and allows all other values"),
    ValueRule("enum-value-unlisted", "compatible", "compatible", "values",
              "{site} no longer lists {old}, but still allows all values"),
    ValueRule("{subject}-became-enum", "breaking", "compatible", "values",
              "{site} was any {old} and is now one of {new}"),
    ValueRule("{subject}-became-open", "compatible", "risky", "values",
              "{site} was one of {old} and is now any {new}"),
    ValueRule("{subject}-limit-tightened", "breaking", "compatible", "other",
              "{site} had {old} and now has {new}"),
    ValueRule("{subject}-limit-relaxed", "compatible", "risky", "other",
              "{site} had {old} and now has {new}"),
    ValueRule("{subject}-pattern-changed", "risky", "risky", "other",
              "{site} had {old} and now has {new}"),
    # the rest
    ValueRule("{subject}-default-changed", "risky", "compatible", "default",
              "the default of {site} was {old} and is now {new}"),
    ValueRule("{subject}-serialization-changed", "breaking", None, "other",
              "{site} is sent as {new}, no longer as {old}"),
    ValueRule("{subject}-deprecated", "compatible", "compatible", "deprecation",
              "{site} is now deprecated"),
    ValueRule("{subject}-reactivated", "compatible", "compatible", "deprecation",
              "{site} is no longer deprecated"),
)  # fmt: skip

_RULES = (
    Rule("operation-added", "compatible", "presence", "{site} was added"),
    Rule("operation-removed", "breaking", "presence", "{site} was removed"),
    Rule("operation-moved", "breaking", "path", "{old} is now {new}"),
    Rule("operation-id-changed", "none", "name",
         "the operationId of {site} was {old} and is now {new}"),
    Rule("operation-tags-changed", "none", "name", "the tags of {site} were {old} and are now {new}"),
    Rule("operation-deprecated", "compatible", "deprecation", "{site} is now deprecated"),
    Rule("operation-reactivated", "compatible", "deprecation", "{site} is no longer deprecated"),
    Rule("path-parameter-renamed", "none", "name",
         "the path parameter {old} of {site} is now named {new}"),
    Rule("security-tightened", "breaking", "security",
         "{site} required {old} and now requires {new}"),
    Rule("security-relaxed", "compatible", "security",
         "{site} required {old} and may now be called with {new}"),
    Rule("security-scheme-changed", "breaking", "security",
         "the security scheme {site} was {old} and is now {new}"),
    Rule("security-scheme-renamed", "none", "name",
         "the security scheme {old} is now named {new}"),
    Rule("oauth-flow-added", "compatible", "security",
         "the OAuth 2.0 flow “{new}” of the security scheme {site} was added"),
    Rule("oauth-flow-removed", "breaking", "security",
         "the OAuth 2.0 flow “{old}” of the security scheme {site} was removed"),
    Rule("server-added", "compatible", "other", "the server {new} was added"),
    Rule("server-removed", "risky", "other", "the server {old} was removed"),
    Rule("server-changed", "risky", "server", "the server of {site} was {old} and is now {new}"),
    Rule("request-body-removed", "breaking", "presence", "{site} was removed"),
    Rule("request-body-media-type-added", "compatible", "type",
         "{site} may now be {new}"),
    Rule("request-body-media-type-removed", "breaking", "type",
         "{site} may no longer be {old}"),
    Rule("response-success-added", "risky", "type", "{site} was added"),
    Rule("response-success-removed", "breaking", "type", "{site} was removed"),
    Rule("response-error-added", "compatible", "type", "{site} was added"),
    Rule("response-error-removed", "compatible", "type", "{site} was removed"),
    Rule("response-media-type-added", "compatible", "type", "{site} may now be {new}"),
    Rule("response-media-type-removed", "breaking", "type", "{site} may no longer be {old}"),
    Rule("response-link-added", "compatible", "presence", "{site} was added"),
    Rule("response-link-removed", "risky", "presence", "{site} was removed"),
    Rule("response-link-changed", "risky", "other", "{site} passes other values, or leads elsewhere"),
    Rule("webhook-added", "compatible", "presence", "{site} was added"),
    Rule("webhook-removed", "breaking", "presence", "{site} was removed"),
    Rule("schema-renamed", "none", "name", "the schema {old} is now named {new}"),
    Rule("description-changed", "none", "other", "the description of {site} changed"),
)  # fmt: skip

VALUE_RULES = {rule.key: rule for rule in _VALUE_RULES}
"""The rules for values, by their keys."""

RULES = {rule.id: rule for rule in _RULES}
"""The rules for operations, their responses and their security, by their ids."""
