"""The six contents of a report (nội dung cải cách hành chính), and what belongs to each."""

from cchc_cli.model.index import Area, Index
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.progress.serving import served_by
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.text import fold

OFFICIAL: dict[str, str] = {
    "1": "Cải cách thể chế",
    "2": "Cải cách thủ tục hành chính",
    "3": "Cải cách tổ chức bộ máy",
    "4": "Cải cách chế độ công vụ",
    "5": "Cải cách tài chính công",
    "6": "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
}
"""Their names as the guidance has them; older sets write the third and the last longer."""
DIRECTION = "direction"
_OLD_IDS = {"1": DIRECTION, **{str(n + 1): str(n) for n in range(1, 7)}}
"""What ids of areas stand for where no index says it: 1 direction, 2 to 7 the contents."""


def content_of_area(area: Area) -> str | None:
    """Return which content an area is, as typed or by its official name; `direction` for part I."""
    if area.content is not None:
        return area.content
    name = fold(area.name).replace(",", " va ").replace("  ", " ")
    if name.startswith("cong tac chi dao"):
        return DIRECTION
    if name.startswith("xay dung") and "chinh quyen" in name:
        return "6"
    return next((n for n, official in OFFICIAL.items() if name.startswith(fold(official))), None)


def content_of_key(index: Index | None, key: str) -> str | None:
    """Return which content a key of `narrative.areas` is: the id of an area."""
    if index is None:
        return _OLD_IDS.get(key)
    found = next((area for area in index.areas if area.id == key), None)
    return None if found is None else content_of_area(found)


def content_of_task(record: Record, task: Task) -> str | None:
    """Return the content of a duty: that of its first criterion's area, else of its theme.

    `direction` where that area is; None where nothing says what a duty belongs to.
    """
    for year, name in served_by(record, task)[:1]:
        for index in record.indexes:
            if index.year == year:
                found = (
                    index.areas[int(path[1])] for path, c in criteria_of(index) if c.id == name
                )
                area = next(found, None)
                content = None if area is None else content_of_area(area)
                if content is not None:
                    return content
    notice = next((n for n in record.notices if n.id == task.notice), None)
    themes = () if notice is None else notice.themes
    return next((theme.content for theme in themes if theme.id == task.theme), None)
