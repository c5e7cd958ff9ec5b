"""A record whose duties fall due before, in and after a quarter, for reports about it."""

REPORTED = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
settings: {compare: COMPARE}
signers: [{id: CT, title: CHỦ TỊCH, name: Nguyễn Văn Mẫu}]
departments: [{id: VP, name: Văn phòng}, {id: KT, name: Phòng Kinh tế}]
notices: [{id: TB, number: "18", date: 2025-03-03, subject: x}]
tasks:
  - {id: A, notice: TB, department: VP, content: Việc A, due: 2025-10-31, status: done, completed: 2025-10-20, evidence: [{title: BC}]}
  - {id: B, notice: TB, department: VP, content: Việc B, due: 2025-12-15}
  - {id: C, notice: TB, department: KT, content: Việc C, due: 2025-12-20, status: done, completed: 2025-11-10}
  - {id: D, notice: TB, department: KT, content: Việc D, repeat: {every: month, day: 20, from: 2025-09}, done: [{period: 2025-09, completed: 2025-09-19, evidence: [{title: BC}]}, {period: 2025-10, completed: 2025-10-19}]}
  - {id: E, notice: TB, department: KT, content: Việc E}
  - {id: F, notice: TB, department: KT, content: Việc F, due: 2025-Q4}
  - {id: G, notice: TB, department: KT, content: Việc G, due: 2026}
  - {id: H, department: KT, content: Việc H, start: 2025-12-01, due: 2026-01-10}
"""
