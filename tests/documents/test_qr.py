"""A link as a QR code that a camera reads."""

import datetime as dt
import io
import zipfile

from cchc_cli.documents.document import Request
from cchc_cli.model.record import Record
from tests.helpers.printing import printed


def test_the_qr_code_reads_as_the_link(record: Record) -> None:
    import cv2
    import numpy as np

    made = printed(record, Request(kind="notice", day=dt.date(2025, 10, 10)))
    with zipfile.ZipFile(io.BytesIO(made.data)) as package:
        raw = np.frombuffer(package.read("word/media/printed1.png"), np.uint8)
    picture = cv2.imdecode(raw, cv2.IMREAD_GRAYSCALE)
    assert cv2.QRCodeDetector().detectAndDecode(picture)[0] == record.notices[0].links[0].url
