"""What is computed without values is told when a template is opened, in Vietnamese."""

import pytest

from tests.helpers.templates import refused, rendered_anew, words


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("{{ [] | first }}", "danh sách trống"),
        ("{{ 1 is divisibleby(1.5 | int - 1) }}", "chia cho 0"),
        ("{{ 1 / 0 }}", "chia cho 0"),
        ("{{ 1 // (2 - 2) }}", "chia cho 0"),
        ("{% if 1 < 'a' %}{% endif %}", "không tính được thẻ `if 1 < 'a'`"),
        ("{% if 'a' in 5 %}{% endif %}", "không hợp"),
        ("{{ -'a' }}", "dấu `-` chỉ đứng trước số"),
        ("{{ 'a' | abs }}", "không phải là số"),
        ("{{ 's' + 5 }}", "`+`"),
        ("{{ [1, 'a'] | max }}", "toàn chữ hoặc toàn số"),
        ("{{ 'a'.upper }}", "`upper`"),
        ("{{ [1] }}", "không phải chữ để in"),
        ("{% for a in 5 %}{% endfor %}", "`for` chỉ lặp được danh sách"),
        ("{{ 'ab'[::0] }}", "bước khác 0"),
        ("{{ x ~ (1 / 0) }}", "chia cho 0"),
        ("{% set y = 1 / 0 %}", "chia cho 0"),
    ],
)
def test_what_goes_wrong_in_every_document_is_told_of_every_branch(inner: str, said: str) -> None:
    fault = refused(f"{{% if no %}}{inner}{{% endif %}}", x="a", no=False)
    assert said in fault.message
    assert (fault.place, fault.by_values) == ("thân văn bản, đoạn 1", False)


def test_what_is_asked_and_not_printed_may_lack() -> None:
    text = "{{ [] | first | default('x') }}{% if ([] | first) is defined %}a{% endif %}"
    assert words(rendered_anew(text)) == "x"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% for a, b in xs %}{% endfor %}", "thẻ `for a, b in xs`"),
        ("{% for a, b in ns %}{% endfor %}", "thẻ `for a, b in ns`"),
        ("{% if word < n %}{% endif %}", "thẻ `if word < n`"),
        ("{{ word * 2 }}", "`*` chỉ dùng với hai số"),
        ("{{ -word }}", "dấu `-`"),
        ("{{ +word }}", "dấu `+`"),
        ("{{ word | round }}", "không phải là số"),
        ("{{ n | round(2, word) }}", "`round`"),
        ("{{ n | round(word) }}", "`round`"),
        ("{{ n | length }}", "danh sách"),
        ("{{ n is divisibleby(word) }}", "số nguyên"),
        ("{{ [n, word] | min }}", "toàn chữ hoặc toàn số"),
        ("{{ xs | sum }}", "không phải là số"),
        ("{{ word in n }}", "không hợp"),
        ("{{ n / (n - n) }}", "chia cho 0"),
        ("{{ big * big }}", "không phải là một số"),
    ],
)
def test_what_values_decide_is_told_in_vietnamese_too(text: str, said: str) -> None:
    fault = refused(text, xs=["một", "hai"], ns=[1, 2], n=3, word="chữ", big=1e300)
    assert said in fault.message
    assert fault.place == "thân văn bản, đoạn 1"
