"""The page is one file that asks for nothing, and no data in it is code."""

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.record import Record
from cchc_cli.page.html import HTML, page_html
from cchc_cli.page.view import page_of
from cchc_cli.scoring.criteria import criteria_of
from tests.helpers.counting import calls_in
from tests.helpers.data_files import HEAD
from tests.helpers.pages import text_of, tree_of

DAY = dt.date(2025, 11, 15)
HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(1)>" style="color:red'


def made(record: Record, **wanted: set[str]) -> bytes:
    index = record.indexes[0] if record.indexes else None
    return page_html(page_of(record, DAY, index, wanted.get("only", set())))


def test_the_same_record_gives_the_same_bytes(example_record: Record) -> None:
    assert made(example_record) == made(example_record)


def test_every_duty_and_every_criterion_has_its_anchor_and_its_id(example_record: Record) -> None:
    tree = tree_of(made(example_record))
    for task in example_record.tasks:
        rows = tree.xpath(f"//tr[@id='viec-{task.id}']")
        assert [row.xpath("string(td[1])") for row in rows] == [task.id]
    for _, criterion in criteria_of(example_record.indexes[0]):
        rows = tree.xpath(f"//tr[@id='tieu-chi-{criterion.id}']")
        assert [row.xpath("string(td[1])") for row in rows] == [criterion.id]


def test_ids_are_unique_and_every_link_within_leads_somewhere(example_record: Record) -> None:
    tree = tree_of(made(example_record))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = [link[1:] for link in tree.xpath("//a/@href") if link.startswith("#")]
    assert links
    assert set(links) <= set(ids)


def test_an_id_with_a_space_can_be_linked_to(example_record: Record) -> None:
    late = next(task for task in example_record.tasks if task.id == "NV-011")
    others = [task for task in example_record.tasks if task.id != "NV-011"]
    record = replace(example_record, tasks=(*others, replace(late, id="NV 11/a%")))
    tree = tree_of(made(record))
    assert tree.xpath("//section[@id='qua-han']//td[1]/a/@href") == ["#viec-NV_11/a%25"]
    assert tree.xpath("//tr[@id='viec-NV_11/a%']/td[1]/text()") == ["NV 11/a%"]


def test_nothing_of_the_record_is_run_or_drawn(example_record: Record) -> None:
    task = replace(
        example_record.tasks[0],
        id='x" onclick="alert(1)',
        content=HOSTILE,
        evidence=(
            Evidence(title=HOSTILE, url="javascript:alert(1)"),
            Evidence(title="b", url="data:text/html,<script>alert(1)</script>"),
            Evidence(title="c", url="https://example.org/?a=1&b='\""),
        ),
    )
    unit = replace(example_record.departments[0], name=HOSTILE)
    area = replace(example_record.indexes[0].areas[0], name=HOSTILE)
    index = replace(
        example_record.indexes[0], name=HOSTILE, areas=(area, *example_record.indexes[0].areas[1:])
    )
    record = replace(
        example_record,
        tasks=(task, *example_record.tasks[1:]),
        departments=(unit, *example_record.departments[1:]),
        indexes=(index,),
        organization=replace(example_record.organization, name=HOSTILE),
    )
    tree = tree_of(made(record))
    assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == 1
    assert not tree.xpath("//img | //iframe | //object | //*[@style]")
    assert not [name for name in tree.xpath("//@*") if name.attrname.startswith("on")]
    outside = [link for link in tree.xpath("//@href") if not link.startswith("#")]
    assert "https://example.org/?a=1&b='\"" in outside
    assert all(link.startswith(("https://", "http://")) for link in outside)
    assert HOSTILE in text_of(tree)


def test_the_policy_lets_only_our_sheet_and_script_in(example_record: Record) -> None:
    tree = tree_of(made(example_record))
    policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for kind in ("style", "script"):
        own = tree.xpath(f"string(//{kind})")
        digest = base64.b64encode(hashlib.sha256(own.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def test_nothing_is_fetched(example_record: Record) -> None:
    tree = tree_of(made(example_record))
    assert not tree.xpath("//@src | //link | //@srcset | //@data | //@poster")
    assert not re.search(r"url\((?!#)|@import", tree.xpath("string(//style)"))


def test_no_row_is_hidden_without_the_script(example_record: Record) -> None:
    tree = tree_of(made(example_record))
    assert [part.get("id") for part in tree.xpath("//*[@hidden]")] == ["tim-kiem"]


def test_a_page_is_known_as_ours_until_somebody_changes_it(example_record: Record) -> None:
    page = made(example_record)
    assert HTML.is_ours(page)
    assert not HTML.is_ours(page.replace(b"NV-011", b"NV-012"))
    assert not HTML.is_ours(page + b"<p>x</p>")
    assert not HTML.is_ours(b"<!doctype html>")


def test_a_record_without_duties_says_so(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace("version: 1\norganization: {name: UBND xã Mẫu, place: Mẫu, symbol: UBND}\n")
    page = root / "a.html"
    assert cchc("page", "--data", root, "-o", page).code == 0
    text = text_of(tree_of(page.read_bytes()))
    assert "Hồ sơ chưa có nhiệm vụ nào." in text
    assert "0/0" not in text
    assert "điểm" not in text


def test_work_and_size_grow_with_the_duties(example_record: Record) -> None:
    def many(count: int) -> Record:
        tasks = (
            replace(task, id=f"{task.id}-{i}")
            for i in range(count)
            for task in example_record.tasks
        )
        return replace(example_record, tasks=tuple(tasks), indexes=())

    small, large = many(10), many(40)
    made(small)  # what is loaded and compiled once
    assert calls_in(lambda: made(large)) < 4.4 * calls_in(lambda: made(small))
    assert len(made(large)) < 4.1 * len(made(small))


def test_two_hundred_duties_and_a_large_index_are_a_small_file(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    """A browser of a telephone opens it at once, and no post box refuses it."""
    areas = "".join(
        f'      - id: "{a}"\n        name: Lĩnh vực {a}\n        criteria:\n'
        + "".join(
            f'          - id: "{a}.{c}"\n            name: Tiêu chí {c}, với tên dài hai dòng chữ\n'
            "            max: 2\n            department: KT\n            due: 2025-12-01\n"
            "            scoring: {kind: choice, options: {Có: 2, Không: 0}}\n"
            for c in range(1, 16)
        )
        for a in range(1, 9)
    )
    duties = "".join(
        f"  - id: NV-{n:03}\n    department: KT\n    partners: [VHXH]\n    start: 2025-10-01\n"
        "    content: Chủ trì, phối hợp đơn vị liên quan tổ chức tập huấn công tác cải cách hành "
        f"chính, chuyển đổi số trên địa bàn, lần {n}\n    product: Báo cáo kết quả\n"
        f"    due: 2025-{10 + n % 3}-{1 + n % 28:02}\n    percent: 60\n"
        f"    evidence: [{{title: Báo cáo số {n}/BC-UBND, url: 'https://example.org/{n}'}}]\n"
        for n in range(1, 201)
    )
    index = "version: 1\nindexes:\n  - year: 2025\n    name: Bộ chỉ số\n    areas:\n" + areas
    root = workspace(f"{HEAD}tasks:\n{duties}", index=index)
    page = root / "a.html"
    assert cchc("page", "--data", root, "--as-of", "2025-11-15", "-o", page).code == 0
    tree = tree_of(page.read_bytes())
    assert len(tree.xpath("//tr[starts-with(@id, 'viec-')]")) == 200
    assert len(tree.xpath("//tr[starts-with(@id, 'tieu-chi-')]")) == 120
    assert page.stat().st_size <= 300_000
