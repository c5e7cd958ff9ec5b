"""`cchc remove`: a record taken out, unless something names it."""

from typing import TYPE_CHECKING

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App
from cchc_cli.cli.names import Kind, RecordIds
from cchc_cli.cli.options import AsOf, Data, WriteFormat, day_of
from cchc_cli.text import printable

if TYPE_CHECKING:
    from cchc_cli.edits.lookup import Named
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command("remove", epilog="Ví dụ: cchc remove NV-015; cchc remove 2025/1.3")
def remove(
    ids: RecordIds,
    kind: Kind = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Bỏ bản ghi khỏi dữ liệu; lấy lại được bằng: cchc undo.

    Mã thoát: 2 mã không có, 3 dữ liệu có lỗi, 5 còn chỗ khác dẫn tới (được liệt kê).
    """
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import find
    from cchc_cli.edits.renaming import removed

    day = day_of(as_of)
    loaded = open_record(data, day, writing=not dry_run)
    targets = [find(loaded.record, name, kind) for name in dict.fromkeys(ids)]
    _refuse_named(loaded, targets)
    carry_out(loaded, removed(targets), day, dry_run=dry_run, form=form)


_MOST_SHOWN = 20


def _refuse_named(loaded: "Loaded", targets: "list[Named]") -> None:
    """Refuse to take out what others name; raises RefusedError with the places."""
    from cchc_cli.edits.renaming import in_the_way
    from cchc_cli.errors import RefusedError
    from cchc_cli.workspace.editing.amend import places_of

    blocking = in_the_way(loaded.record, targets)
    if not blocking:
        return
    shown = blocking[:_MOST_SHOWN]
    places = places_of(loaded, [reference.path for reference, _ in shown])
    lines = [
        f"  - {printable(file)}:{line}: dẫn tới {printable(named.shown)}"
        for (_, named), (file, line) in zip(shown, places, strict=True)
    ]
    rest = len(blocking) - len(shown)
    more = f"\n  … và {rest} chỗ nữa" if rest else ""
    raise RefusedError(
        "Chưa bỏ được, vì còn chỗ dẫn tới:\n" + "\n".join(lines) + more + "\n"
        "Sửa hoặc bỏ những chỗ ấy trước; chỉ muốn đổi mã thì dùng: cchc rename"
    )
