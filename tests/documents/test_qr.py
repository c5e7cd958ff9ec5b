"""A link as a QR code that a camera reads."""

import datetime as dt
import io
import zipfile
from dataclasses import replace

import pytest

from cchc_cli.documents.document import Request
from cchc_cli.documents.qr import fits_qr, qr_picture
from cchc_cli.model.record import Record
from tests.helpers.printing import printed, texts


def test_the_qr_code_reads_as_the_link(record: Record) -> None:
    import cv2
    import numpy as np

    made = printed(record, Request(kind="notice", day=dt.date(2025, 10, 10)))
    with zipfile.ZipFile(io.BytesIO(made.data)) as package:
        raw = np.frombuffer(package.read("word/media/printed1.png"), np.uint8)
    picture = cv2.imdecode(raw, cv2.IMREAD_GRAYSCALE)
    assert cv2.QRCodeDetector().detectAndDecode(picture)[0] == record.notices[0].links[0].url


@pytest.mark.parametrize("letter", ["a", "A", "1", "ế", "点", "\U0001f600", "\u200b", '"', "\xff"])
def test_whatever_fits_is_drawn(letter: str) -> None:
    longest = letter * (2_331 // len(letter.encode()))
    assert fits_qr(longest)
    assert qr_picture(longest, "").png.startswith(b"\x89PNG")
    assert not fits_qr(longest + letter)


@pytest.mark.parametrize("url", ["1", "https://ubnd.vn/tb", "https://ubnd.vn/" + "ế" * 700])
def test_the_picture_is_what_segno_would_draw(url: str) -> None:
    import segno

    whole = io.BytesIO()
    segno.make(url, error="m", micro=False).save(whole, kind="png", scale=8, border=4)
    assert qr_picture(url, "").png == whole.getvalue()


def test_an_address_too_long_for_a_code_stands_in_words(record: Record) -> None:
    long = "https://ubnd.vn/" + "a" * 2_400
    first = record.notices[0]
    changed = replace(first, links=(replace(first.links[0], url=long), first.links[0]))
    made = printed(
        replace(record, notices=(changed,)), Request(kind="notice", day=dt.date(2025, 10, 10))
    )
    assert long in texts(made)
    with zipfile.ZipFile(io.BytesIO(made.data)) as package:
        assert sum("media/printed" in name for name in package.namelist()) == 1
    assert made.document.notes == (
        "liên kết thứ 1 in không có mã QR vì địa chỉ quá dài: "
        f"rút gọn ở `notices[{first.id}].links`",
    )
