"""The whole record of a workspace, and one file of it."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.department import Department
from cchc_cli.model.form import Form
from cchc_cli.model.index import Index
from cchc_cli.model.letter import Letter
from cchc_cli.model.notice import Notice
from cchc_cli.model.organization import Organization
from cchc_cli.model.outline import Heading
from cchc_cli.model.report import Report
from cchc_cli.model.scalars import Count
from cchc_cli.model.settings import Settings
from cchc_cli.model.signer import Signer
from cchc_cli.model.statistics import Statistic, StatisticRule
from cchc_cli.model.task import Task


@record
class DataFile:
    """Một tệp dữ liệu CCHC."""

    __pydantic_config__ = FORBID

    version: Count
    """Phiên bản của lược đồ dữ liệu: 1."""
    organization: Organization | None = None
    """Cơ quan ban hành."""
    settings: Settings | None = None
    """Các thiết lập."""
    signers: tuple[Signer, ...] = ()
    """Người ký văn bản."""
    departments: tuple[Department, ...] = ()
    """Các đơn vị."""
    notices: tuple[Notice, ...] = ()
    """Các thông báo kết luận."""
    tasks: tuple[Task, ...] = ()
    """Các nhiệm vụ."""
    indexes: tuple[Index, ...] = ()
    """Các bộ chỉ số."""
    letters: tuple[Letter, ...] = ()
    """Văn bản đi và đến ngoài các bản ghi khác."""
    statistics: tuple[Statistic, ...] = ()
    """Chỉ tiêu thống kê."""
    statistic_rules: tuple[StatisticRule, ...] = ()
    """Quy tắc cân đối số liệu."""
    reports: tuple[Report, ...] = ()
    """Lời văn các báo cáo."""
    forms: tuple[Form, ...] = ()
    """Các mẫu riêng của cơ quan."""
    outline: tuple[Heading, ...] = ()
    """Đề cương báo cáo của cơ quan, thay cho đề cương dựng sẵn."""


@record
class Record:
    """Toàn bộ dữ liệu của thư mục làm việc."""

    organization: Organization
    """Cơ quan ban hành."""
    settings: Settings
    """Các thiết lập."""
    signers: tuple[Signer, ...] = ()
    """Người ký văn bản."""
    departments: tuple[Department, ...] = ()
    """Các đơn vị."""
    notices: tuple[Notice, ...] = ()
    """Các thông báo kết luận."""
    tasks: tuple[Task, ...] = ()
    """Các nhiệm vụ."""
    indexes: tuple[Index, ...] = ()
    """Các bộ chỉ số."""
    letters: tuple[Letter, ...] = ()
    """Văn bản đi và đến ngoài các bản ghi khác."""
    statistics: tuple[Statistic, ...] = ()
    """Chỉ tiêu thống kê."""
    statistic_rules: tuple[StatisticRule, ...] = ()
    """Quy tắc cân đối số liệu."""
    reports: tuple[Report, ...] = ()
    """Lời văn các báo cáo."""
    forms: tuple[Form, ...] = ()
    """Các mẫu riêng của cơ quan."""
    outline: tuple[Heading, ...] = ()
    """Đề cương báo cáo của cơ quan, thay cho đề cương dựng sẵn."""

    @property
    def unit_names(self) -> dict[str, str]:
        """The names of the units, by id."""
        return {unit.id: unit.name for unit in self.departments}


LISTS = (
    "signers",
    "departments",
    "notices",
    "tasks",
    "indexes",
    "letters",
    "statistics",
    "statistic_rules",
    "reports",
    "forms",
    "outline",
)
"""Lists that may stand in several files, and are joined in a record."""
