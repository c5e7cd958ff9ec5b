"""Who signs: the powers (quyền hạn) and offices (chức vụ) as they stand above a name."""

import re

POWER = re.compile(r"(tm|kt|tl|tuq|q|t/m|k/t|t/l)[.\s]")
"""TM., KT., TL., TUQ., Q., and the ways they are mistyped (Điều 13)."""
OFFICE = re.compile(
    r"((pho|quyen) )?("
    r"chu tich|chanh (van phong|thanh tra|an)|(tong )?giam doc|hieu truong|thu tuong|bo truong|"
    r"(pho )?truong (phong|ban|doan|tram|thon|khoa|cong an|bo phan|tieu ban|to)|"
    r"(cuc|chi cuc|vu|vien|doi|hat|to|thu|chi huy|ke toan) truong|(tong )?bi thu|"
    r"tong bien tap|chinh tri vien|thu ky|chu toa|chu tri|nguoi (lap|ghi|uy quyen)|"
    r"dai dien|ben [ab]\b|truong$)"
)
"""Folded beginnings of an office, with those who keep minutes (form 1.9) or sign a contract."""
IN_CAPITALS = (
    "CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG |CHỦ TỌA|CHỦ TRÌ|"
    "THỦ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|ĐẠI DIỆN"
)
"""Offices as a right column of typed text begins."""
