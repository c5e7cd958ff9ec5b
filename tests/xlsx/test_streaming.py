"""XML as a stream: what reaches a handler, what is refused."""

from collections.abc import Callable

import pytest

from cchc_cli.ooxml.package import PackageError
from cchc_cli.xlsx.streaming import Attributes, stream
from tests.helpers.small_xlsx import MAIN


class Noting:
    """A handler that notes what it is given."""

    def __init__(self) -> None:
        self.noted: list[object] = []
        self.starts: dict[str, Callable[[Attributes], None]] = {"c": self.noted.append}
        self.ends: dict[str, Callable[[], None]] = {"c": lambda: self.noted.append("end")}

    def text(self, piece: str) -> None:
        self.noted.append(piece)


def noted(data: bytes) -> list[object]:
    handler = Noting()
    stream("xl/x.xml", data, handler)
    return handler.noted


@pytest.mark.parametrize("uri", [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"])
@pytest.mark.parametrize("name", ["{}", "x:{}"])
def test_elements_are_known_by_name_whatever_their_prefix(uri: str, name: str) -> None:
    tag, prefix = name.format("c"), ":x" * (":" in name)
    data = f'<{tag} xmlns{prefix}="{uri}" r="A1">Đã<q/> xong</{tag}>'
    assert noted(data.encode()) == [{"r": "A1"}, "Đã", " xong", "end"]


def test_elements_of_other_namespaces_are_not_those_of_sheets() -> None:
    assert noted(b'<c xmlns="urn:other"><c/></c>') == []


def test_long_text_comes_in_pieces_and_whole() -> None:
    text = "Nhiệm vụ " * 200_000
    assert "".join(map(str, noted(f"<a>{text}</a>".encode()))) == text


def refusal(data: bytes) -> str:
    with pytest.raises(PackageError) as caught:
        noted(data)
    assert caught.value.hint
    return caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE a><a/>",
        '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
        '<!DOCTYPE a SYSTEM "x.dtd"><a/>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_every_encoding(text: str, encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding)
    assert refusal(data) == "phần xl/x.xml khai báo DTD, không được phép"


@pytest.mark.parametrize(
    "data",
    [b"", b"text", b"<a>", b"<a></b>", b"<x:a/>", b"<a>&e;</a>", b"<a>\xff</a>", b"<a/><a/>", b"<a>\0</a>",
     b'<a b="1" b="2"/>', b"<a>&#xD800;</a>", b'<?xml version="1.0" encoding="nonsense"?><a/>',
     b'<?xml version="1.0" encoding="utf-7"?><a/>', b'<?xml version="1.0" encoding="cp932"?><a/>'],
)  # fmt: skip
def test_broken_xml_is_refused_by_the_name_of_its_part(data: bytes) -> None:
    assert refusal(data) == "phần xl/x.xml bị hỏng, không phải XML đúng"


def test_a_tag_without_end_does_not_fill_the_memory() -> None:
    attributes = " ".join(f'a{number}="1"' for number in range(300_000))
    assert refusal(f"<a {attributes}/>".encode()) == "phần xl/x.xml bị hỏng: có thẻ quá dài"


def test_names_without_end_do_not_fill_the_memory() -> None:
    data = "".join(f"<a{number}/>" for number in range(100_000))
    assert refusal(f"<a>{data}</a>".encode()) == "phần xl/x.xml bị hỏng: có quá nhiều loại thẻ"


def test_depth_costs_nothing() -> None:
    assert noted(b"<a>" * 100_000 + b"</a>" * 100_000) == []
