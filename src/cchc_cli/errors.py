"""Errors that end a command; their text is the user's sentence, their code the exit code."""


class CchcError(Exception):
    """A command cannot go on; `str()` of it is shown to the user."""

    exit_code = 2


class UsageError(CchcError):
    """Wrong use: an unknown id, a value that is not allowed, no workspace."""


class UnknownWordError(UsageError):
    """A word that names nothing there is; `word` is what was typed."""

    def __init__(self, message: str, word: str) -> None:
        super().__init__(message)
        self.word = word


class UnreadableDataError(CchcError):
    """The data, or a folder on the way to it, cannot be read."""

    exit_code = 3


class TemplateFaultError(CchcError):
    """A template is missing or faulty."""

    exit_code = 4


class RefusedError(CchcError):
    """Writing would lose somebody's work, or a final document still has blanks."""

    exit_code = 5


class OutsideError(CchcError):
    """An outside program or the disk failed."""

    exit_code = 6


class StoppedError(Exception):
    """The user stopped a command; `str()` of it says how far it came.

    No CchcError: who goes on with the next file after one of those must not go on after this.
    """
