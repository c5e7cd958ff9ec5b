"""Data files as texts."""

HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments:
  - {id: VHXH, name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}
  - {id: KT, name: Phòng Kinh tế}
"""
"""What any record must say, and two departments."""
