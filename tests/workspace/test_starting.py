"""The first data: the sample, an office's own names in its place, and skeletons to fill in."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.documents.outline import builtin, placed
from cchc_cli.edits.new_office import next_unit, organization_called, signer_called
from cchc_cli.model.department import Department
from cchc_cli.text import control_sign
from cchc_cli.workspace.reading.plain_values import build
from cchc_cli.workspace.starting import RECORD, Office, first_data, known_sets

BODY = organization_called("Ủy ban nhân dân xã Bình Minh")
UNITS = (next_unit("VP=Văn phòng", ()), next_unit("Phòng Kinh tế", ()))
OFFICE = Office(
    organization=BODY,
    units=UNITS,
    signer=signer_called("Lê Văn Mẫu", "Chủ tịch", BODY),
    year=2026,
    begins="2026-12",
)


def test_the_sample_is_the_file_of_the_package() -> None:
    assert list(first_data(None, None)) == [RECORD]
    for name in known_sets():
        assert list(first_data(None, name))[-1] == RECORD
        assert "data/index-2026.yaml" not in first_data(OFFICE, name)


def test_nothing_of_the_sample_is_left() -> None:
    text = first_data(OFFICE, None)[RECORD].decode()
    assert "Mẫu," not in text
    assert all(word not in text for word in ("xã Mẫu", "XÃ MẪU", "CVP", "VHXH", "HCC", "2025-10}"))
    read = build(text)
    assert read["organization"] == {
        "name": "Ủy ban nhân dân xã Bình Minh",
        "heading": ["ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH"],
        "place": "Bình Minh",
        "symbol": "UBND",
    }
    assert read["signers"] == [
        {
            "id": "CT",
            "authority": ["TM. ỦY BAN NHÂN DÂN"],
            "title": "CHỦ TỊCH",
            "name": "Lê Văn Mẫu",
        }
    ]
    reminder = {"recipients": ["Như trên", "Lưu: VT, VP"], "signer": "CT"}
    assert read["settings"]["reminder"] == reminder
    assert [unit["id"] for unit in read["departments"]] == ["VP", "KT"]
    assert [task["department"] for task in read["tasks"]] == ["KT", "KT"]
    assert read["tasks"][0]["partners"] == ["VP"]
    assert read["tasks"][1]["repeat"]["from"] == "2026-12"


def test_a_unit_alone_has_no_partners() -> None:
    read = build(first_data(OFFICE._replace(units=UNITS[1:]), None)[RECORD].decode())
    assert "partners" not in read["tasks"][0]
    assert read["notices"][0]["recipients"][-1] == "Lưu: VT"


WORDS = st.text(min_size=1).map(lambda text: " ".join(text.split())).filter(
    lambda text: text and control_sign(text) is None
)  # fmt: skip


@given(WORDS, WORDS, WORDS)
def test_any_name_is_read_as_it_was_typed(name: str, unit: str, person: str) -> None:
    office = OFFICE._replace(
        organization=organization_called(name, unit),
        units=[Department(id=unit, name=name, symbol=person)],
        signer=signer_called(person, f"A{unit}", BODY),
    )
    read = build(first_data(office, None)[RECORD].decode())
    body = office.organization
    assert (read["organization"]["name"], read["organization"]["place"]) == (body.name, unit)
    assert read["departments"] == [{"id": unit, "name": name, "symbol": person}]
    assert (read["signers"][0]["name"], read["notices"][0]["signer"]) == (person, office.signer.id)


@pytest.mark.parametrize("filled", [False, True])
def test_skeletons_are_sound_as_they_are_and_filled_in(
    filled: bool, tmp_path: Path, cchc: Callable
) -> None:
    (tmp_path / "data").mkdir()
    for name, content in first_data(OFFICE, None).items():
        text = content.decode()
        if filled and name != RECORD:
            head, version, data = text.partition("version: 1\n")
            assert data.count("\n# ") > 3
            text = head + version + re.sub(r"^# ?", "", data, flags=re.MULTILINE)
        (tmp_path / name).write_text(text, encoding="utf-8")
    answer = cchc("check", "--data", tmp_path, "--as-of", "2026-11-30")
    assert (answer.code, "0 lỗi" in answer.out) == (0, True), answer.out
    assert ("0 cảnh báo" in answer.out) != filled  # a maximum that is not known yet
    if filled:
        for wanted in (
            ("score",),
            ("statistics", "list", "--period", "2026-Q1"),
            ("outline", "--period", "2026-Q1"),
        ):
            assert cchc(*wanted, "--data", tmp_path).code == 0


def test_the_report_to_be_filled_in_has_a_place_for_every_heading_that_asks_for_words() -> None:
    text = first_data(OFFICE, None)["data/reports.yaml"].decode()
    laid_out = re.findall(r'^# +"([IV.\d]+)":', text, re.MULTILINE)
    asked = [
        place.heading.id
        for place in placed(builtin())
        if place.depth == 1 and not place.heading.id.startswith("III")
    ]
    assert laid_out == asked[1:]  # the first is answered by the duties
