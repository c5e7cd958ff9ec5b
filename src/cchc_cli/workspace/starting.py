"""The first data of a workspace: the sample, or the same with an office's own names."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from cchc_cli.packaged import PACKAGE
from cchc_cli.workspace.editing.quoting import scalar

if TYPE_CHECKING:  # the Tab key asks for the names of sets, and must not load the record
    from cchc_cli.model.department import Department
    from cchc_cli.model.organization import Organization
    from cchc_cli.model.signer import Signer

RECORD = "data/tasks.yaml"
"""The file that makes a workspace of a folder."""
_PACKAGE = PACKAGE
_SETS = _PACKAGE / "sets"


class Office(NamedTuple):
    """What an office says of itself when its record begins."""

    organization: "Organization"
    units: "Sequence[Department]"
    signer: "Signer"
    year: int
    begins: str
    """The month from which on the duty that repeats is owed: an example owes nothing yet."""


def known_sets() -> list[str]:
    """Return the names of the sets of criteria that come with the tool."""
    return sorted(folder.name for folder in _SETS.iterdir() if folder.is_dir())


def begins_as_ours(text: bytes) -> bool:
    """Tell whether a file may be one that a killed `init` has made."""
    return text.startswith(b"# yaml-language-server: $schema=../cchc.schema.json\n")


def first_data(office: Office | None, index: str | None) -> dict[str, bytes]:
    """Return the files of data with their contents, the record last; without an office, the sample.

    `index` names a set of criteria (bộ chỉ số) to begin with. Skeletons are an office's alone,
    and none is made of what the set has.
    """
    found = {}
    if index is not None:
        for part in sorted((_SETS / index).iterdir(), key=lambda part: part.name):
            found[f"data/{part.name}"] = part.read_bytes()
    if office is not None:
        own = _skeletons(office, has_index=index is not None)
        found |= {name: content for name, content in own.items() if name not in found}
    found[RECORD] = (_starter("tasks") if office is None else _record(office)).encode()
    return found


def _starter(name: str) -> str:
    return (_PACKAGE / "starter" / f"{name}.yaml").read_text(encoding="utf-8")


def _skeletons(office: Office, *, has_index: bool) -> dict[str, bytes]:
    names = {"statistics": "data/statistics.yaml", "reports": "data/reports.yaml"}
    if not has_index:
        names["index"] = f"data/index-{office.year}.yaml"
    return {file: _skeleton(office, name).encode() for name, file in names.items()}


def _skeleton(office: Office, name: str) -> str:
    """Return a file of data in which all but its version is a comment, to be filled in.

    The text in the package is data, so that a test can read it; what is filled in by nobody is
    no fact, so it comes out as comments.
    """
    words = {
        "YEAR": str(office.year),
        "UNIT": scalar(office.units[0].id, flow=True),
        "SIGNER": scalar(office.signer.id, flow=True),
    }
    text = re.sub("YEAR|UNIT|SIGNER", lambda found: words[found[0]], _starter(name))
    head, version, data = text.partition("version: 1\n")
    commented = (f"# {line}".rstrip() if line else "" for line in data.splitlines())
    return head + version + "\n".join(commented) + "\n"


def _record(office: Office) -> str:
    """Return the sample with an office's names in the place of its own."""
    named = _names(office)
    pattern = "|".join(re.escape(sample) for sample in named)
    return re.sub(pattern, lambda found: named[found[0]], _starter("tasks"))


def _names(office: Office) -> dict[str, str]:
    """Return what stands once in the sample, each with what an office has there."""
    body, units, signer = office.organization, office.units, office.signer
    first, second = units[min(1, len(units) - 1)].id, units[0].id
    partners = f"    partners: {_list([second])}\n" if len(units) > 1 else ""
    office_unit = next((f", {unit.id}" for unit in units if unit.id == "VP"), "")
    return {
        ' Sửa những chỗ ghi "xã Mẫu" theo đơn vị mình.': " Chỗ có dấu … thì điền.",
        "  name: Ủy ban nhân dân xã Mẫu\n": f"  name: {_plain(body.name)}\n",
        "  heading: [ỦY BAN NHÂN DÂN, XÃ MẪU]     # các": _heading(body),
        "  place: Mẫu         ": f"  place: {_plain(body.place)}",
        "  symbol: UBND         ": f"  symbol: {_plain(body.symbol)}",
        "  - {id: CVP, authority: [TL. CHỦ TỊCH], title: CHÁNH VĂN PHÒNG, name: }\n": (
            f"  - {{id: {_word(signer.id)}, authority: {_list(signer.authority)}, "
            f"title: {_word(signer.title)}, name: {_word(signer.name) if signer.name else ''}}}\n"
        ),
        '"Lưu: VT, VP"], signer: CVP}\n': (
            f"{_word(f'Lưu: VT{office_unit}')}], signer: {_word(signer.id)}}}\n"
        ),
        _units_of_sample(): "".join(map(_unit, units)),
        '"Lưu: VT, VP"]\n    signer: CVP\n': (
            f"{_word(f'Lưu: VT{office_unit}')}]\n    signer: {_plain(signer.id)}\n"
        ),
        "    department: VHXH\n    partners: [VP]\n": (
            f"    department: {_plain(first)}\n{partners}"
        ),
        "    department: HCC\n": f"    department: {_plain(units[-1].id)}\n",
        "from: 2025-10}": f"from: {office.begins}}}",
    }


def _units_of_sample() -> str:
    """Return the lines of the sample's units."""
    _, _, rest = _starter("tasks").partition("departments:\n")
    return rest.partition("\n\n")[0] + "\n"


def _heading(body: "Organization") -> str:
    lines = body.heading or (body.name.upper(),)
    return f"  heading: {_list(lines)}   # các"


def _unit(unit: "Department") -> str:
    lines = [f"  - id: {_plain(unit.id)}", f"    name: {_plain(unit.name)}"]
    lines += [f"    symbol: {_plain(unit.symbol)}"] if unit.symbol else []
    lines += [f"    aliases: {_list(unit.aliases)}"] if unit.aliases else []
    return "".join(f"{line}\n" for line in lines)


def _plain(text: str) -> str:
    return scalar(text, flow=False)


def _word(text: str) -> str:
    return scalar(text, flow=True)


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_word, texts))}]"
