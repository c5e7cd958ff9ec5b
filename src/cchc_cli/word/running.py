"""A compiled part run with values: what it prints, or which tag cannot be computed."""

from collections.abc import Mapping
from typing import Any

from jinja2 import UndefinedError
from jinja2.exceptions import TemplateRuntimeError

from cchc_cli.word.errors import TemplateError, WrongValueError
from cchc_cli.word.failing import by_values, fault, unfit, unknown
from cchc_cli.word.filters import NothingInListError
from cchc_cli.word.limits import TooMuchError
from cchc_cli.word.printing import gathered
from cchc_cli.word.program import Site

_FAULTS = (
    TemplateRuntimeError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    MemoryError,
)
"""What Python and Jinja raise where values do not fit: in their own words, which nobody is told."""


class Runnable:
    """A compiled part with the sites of its tags."""

    def __init__(self, sites: list[Site], compiled: Any) -> None:
        """Keep both; `compiled` is a template of Jinja."""
        self.sites = sites
        self.compiled = compiled

    def output(self, context: Mapping[str, Any]) -> bytes:
        """Print the part; raises TemplateError with the place of the tag at fault."""
        pieces = self.compiled.root_render_func(self.compiled.new_context(dict(context)))
        try:
            return gathered(pieces).encode()
        except TemplateError:
            raise
        except NothingInListError as error:
            hint = "thêm | default('…') ngay sau, hoặc chỉ lấy trong {% if danh_sách %}"
            raise by_values(self._of(error), f"không tính được: {error}", hint) from None
        except UndefinedError as error:
            raise unknown(self._of(error), str(error), context) from None
        except TooMuchError as error:
            site = self._of(error) or self._at(pieces)
            raise fault(site, str(error), "bớt vòng lặp, hoặc lặp ít mục hơn") from None
        except WrongValueError as error:
            raise fault(self._of(error), f"không tính được: {error}") from None
        except ZeroDivisionError as error:
            raise by_values(self._of(error), "không tính được: chia cho 0") from None
        except _FAULTS as error:
            raise unfit(self._of(error), error) from None

    def _of(self, error: BaseException) -> Site | None:
        """Find the tag that failed, by the line of its frame in the compiled code."""
        trace: Any = error.__traceback__
        line, ours = 0, self.compiled.root_render_func.__globals__
        while trace is not None:
            if trace.tb_frame.f_globals is ours:
                line = self.compiled.get_corresponding_lineno(trace.tb_lineno)
            trace = trace.tb_next
        return self.sites[line - 1] if line else None

    def _at(self, pieces: Any) -> Site | None:
        """Find the tag that printed last, of printing that was stopped."""
        frame = pieces.gi_frame
        line = self.compiled.get_corresponding_lineno(frame.f_lineno) if frame else 0
        return self.sites[line - 1] if line else None
