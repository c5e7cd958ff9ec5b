"""Write templates/*.docx from the nd30 table; `--check` fails when one is stale.

Why built: a Word file cannot be reviewed in git, these lines can. The bytes are the same
at every run.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from docx_blocks import (
    NAMESPACES,
    Column,
    across,
    addressees,
    appendix_head,
    bold,
    chosen,
    empty_header,
    grid,
    heading,
    landscape,
    links,
    loop,
    page_header,
    paragraph,
    portrait,
    row,
    rows,
    sheet_head,
    signature,
    signed_by,
    split,
    styles,
    title,
    x,
)

from cchc_cli.nd30.rules import FONT
from cchc_cli.ooxml.package import packed

FOLDER = Path(__file__).resolve().parent.parent / "templates"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def notice() -> str:
    """Compose the notice of conclusions (thông báo kết luận)."""
    keep = x("keepNext")
    return (
        heading()
        + title("THÔNG BÁO")
        + loop("text", "opening", *_opening())
        + loop(
            "group",
            "groups",
            paragraph("{{ group.title }}", "clause"),
            loop("text", "group.texts", _led()),
            loop("duty", "group.duties", paragraph("{{ duty }}", "body")),
        )
        + loop("text", "closing", paragraph("{{ text }}", "body"))
        + paragraph("{{ ending }}", "body", keep, x("keepLines"), x("spacing", after=240))
        + signature()
        + links()
        + portrait()
    )


def _opening() -> Iterator[str]:
    """Write a paragraph by its level: a heading of a part, of a clause, a basis, or none."""
    yield paragraph("{%p if not text.level %}", "body")
    yield _led()
    yield paragraph("{%p elif text.level == 1 %}", "body")
    yield paragraph("{{ text }}", "section")
    yield paragraph("{%p elif text.level == 2 %}", "body")
    yield paragraph("{{ text }}", "clause")
    yield paragraph("{%p else %}", "body")
    yield paragraph("{{ text }}", "basis")
    yield paragraph("{%p endif %}", "body")


def _led() -> str:
    """Write a paragraph; one that announces a list (`cụ thể:`) stands on the page of its first."""
    return (
        paragraph('{%p if text[-1:] == ":" %}', "body")
        + paragraph("{{ text }}", "body", x("keepNext"))
        + paragraph("{%p else %}", "body")
        + paragraph("{{ text }}", "body")
        + paragraph("{%p endif %}", "body")
    )


def assignment() -> str:
    """Compose the notice that assigns criteria (thông báo phân công nhiệm vụ)."""
    return (
        heading()
        + title("THÔNG BÁO")
        + loop("text", "opening", _led())
        + loop("text", "units", paragraph("{{ text }}", "body"))
        + loop("text", "closing", paragraph("{{ text }}", "body"))
        + _ending()
        + signature()
        + portrait()
    )


def _ending() -> str:
    keep = (x("keepNext"), x("keepLines"), x("spacing", after=240))
    return paragraph("{{ ending }}", "body", *keep)


def assignment_appendix() -> str:
    """Compose its appendix: criteria and duties, who leads, who helps, until when."""
    columns = (
        Column("STT", 12, "{{ row.number }}", "cell_center"),
        Column("Tiêu chí, nhiệm vụ", 70, "{{ row.name }}"),
        Column("Điểm tối đa", 16, "{{ row.max }}", "cell_center"),
        Column("Đơn vị chủ trì", 27, "{{ row.leader }}"),
        Column("Đơn vị phối hợp", 25, "{{ row.partners }}"),
        Column("Thời hạn hoàn thành", 22, "{{ row.due }}", "cell_center"),
        # Decisions ask for evidence in sentences: this column has the longest cells.
        Column("Sản phẩm, tài liệu kiểm chứng", 66, "{{ row.product }}"),
        Column("Ghi chú", 14, "{{ row.note }}"),
    )
    printed = {"Tiêu chí, nhiệm vụ": "{{ total_name }}", "Điểm tối đa": "{{ total }}"}
    total = [replace(column, value=printed.get(column.heading, "")) for column in columns]
    table = grid(
        columns,
        rows(columns, "{%tr for area in areas %}"),
        across(columns, "{{ area.title }}"),
        rows(columns, "{%tr for row in area.rows %}"),
        rows(columns, "{%tr if row.duty and row.leads %}"),
        row(columns, "cell_part", keep=True),
        rows(columns, "{%tr elif row.duty %}"),
        row(columns, "cell_part"),
        rows(columns, "{%tr elif row.leads %}"),
        row(columns, keep=True),
        rows(columns, "{%tr else %}"),
        row(columns),
        rows(columns, "{%tr endif %}"),
        rows(columns, "{%tr endfor %}"),
        rows(columns, "{%tr endfor %}"),
        row(bold(total)),
    )
    return appendix_head() + table + paragraph("./.", "cell_center") + landscape()


def scorecard() -> str:
    """Compose the self-assessment report (báo cáo kết quả tự chấm điểm)."""
    columns = (
        Column("TT", 12, "{{ area.id }}", "cell_center"),
        Column("Lĩnh vực", 73, "{{ area.name }}"),
        Column("Điểm tối đa", 20, "{{ area.max }}", "cell_center"),
        Column("Điểm tự đánh giá", 20, "{{ area.score }}", "cell_center"),
        Column("Chưa có số liệu", 20, "{{ area.open }}", "cell_center"),
        Column("Tỷ lệ (%)", 20, "{{ area.percent }}", "cell_center"),
    )
    table = grid(
        columns,
        rows(columns, "{%tr for area in areas %}"),
        # A sum alone on a page says nothing: the last area goes with it.
        rows(columns, "{%tr if loop.last %}"),
        row(columns, keep=True),
        rows(columns, "{%tr else %}"),
        row(columns),
        rows(columns, "{%tr endif %}"),
        rows(columns, "{%tr endfor %}"),
        rows(columns, "{%tr for area in sums %}"),
        split(columns, "{{ area.name }}", 2),
        rows(columns, "{%tr endfor %}"),
    )
    lost = (
        Column("TT", 12, "{{ row.number }}", "cell_center"),
        Column("Tiêu chí", 73, "{{ row.name }}"),
        Column("Điểm mất", 20, "{{ row.points }}", "cell_center"),
        Column("Giải trình", 60, "{{ row.explanation }}"),
    )
    losses = grid(
        lost,
        rows(lost, "{%tr for row in losses %}"),
        row(lost),
        rows(lost, "{%tr endfor %}"),
        rows(lost, "{%tr for row in losses_sums %}"),
        split(lost, "{{ row.name }}", 2),
        rows(lost, "{%tr endfor %}"),
    )
    return (
        heading()
        + title("BÁO CÁO")
        + addressees()
        + loop("text", "opening", _led())
        + _part("organizing")
        + _part("results")
        + table
        + paragraph("", "cell")
        + loop("chart", "charts", paragraph("{{ chart }}", "caption"))
        + paragraph("{%p if titles.losses %}", "body")
        + paragraph("{{ titles.losses }}", "section")
        + paragraph("{%p if losses %}", "body")
        + losses
        + paragraph("", "cell")
        + paragraph("{%p endif %}", "body")
        + loop("text", "waiting", paragraph("{{ text }}", "body"))
        + paragraph("{%p endif %}", "body")
        + _part("solutions")
        + _part("proposals")
        + _ending()
        + signature()
        + portrait()
    )


def _part(texts: str) -> str:
    """Write a part with its heading; nothing where it says nothing."""
    return (
        paragraph(f"{{%p if titles.{texts} %}}", "body")
        + paragraph(f"{{{{ titles.{texts} }}}}", "section")
        + loop("text", texts, _led())
        + paragraph("{%p endif %}", "body")
    )


def scoreboard() -> str:
    """Compose the report's first appendix: the scoreboard, in the columns that are chosen."""
    evidence = "Tài liệu kiểm chứng, giải trình"
    columns = chosen(
        {
            "id": Column("STT", 16, "{{ row.id }}", "cell_center"),
            "name": Column("Tiêu chí, tiêu chí thành phần", 94, "{{ row.name }}"),
            "max": Column("Điểm tối đa", 17, "{{ row.max }}", "cell_center"),
            "self": Column("Điểm tự đánh giá", 19, "{{ row.score }}", "cell_center"),
            "appraised": Column("Điểm thẩm định", 19, "{{ row.appraised }}", "cell_center"),
            "evidence": Column(evidence, 87, "{{ item }}", items="row.evidence"),
        }
    )
    table = grid(
        columns,
        rows(columns, "{%tr for row in rows %}"),
        rows(columns, '{%tr if row.kind == "sum" %}'),
        row(bold(columns), keep=True),
        rows(columns, '{%tr elif row.kind == "whole" %}'),
        row(columns, keep=True),
        rows(columns, '{%tr elif row.kind == "part" %}'),
        row(columns, "cell_part"),
        rows(columns, "{%tr else %}"),
        row(columns),
        rows(columns, "{%tr endif %}"),
        rows(columns, "{%tr endfor %}"),
    )
    return appendix_head() + table + paragraph("./.", "cell_center") + landscape()


def register() -> str:
    """Compose the report's second appendix: the register of evidence."""
    columns = (
        Column("TT", 12, "{{ row.number }}", "cell_center"),
        Column("Số, ký hiệu", 38, "{{ row.symbol }}"),
        Column("Tên tài liệu", 84, "{{ row.title }}"),
        Column("Ngày", 26, "{{ row.date }}", "cell_center"),
        Column("Tiêu chí, nhiệm vụ", 34, "{{ row.serves }}"),
        Column("Liên kết, tệp", 58, "{{ row.link }}"),
    )
    return appendix_head() + _grid_of_rows(columns) + paragraph("./.", "cell_center") + landscape()


def report() -> str:
    """Compose the periodic report (báo cáo công tác cải cách hành chính)."""
    return (
        heading()
        + title("BÁO CÁO")
        + paragraph("{%p if addressees %}", "body")
        + addressees()
        + paragraph("{%p endif %}", "body")
        + loop("text", "opening", _led())
        + loop("line", "lines", *_report_lines())
        + loop("chart", "charts", paragraph("{{ chart }}", "caption"))
        + _ending()
        + signature()
        + portrait()
    )


def _report_lines() -> Iterator[str]:
    """Write a line by its kind: headings of four levels, a paragraph."""
    keep, deep = x("keepNext"), x("outlineLvl", val=2)
    kinds = {
        "part": paragraph("{{ line.text }}", "section"),
        "heading": paragraph("{{ line.text }}", "clause"),
        "letter": paragraph("{{ line.text }}", "body", keep, deep),
        "dash": paragraph("{{ line.text }}", "body", keep),
    }
    for kind, written in kinds.items():
        yield paragraph(f'{{%p if line.kind == "{kind}" %}}', "body")
        yield written
        yield paragraph("{%p endif %}", "body")
    yield paragraph('{%p if line.kind == "text" and line.leads %}', "body")
    yield paragraph("{{ line.text }}", "body", keep)
    yield paragraph("{%p endif %}", "body")
    yield paragraph('{%p if line.kind == "text" and not line.leads %}', "body")
    yield paragraph("{{ line.text }}", "body")
    yield paragraph("{%p endif %}", "body")


def statistics() -> str:
    """Compose the report's first appendix: statistics, a table a form."""
    first = (
        Column("STT", 16, "{{ row.number }}", "cell_center"),
        Column("Chỉ tiêu thống kê", 100, "{{ row.name }}"),
        Column("Đơn vị tính", 30, "{{ row.unit }}", "cell_center"),
    )
    compared = (
        *first,
        Column("Số liệu {{ before }}", 34, "{{ row.before }}", "cell_center"),
        Column("Số liệu kỳ này", 32, "{{ row.value }}", "cell_center"),
        Column("Ghi chú", 40, "{{ row.note }}"),
    )
    alone = (
        *first,
        Column("Số liệu", 36, "{{ row.value }}", "cell_center"),
        Column("Ghi chú", 70, "{{ row.note }}"),
    )
    _apart = x("spacing", before=240, after=120)
    apart = x("spacing", before=240, after=120)
    # Two tables, since one whose columns come and go would keep the widths of the other.
    return (
        appendix_head()
        + paragraph("{%p for form in forms %}", "cell")
        + paragraph("{%p if form.title %}", "cell")
        + paragraph("{{ form.title }}", "appendix_title", x("keepNext"), apart)
        + paragraph("{%p endif %}", "cell")
        + paragraph("{%p if before %}", "cell")
        + _grid_by_level(compared)
        + paragraph("{%p else %}", "cell")
        + _grid_by_level(alone)
        + paragraph("{%p endif %}", "cell")
        + paragraph("{%p endfor %}", "cell")
        + paragraph("./.", "cell_center")
        + landscape()
    )


def _grid_by_level(columns: tuple[Column, ...]) -> str:
    """Write a table whose rows are bold, plain or italic by their level."""
    return grid(
        columns,
        rows(columns, "{%tr for row in form.rows %}"),
        rows(columns, '{%tr if row.level == "1" %}'),
        row(columns, "cell_group"),
        rows(columns, "{%tr endif %}"),
        rows(columns, '{%tr if row.level == "2" %}'),
        row(columns),
        rows(columns, "{%tr endif %}"),
        rows(columns, '{%tr if row.level == "3" %}'),
        row(columns, "cell_part"),
        rows(columns, "{%tr endif %}"),
        rows(columns, "{%tr endfor %}"),
    )


def _grid_of_rows(columns: tuple[Column, ...]) -> str:
    return grid(
        columns,
        rows(columns, "{%tr for row in rows %}"),
        row(columns),
        rows(columns, "{%tr endfor %}"),
    )


def duties() -> str:
    """Compose the report's second appendix: the state of every duty."""
    columns = (
        Column("STT", 12, "{{ row.number }}", "cell_center"),
        Column("Nhiệm vụ", 70, "{{ row.content }}"),
        Column("Sản phẩm", 30, "{{ row.product }}"),
        Column("Cơ quan chủ trì", 32, "{{ row.unit }}"),
        Column("Thời hạn", 25, "{{ row.due }}", "cell_center"),
        Column("Tình trạng", 27, "{{ row.state }}"),
        Column("Kết quả", 56, "{{ row.result }}"),
    )
    table = grid(
        columns,
        rows(columns, "{%tr for group in groups %}"),
        rows(columns, "{%tr if group.title %}"),
        across(columns, "{{ group.title }}"),
        rows(columns, "{%tr endif %}"),
        rows(columns, "{%tr for row in group.rows %}"),
        row(columns),
        rows(columns, "{%tr endfor %}"),
        rows(columns, "{%tr endfor %}"),
    )
    return appendix_head() + table + paragraph("./.", "cell_center") + landscape()


def reminder() -> str:
    """Compose the letter that reminds units (công văn đôn đốc)."""
    columns = (
        Column("STT", 12, "{{ row.number }}", "cell_center"),
        Column("Nhiệm vụ", 68, "{{ row.content }}"),
        Column("Sản phẩm", 30, "{{ row.product }}"),
        Column("Thời hạn", 25, "{{ row.due }}", "cell_center"),
        Column("Tình trạng", 30, "{{ row.state }}"),
    )
    table = grid(
        columns,
        rows(columns, "{%tr for row in part.rows %}"),
        row(columns),
        rows(columns, "{%tr endfor %}"),
    )
    return (
        heading(letter=True)
        + paragraph("", "body")
        + addressees()
        + loop("text", "opening", _led())
        + loop("part", "parts", *_reminded(table))
        + loop("text", "requests", paragraph("{{ text }}", "body"))
        + _ending()
        + signature()
        + portrait()
    )


def _reminded(table: str) -> Iterator[str]:
    """Write a unit's part: its sentence, then lines or the table."""
    yield paragraph("{%p if part.intro %}", "body")
    yield paragraph("{{ part.intro }}", "body", x("keepNext"))
    yield paragraph("{%p endif %}", "body")
    yield loop("text", "part.lines", paragraph("{{ text }}", "body"))
    yield paragraph("{%p if part.rows %}", "body")
    yield table
    yield paragraph("", "cell")
    yield paragraph("{%p endif %}", "body")


def plan() -> str:
    """Compose the plan of a year (kế hoạch cải cách hành chính)."""
    return (
        heading()
        + title("KẾ HOẠCH")
        + loop("text", "opening", *_opening())
        + paragraph("{{ introduction }}", "body")
        + loop(
            "content",
            "contents",
            paragraph("{{ content.title }}", "clause"),
            loop("text", "content.goals", paragraph("{{ text }}", "body")),
            loop("duty", "content.duties", paragraph("{{ duty }}", "body")),
        )
        + loop("text", "closing", *_opening())
        + _ending()
        + signature()
        + portrait()
    )


def plan_appendix() -> str:
    """Compose the plan's appendix: its duties by content."""
    columns = (
        Column("STT", 11, "{{ row.number }}", "cell_center"),
        Column("Nhiệm vụ", 75, "{{ row.content }}"),
        Column("Sản phẩm", 34, "{{ row.product }}"),
        Column("Thời gian hoàn thành", 30, "{{ row.due }}", "cell_center"),
        Column("Chủ trì thực hiện", 34, "{{ row.leader }}"),
        Column("Phối hợp thực hiện", 36, "{{ row.partners }}"),
        Column("Theo dõi, kiểm tra, đôn đốc", 32, "{{ row.monitor }}"),
    )
    table = grid(
        columns,
        rows(columns, "{%tr for content in contents %}"),
        across(columns, "{{ content.title }}"),
        rows(columns, "{%tr for row in content.rows %}"),
        row(columns),
        rows(columns, "{%tr endfor %}"),
        rows(columns, "{%tr endfor %}"),
    )
    return appendix_head() + table + paragraph("./.", "cell_center") + landscape()


def results() -> str:
    """Compose the results of a notice (kết quả thực hiện thông báo kỳ trước)."""
    columns = (
        Column("STT", 12, "{{ row.number }}", "cell_center"),
        Column("Tên nhiệm vụ", 80, "{{ row.content }}"),
        Column("Đơn vị chủ trì", 34, "{{ row.unit }}"),
        Column("Thời hạn", 28, "{{ row.due }}", "cell_center"),
        Column("Kết quả thực hiện", 70, "{{ row.result }}"),
        Column("Tiến độ", 28, "{{ row.progress }}", "cell_center"),
    )
    return (
        sheet_head("{{ given_by }}")
        + paragraph("{{ totals }}", "body")
        + _grid_of_rows(columns)
        + paragraph("./.", "cell_center")
        + landscape()
    )


def worklist() -> str:
    """Compose the sheet of a unit's duties (phiếu giao việc)."""
    columns = (
        Column("STT", 12, "{{ row.number }}", "cell_center"),
        Column("Nhiệm vụ", 53, "{{ row.content }}"),
        Column("Đơn vị phối hợp", 28, "{{ row.partners }}"),
        Column("Sản phẩm", 24, "{{ row.product }}"),
        Column("Thời hạn", 24, "{{ row.due }}", "cell_center"),
        Column("Tình trạng", 24, "{{ row.state }}"),
    )
    # Whoever signs must see a duty on the page.
    table = grid(
        columns,
        rows(columns, "{%tr for row in rows %}"),
        rows(columns, "{%tr if loop.last %}"),
        row(columns, keep=True),
        rows(columns, "{%tr else %}"),
        row(columns),
        rows(columns, "{%tr endif %}"),
        rows(columns, "{%tr endfor %}"),
    )
    return (
        sheet_head("{{ unit }}")
        + loop("text", "opening", _led())
        + table
        + paragraph("", "cell", x("keepNext"))
        + signed_by("NGƯỜI GIAO", "NGƯỜI NHẬN")
        + portrait()
    )


TEMPLATES = {
    "plan.docx": plan,
    "plan.appendix-1.docx": plan_appendix,
    "results.docx": results,
    "worklist.docx": worklist,
    "report.docx": report,
    "report.appendix-1.docx": statistics,
    "report.appendix-2.docx": duties,
    "reminder.docx": reminder,
    "notice.docx": notice,
    "assignment.docx": assignment,
    "assignment.appendix-1.docx": assignment_appendix,
    "scorecard.docx": scorecard,
    "scorecard.appendix-1.docx": scoreboard,
    "scorecard.appendix-2.docx": register,
}


def package(body: str) -> bytes:
    """Make a Word file of a document's body."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations({"rIdDocument": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f"<w:document {NAMESPACES}>{x('body', body)}</w:document>",
        "word/_rels/document.xml.rels": _relations(
            {
                "rIdStyles": ("styles", "styles.xml"),
                "rIdSettings": ("settings", "settings.xml"),
                "rIdFonts": ("fontTable", "fontTable.xml"),
                "rIdHeader": ("header", "header1.xml"),
                "rIdFirst": ("header", "header2.xml"),
            }
        ),
        "word/styles.xml": styles(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": page_header(),
        "word/header2.xml": empty_header(),
    }
    return packed({name: (_HEAD + text).encode() for name, text in parts.items()})


def _types() -> str:
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "fontTable": "fontTable",
        "header1": "header",
        "header2": "header",
    }
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{lines}</Relationships>"
    )


def _settings() -> str:
    word = "http://schemas.microsoft.com/office/word"
    compatibility = x("compat", x("compatSetting", name="compatibilityMode", uri=word, val=15))
    return (
        f"<w:settings {NAMESPACES}>{x('zoom', percent=100)}{x('defaultTabStop', val=720)}"
        f"{x('characterSpacingControl', val='doNotCompress')}{compatibility}"
        f"{x('themeFontLang', val='vi-VN')}{x('decimalSymbol', val=',')}"
        f"{x('listSeparator', val=';')}"
        "</w:settings>"
    )


def _fonts() -> str:
    font = x(
        "font",
        x("panose1", val="02020603050405020304"),
        x("charset", val="00"),
        x("family", val="roman"),
        x("pitch", val="variable"),
        name=FONT,
    )
    return f"<w:fonts {NAMESPACES}>{font}</w:fonts>"


def main() -> int:
    """Write every template, or compare them."""
    stale = []
    for name, compose in TEMPLATES.items():
        data, target = package(compose()), FOLDER / name
        if "--check" not in sys.argv[1:]:
            FOLDER.mkdir(exist_ok=True)
            target.write_bytes(data)
        elif not target.is_file() or target.read_bytes() != data:
            stale.append(name)
    if stale:
        print(f"stale templates: {', '.join(stale)}: python tools/build_templates.py")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
