"""`cchc add statistic`: figures by period, which it cannot do without."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.adding import check_added, check_refused
from tests.helpers.examples import DAY


def test_a_statistic_has_its_figures_by_period(examples: Path, cchc: Callable) -> None:
    command = ("statistic", "Hồ sơ", "--id", "9.9", "--unit", "hồ sơ", "--values", "2025-Q3: 12")
    text = "- {id: 9.9, name: Hồ sơ, unit: hồ sơ, values: {2025-Q3: 12}}"
    check_added(examples, cchc, command, "bao-cao.yaml", text)


def test_the_first_one_stands_in_the_file_that_init_laid_out(
    workspace: Callable, cchc: Callable
) -> None:
    folder = workspace(statistics="version: 1\n\n# statistics:\n#   - id: x\n")
    given = ("statistic", "Hồ sơ", "--id", "a", "--unit", "hồ sơ", "--values", "2025-Q3: 12")
    answer = cchc("add", *given, "--data", folder)
    assert (answer.code, answer.out.splitlines()[-1]) == (0, "Đã ghi data/statistics.yaml")


def test_other_statistics_are_named_in_any_case(examples: Path, cchc: Callable) -> None:
    made = ("--id", "HS", "--unit", "hồ sơ", "--values", "2025-Q3: 12")
    assert cchc("add", "statistic", "Hồ sơ", *made, *DAY).code == 0
    command = ("statistic", "Tỷ lệ", "--id", "9.9", "--unit", "%", "--ratio", "hs/3.1")
    text = '- {id: 9.9, name: Tỷ lệ, unit: "%", ratio: [HS, 3.1]}'
    check_added(examples, cchc, command, "bao-cao.yaml", text)
    letter = ("letter", "x", "--number", "4/KH-UBND", "--statistic", "hs")
    assert "+    statistics: [HS]\n" in cchc("add", *letter, "--dry-run", *DAY).out


def test_what_is_wrong_is_said_and_nothing_written(examples: Path, cchc: Callable) -> None:
    check_refused(
        examples, cchc, ("statistic", "x", "--id", "9.9", "--unit", "y"), "thiếu `values`"
    )


@pytest.mark.parametrize(
    ("option", "typed", "said"),
    [
        ("--ratio", "2.2:2.1", "--ratio gặp `2.2:2.1`: viết 2.2/2.1"),
        ("--ratio", "[2.2, 2.1]", "viết 2.2/2.1"),
        ("--ratio", "2.2", "cần mã tử số, dấu /, mã mẫu số"),
        ("--ratio", "2.2/2.1/2.3", "cần mã tử số, dấu /, mã mẫu số"),
        ("--values", "2025-Q3: 39,8", "viết 39.8, không phải 39,8"),
        ("--values", "2025-Q3=39", "thiếu dấu hai chấm: viết `2025-Q3: 39`"),
    ],
)
def test_another_sign_than_the_one_that_is_read_is_shown_with_that(
    examples: Path, cchc: Callable, option: str, typed: str, said: str
) -> None:
    command = ("statistic", "x", "--id", "9.9", "--unit", "%", option, typed)
    check_refused(examples, cchc, command, said)
