"""What the list of an archive's entries tells before anything is unpacked."""

import io
import zipfile

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml import entries
from cchc_cli.ooxml.entries import refusal
from cchc_cli.ooxml.package import PackageError, parts_of, read_parts
from tests.helpers.hostile import UNTRUSTED, zipped


def listed(*names: str, size: int = 10, packed: int = 5) -> list[zipfile.ZipInfo]:
    made = []
    for name in names:
        entry = zipfile.ZipInfo(name)
        entry.file_size, entry.compress_size = size, packed
        made.append(entry)
    return made


def sound() -> list[tuple[str, bytes]]:
    return list(read_parts(builtin_folder() / "notice.docx").items())


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", UNTRUSTED)
def test_an_archive_with_names_that_lead_astray_is_refused(name: str) -> None:
    with pytest.raises(PackageError, match="tên") as caught:
        parts_of(zipped([*sound(), *((entry, b"x") for entry in UNTRUSTED[name])]))
    assert caught.value.message.isprintable()


def test_a_name_cut_at_a_zero_is_refused() -> None:
    data = zipped([*sound(), ("word/evilXjpg", b"x")]).replace(b"evilXjpg", b"evil\0jpg")
    with pytest.raises(PackageError, match="tên"):
        parts_of(data)


def test_folders_are_passed_over() -> None:
    parts = parts_of(zipped([("word/", b""), *sound()]))
    assert parts == dict(sound())


def test_names_of_other_languages_are_read() -> None:
    assert refusal(listed("word/media/ảnh 1.png", "word/media/%20.png", "word/a..b.xml")) is None


def test_so_many_entries_are_no_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "MOST_ENTRIES", 2)
    assert refusal(listed("a", "b")) is None
    assert refusal(listed("a", "b", "c")) == "tệp có quá nhiều phần (3)"


@pytest.mark.parametrize(
    ("size", "packed", "refused"),
    [
        (190 * 1024**2, 295 * 1024, True),  # empty paragraphs
        (19 * 1024**2, 1, False),  # too small to be worth a word
        (100 * 1024**2, 1024**2, False),  # a hundred times, as long tables may
        (201 * 1024**2, 200 * 1024**2, True),
    ],
)
def test_what_unpacks_to_too_much_is_refused(size: int, packed: int, refused: bool) -> None:
    assert (refusal(listed("a", size=size, packed=packed)) == "tệp nở ra quá lớn") is refused


def test_a_real_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped([*sound(), ("word/a.xml", b"<w:p/>" * 4_000_000)])
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("unpacked"))
    with pytest.raises(PackageError, match="nở ra"):
        parts_of(data)


def test_the_archive_keeps_its_entries() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(sound()))) as archive:
        assert refusal(archive.infolist()) is None
