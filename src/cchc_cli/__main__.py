"""The entry: what can be answered before anything is imported, and how a run ends."""

import gc
import os
import sys

from cchc_cli import __version__
from cchc_cli.cli import streams


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        streams.open_closed()
        _main(sys.argv[1:])
    except KeyboardInterrupt:  # before signals are in our hands, or when all is done
        os._exit(130)


def _main(argv: list[str]) -> None:
    if argv == ["--version"]:
        try:
            sys.stdout.write(f"cchc {__version__}\n")
            sys.stdout.flush()
        except OSError as error:
            streams.let_go_of_stdout()
            streams.prepare()
            sys.exit(streams.cut_off(error))
        return
    gc.disable()  # what is imported stays: nobody need search it for garbage
    from cchc_cli.cli import signals
    from cchc_cli.cli.arguments import in_utf8

    signals.leave_at_once()
    in_utf8()
    from cchc_cli.cli.app import load, run

    load(argv)
    gc.freeze()
    gc.enable()
    streams.prepare()
    signals.unwind()
    try:
        code = run(argv)
    finally:
        signals.ignore()
    gc.freeze()  # or Python would search all that was made for garbage before it lets go of it
    sys.exit(code)


if __name__ == "__main__":
    main()
