"""A draft as a file of the data, which gives the notice's text back."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from cchc_cli.checks.run import check_record
from cchc_cli.documents.notice import notice_view
from cchc_cli.intake.lines import source_of_text
from cchc_cli.intake.notice import draft_of
from cchc_cli.intake.records import NewFile, new_file
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import loaded_from
from tests.helpers.notices import BY_UNIT, COMMUNE

DAY_ = dt.date(2025, 11, 15)
HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Đông Mẫu, place: Đông Mẫu, symbol: UBND}
signers: [{id: CVP, title: CHÁNH VĂN PHÒNG, name: Lê Văn Hùng}]
departments:
  - {id: VP, name: Văn phòng HĐND và UBND}
  - {id: KT, name: Phòng Kinh tế}
  - {id: VHXH, name: Phòng Văn hóa - Xã hội}
  - {id: HCC, name: Trung tâm Phục vụ hành chính công}
"""
SAID = {
    "Đ/c Trần Thị Lan - Phó Chủ tịch UBND xã": ["VHXH"],
    "Các đơn vị": ["VP", "KT"],
    "Ban Quản lý dự án": ["KT"],
    "Công an xã": ["VP"],
    "Ban Chỉ huy Quân sự xã": ["VP"],
}


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "tasks.yaml").write_text(HEAD, encoding="utf-8")
    return loaded_from(tmp_path)


def made(loaded: Loaded, text: str, **said: list[str]) -> NewFile:
    return new_file(
        draft_of(source_of_text(text), loaded.record, {**SAID, **said}), loaded.record, []
    )


def with_file(loaded: Loaded, file: NewFile) -> Loaded:
    root = loaded.workspace.root
    (root / "data" / file.name).write_text(file.text, encoding="utf-8")
    return loaded_from(root)


def test_a_notice_by_unit_gives_its_text_back(loaded: Loaded) -> None:
    file = made(loaded, BY_UNIT)
    assert (file.name, file.left_out) == ("thong-bao-moi.yaml", 0)
    after = with_file(loaded, file)
    assert check_record(after, DAY_, warnings=False) == ()
    [notice] = after.record.notices
    assert notice.links[0].url == "https://example.vn/phu-luc"
    view = notice_view(after.record, notice)
    assert [group.title for group in view.groups] == [
        "1. Giao Phòng Văn hóa - Xã hội:",
        "2. Giao Phòng Kinh tế:",
    ]
    assert view.groups[0].duties == (
        "- Chủ trì tổ chức tập huấn.",
        "- Phối hợp với Văn phòng HĐND và UBND rà soát văn bản theo phụ lục tại đường link.",
    )
    assert view.groups[1].duties == ("Bố trí kinh phí thực hiện theo quy định.",)
    assert view.ending == "Trên đây là kết luận. Yêu cầu các đơn vị nghiêm túc thực hiện./."


def test_other_notices_keep_every_word_in_order_of_their_themes(loaded: Loaded) -> None:
    file = made(loaded, COMMUNE)
    assert (file.name, file.left_out) == ("thong-bao-45-2025-11-05.yaml", 1)
    assert "  # xem lại: dữ liệu chưa có đơn vị «Trạm Y tế»" in file.text
    after = with_file(loaded, file)
    assert check_record(after, DAY_, warnings=False) == ()
    [notice] = after.record.notices
    assert (notice.number, notice.signer, notice.lead, notice.details) == (
        "45",
        "CVP",
        "none",
        False,
    )
    view = notice_view(after.record, notice)
    printed = " ".join(
        [*map(str, view.opening), *(t for g in view.groups for t in (g.title, *g.texts, *g.duties))]
    )
    for words in (
        "Trong tháng 10",
        "Về công tác thu, chi",
        "Thống nhất chủ trương",
        "phòng, chống thiên tai",
    ):
        assert words in printed
    shared = [task for task in after.record.tasks if task.group]
    assert [task.department for task in shared] == ["VP", "KT"]
    assert len({task.group for task in shared}) == 1


def test_deadlines_and_repeats_are_written_as_the_files_have_them(loaded: Loaded) -> None:
    tasks = yaml.safe_load(made(loaded, COMMUNE).text)["tasks"]
    assert [str(t["due"]) for t in tasks if "due" in t] == [
        "2025-12-31",
        "2025-Q4",
        "2025-11-20",
        "2025-11-25",
        "2025-11-25",
        "2025-11",
    ]
    assert [t["repeat"] for t in tasks if "repeat" in t] == [{"every": "week"}]


def test_a_notice_that_nobody_here_gets_is_only_comments(loaded: Loaded) -> None:
    file = made(
        loaded, "THÔNG BÁO\nKết luận họp\nNgày 01/01/2026 họp.\nGiao Sở Y tế rà soát thuốc."
    )
    assert file.left_out == 1
    after = with_file(loaded, file)
    assert check_record(after, DAY_, warnings=False) == ()
    assert after.record.tasks == ()
