"""Documents that went out already, where another is to stand under the same name."""

from typing import NamedTuple


class Reissue(NamedTuple):
    """What is to stand under a name, and what its user must know of that."""

    data: bytes
    note: str | None = None
    """That it says something else than the one that was issued."""


def reissue(old: bytes | None, new: bytes, path: str) -> Reissue:
    """Judge what takes the place of a document; one that says the same leaves the issued one.

    Why it stays: a draft of the same words would take from it that it was issued.
    """
    if old is None or old == new:
        return Reissue(new)
    from cchc_cli.ooxml.fingerprint import content_of, released

    before = released(old)
    if before is None:
        return Reissue(new)
    if before.content == content_of(new):
        return Reissue(old)
    return Reissue(new, _told(before.number, path))


def _told(number: str, path: str) -> str:
    other = f"{path.removesuffix('.docx')}-ban-2.docx"
    return (
        f"đã thay bản phát hành số {number}, nội dung nay khác. Nếu bản ấy đã gửi đi: lấy lại từ "
        f'văn thư hoặc git, và lập bản mới ở tên khác (-o "{other}") hoặc thư mục khác (--out) để '
        "giữ cả hai"
    )
