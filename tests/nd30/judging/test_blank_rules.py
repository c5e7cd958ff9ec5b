"""Blanks in a document that goes out."""

from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.retyping import retype


def test_a_final_copy_has_a_signer_and_no_blanks() -> None:
    document = typed.letter()
    assert codes_in(document, final=True) == []
    retype("Theo Công", "Xã đã hoàn thành […] nhiệm vụ./.")(document)
    retype("Lưu Thị", "")(document)
    assert codes_in(document) == []
    assert codes_in(document, final=True) == ["BT01", "HT-missing"]
