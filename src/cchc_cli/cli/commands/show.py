"""`cchc show`: everything about a duty or a criterion, and where it stands."""

from cchc_cli.cli.declaring import App
from cchc_cli.cli.names import AnyId
from cchc_cli.cli.options import AsOf, Data, DetailFormat, day_of

app = App()


@app.command("show", epilog="Ví dụ: cchc show NV-001; cchc show 1.3; cchc show 2025/1.3")
def show(
    name: AnyId,
    form: DetailFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Mọi điều về một nhiệm vụ hoặc tiêu chí, và dòng của nó trong tệp dữ liệu."""
    from cchc_cli.cli.output.details import print_details
    from cchc_cli.cli.record import open_record

    day = day_of(as_of)
    print_details(open_record(data, day), name, day, form=form)
