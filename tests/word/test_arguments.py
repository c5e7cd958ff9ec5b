"""What filters and tests may be given, told before any value is known."""

import pytest

from cchc_cli.word.arguments import OF_FILTERS, OF_TESTS
from cchc_cli.word.filters import FILTERS
from cchc_cli.word.sandbox import TESTS
from tests.helpers.templates import refused, rendered_anew, words


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("x | round('a')", "`precision`"),
        ("x | round(10)", "nhiều nhất 9"),
        ("x | round(true)", "`precision`"),
        ("x | round(2, 'x')", "`method`"),
        ("x | round(-'a')", "`precision`"),
        ("x | round(1, 'ceil', 3)", "thừa"),
        ("x | join(attribute='__class__')", "`attribute`"),
        ("x | join('', 'a.')", "`attribute`"),
        ("x | join([])", "`d`"),
        ("x | join(glue='')", "`glue=…`"),
        ("x | join('', d='')", "`d=…`"),
        ("x | sum(start='a')", "`start`"),
        ("x | min(true)", "thừa"),
        ("x | max(attribute=1)", "`attribute`"),
        ("x | int(0, 99)", "`base`"),
        ("x | so('a')", "`places`"),
        ("x | so(-1)", "`places`"),
        ("x | trim(5)", "`chars`"),
        ("x | default('a', 'b')", "`boolean`"),
        ("x | upper('vi')", "không nhận gì"),
        ("x | upper(a=1)", "`a=…`"),
        ("x | first(3)", "thừa"),
        ("x is divisibleby(0)", "số nguyên khác 0"),
        ("x is divisibleby('a')", "số nguyên khác 0"),
        ("x is divisibleby", "cần số nguyên khác 0"),
        ("x is odd(1)", "thừa"),
    ],
)
def test_a_constant_that_never_fits_is_refused_in_branches_that_nobody_takes(
    call: str, said: str
) -> None:
    fault = refused(f"{{% if no %}}{{{{ {call} }}}}{{% endif %}}", x=1, no=False)
    assert said in f"{fault.message} {fault.hint}"
    assert (fault.place, fault.by_values) == ("thân văn bản, đoạn 1", False)


@pytest.mark.parametrize(
    ("call", "printed"),
    [
        ("7.25 | round(1, 'floor')", "7,2"),
        ("75 | round(-1)", "80"),
        ("'ff' | int(0, 16)", "255"),
        ("['a', 'b'] | join(1)", "a1b"),
        ("nothing | default([], true) | length", "0"),
        ("[1, 2] | sum(start=-3)", "0"),
    ],
)
def test_what_fits_prints(call: str, printed: str) -> None:
    assert words(rendered_anew(f"{{{{ {call} }}}}")) == printed


def test_only_what_templates_know_has_arguments() -> None:
    assert OF_FILTERS.keys() <= set(FILTERS)
    assert OF_TESTS.keys() <= TESTS.keys()
