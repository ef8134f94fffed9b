"""Properties of the XML form of values: what is written is well-formed, and read back unchanged."""

from __future__ import annotations

import json
import random
from importlib import import_module
from typing import Any
from xml.etree import ElementTree

import pytest
from support.runtime import load_runtime

load_runtime()
forms: Any = import_module("client_runtime.xml_forms")
elements: Any = import_module("client_runtime.xml_elements")
reading: Any = import_module("client_runtime.xml_reading")
writing: Any = import_module("client_runtime.xml_writing")

_URI = "urn:a"
_LETTERS = "aé&<>\"'] \t\n\r;#x]]>\u2028\U0001f600"
_TREE = forms.XmlObject(
    {
        "id": forms.XmlAttribute("id", forms.XmlScalar("integer")),
        "code": forms.XmlAttribute("code", forms.XmlScalar(), namespace=_URI),
        "lang": forms.XmlAttribute("lang", forms.XmlScalar(), namespace="urn:b", prefix="b"),
        "name": forms.XmlElement("name", forms.XmlScalar(nullable=True), namespace=_URI),
        "size": forms.XmlElement("size", forms.XmlScalar("number"), namespace="urn:b", prefix="b"),
        "flag": forms.XmlElement("flag", forms.XmlScalar("boolean", nullable=True)),
        "either": forms.XmlElement("either", forms.XmlScalar("integer|boolean|string")),
        "words": forms.XmlRepeated(forms.XmlElement("word", forms.XmlScalar()), required=True),
        "trees": forms.XmlElement(
            "trees", forms.XmlItems(forms.XmlElement("tree", forms.XmlReference("tree")))
        ),
        "child": forms.XmlElement("child", forms.XmlReference("tree"), namespace="urn:c"),
        "counts": forms.XmlElement("counts", forms.XmlReference("counts")),
        "label": forms.XmlElement("label", forms.XmlReference("label")),
        "extra": forms.XmlElement("extra", forms.XmlAnything()),
    }
)
_LABEL = forms.XmlObject({"text": forms.XmlText(forms.XmlScalar(), is_cdata=True)})
_COUNTS = forms.XmlObject({}, others=forms.XmlScalar("integer"), repeats_others=True)
_ROOT = forms.XmlDocument(forms.XmlElement("tree", forms.XmlReference("tree"), _URI, "a"))
SCHEMA = forms.XmlSchema({"tree": _ROOT}, {"tree": _TREE, "label": _LABEL, "counts": _COUNTS})


class Values:
    """A source of random values of the forms above."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def make_tree(self, depth: int = 0) -> dict[str, Any]:
        values: dict[str, Any] = {
            "id": self._random.randint(-(10**30), 10**30),
            "code": self._make_text(),
            "lang": self._make_text(),
            "name": self._random.choice([None, self._make_text()]),
            "size": self._random.choice([0, 5, -1.5, 1e300, 2**60]),
            "flag": self._random.choice([None, True, False]),
            "either": self._random.choice([1, True, "007", "True", "yes", ""]),
            "label": {"text": self._make_text().replace("\r", "")},  # CDATA cannot escape it
            "counts": {f"k{n}": [n] * n for n in range(1, self._random.randint(1, 4))},
            "extra": self._random.choice(["x", {"@a": "1", "b": ["", "2"]}, {"c": {"d": "e"}}]),
        }
        if depth < 3:
            values["child"] = self.make_tree(depth + 1)
            values["trees"] = [self.make_tree(depth + 1) for _ in range(self._random.randint(0, 2))]
        kept = {name: value for name, value in values.items() if self._random.random() < 0.7}
        return {**kept, "words": [self._make_text() for _ in range(self._random.randint(0, 3))]}

    def _make_text(self) -> str:
        return "".join(self._random.choices(_LETTERS, k=self._random.randint(0, 6)))


@pytest.mark.parametrize("seed", range(60))
def test_values_are_read_as_they_were_written(seed: int) -> None:
    value = Values(seed).make_tree()
    text = writing.write_document(SCHEMA, _ROOT, value)
    ElementTree.fromstring(text)
    root = elements.parse_xml(text.encode())
    read, mismatches = reading.read_document(SCHEMA, _ROOT, root)
    # As JSON, in which true does not equal 1.
    assert json.dumps(read, sort_keys=True) == json.dumps(value, sort_keys=True)
    assert list(mismatches) == []


@pytest.mark.slow
def test_many_elements_are_read_in_linear_time() -> None:
    """Each looks like an element around items."""
    content = "<tree xmlns='urn:a'>" + "<word><x/></word>" * 50_000 + "</tree>"
    value, _ = reading.read_document(SCHEMA, _ROOT, elements.parse_xml(content.encode()))
    assert value["words"] == [{"x": ""}] * 50_000
