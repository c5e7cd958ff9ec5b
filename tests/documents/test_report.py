"""The periodic report: its headings are the guidance's, its figures those of status."""

import datetime as dt
import json
import re
from collections.abc import Callable

import pytest

from cchc_cli.documents.document import Request
from cchc_cli.documents.outline import builtin, placed
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.model.record import Record
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD
from tests.helpers.printing import filled_rows, grids, opened, printed, report, texts
from tests.helpers.repository import ROOT

DAY = dt.date(2025, 11, 15)
PERIODS = ["2025-09", "2025-Q3", "2025-9M", "2025"]


@pytest.mark.parametrize("name", PERIODS)
def test_figures_are_those_of_status(example_record: Record, cchc: Callable, name: str) -> None:
    day = scope_of(read_period(name), "ministry").window.last.isoformat()
    options = ("--data", ROOT / "examples", "--as-of", day, "--format", "json")
    totals = json.loads(cchc("status", *options).out)["totals"]
    made = report(example_record, name)
    said = " ".join(texts(made))
    finished = totals["done"] + totals["done_late"]
    assert f"đã hoàn thành {finished}/{totals['total']} nhiệm vụ được giao" in said
    in_time = totals["on_track"] + totals["due_soon"]
    for count, words in (
        (totals["done_late"], "nhiệm vụ hoàn thành quá hạn"),
        (in_time, "nhiệm vụ đang thực hiện, trong hạn"),
        (totals["no_deadline"], "nhiệm vụ chưa ấn định thời hạn"),
        (totals["overdue"], "nhiệm vụ quá hạn chưa hoàn thành"),
    ):
        assert (f"{count:02} {words}" in said) == bool(count)
    statistics, duties = map(filled_rows, grids(made))
    column = {row[1]: row[4] for row in statistics}
    assert column["Nhiệm vụ được giao: tổng số"] == str(totals["total"])
    assert column["- Đã hoàn thành đúng hạn"] == str(totals["done"])
    assert column["- Quá hạn chưa hoàn thành"] == str(totals["overdue"])
    counted = [int(row[4]) for row in statistics if row[1].startswith("- ")]
    assert sum(counted) == totals["total"] == len(duties) - 1


@pytest.mark.parametrize("name", PERIODS)
def test_it_reads_like_an_official_report(example_record: Record, name: str) -> None:
    made = report(example_record, name)
    lines = texts(made)
    said = "\n".join(lines)
    assert not re.search(
        r"None|True|False|overdue|done\b|[.;,]{2,}(?!/)|\(\)| [.;,]|  ",
        said.replace("...", "").replace("\u00a0", ""),
    )
    assert sum(line.endswith("./.") for line in lines) == 1 + 2
    assert lines.count("[…]") == len([m for m in made.missing if "narrative.sections" in m])
    for line in lines:
        assert not re.match(r"[a-zđ]{2}", line), line


def test_what_leads_to_a_list_stands_on_its_page(example_record: Record) -> None:
    paragraphs = opened(report(example_record, "2025")).paragraphs
    leading = [p for p in paragraphs if p.text.endswith(("quá hạn chưa hoàn thành:", "điều hành:"))]
    assert [p.paragraph_format.keep_with_next for p in leading] == [True, True]


@pytest.mark.parametrize(
    ("wanted", "ends"),
    [
        (Request(kind="reminder", day=DAY, unit="HCC"), ["cụ thể:"]),
        (Request(kind="assignment", day=DAY, year="2025"), ["như sau:", "trong đó:"]),
        (Request(kind="scorecard", day=DAY, year="2025"), ["như sau:"]),
        (Request(kind="notice", day=DAY, name="TB-01"), []),
    ],
)
def test_so_it_does_in_other_papers(
    example_record: Record, wanted: Request, ends: list[str]
) -> None:
    paragraphs = opened(printed(example_record, wanted)).paragraphs
    leading = [p for p in paragraphs if p.text.endswith(":") and p.text != "Kính gửi:"]
    assert [p.text[-len(end) :] for p, end in zip(leading, ends, strict=False)] == ends
    assert all(
        p.paragraph_format.keep_with_next or p.style.paragraph_format.keep_with_next
        for p in leading
    )


def test_the_headings_are_those_of_the_guidance(example_record: Record) -> None:
    lines = texts(report(example_record, "2025-Q3"))
    numbered = [p.line for p in placed(builtin()) if p.depth == 1]
    assert len(numbered) == 14
    found = [line for line in lines if line in numbered]
    assert found == numbered
    parts = [line for line in lines if re.match(r"[IV]+\. [A-ZĐ]", line)]
    assert [line.partition(".")[0] for line in parts] == ["I", "II", "III", "IV", "V"]
    assert "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV NĂM 2025" in parts
    assert not any(line.startswith("V.") for line in texts(report(example_record, "2025")))


def test_a_blank_names_its_heading_and_the_key_that_fills_it(example_record: Record) -> None:
    missing = report(example_record, "2025-Q3").missing
    assert (
        "phần II, mục 6 «Xây dựng và phát triển chính quyền điện tử, chính quyền số»: "
        'điền reports[2025-Q3].narrative.sections."II.6"'
    ) in missing


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("2025-09", "tháng 9 năm 2025"),
        ("2025-Q3", "quý III và phương hướng, nhiệm vụ quý IV năm 2025"),
        ("2025-9M", "9 tháng đầu năm và phương hướng, nhiệm vụ 3 tháng cuối năm 2025"),
        ("2025", "năm 2025 và phương hướng, nhiệm vụ năm 2026"),
    ],
)
def test_the_title_names_what_comes_next(example_record: Record, name: str, title: str) -> None:
    assert f"Công tác cải cách hành chính {title}" in texts(report(example_record, name))


def test_statistics_beside_those_of_the_period_before(example_record: Record) -> None:
    said = " ".join(texts(report(example_record, "2025-Q3")))
    assert (
        "Số nhiệm vụ hoàn thành trong kỳ: 0, bằng số nhiệm vụ hoàn thành của quý II năm 2025"
        in said
    )
    assert "Riêng 02 nhiệm vụ thực hiện định kỳ đã báo cáo 2/4 kỳ." in said
    statistics = filled_rows(grids(report(example_record, "2025-Q3"))[0])
    assert statistics[0][3] == "Số liệu quý II năm 2025"
    row = next(r for r in statistics if r[0] == "3.6")
    assert row[3:] == ["97,89", "98,88", "Tính: 3.5/3.3"]


MORE = """\
reports:
  - period: 2025-Q4
    number: '7'
    date: 2025-11-24
    recipients: [Sở, 'Lưu: VT']
    signer: CT
    title: Kết quả công tác cải cách hành chính quý IV
    basis: [Thực hiện Công văn số 45/SNV ngày 01/11/2025 của Sở Nội vụ.]
    closing: Ủy ban nhân dân xã Mẫu kính báo cáo
    narrative:
      REPLACE
      sections:
        I.1: ["Đã họp giao ban, có [a] cuộc."]
        II.2.c: [Bộ phận Một cửa hoạt động ổn định., "Còn [b1] hồ sơ."]
statistics: [{id: "a1", name: a, unit: b, values: {2025-Q4: 1234.5}}, {id: b1, name: b, unit: b, values: {2025-Q3: 1}}]
"""


def told(render_report: Callable, replace: str = "", **changes: str) -> tuple[str, list[str]]:
    more = MORE.replace("REPLACE", replace or "direction: [Trước hết.]").replace("[a]", "[a1]")
    for old, new in changes.items():
        more = more.replace(f"{old}:", new)
    answer, lines = render_report("2025-Q4", "--as-of", "2025-11-24", more=more)
    return answer.err, lines


def test_what_a_person_wrote_comes_first_with_its_figures(render_report: Callable) -> None:
    err, lines = told(render_report)
    at = next(i for i, line in enumerate(lines) if line.startswith("1. Đánh giá"))
    assert lines[at + 1 : at + 3] == ["Đã họp giao ban, có 1.234,5 cuộc.", "Trước hết."]
    assert lines[at + 3].startswith("Đến ngày 24/11/2025, đã hoàn thành")
    lettered = next(i for i, line in enumerate(lines) if line.startswith("c) Kết quả thực hiện"))
    assert lines[lettered + 1 : lettered + 3] == [
        "Bộ phận Một cửa hoạt động ổn định.",
        "Còn […] hồ sơ.",
    ]
    assert "số liệu b1" in err


def test_what_is_written_may_replace_what_is_computed(render_report: Callable) -> None:
    _, lines = told(render_report, replace="replace: true")
    at = next(i for i, line in enumerate(lines) if line.startswith("1. Đánh giá"))
    assert lines[at + 1] == "Đã họp giao ban, có 1.234,5 cuộc."
    assert not any("nhiệm vụ được giao (" in line for line in lines)


def test_head_and_end_are_as_the_office_has_them(render_report: Callable) -> None:
    _, lines = told(render_report)
    assert "Kết quả công tác cải cách hành chính quý IV" in lines
    assert "Thực hiện Công văn số 45/SNV ngày 01/11/2025 của Sở Nội vụ." in lines
    assert "Ủy ban nhân dân xã Mẫu kính báo cáo./." in lines
    assert not any(line.startswith("Kính gửi") for line in lines)


POOLS = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments: [{id: VP, name: Văn phòng}, {id: KT, name: Phòng Kinh tế}]
notices:
  - {id: KH, subject: x, date: 2025-01-02, source: plan}
  - {id: CV, subject: x, date: 2025-01-02, source: superior}
  - {id: TB, subject: x, date: 2025-01-02, themes: [{id: a, title: Về thể chế, content: 1}]}
tasks:
  - {id: A, notice: KH, department: VP, content: Một, due: 2025-07-31, status: done, completed: 2025-07-30, evidence: [{title: BC}]}
  - {id: B, notice: KH, department: VP, content: Hai, due: 2025-12-31}
  - {id: C, notice: KH, department: VP, content: Ba, due: 2025-12-31, status: done, completed: 2025-08-30}
  - {id: D, notice: CV, department: KT, content: Bốn, due: 2025-08-31, log: [{date: 2025-09-01, note: Chờ hướng dẫn}]}
  - {id: E, notice: TB, theme: a, department: KT, content: Năm, due: 2025-08-31, status: done, completed: 2025-08-01, evidence: [{title: BC}]}
  - {id: F, notice: TB, theme: a, department: KT, content: Sáu, due: 2025-12-01}
"""


def test_a_share_rounds_half_up_as_in_the_forms(workspace: Callable) -> None:
    """1/32 is 3,125 %: the forms print 3,13."""
    done = ", status: done, completed: 2025-09-01, evidence: [{title: x}]"
    tasks = "".join(
        f"  - {{id: T-{n}, department: KT, content: Việc, start: 2025-08-01{'' if n else done}}}\n"
        for n in range(32)
    )
    record = load(find_workspace(workspace(f"{HEAD}tasks:\n{tasks}"))).record
    said = "\n".join(texts(report(record, "2025-Q3")))
    assert "đã hoàn thành 1/32 nhiệm vụ được giao (3,13%)" in said


@pytest.mark.parametrize(
    ("parts", "where"),
    [
        ("{}", " nêu tại Phụ lục II."),
        ("{statistics: false}", " nêu tại Phụ lục."),
        ("{duties: false}", "."),
    ],
)
def test_what_is_not_named_stands_in_an_appendix_that_is_there(
    workspace: Callable, parts: str, where: str
) -> None:
    tasks = "".join(
        f"  - {{id: T-{n}, department: KT, content: Việc, start: 2025-08-01, due: 2025-09-0{n}}}\n"
        for n in range(1, 6)
    )
    text = f"{HEAD}settings: {{report: {parts}}}\ntasks:\n{tasks}"
    record = load(find_workspace(workspace(text))).record
    lines = texts(report(record, "2025-Q3"))
    assert [line for line in lines if line.startswith("- Và ")] == [f"- Và 02 nhiệm vụ khác{where}"]


def test_basis_and_closing_cite_documents_too(workspace: Callable) -> None:
    record = load(
        find_workspace(
            workspace(
                f"{HEAD}letters: [{{id: V, kind: received, subject: x, number: 9/SNV-CCHC}}]\n"
                "statistics: [{id: a, name: A, unit: x, values: {2025-Q3: 1}}]\n"
                'reports: [{period: 2025-Q3, basis: ["Thực hiện [letter:V],"], '
                'closing: "Báo cáo theo [letter:V]"}]\n'
            )
        )
    ).record
    said = "\n".join(texts(report(record, "2025-Q3")))
    assert said.count("Công văn số 9/SNV-CCHC") == 2
    assert "[letter" not in said


def test_words_with_a_gap_are_never_final(workspace: Callable, cchc: Callable) -> None:
    written = 'narrative: {sections: {"I.3": [Đã kiểm tra … đơn vị.]}}'
    where = workspace(f"{HEAD}reports: [{{period: 2025-Q3, date: 2025-09-15, {written}}}]\n")
    asked = ("render", "report", "--period", "2025-Q3", "--final", "--data", where)
    refused = cchc(*asked, "-o", where / "x.docx")
    assert refused.code == 5
    assert "phần I, mục 3: chỗ … trong đoạn «Đã kiểm tra … đơn vị.»" in refused.err


def test_pools_are_counted_apart(workspace: Callable, cchc: Callable) -> None:
    record = load(find_workspace(workspace(POOLS))).record
    lines = texts(report(record, "2025-Q3"))
    said = "\n".join(lines)
    assert (
        "Đến ngày 14/09/2025, đã hoàn thành 1/3 nhiệm vụ Kế hoạch CCHC năm (33,33%); "
        "01 nhiệm vụ đã báo hoàn thành, đang bổ sung minh chứng; "
        "01 nhiệm vụ đang thực hiện, trong hạn."
    ) in lines
    assert (
        "Đến ngày 14/09/2025, có 01 nhiệm vụ cấp trên giao: Bốn (Phòng Kinh tế chủ trì, "
        "hạn 31/08/2025); tình trạng: quá hạn."
    ) in lines
    assert (
        "Đến ngày 14/09/2025, đã hoàn thành 1/2 nhiệm vụ theo các Thông báo kết luận (50%); "
        "01 nhiệm vụ đang thực hiện, trong hạn."
    ) in lines
    content = lines.index("1. Cải cách thể chế")
    assert lines[content + 1] == "Phòng Kinh tế đã hoàn thành nhiệm vụ: Năm (BC)."
    assert (
        "- Bốn (Phòng Kinh tế chủ trì, hạn 31/08/2025, chậm 14 ngày); nguyên nhân: chờ hướng dẫn."
        in lines
    )
    assert "Cải cách thể chế: hoàn thành nhiệm vụ đến hạn: Sáu (Phòng Kinh tế chủ trì)." in lines
    assert "/6" not in said
