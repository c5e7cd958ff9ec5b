"""The entry: what can be answered before anything is imported, and how a run ends."""

import gc
import os
import sys

from cchc_cli import __version__


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        argv = sys.argv[1:]
        # A stream that the caller closed is None, and needs what this answer does not load.
        if argv == ["--version"] and None not in {sys.stdout, sys.stderr}:
            _tell_version()
        else:
            _main(argv)
    except KeyboardInterrupt:  # before signals are in our hands, or when all is done
        os._exit(130)


def _tell_version() -> None:
    try:
        sys.stdout.write(f"cchc {__version__}\n")
        sys.stdout.flush()
    except OSError as error:
        from cchc_cli.cli import streams

        streams.let_go_of_stdout()
        streams.prepare()
        sys.exit(streams.cut_off(error))


def _main(argv: list[str]) -> None:
    gc.disable()  # what is imported stays: nobody need search it for garbage
    from cchc_cli.cli import signals, streams
    from cchc_cli.cli.arguments import in_utf8

    streams.open_closed()
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
