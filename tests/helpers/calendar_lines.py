"""A calendar file looked at line by line, as RFC 5545 has them, without any library."""

import re

_LINE = re.compile(r"[A-Z0-9-]+(;[A-Z0-9-]+=(\"[^\"]*\"|[^\";:,]*))*:.*", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BREAK = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029]")
"""Control characters, and what ends a line for some reader."""
TEXTS = {"SUMMARY", "DESCRIPTION", "CATEGORIES", "UID", "X-WR-CALNAME"}
_NEEDED = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "TRANSP"}


def lines_of(data: bytes) -> list[tuple[str, str]]:
    """Return the unfolded lines as name with its parameters, and value; asserts that all is sound.

    Each ends in CRLF and has at most 75 octets, none is cut within a letter, texts are escaped,
    what begins ends.
    """
    assert data.endswith(b"\r\n")
    folded = data[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and not set(line) & set(b"\r\n") for line in folded)
    text = "\r\n".join(line.decode() for line in folded).replace("\r\n ", "")
    found = []
    for line in text.split("\r\n"):
        assert _LINE.fullmatch(line), line
        name, _, value = line.partition(":")
        assert not _BREAK.search(line), line
        if name in TEXTS:
            assert set(_ESCAPED.findall(value)) <= set("\\;,nN"), line
            assert not set(_ESCAPED.sub("", value)) & set(";,"), line
        found.append((name, value))
    _require_nested(found)
    return found


def _require_nested(lines: list[tuple[str, str]]) -> None:
    opened: list[str] = []
    for name, value in lines:
        if name == "BEGIN":
            opened.append(value)
        elif name == "END":
            assert opened.pop() == value
        else:
            assert opened
    assert opened == []


def events_of(data: bytes) -> list[dict[str, str]]:
    """Return the events of a sound file by their lines; those of an alarm are lists by its name."""
    events: list[dict[str, str]] = []
    inside: list[str] = []
    for name, value in lines_of(data):
        if name == "BEGIN":
            inside.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            inside.pop()
        elif inside[-1] == "VEVENT":
            bare = name.partition(";")[0]
            assert bare not in events[-1]
            events[-1][bare] = value
        elif inside[-1] == "VALARM" and name == "TRIGGER":
            events[-1]["TRIGGERS"] = f"{events[-1].get('TRIGGERS', '')} {value}".strip()
    assert all(set(event) >= _NEEDED for event in events)
    return events
