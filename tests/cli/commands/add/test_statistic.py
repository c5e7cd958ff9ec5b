"""`cchc add statistic`: figures by period, which it cannot do without."""

from collections.abc import Callable
from pathlib import Path

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
