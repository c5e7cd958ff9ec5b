"""How a new record gets into a record that lacks just that one."""

from collections.abc import Callable

import pytest

from tests.helpers.data_files import HEAD

INDEX = """\
indexes:
  - year: 2025
    name: Bộ chỉ số
    areas: [{id: "1", name: Một, criteria: [{id: "1.1", name: A, max: 1, scoring: {kind: external}}]}]
"""


@pytest.mark.parametrize(
    ("lacking", "command", "hint"),
    [
        (
            "notices: [{id: TB-01, subject: Kết luận, signer: CT}]\n",
            ("signer", "Nguyễn Văn Mẫu", "--id", "CT", "--title", "CHỦ TỊCH"),
            'cchc add signer "HỌ TÊN" --id CT --title "CHỨC VỤ"',
        ),
        (
            "tasks: [{id: NV-001, department: TP, content: Việc}]\n",
            ("department", "Phòng Tư pháp", "--id", "TP"),
            'cchc add department "TÊN ĐƠN VỊ" --id TP',
        ),
        (
            "tasks: [{id: NV-001, department: KT, notice: TB-01, content: Việc}]\n",
            ("notice", "Kết luận", "--id", "TB-01"),
            'cchc add notice "TRÍCH YẾU" --id TB-01',
        ),
        (
            "reports: [{period: 2025-Q3, narrative: {direction: ['Theo [letter:CV-45].']}}]\n",
            ("letter", "Chấn chỉnh", "--id", "CV-45", "--number", "45/UBND-VP"),
            'cchc add letter "TRÍCH YẾU" --id CV-45 --number SỐ',
        ),
        (
            "statistics: [{id: b, name: B, unit: '%', ratio: [a, a]}]\n",
            ("statistic", "A", "--id", "a", "--unit", "hồ sơ", "--values", "2025-Q3: 1"),
            "Đang có: `b`",
        ),
        (
            f"{INDEX}letters: [{{id: CV-1, kind: other, date: 2025-01-05, subject: S, "
            'criteria: ["2025/1.2"]}]\n',
            (
                "criterion",
                "B",
                "--in",
                "1",
                "--id",
                "1.2",
                "--max",
                "1",
                "--scoring",
                "kind: external",
            ),
            "Đang có: `1.1`",
        ),
    ],
)
def test_what_is_lacking_can_be_added(
    workspace: Callable, cchc: Callable, lacking: str, command: tuple[str, ...], hint: str
) -> None:
    where = workspace(HEAD + lacking)
    wrong = cchc("check", "--data", where)
    assert (wrong.code, hint in wrong.out) == (1, True), wrong.out
    answer = cchc("add", *command, "--data", where)
    assert answer.code == 0, answer.err
    assert cchc("check", "--data", where).code == 0


SIGNERS = "notices: [{id: TB-01, subject: S, signer: CT}, {id: TB-02, subject: S, signer: PCT}]\n"


def test_one_of_several_may_be_added_and_what_is_left_is_told(
    workspace: Callable, cchc: Callable
) -> None:
    where = workspace(HEAD + SIGNERS)
    answer = cchc("add", "signer", "--id", "CT", "--title", "CHỦ TỊCH", "--data", where)
    assert (answer.code, answer.err) == (0, "Dữ liệu còn 1 lỗi có từ trước. Xem: cchc check\n")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (SIGNERS, "CVP"),  # cures nothing
        (f"{SIGNERS}khac: 1\n", "CT"),  # what the text says is not judged anew
    ],
)
def test_what_does_not_help_is_refused_as_before(
    workspace: Callable, cchc: Callable, data: str, name: str
) -> None:
    where = workspace(HEAD + data)
    before = (where / "data" / "tasks.yaml").read_bytes()
    answer = cchc("add", "signer", "--id", name, "--title", "T", "--data", where)
    assert (answer.code, "Dữ liệu có lỗi, chưa dùng được" in answer.err) == (3, True)
    assert (where / "data" / "tasks.yaml").read_bytes() == before


def test_an_error_of_its_own_is_told_alone(workspace: Callable, cchc: Callable) -> None:
    where = workspace(f"{HEAD}tasks: [{{id: A, department: KT, notice: TB-01, content: Việc}}]\n")
    command = ("add", "notice", "Kết luận", "--id", "TB-01", "--signer", "CT", "--data", where)
    answer = cchc(*command)
    assert answer.code == 2
    assert answer.err.count("không có") == 1
    assert "không có người ký nào mã `CT`" in answer.err
