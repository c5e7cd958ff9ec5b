"""Vietnamese text: comparison, alphabet, likely intentions, harmless output."""

import os
import subprocess
import unicodedata
from pathlib import Path

import pytest

from cchc_cli.text import (
    as_typed,
    bare,
    code_point,
    control_sign,
    fitting,
    fold,
    has_gap,
    in_quotes,
    is_email_address,
    is_phone_number,
    is_web_address,
    listing,
    nearest,
    nfc,
    printable,
    printable_lines,
    sort_key,
    web_address_meant,
)
from cchc_cli.word.values import ValueRefusedError, escaped


def test_fold_forgets_case_marks_dashes_and_spaces() -> None:
    assert fold("Hồ sơ  ĐẤT đai – Ð") == "ho so dat dai - d"
    assert fold(unicodedata.normalize("NFD", "Ủy ban")) == "uy ban"


def test_the_vietnamese_alphabet() -> None:
    words = ["Dung", "an", "dân", "đất", "Điều", "ăn", "ân", "ô", "ơ", "o", "ư", "u", "y"]
    assert sorted(words, key=sort_key) == [
        "an",
        "ăn",
        "ân",
        "dân",
        "Dung",
        "đất",
        "Điều",
        "o",
        "ô",
        "ơ",
        "u",
        "ư",
        "y",
    ]


def test_tones_come_last_in_the_usual_order() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=sort_key) == [
        "ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]
    assert sort_key("má an") < sort_key("ma ăn")


def test_numbers_by_value() -> None:
    assert sorted(["1.10", "1.9", "1.2", "NV-010", "NV-9"], key=sort_key) == [
        "1.2",
        "1.9",
        "1.10",
        "NV-9",
        "NV-010",
    ]


@pytest.mark.parametrize(
    ("typed", "meant"), [("departmnet", "department"), ("titel", "title"), ("qqq", None)]
)
def test_nearest(typed: str, meant: str | None) -> None:
    found = nearest(typed, ["department", "title", "id"])
    assert (found or [None])[0] == meant


def test_nfc_and_printable() -> None:
    assert nfc(unicodedata.normalize("NFD", "xã")) == "xã"
    assert printable("a\x1b[31mđ\u202e") == "a\\x1b[31mđ\\u202e"


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("https://x.vn/a?b=c", True),
        ("HTTP://x.vn", True),
        ("x.vn", False),
        ("javascript:alert('https://x.vn')", False),
        ("https://", False),
        ("https:///a", False),
        ("https://x.vn/a b", False),
    ],
)
def test_which_links_a_browser_opens(text: str, opens: bool) -> None:
    assert is_web_address(text) is opens


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.org/x", "https://example.org/x"),
        ("www.haiphong.gov.vn", "https://www.haiphong.gov.vn"),
        ("docs.google.com:8080/d/1?x=2", "https://docs.google.com:8080/d/1?x=2"),
        ("http:/example.org/x", "https://example.org/x"),
        ("//example.org/x", "https://example.org/x"),
        ("https://example.org", None),
        ("bc-45.pdf", None),
        ("evidence/bc-45.pdf", None),
        ("C:/Users/VP/bc.pdf", None),
        ("javascript:alert(1)", None),
        ("ftp://example.org/x", None),
        ("vp@example.org", None),
        ("ở trang của xã", None),
    ],
)
def test_which_page_was_meant(typed: str, meant: str | None) -> None:
    assert web_address_meant(typed) == meant


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("a.b+c@mail.example.vn", True),
        ("A_1@EXAMPLE.VN", True),
        ("a@example", False),
        ("a b@example.vn", False),
        ("a@example.vn, b@example.vn", False),
        ("a@example.vn\nBcc: b@example.vn", False),
        ("a@example.vn\n", False),
        ("nguyễn@example.vn", False),
        ("a@@example.vn", False),
        (".a@example.vn", False),
        ("A <a@example.vn>", False),
        (f"{'a' * 250}@example.vn", False),
    ],
)
def test_to_which_addresses_mail_goes(text: str, goes: bool) -> None:
    assert is_email_address(text) is goes


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("0900000001", True),
        ("0900 000.001", True),
        ("(0225) 3 000 001", True),
        ("+84 900-000-001", True),
        ("1900 1234", True),
        ("900 000 001", False),
        ("115", False),
        ("0900 000 001; 0900 000 002", False),
        ("0900 000 001\n", False),
        ("٠٩٠٠٠٠٠٠٠١", False),
        ("không có", False),
    ],
)
def test_which_numbers_can_be_called(text: str, calls: bool) -> None:
    assert is_phone_number(text) is calls


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Kết luận của đồng chí … tại Hội nghị", True),
        ("Ngày …, đồng chí Chủ tịch", True),
        ("tại Hội nghị …", True),
        ("…", True),
        ("hệ thống mạng, phần mềm, …", False),
        ("hệ thống mạng, phần mềm…", False),
        ("hệ thống mạng v.v. …", False),
        ("theo mẫu …/BC-UBND", False),
    ],
)
def test_where_words_are_still_to_be_written(text: str, gap: bool) -> None:
    assert has_gap(text) is gap


def test_what_is_refused_in_data_is_just_what_a_document_cannot_hold() -> None:
    """And a carriage return, which a document drops; so no document fails for what passes."""

    def in_document(letter: str) -> bool:
        try:
            return escaped(f"a{letter}") is not None
        except ValueRefusedError:
            return False

    letters = [chr(code) for code in range(0x110000)]
    refused = {letter for letter in letters if control_sign(letter)}
    assert refused == {letter for letter in letters if not in_document(letter)} | {"\r"}
    assert len(refused) == (32 - 2) + (33 - 1) + 2048 + 2
    assert code_point("\x1b") == "U+001B"


def test_numbers_of_any_length_can_be_sorted() -> None:
    names = ["a" + "9" * 10_000, "a10", "a9"]
    assert sorted(names, key=sort_key)[-2:] == ["a9", "a10"]


def test_printable_shows_text_as_it_is_and_the_rest_as_escapes() -> None:
    decomposed = unicodedata.normalize("NFD", "Ủy ban xã Đông Mẫu")
    assert printable(f"{decomposed}\u00a0\u3000") == f"{decomposed}\u00a0\u3000"
    shown = r"\x00\x0a\x7f\x9b\xad\u061c\u200d\u2028\u2069\ud800\xff"
    assert printable("\0\n\x7f\x9b\xad\u061c\u200d\u2028\u2069\ud800\udcff") == shown
    assert printable(Path("a\nb")) == r"a\x0ab"
    assert printable_lines("a\r\n\tb\rc\x0c\n") == "a\r\n\tb\\x0dc\\x0c\n"
    assert listing(["a\n"]) == "`a\\x0a`"


def test_a_text_of_several_lines_stands_in_one_within_a_sentence() -> None:
    assert bare("Làm hai việc:\n- Rà soát;\n- Báo cáo.\n") == "Làm hai việc: - Rà soát; - Báo cáo"


def test_a_typed_name_fits_exactly_first_then_but_for_case_then_but_for_marks() -> None:
    names = [("DA", 1), ("ĐA", 2), ("đa", 3), ("NV-1", 4)]
    typed = {"DA": [1], "ĐA": [2], "đa": [3], "Đa": [2, 3], "da": [1], "nv 1": [4], "x": []}
    assert {word: fitting(word, names) for word in typed} == typed


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("NV-001", "NV-001"),
        ("2025/1.3", "2025/1.3"),
        ("Hạn", "Hạn"),
        ("", '""'),
        ("Kịp thời", '"Kịp thời"'),
        ("a&b", '"a&b"'),
        ("it's", '"it\'s"'),
        ('bốn "tốt"', '"bốn \\"tốt\\""'),
        ('a\\"b', '"a\\\\\\"b"'),
        ("C:\\hồ sơ\\", {"nt": '"C:\\hồ sơ\\\\"', "posix": '"C:\\\\hồ sơ\\\\"'}),
        ("100%", "100%"),
        ("$(rm x) `y`", {"nt": '"$(rm x) `y`"', "posix": '"\\$(rm x) \\`y\\`"'}),
    ],
)
@pytest.mark.parametrize("system", ["nt", "posix"])
def test_a_word_of_a_command_is_typed_in_double_quotes(
    word: str, typed: str | dict[str, str], system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cchc_cli.text.os.name", system)
    shown = as_typed(word)
    monkeypatch.undo()
    assert shown == (typed if isinstance(typed, str) else typed[system])


@pytest.mark.skipif(os.name == "nt", reason="the shell of Unix")
@pytest.mark.parametrize("word", ['a "b" $HOME `id` \\', "\\\\x\\", "*", "~", "a\tb|c;d>e"])
def test_the_shell_takes_it_as_it_was(word: str) -> None:
    line = f"printf %s {in_quotes(word)}"
    said = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=True).stdout
    assert said == printable(word)
