"""`cchc explain`: the rule behind a code."""

import sys
from typing import Annotated

from cchc_cli.cli.declaring import App, argument
from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.suggestions import pick

app = App()
_EXAMPLE = "    "
"""What a line of YAML begins with: there a line end and its indent mean something."""


def _codes() -> list[str]:
    from cchc_cli.checks import run  # noqa: F401 - registers the rules
    from cchc_cli.checks.registry import RULES
    from cchc_cli.nd30.judging.judge import CODES

    return sorted((*RULES, *CODES))


@app.command("explain", epilog="Ví dụ: cchc explain unknown-key; cchc explain")
def explain(
    code: Annotated[
        str | None,
        argument(
            metavar="[MÃ]",
            help="Mã lỗi mà cchc check hoặc cchc lint in ra; bỏ trống thì liệt kê các mã.",
            autocompletion=_codes,
            show_default=False,
        ),
    ] = None,
) -> None:
    """Giải thích một mã lỗi: vì sao, ví dụ sai và đúng; hoặc liệt kê mọi mã theo nhóm."""
    from cchc_cli.checks.run import explain as words
    from cchc_cli.nd30.judging.judge import CODES, explained

    if code is None:
        from cchc_cli.cli.output.codes import print_codes

        print_codes()
        return
    name = pick(code, _codes(), "MÃ")
    for line in (explained(name) if name in CODES else words(name)).splitlines():
        stream = unbroken(sys.stdout) if line.startswith(_EXAMPLE) else sys.stdout
        stream.write(f"{line}\n")
