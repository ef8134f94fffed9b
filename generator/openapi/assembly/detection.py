"""A quick check for references to other files, which most descriptions do not have."""

import re

_EXTERNAL_REFERENCE = re.compile(r"""\$ref(?!["']?\s*:\s*(?:["']?#|\{|["']?\s*[}\]]))""")
_OTHER_REFERENCE = re.compile(r"\b(?:operationRef|mapping|defaultMapping)\b")
_FILE_NAME = re.compile(r"\.(?:json|ya?ml)\b|\.{1,2}/")


def has_other_files(text: str) -> bool:
    """Check whether a description may refer to other files."""
    if _EXTERNAL_REFERENCE.search(text):
        return True
    return bool(_OTHER_REFERENCE.search(text) and _FILE_NAME.search(text))
