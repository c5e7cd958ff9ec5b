"""Powers and offices, by how a folded line begins."""

import pytest

from cchc_cli.nd30.offices import names_office, names_power

OFFICES = (
    *("chu tich", "pho chu tich", "quyen chu tich", "chanh van phong", "pho chanh thanh tra"),
    *("tong giam doc", "pho tong giam doc", "pho truong phong", "truong cong an xa", "truong"),
    *("chi cuc truong", "pho chi huy truong", "quyen pho truong ban", "ke toan truong", "ben a"),
    *("ben b: ong a", "nguoi lap bieu", "thu ky", "dai dien", "pho tong bi thu", "bo truong"),
)
NO_OFFICES = (
    *("", "truong thcs", "ben an", "ben c", "noi nhan", "chanh", "tong cuc truong", "pho"),
    *("truong xa", "nguoi dan", "quyen loi", "pho", "can cu"),
)


@pytest.mark.parametrize("mark", OFFICES)
def test_an_office_is_known_with_its_rank(mark: str) -> None:
    assert names_office(mark)


@pytest.mark.parametrize("mark", NO_OFFICES)
def test_other_words_are_no_office(mark: str) -> None:
    assert not names_office(mark)


@pytest.mark.parametrize("mark", ["tm. ubnd", "t/m ubnd", "kt.chu tich", "q. chu tich", "tuq. a"])
def test_powers_are_known_as_they_are_typed(mark: str) -> None:
    assert names_power(mark)


@pytest.mark.parametrize("mark", ["tmubnd", "quyen", "t.m", "so: 1", "tl"])
def test_other_beginnings_are_no_power(mark: str) -> None:
    assert not names_power(mark)
