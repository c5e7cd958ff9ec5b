"""The entry: what can be answered before anything is imported, and how a run ends."""

import sys

from cchc_cli import __version__


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"cchc {__version__}\n")
        return
    from cchc_cli.cli.arguments import in_utf8

    in_utf8()
    from cchc_cli.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
