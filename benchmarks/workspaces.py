"""Workspaces to measure on, of any size."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETS = ROOT / "examples" / "bo-chi-so"
DAY = ("--as-of", "2025-11-15")
EXAMPLES = ("--data", str(ROOT / "examples"), *DAY)
_HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments: [{id: VHXH, name: Phòng Văn hóa - Xã hội}, {id: KT, name: Phòng Kinh tế}]
"""
_DUTY = """\
  - id: NV-{n:05}
    department: {unit}
    partners: [KT]
    content: Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý, lần {n}
    product: Báo cáo kết quả
    due: 2025-12-31
    start: 2025-10-08
    status: in_progress
"""
_TASK = """\
  - id: NV-{n:05}
    department: VHXH
    partners: [KT]
    content: >-
      Chủ trì, phối hợp đơn vị liên quan tổ chức tập huấn công tác cải cách hành chính, chuyển đổi
      số trên địa bàn; biểu dương, khen thưởng kịp thời đối với đơn vị, cá nhân làm tốt, lần {n}
    product: Báo cáo kết quả
    due: 2025-12-31
    start: 2025-10-08
    status: in_progress
    percent: 60
    evidence:
      - title: Báo cáo số {n}/BC-UBND
        number: {n}/BC-UBND
        date: 2025-10-20
        url: https://example.org/bao-cao/{n}
      - {{title: Biên bản họp, date: 2025-11-02, public: false}}
    log:
      - {{date: 2025-11-03, note: Đã họp với các đơn vị, percent: 40}}
      - {{date: 2025-11-10, note: Đã trình dự thảo, percent: 60}}
"""
_CRITERION = """\
          - id: "{a}.{c}"
            name: Tỷ lệ hồ sơ thuộc lĩnh vực {a} được giải quyết đúng hạn, nhóm {c}
            max: 2
            department: VHXH
            scoring: {{kind: ratio, floor: 80}}
            results: [{{date: 2025-10-01, percent: {p}}}]
            evidence:
"""
_PROOF = "              - {{title: Báo cáo {a}.{c}.{e}, number: {a}{c}{e}/BC, date: 2025-10-01}}\n"


def tasks(count: int) -> str:
    """Write duties with evidence and a log."""
    return "".join(_TASK.format(n=n) for n in range(1, count + 1))


def of_tasks(folder: Path, count: int, tail: str = "") -> Path:
    """Write a workspace of so many duties; give its data file."""
    return _written(folder, f"{_HEAD}tasks:\n{tasks(count)}{tail}")


def of_plain_duties(folder: Path, count: int) -> Path:
    """Write a workspace of so many duties of which nothing is reported; give its first file."""
    first = _written(folder, f"{_HEAD}tasks:\n{_plain(1, min(count, _IN_A_FILE))}")
    for start in range(_IN_A_FILE + 1, count + 1, _IN_A_FILE):
        more = _plain(start, min(count, start + _IN_A_FILE - 1))
        (first.parent / f"from-{start}.yaml").write_text(
            f"version: 1\ntasks:\n{more}", encoding="utf-8"
        )
    return first


_IN_A_FILE = 20_000
"""Duties: a data file may have 20 MB."""


def _plain(first: int, last: int) -> str:
    numbers = range(first, last + 1)
    return "".join(_DUTY.format(n=n, unit="KT" if n % 2 else "VHXH") for n in numbers)


def of_index(folder: Path, duties: int = 0) -> Path:
    """Write a workspace with 120 criteria, 400 documents, and duties; give its data file."""
    lines = [_HEAD, "indexes:\n  - year: 2025\n    name: Bộ chỉ số\n    areas:\n"]
    for a in range(1, 9):
        lines.append(f'      - id: "{a}"\n        name: Lĩnh vực {a}\n        criteria:\n')
        for c in range(1, 16):
            lines.append(_CRITERION.format(a=a, c=c, p=70 + c))
            lines += [_PROOF.format(a=a, c=c, e=e) for e in range(3 + (c % 3 == 0))]
    if duties:
        lines += ["tasks:\n", tasks(duties)]
    return _written(folder, "".join(lines))


def of_units(folder: Path, units: int, duties: int) -> Path:
    """Write a workspace of units with so many duties each; give its data file."""
    names = [f"D{n}" for n in range(units)]
    departments = "".join(f"  - {{id: {x}, name: Phòng số {x}}}\n" for x in (*names, "KT"))
    body = "".join(
        _DUTY.format(n=place * duties + n, unit=name)
        for place, name in enumerate(names)
        for n in range(1, duties + 1)
    )
    organization = "version: 1\norganization: {name: UBND xã, place: Xã, symbol: UBND}\n"
    return _written(folder, f"{organization}departments:\n{departments}tasks:\n{body}")


def _written(folder: Path, text: str) -> Path:
    path = folder / "data" / "tasks.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path
