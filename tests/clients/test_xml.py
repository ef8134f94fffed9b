"""XML of clients over HTTP on loopback: sync and async, in two model libraries."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
from support.case_clients import Call
from support.cases import Case, generate_case, write_tree
from support.loopback import Loopback, Response
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
CASE = "xml_forms"


def respond_with(
    server: Loopback, content: str | bytes, media_type: str = "application/xml"
) -> None:
    body = content.encode() if isinstance(content, str) else content
    server.respond = lambda request: Response(body, media_type=media_type)


def echo(server: Loopback) -> None:
    """Let the server return what it receives."""
    server.respond = lambda request: Response(
        request.body, media_type=request.headers["content-type"]
    )


def get_text(server: Loopback) -> str:
    return server.requests[-1].body.decode().removeprefix(DECLARATION)


BOOK = {
    "id": 7,
    "title": "Tom & <Jerry>",
    "authors": ["A", "B"],
    "xml_lang": "de",
    "subtitle": None,
    "pages": 12,
    "price": 5,
    "lent": False,
    "published": datetime.date(2020, 2, 29),
    "added": datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
    "cover": b"\xff\x00",
    "kind": "novel",
    "tags": ["x", ""],
    "publisher": {"code": 'c"\n', "name": "P ]]>"},
    "notes": {"first": "1", "second": ""},
    "ratings": {"good": [1, 2], "bad": [3]},
    "imprints": [{"title": "I"}],
    "anything": {"@a": "&<", "b": ["2", "3"], "#text": "t"},
}
BOOK_TEXT = (
    '<lib:book xmlns:lib="https://example.com/library" id="7" xml:lang="de">'
    "<Title>Tom &amp; &lt;Jerry&gt;</Title>"
    '<subtitle xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>'
    "<pages>12</pages><lib:price>5</lib:price><lent>false</lent>"
    "<published>2020-02-29</published><added>2020-01-02T03:04:05Z</added>"
    "<cover>/wA=</cover><kind>novel</kind><author>A</author><author>B</author>"
    "<tag-list><tag>x</tag><tag/></tag-list>"
    '<publisher xmlns="https://example.com/publishers" xmlns:p="https://example.com/codes" '
    'p:code="c&quot;&#10;">P ]]&gt;</publisher>'
    "<imprints><imprint><title>I</title></imprint></imprints>"
    "<notes><first>1</first><second/></notes>"
    "<ratings><good>1</good><good>2</good><bad>3</bad></ratings>"
    '<anything a="&amp;&lt;"><b>2</b><b>3</b>t</anything></lib:book>'
)


def test_all_kinds_of_values_return_as_they_were_sent(call: Call, server: Loopback) -> None:
    echo(server)
    book = call(CASE, "books.add", **BOOK)
    received = server.requests[-1]
    assert get_text(server) == BOOK_TEXT
    assert received.headers["content-type"] == received.headers["accept"] == "application/xml"
    ElementTree.fromstring(received.body)
    scalars = BOOK.keys() - {"publisher", "imprints"}
    assert {name: getattr(book, name) for name in scalars} == {name: BOOK[name] for name in scalars}
    assert [type(book.price), type(book.lent)] == [int, bool]
    assert (book.publisher.code, book.publisher.name) == ('c"\n', "P ]]>")
    assert [imprint.title for imprint in book.imprints] == ["I"]
    assert book.mismatches == ()


def test_models_and_dicts_are_written_alike(
    call: Call, import_case: Callable[[str], ModuleType], server: Loopback
) -> None:
    echo(server)
    models = import_case(CASE).models
    publisher = models.Publisher(code="c", name="n")
    sequel = models.Book(id=2, title="S", authors=[])
    parts = {"id": 1, "title": "T", "authors": ["A"]}
    book = call(CASE, "books.add", **parts, publisher=publisher, sequels=[sequel])
    first = get_text(server)
    assert (type(book.sequels[0]), book.sequels[0].authors) == (models.Book, [])
    given = {"id": 2, "title": "S", "authors": []}
    call(CASE, "books.add", **parts, publisher={"code": "c", "name": "n"}, sequels=[given])
    assert get_text(server) == first


def test_root_arrays(call: Call, server: Loopback) -> None:
    echo(server)
    loans = call(CASE, "loans.replace", body=[{"book": 1}, {"book": 2, "member": "m"}])
    expected = "<loans><loan><book>1</book></loan><loan><book>2</book><member>m</member></loan>"
    assert get_text(server) == f"{expected}</loans>"
    assert [(each.book, each.member) for each in loans] == [(1, None), (2, "m")]
    respond_with(server, "<ArrayOfLoan><Loan><book>3</book></Loan></ArrayOfLoan>")
    assert [each.book for each in call(CASE, "loans.replace", body=[])] == [3]
    assert get_text(server) == "<loans/>"


def test_root_maps_and_scalars(call: Call, server: Loopback) -> None:
    respond_with(server, "<counts><a>1</a><b> 2 </b></counts>")
    assert call(CASE, "counts.get") == {"a": 1, "b": 2}
    echo(server)
    assert call(CASE, "counts.put", body=3) == 3
    assert get_text(server) == "<count>3</count>"


def test_unions(call: Call, import_case: Callable[[str], ModuleType], server: Loopback) -> None:
    echo(server)
    school = import_case(CASE).models.School(name="S", classes=["1", "2"])
    member = call(CASE, "members.add", body=school)
    expected = "<kind>School</kind><name>S</name><class>1</class><class>2</class>"
    assert get_text(server) == f"<member>{expected}</member>"
    assert (type(member).__name__, member.classes) == ("School", ["1", "2"])
    member = call(CASE, "members.add", body={"kind": "Person", "name": "P", "age": 5})
    assert (type(member).__name__, member.age) == ("Person", 5)


def test_media_type_of_request_is_the_described_one(call: Call, server: Loopback) -> None:
    respond_with(server, '<book id="1"><Title>T</Title></book>', "application/vnd.book+xml")
    book = call(CASE, "books.patch", 1, pages=3)
    received = server.requests[-1]
    assert received.headers["content-type"] == "application/vnd.book+xml"
    assert get_text(server) == "<Patch><pages>3</pages></Patch>"
    assert (book.id, book.title, book.authors) == (1, "T", [])
    call(CASE, "books.patch", 1)
    assert server.requests[-1].body == b""


def test_fields_can_be_added_to_a_body(call: Call, server: Loopback) -> None:
    respond_with(server, '<book id="1"><Title>T</Title></book>')
    call(CASE, "books.patch", 1, pages=3, extra_body={"title": "x", "more": [1, None]})
    assert get_text(server) == (
        "<Patch><title>x</title><pages>3</pages><more>1</more>"
        '<more xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></Patch>'
    )


def test_names_are_found_with_other_namespaces_and_prefixes(call: Call, server: Loopback) -> None:
    text = (
        '<?xml version="1.0"?><!-- c --><book xmlns="urn:other" id="1"><Title>a<![CDATA[<b>]]>'
        '</Title><?x y?><price>0.5</price><publisher xmlns:q="urn:q" q:code="c"> n </publisher>'
        "<tag-list/></book>"
    )
    respond_with(server, text)
    book = call(CASE, "books.add", id=1, title="T", authors=[])
    assert (book.title, book.price, book.tags) == ("a<b>", 0.5, [])
    assert (book.publisher.code, book.publisher.name) == ("c", " n ")
    assert book.mismatches == ()


def test_scalars_are_read_by_the_rules_of_xml(call: Call, server: Loopback) -> None:
    text = (
        '<book id=" 007 "><Title/><pages> </pages><price>1e3</price><lent>1</lent>'
        "<kind>saga</kind></book>"
    )
    respond_with(server, text)
    book = call(CASE, "books.add", id=1, title="T", authors=[])
    assert (book.id, book.title, book.pages, book.price) == (7, "", None, 1000.0)
    assert (book.lent, book.kind, book.mismatches) == (True, "saga", ())


def test_mismatches_are_kept(call: Call, server: Loopback) -> None:
    text = (
        '<book id="x"><pages>many</pages><pages>2</pages><lent>yes</lent>'
        "<publisher>P</publisher></book>"
    )
    respond_with(server, text)
    book = call(CASE, "books.add", id=1, title="T", authors=[])
    assert (book.id, book.pages, book.lent, book.publisher.name) == ("x", ["many", 2], "yes", "P")
    assert [each.partition(":")[0] for each in book.mismatches] == ["id", "pages", "lent", "title"]


def test_unknown_nodes_are_kept_and_sent_back(
    call: Call, import_case: Callable[[str], ModuleType], server: Loopback
) -> None:
    text = (
        '<member version="2"><kind>Person</kind><name>P</name><new><a>1</a><a>2</a></new></member>'
    )
    respond_with(server, text)
    member = call(CASE, "members.add", body={"kind": "Person", "name": "P"})
    assert (type(member).__name__, member.name) == ("Person", "P")
    if "msgspec" in str(type(member).__mro__):  # Structs drop what they do not know
        return
    assert member.to_dict()["new"] == {"a": ["1", "2"]}
    call(CASE, "members.add", body=member)
    assert get_text(server) == text


def test_text_remains_text(call: Call, server: Loopback) -> None:
    echo(server)
    assert call(CASE, "texts.send", body="<a/>") == "<a/>"
    assert server.requests[-1].headers["content-type"] == "application/xml"
    respond_with(server, "<!DOCTYPE svg><svg/>", "image/svg+xml")
    assert call(CASE, "pictures.get") == "<!DOCTYPE svg><svg/>"


@pytest.mark.parametrize("name", ["a b", "1", "a:b", ""])
def test_keys_that_are_no_names_are_not_sent(call: Call, server: Loopback, name: str) -> None:
    count = len(server.requests)
    with pytest.raises(ValueError, match="not the name of an element"):
        call(CASE, "books.add", id=1, title="T", authors=[], notes={name: "x"})
    with pytest.raises(ValueError, match="not allow"):
        call(CASE, "books.add", id=1, title="\x00", authors=[])
    assert len(server.requests) == count


BOMB = (
    "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + "]><shelf><books/><total>&j;</total></shelf>"
)
DEFAULTS = f"<!DOCTYPE r [<!ATTLIST a x CDATA '{'x' * 50_000}'>]><shelf>{'<a/>' * 50_000}</shelf>"


@pytest.mark.parametrize(
    ("content", "media_type", "reason"),
    [
        (BOMB, "application/xml", "document type"),
        (DEFAULTS, "application/xml", "document type"),
        (
            '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><shelf>&x;</shelf>',
            "application/xml",
            "document type",
        ),
        ('<!DOCTYPE r SYSTEM "http://127.0.0.1:9/r.dtd"><shelf/>', "text/xml", "document type"),
        (f"<shelf>{'<a>' * 100_000}", "application/xml", "nest too deeply"),
        ("<shelf>&nbsp;</shelf>", "application/xml", "invalid XML"),
        ('<?xml version="1.0" encoding="x-none"?><shelf/>', "application/xml", "invalid XML"),
        (b'<?xml version="1.0"?><shelf>\xff</shelf>', "application/xml", "invalid XML"),
        ("<shelf/>", "application/xml; charset=none", "invalid XML"),
        ("<shelf>", "application/xml", "invalid XML"),
        ("no XML", "application/xml", "invalid XML"),
        ("<shelf><x:books/></shelf", "application/xml", "invalid XML"),
        ("<error/>", "application/xml", "expected the XML element 'shelf', got 'error'"),
        ("", "application/xml", "expected XML, got no content"),
        ("<shelf/>", "text/html", "expected XML, got text/html"),
    ],
)
def test_hostile_and_wrong_xml_is_a_decode_error(
    call: Call,
    import_case: Callable[[str], ModuleType],
    server: Loopback,
    content: str | bytes,
    media_type: str,
    reason: str,
) -> None:
    import_case(CASE)
    respond_with(server, content, media_type)
    before = time.perf_counter()
    with pytest.raises(Exception, match=reason) as caught:
        call(CASE, "books.list")
    assert type(caught.value).__name__ == "DecodeError"
    assert time.perf_counter() - before < 10


LOANS = "<loans><loan><book>1</book><member>é</member></loan></loans>"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (f'<?xml version="1.0" encoding="iso-8859-1"?>{LOANS}'.encode("latin-1"), "text/xml"),
        (LOANS.encode(), "application/xml"),
        (LOANS.encode("utf-16"), "application/xml"),
        (LOANS.encode("latin-1"), "text/xml; charset=iso-8859-1"),
        (f"\ufeff{LOANS}".encode(), "text/xml; charset=iso-8859-1"),
    ],
    ids=["declaration", "default", "utf-16", "parameter", "byte order mark"],
)
def test_character_sets(call: Call, server: Loopback, content: bytes, media_type: str) -> None:
    respond_with(server, content, media_type)
    (loan,) = call(CASE, "loans.replace", body=[])
    assert loan.member == "é"


def test_missing_parser_is_reported_before_a_request_is_sent(
    call: Call,
    import_case: Callable[[str], ModuleType],
    server: Loopback,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = import_case(CASE)
    elements = import_module(f"{package.__name__}._runtime.xml_elements")
    elements.load_lxml.cache_clear()
    count = len(server.requests)
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    with pytest.raises(ImportError, match="pip install lxml"):
        call(CASE, "books.list")
    assert len(server.requests) == count


@pytest.mark.slow
def test_pyright_reports_no_errors_in_the_runtime_of_xml(tmp_path: Path) -> None:
    client = generate_case(Case(CASES / CASE))
    write_tree(client.files, tmp_path)
    settings = {"typeCheckingMode": "strict", "include": [f"{client.package}/_runtime/xml_*.py"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    result = subprocess.run(command, check=False, cwd=tmp_path, capture_output=True, text=True)
    assert result.stdout.startswith("0 errors, 0 warnings"), result.stdout


def test_client_without_xml_has_no_runtime_of_it() -> None:
    files = generate_case(Case(CASES / "media_types_bodies")).files
    assert not [path for path in files if "xml" in path]


def test_distribution_has_lxml_as_an_extra(tmp_path: Path) -> None:
    style = tmp_path / "style"
    style.mkdir()
    (style / "style.toml").write_text('[package]\ndistribution = "library-client"\n')
    spec = CASES / CASE / "spec.yaml"
    generated = pipeline.generate(spec, load_style([str(style)]), Report())
    assert generated is not None
    project = tomllib.loads(generated.files["pyproject.toml"])["project"]
    assert project["optional-dependencies"]["xml"] == ["lxml>=5.3"]
    assert not [each for each in project["dependencies"] if "lxml" in each]


def test_node_types(call: Call, server: Loopback) -> None:
    echo(server)
    values: dict[str, Any] = {"id": 1, "names": ["A", "B"], "prices": [1.5, 2], "codes": [7, "007"]}
    order = call(
        "xml_node_types",
        "orders.replace",
        **values,
        lines=[{"count": 2, "text": "x"}, {"text": ""}],
        customer={"since": "2020-02-29"},
        renamed={"flag": True},
    )
    assert get_text(server) == (
        '<Order id="1"><Customer><since>2020-02-29</since></Customer>'
        "<named-one><flag>true</flag></named-one>"
        '<order-lines><Line count="2">x</Line><Line/></order-lines><name>A</name><name>B</name>'
        "<codes><code>7</code><code>007</code></codes>"
        "<prices><prices>1.5</prices><prices>2</prices></prices></Order>"
    )
    assert {name: getattr(order, name) for name in values} == values
    assert (order.customer.since, order.renamed.flag) == (datetime.date(2020, 2, 29), True)
    assert [(line.count, line.text) for line in order.lines] == [(2, "x"), (None, "")]


def test_sections_of_characters_and_attributes_that_are_null(call: Call, server: Loopback) -> None:
    echo(server)
    note = call("xml_node_types", "notes.add", language=None, body="<p>a ]]> b</p>")
    assert get_text(server) == "<Note><![CDATA[<p>a ]]]]><![CDATA[> b</p>]]></Note>"
    assert (note.language, note.priority, note.body) == (None, None, "<p>a ]]> b</p>")
    assert note.mismatches == ()
    assert server.requests[-1].headers["content-type"] == "text/xml"


def test_what_has_no_xml_form_is_text(call: Call, server: Loopback) -> None:
    respond_with(server, "<Outer/>")
    assert call("xml_unusable", "names.get") == "<Outer/>"
    assert call("xml_unusable", "csv.get") == "<Outer/>"
    call("xml_unusable", "arrays.put", body="<pair/>")
    assert server.requests[-1].body == b"<pair/>"


def test_content_behind_a_dangling_reference(call: Call, server: Loopback) -> None:
    respond_with(server, '<k:y xmlns:k="urn:known"><a b="1"><c/></a></k:y>')
    assert call("xml_unusable", "prefixes.get").a == {"@b": "1", "c": ""}
    server.respond = lambda request: Response(b"", 204)
    call("xml_unusable", "prefixes.put", dc_title="T", b="B")
    text = '<title>T</title><known:b xmlns:known="urn:known">B</known:b>'
    assert get_text(server) == f"<x>{text}</x>"


def test_element_around_an_array_that_is_not_described(call: Call, server: Loopback) -> None:
    text = (
        '<book id="1"><Title>T</Title><author><string>A</string><string>B</string></author></book>'
    )
    respond_with(server, text)
    book = call(CASE, "books.add", id=1, title="T", authors=[])
    assert book.authors == ["A", "B"]
    assert book.mismatches == ("authors: an element is around the items of the array",)
    respond_with(server, f"<shelf><books>{text}{text}</books></shelf>")
    shelf = call(CASE, "books.list")
    assert [book.authors for book in shelf.books] == [["A", "B"]] * 2
    assert shelf.mismatches == tuple(
        f"books.{number}.authors: an element is around the items of the array" for number in (0, 1)
    )
