"""The draft of an e-mail: what Outlook opens, the same each time, nothing smuggled into its head."""

import datetime as dt
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.department import Department, Head
from cchc_cli.page.message import Message, messages
from cchc_cli.page.message_draft import EML, draft_bytes, email_of
from cchc_cli.progress.census import census
from tests.helpers.making import day, record, task

HEAD = Head(name="Lê Văn Mẫu", title="Trưởng phòng", email="le@example.vn")
UNIT = Department(id="A", name="Phòng Kinh tế", head=HEAD)


def message(unit: Department = UNIT, content: str = "Việc") -> Message:
    made = record(task("NV-1", due="2025-11-10", content=content), departments=(unit,))
    (found,) = messages(made, census(made, day("2025-11-15")), made.departments)
    return found


def read(data: bytes) -> EmailMessage:
    mail = message_from_bytes(data, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_the_draft_reads_back() -> None:
    mail = read(draft_bytes(message()))
    assert (mail["X-Unsent"], mail["MIME-Version"]) == ("1", "1.0")
    assert mail["To"] == "Lê Văn Mẫu <le@example.vn>"
    assert mail["Subject"] == "Nhắc việc cải cách hành chính ngày 15/11/2025 – Phòng Kinh tế"
    assert mail["Date"].datetime == dt.datetime(
        2025, 11, 15, tzinfo=dt.timezone(dt.timedelta(hours=7))
    )
    assert mail.get_content_type() == "text/plain"
    assert mail.get_content().splitlines() == message().text.splitlines()
    assert {"From", "Message-ID", "Cc", "Bcc"} & set(mail.keys()) == set()


def test_lines_are_those_of_mail_and_the_same_each_time() -> None:
    data = draft_bytes(message())
    assert data == draft_bytes(message())
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    "head",
    [
        None,
        Head(name="Lê Mẫu"),
        Head(name="Lê Mẫu", email="le@"),
        Head(name="Lê Mẫu", email="a@example.vn\nBcc: b@example.vn"),
        Head(name="Lê Mẫu", email="a@example.vn, b@example.vn"),
    ],
)
def test_without_an_address_that_mail_goes_to_nobody_is_named(head: Head | None) -> None:
    unit = replace(UNIT, head=head)
    assert email_of(unit) is None
    assert b"example.vn" not in draft_bytes(message(unit))
    assert read(draft_bytes(message(unit)))["To"] is None


def test_our_draft_is_known_until_a_byte_changes() -> None:
    data = draft_bytes(message())
    assert EML.is_ours(data)
    assert not EML.is_ours(data + b"x")
    assert not EML.is_ours(data.replace(b"X-Unsent: 1", b"X-Unsent: 0"))
    assert not EML.is_ours(b"X-Unsent: 1\r\n\r\nx")


ODD = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=90).filter(str.strip)


@given(ODD, ODD, ODD)
def test_no_words_reach_the_head_of_a_draft(name: str, unit: str, content: str) -> None:
    """Line breaks are refused in the record; they would do no harm here either."""
    odd = Department(id="A", name=unit, head=replace(HEAD, name=name))
    data = draft_bytes(message(odd, content))
    head = data.partition(b"\r\n\r\n")[0]
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    assert names == [
        b"X-CCHC", b"X-Unsent", b"To", b"Subject", b"Date", b"Content-Type",
        b"Content-Transfer-Encoding", b"MIME-Version",
    ]  # fmt: skip
    assert [address.addr_spec for address in read(data)["To"].addresses] == ["le@example.vn"]
