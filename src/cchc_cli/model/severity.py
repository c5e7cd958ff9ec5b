"""How grave a finding is, and what people call that."""

from typing import Literal

Severity = Literal["error", "warning"]
SEVERITY_NAMES: dict[Severity, str] = {"error": "lỗi", "warning": "cảnh báo"}
