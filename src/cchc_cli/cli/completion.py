"""Completion by the Tab key, put into the user's shell as Typer does it, told in Vietnamese."""

import sys
from typing import Any

import typer

from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.errors import OutsideError, UsageError

_SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


def install(ctx: Any, _parameter: Any, wanted: Any) -> None:
    """Put completion into the shell's files; raises UsageError, OutsideError."""
    if not wanted or ctx.resilient_parsing:
        return
    from typer._completion_shared import install as put

    from cchc_cli.oserror import reason

    try:
        _, path = put(shell=_shell())
    except OSError as error:
        raise OutsideError(f"Không ghi được gợi ý bằng phím Tab: {reason(error)}.") from error
    sys.stdout.write(
        f"Đã cài gợi ý bằng phím Tab: {path}\nMở cửa sổ dòng lệnh mới rồi gõ: cchc và phím Tab\n"
    )
    raise typer.Exit


def show(ctx: Any, _parameter: Any, wanted: Any) -> None:
    """Print what the shell must read to complete; raises UsageError."""
    if not wanted or ctx.resilient_parsing:
        return
    from typer._completion_shared import get_completion_script

    script = get_completion_script(prog_name="cchc", complete_var="_CCHC_COMPLETE", shell=_shell())
    unbroken(sys.stdout).write(f"{script}\n")
    raise typer.Exit


def _shell() -> str:
    """Name the shell that calls; raises UsageError for one that has no completion."""
    from typer._completion_shared import _get_shell_name

    name = _get_shell_name()
    if name in _SHELLS:
        return name
    raise UsageError(
        "Không nhận ra cửa sổ dòng lệnh đang dùng. Gợi ý bằng phím Tab có cho bash, zsh, fish và "
        "PowerShell: mở một trong số ấy rồi gõ lại."
    )


_CALLBACKS = {"install_completion": install, "show_completion": show}


def in_vietnamese(command: Any) -> Any:
    """Return the root command with these in the place of Typer's own callbacks."""
    for parameter in command.params:
        parameter.callback = _CALLBACKS.get(parameter.name, parameter.callback)
    return command
