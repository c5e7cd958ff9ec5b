"""Documents that went out already, where another is to stand under the same name."""

from collections.abc import Callable
from pathlib import Path

from cchc_cli.documents.reissued import Reissue, reissue
from cchc_cli.ooxml.fingerprint import with_fingerprint
from cchc_cli.ooxml.package import packed

NUMBERED = ("render", "notice", "TB-01", "-o", "thong-bao.docx", "--as-of", "2025-11-15")


def document(text: bytes, number: str | None = None) -> bytes:
    empty = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return packed(with_fingerprint({"[Content_Types].xml": empty, "a.xml": text}, number))


def test_only_an_issued_document_that_says_something_else_is_told() -> None:
    issued, other = document(b"3/6", "112/BC-UBND"), document(b"4/6", "112/BC-UBND")
    assert reissue(None, issued, "bc.docx") == Reissue(issued)
    assert reissue(document(b"3/6"), issued, "bc.docx") == Reissue(issued)
    assert reissue(document(b"3/6"), document(b"4/6"), "bc.docx").note is None
    note = reissue(issued, other, "bc.docx").note
    assert note is not None
    assert "bản phát hành số 112/BC-UBND" in note
    assert '-o "bc-ban-2.docx"' in note


def test_a_draft_of_the_same_words_leaves_the_issued_one() -> None:
    issued = document(b"3/6", "112/BC-UBND")
    assert reissue(issued, document(b"3/6"), "bc.docx") == Reissue(issued)
    assert reissue(issued, document(b"4/6"), "bc.docx").note is not None


def test_what_was_issued_and_is_replaced_is_told(examples: Path, cchc: Callable) -> None:
    assert [cchc(*NUMBERED, *final).err for final in ((), ("--final",), ())] == ["", "", ""]
    change_closing(examples)
    answer = cchc(*NUMBERED, "--final")
    assert answer.code == 0
    assert "thong-bao.docx: đã thay bản phát hành số 18/TB-UBND" in answer.err
    assert cchc(*NUMBERED, "--final").err == ""


def test_the_table_of_many_names_what_was_issued(examples: Path, cchc: Callable) -> None:
    every = ("render", "--all", "--out", "ho-so", "--as-of", "2025-11-15", "--final")
    assert "thay bản phát hành" not in cchc(*every).out
    change_closing(examples)
    lines = cchc(*every).out.splitlines()
    assert ["notice-tb-01.docx" in line for line in lines if "thay bản phát hành" in line] == [True]


def change_closing(examples: Path) -> None:
    data = examples / "data" / "tasks.yaml"
    text = data.read_text(encoding="utf-8")
    data.write_text(text.replace("nghiêm\n", "nghiêm chỉnh,\n", 1), encoding="utf-8")
