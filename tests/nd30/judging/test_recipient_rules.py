"""Whom a document goes to: dashes, semicolons, the archive, Như trên with Kính gửi."""

from tests.helpers import typed
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import para, remove, settext
from tests.helpers.retyping import nothing, retype

CASES: list[Case] = [
    ("TX07 semicolon", "notice", "TX07", settext("- TT Đảng ủy", "- TT Đảng ủy xã (để b/c)"), lambda _: None),
    ("TX07 last", "notice", "TX07", settext("- Lưu", "- Lưu: VT"), settext("- Lưu", "- Lưu: VT.")),
    ("TX07 archive", "notice", "TX07", remove("- Lưu"), lambda _: None),
    ("TX08 as above", "notice", "TX08", settext("- TT Đảng ủy", "- Như trên;"), lambda _: None),
    ("TX08 not as above", "reminder", "TX08", remove("- Như trên"), lambda _: None),
    ("TX09 missing", "reminder", "TX08,TX09", remove("Kính gửi"), lambda _: None),
    ("letter without addressee", typed.letter, "TX08,TX09", lambda d: para(d, "Kính gửi")._p.getparent().remove(para(d, "Kính gửi")._p), nothing),
    ("recipients without a dash", typed.decision, "TX07", retype("- Như Điều", "Như Điều 3;"), nothing),
    ("as above without a dash", typed.letter, "TX07", retype("- Như trên", "Như trên;"), nothing),
    ("bullet that is no dash", typed.letter, "TX07", retype("- Lưu", "• Lưu: VT, VP."), nothing),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("recipient_rules")
