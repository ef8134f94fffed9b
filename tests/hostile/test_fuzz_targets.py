"""The fuzz targets, each with the payloads; `support.hostile.fuzz` runs them with atheris."""

from __future__ import annotations

import pytest
from support.hostile.fuzz_targets import TARGETS
from support.hostile.payloads import PAYLOADS

SEEDS = {
    "json": '{"a": [1, 1e5, "\\ud83d\\ude00", {"b": null}]}',
    "yaml": "a: &x [1, 0x1F, ~]\nb: *x\n<<: {c: !!str 1}\n",
    "toml": '[a."b c"]\nd = [1, """x"""]\n[[e]]\nf.g = 1\n',
    "pointers": "/a~1b/~0/",
    "overlays": "$.info.tags[?@.name == 'a' && match(@.name, 'a+')]",
    "markdown": "# A\n\n- *b* [c](d) `e`\n\n| a |\n|-|\n| b |",
    "events": "event: a\nid: 1\ndata: b\ndata: c\r\n\r\n:d\rretry: 5\n\n",
    "lines": '{"a": 1}\n\x1e{"b": 2}\n',
    "links": '<a>; rel="next", <b>; rel=prev; title*=x',
}


@pytest.mark.parametrize("name", TARGETS)
def test_targets_accept_payloads(name: str) -> None:
    for text in (SEEDS[name], *PAYLOADS.values()):
        TARGETS[name]((text + SEEDS[name]).encode("utf-8", "surrogatepass"))
