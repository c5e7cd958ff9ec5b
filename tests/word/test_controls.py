"""Content controls: what stands whole in one works, what crosses its edge names it."""

from pathlib import Path

import pytest

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.template import Template
from tests.helpers.small_docx import package, with_body
from tests.helpers.templates import render


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def par(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def row(text: str) -> str:
    return f"<w:tr><w:tc>{par(text)}</w:tc></w:tr>"


def table(rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>"


def control(inner: str, name: str = '<w:alias w:val="Danh sách"/>') -> str:
    return f"<w:sdt><w:sdtPr>{name}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def saved(folder: Path, body: str) -> Path:
    path = folder / "x.docx"
    path.write_bytes(package(with_body(body)))
    return path


def printed(folder: Path, body: str) -> str:
    return render(saved(folder, body), xs=["A", "B"], s="S").parts["word/document.xml"].decode()


@pytest.mark.parametrize(
    ("body", "count", "letters"),
    [
        (control(par("{%p for x in xs %}") + par("{{ x }}") + par("{%p endfor %}")), 1, "AB"),
        (par("{%p for x in xs %}") + control(par("{{ x }}")) + par("{%p endfor %}"), 2, "AB"),
        (f"<w:p>{control(run('{{ s }}'))}</w:p>", 1, "S"),
        (f"<w:p>{run('{% if s %}')}{control(run('{{ s }}'))}{run('{% endif %}')}</w:p>", 1, "S"),
        (table(control(row("{%tr for x in xs %}") + row("{{ x }}") + row("{%tr endfor %}"))), 1, "AB"),
        (table(row("{% for x in xs %}") + control(row("{{ x }}")) + row("{% endfor %}")), 2, "AB"),
    ],
)  # fmt: skip
def test_what_is_whole_works(tmp_path: Path, body: str, count: int, letters: str) -> None:
    xml = printed(tmp_path, body)
    assert xml.count("<w:sdt>") == count
    assert [xml.count(f">{letter}</w:t>") for letter in letters] == [1] * len(letters)


def test_a_link_alone_in_its_paragraph_is_not_lost(tmp_path: Path) -> None:
    body = f"<w:p><w:hyperlink w:anchor='a'>{run('{{ s }}')}</w:hyperlink></w:p>"
    assert ">S</w:t>" in printed(tmp_path, body)


@pytest.mark.parametrize(
    "body",
    [
        control(par("{%p for x in xs %}") + par("{{ x }}")) + par("{%p endfor %}"),
        par("{%p for x in xs %}") + control(par("{{ x }}") + par("{%p endfor %}")),
        f"<w:p>{control(run('{%p for x in xs %}'))}</w:p>" + par("{%p endfor %}"),
        f"<w:p>{control(run('{% for x in xs %}'))}{run('{{ x }}{% endfor %}')}</w:p>",
        f"<w:p>{run('{{ ')}{control(run('s }}'))}</w:p>",
        table(control(row("{%tr for x in xs %}") + row("{{ x }}")) + row("{%tr endfor %}")),
    ],
)
def test_what_crosses_an_edge_names_the_control(tmp_path: Path, body: str) -> None:
    with pytest.raises(TemplateError, match="điều khiển nội dung «Danh sách»") as caught:
        Template.read(saved(tmp_path, body))
    assert "Xóa điều khiển nội dung" in caught.value.hint


@pytest.mark.parametrize(
    ("name", "said"), [('<w:tag w:val="ds1"/>', "«ds1»"), ("", "(chưa đặt tên)")]
)
def test_a_control_without_a_title(tmp_path: Path, name: str, said: str) -> None:
    body = control(par("{%p if s %}"), name)
    with pytest.raises(TemplateError) as caught:
        Template.read(saved(tmp_path, body))
    assert f"điều khiển nội dung {said}, đoạn 1" in caught.value.place


def test_a_tag_outside_has_nothing_to_do_with_controls(tmp_path: Path) -> None:
    body = control(par("x")) + par("{%p if s %}")
    with pytest.raises(TemplateError) as caught:
        Template.read(saved(tmp_path, body))
    assert "điều khiển" not in str(caught.value)
