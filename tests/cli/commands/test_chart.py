"""`cchc chart`: the page's pictures as files for slides."""

from collections.abc import Callable
from pathlib import Path

from lxml import etree

from tests.helpers.examples import DAY


def test_each_picture_is_a_file(examples: Path, cchc: Callable) -> None:
    for kind in ("status", "areas", "trend"):
        assert cchc("chart", kind, *DAY).out == f"{kind}.svg\n"
        assert etree.fromstring(Path(f"{kind}.svg").read_bytes()).get("role") == "img"
        assert cchc("chart", kind, *DAY).out == f"{kind}.svg: không đổi\n"


def test_a_mistyped_kind_is_told(examples: Path, cchc: Callable) -> None:
    answer = cchc("chart", "statu", *DAY)
    assert answer.code == 2
    assert "Ý bạn là `status`?" in answer.err


def test_a_picture_of_a_unit_under_a_name(examples: Path, cchc: Callable) -> None:
    answer = cchc("chart", "status", "--department", "KT", "-o", "hinh/kt.svg", *DAY)
    assert answer.code == 0
    assert "Phòng Kinh tế" in Path("hinh/kt.svg").read_text(encoding="utf-8")
    assert cchc("chart", "areas", "--department", "KT", *DAY).code == 2
