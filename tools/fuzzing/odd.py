"""Odd values: texts, days, numbers and ids that people and programs do write."""

import unicodedata
from random import Random

TEXTS = (
    "Kế hoạch",
    unicodedata.normalize("NFD", "Triển khai dịch vụ công trực tuyến"),
    "siêu" * 60 + "dài",
    "x" * 10_000,
    "Việc dài. " * 1_000,
    "مرحبا بالعالم",
    "a\u202egpj.exe\u202c",
    "👩‍👩‍👧‍👦 🇻🇳 👍🏽",
    "z\u0351\u036b\u0343\u036a\u0302a\u0310\u030d",
    "\"nháy\" 'đơn' “cong” ‘lẻ’ `ngược`",
    "{{ subject }} {% if x %} {# y #} {{",
    "{%p for d in duties %}{%tr endfor %}",
    "A & B <C> </w:t></w:r> &amp; ]]> <!-- x -->",
    "# đầu **đậm** _nghiêng_ [x](http://a) | ô | ~~gạch~~ :smile:",
    "[red]đỏ[/red] [/] [link=http://a]x[/link]",
    "=1+1",
    "@SUM(A1)",
    "\t=cmd|'/c calc'!A0",
    "-1",
    "\u200bẩn\u00ad giữa\ufeff",
    "a\u00a0b\u2028c\u2029d",
    "\x1b[31mđỏ\x1b[0m \x9b1m \x07",
    "dòng một\ndòng hai\n\ndòng ba",
    "  lề  ",
    "null",
    "~",
    "yes",
    "2025-11-15",
    "1_000",
    "0x1F",
    "- gạch",
    "? hỏi: đáp",
    ": hai chấm # chú thích",
    "&neo *sao !thẻ %YAML @a",
    "I. Mục",
    "1. Một; 2. Hai.",
    "a) điểm",
    "[3.1] [letter:CV-45] [",
    "Điều 5 khoản 2 – Nghị định số 30/2020/NĐ-CP…",
    "kết thúc…",
    "IJßŉǰΐ ﬃ İıſ",
    "\ufffd\ufffc\U000e0041\ue000",
    "::error::x%0A##[error]y",
    "C:\\đường\\dẫn\\..\\x",
    "ﾊﾝｶｸ　全角",
    "0",
    ".",
)
DAYS = (
    "2025-11-15", "2025-01-01", "2025-12-31", "2024-02-29", "2026-02-28", "2025-12-15",
    "1900-01-01", "2099-12-31", "2100-01-01", "1970-01-01", "0001-01-01", "9999-12-31",
)  # fmt: skip
PERIODS = ("2025", "2025-Q3", "2025-H1", "2025-9M", "2025-11", "2025-W45", "2024-12", "2099-Q4")
NUMBERS = (
    "0", "1", "-1", "0.01", "0.005", "100", "100.001", "99999999999999999999", "1e9", "1,5",
    "60%", "00", "1.", "0.333333333333333333333333", "999999999", "-0", "½", "٣", "nan",
)  # fmt: skip
IDS = (
    "A", "a b", "Đ-1", "NV/1", "x.y", "1.10", "../../x", "CON", "…", "[x]", "*", "-x", "mã 'n'",
    "a" * 120, "'", '"', "#1", "a:b", "{x}", "việc", "2025/1.1", "É", "٣", "x\u200by", "a&b",
)  # fmt: skip


def text(rng: Random) -> str:
    """Return an odd text, sometimes two of them together."""
    return " ".join(rng.sample(TEXTS, rng.choice((1, 1, 1, 2))))


def changed_bytes(rng: Random, data: bytes) -> bytes:
    """Change a few bytes: over, out, in, twice, elsewhere."""
    mutable = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 10))):
        at, many = rng.randrange(len(mutable) + 1), rng.choice((1, 1, 1, 2, 5, 40))
        some = mutable[at : at + many]
        match rng.randrange(4):
            case 0:
                mutable[at : at + many] = rng.randbytes(len(some))
            case 1:
                del mutable[at : at + many]
            case 2:
                mutable[at:at] = rng.randbytes(many)
            case _:
                elsewhere = rng.randrange(len(mutable) + 1)
                mutable[elsewhere:elsewhere] = some
    return bytes(mutable)
