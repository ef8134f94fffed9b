"""What the validator finds, and which findings are reported of several about one value."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from ....frozen import frozen
from ....text.pointers import iter_ancestors
from ....text.suggestions import did_you_mean
from ..cursor import Cursor
from ..message_text import add_article, describe_type
from ..unquoted_texts import is_unquoted
from .handled_deviations import is_checked_later

_STRING = add_article("string")


@frozen
class Finding:
    """One error that the validator reports about a value.

    `words` lists the missing members, the allowed types, or the constant by which several findings
    can be merged into one.  `role` is ``constant`` for a fixed value that does not match, which
    means that another alternative applies, and ``unevaluated`` for a member that no keyword
    evaluated.
    `is_handled` says that nothing is lost, or that the stage that loses something reports it.
    """

    code: Literal["missing-member", "wrong-shape", "invalid"]
    cursor: Cursor
    depth: int
    message: str = ""
    words: tuple[str, ...] = ()
    hint: str | None = None
    role: Literal["", "constant", "unevaluated"] = ""
    is_handled: bool = False

    @property
    def is_unquoted_text(self) -> bool:
        """Whether the value is a number or a boolean that was meant as a string."""
        return self.words == (_STRING,) and is_unquoted(self.cursor.value)

    def format_message(self) -> str:
        if self.code == "missing-member":
            verb = "is" if len(self.words) == 1 else "are"
            return f"{' and '.join(self.words)} {verb} missing"
        if self.code == "wrong-shape":
            expected, actual = " or ".join(self.words), describe_type(type(self.cursor.value))
            return f"{self.cursor.get_label()} must be {expected}, not {actual}"
        return self.message


def select_likeliest(branches: list[list[Finding]], depth: int) -> list[Finding]:
    """Return the findings of the alternative that was most likely meant.

    Alternatives with one finding each, of the same kind and about the same value, become one
    finding; otherwise the alternative that matches most deeply is selected.
    """
    likely = [branch for branch in branches if not _is_reference_branch(branch)] or branches
    likely = [branch for branch in likely if not _has_other_type(branch, depth + 1)] or likely
    constants = [each for branch in likely for each in _list_mismatches(branch, depth + 1)]
    if len(constants) == len(likely) > 1 and len({each.cursor for each in constants}) == 1:
        return [_merge_constants(constants)]
    firsts = [branch[0] for branch in likely if len(branch) == 1 and branch[0].words]
    if len(firsts) == len(likely) and len({(each.code, each.cursor) for each in firsts}) == 1:
        words = dict.fromkeys(word for each in firsts for word in each.words)
        return [replace(firsts[0], words=(" or ".join(words),))]
    return min(likely, key=lambda branch: _rank_branch(branch, depth), default=[])


def _has_other_type(branch: list[Finding], depth: int) -> bool:
    """Check whether an alternative is for values of another kind, by their ``in`` or ``type``."""
    return any(each.cursor.key in ("in", "type") for each in _list_mismatches(branch, depth))


def _list_mismatches(branch: list[Finding], depth: int) -> list[Finding]:
    """Return the findings that another alternative applies, by members of the value itself."""
    return [each for each in branch if each.role == "constant" and each.depth == depth]


def _merge_constants(constants: list[Finding]) -> Finding:
    """Return one finding for a member that has none of the constants of some alternatives."""
    words = tuple(dict.fromkeys(word for each in constants for word in each.words))
    cursor = constants[0].cursor
    return replace(
        constants[0],
        words=words,
        message=f"{cursor.get_label()} must be one of {', '.join(words)}",
        hint=did_you_mean(str(cursor.value), words),
        is_handled=is_checked_later(cursor),
    )


def _is_reference_branch(branch: list[Finding]) -> bool:
    """Check whether an alternative fails because the value is not a Reference Object."""
    return any(each.code == "missing-member" and each.words == ("'$ref'",) for each in branch)


def _rank_branch(branch: list[Finding], depth: int) -> tuple[bool, int, int]:
    """Return a sort key: a mismatched constant last, deep findings first, then few findings."""
    is_other_alternative = any(
        each.role == "constant" and each.depth == depth + 1 for each in branch
    )
    return is_other_alternative, -max((each.depth for each in branch), default=0), len(branch)


def merge_findings(findings: list[Finding]) -> Iterator[Finding]:
    """Merge the findings about the same value.

    A keyword that fails contributes nothing to ``unevaluatedProperties``, which then rejects
    members that are known: such findings are dropped where there are others.
    """
    parents = {
        pointer
        for each in findings
        if each.role != "unevaluated"
        for pointer in iter_ancestors(each.cursor.pointer)
    }
    merged: dict[str, Finding] = {}
    for each in findings:
        pointer = each.cursor.pointer
        if each.role == "unevaluated" and pointer.rpartition("/")[0] in parents:
            continue
        first = merged.setdefault(pointer, each)
        if first is not each and first.code == each.code == "missing-member":
            words = dict.fromkeys((*first.words, *each.words))
            merged[pointer] = replace(first, words=tuple(words))
    return iter(merged.values())
