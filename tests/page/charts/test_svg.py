"""Elements of SVG, and the file that slides take."""

from lxml import etree

from cchc_cli.page.charts.file import SVG, svg_file
from cchc_cli.page.charts.svg import WIDTH, Picture, broken, element, width_of, words

HOSTILE = '<script>alert(1)</script>"&'


def test_values_are_escaped_and_numbers_are_short() -> None:
    assert element("a", b='x"<', c_d=1.25, e=None, f_=2.0) == '<a b="x&quot;&lt;" c-d="1.2" f="2"/>'
    assert words(HOSTILE, 0, 1) == (
        '<text x="0" y="1">&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;</text>'
    )


def test_lines_fit_into_their_room() -> None:
    name = "Trung tâm Dịch vụ tổng hợp và Phục vụ hành chính công xã Đông Mẫu"
    lines = broken(name, WIDTH / 2)
    assert " ".join(lines) == name
    assert all(width_of(line) <= WIDTH / 2 for line in lines)


def test_a_file_stands_alone_and_is_known_as_ours() -> None:
    picture = Picture("c", HOSTILE, HOSTILE, 50.4, (words("a", 0, 10),))
    data = svg_file(picture)
    tree = etree.fromstring(data)
    assert (tree.get("width"), tree.get("height"), tree.get("viewBox")) == (
        "720",
        "100",
        "0 0 360 50",
    )
    assert [part.text for part in tree[:2]] == [HOSTILE, HOSTILE]
    assert tree.get("aria-labelledby") == tree[0].get("id")
    assert SVG.is_ours(data)
    assert not SVG.is_ours(data.replace(b">a<", b">b<"))
    assert "width" not in picture.inline[:200].split("viewBox")[0]
