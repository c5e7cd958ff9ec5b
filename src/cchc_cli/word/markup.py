"""The XML of a part as text: elements, their beginnings and their formatting, written by lxml."""

from lxml import etree

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.order import RUN, place_for
from cchc_cli.ooxml.xml import Element, fragment
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.faults import fault
from cchc_cli.word.limits import MOST_NAMESPACES


class Markup:
    """Writes elements of one part; what its root declares is not declared again."""

    def __init__(self, root: Element) -> None:
        """Take the namespaces of the part's root as declared."""
        self._declared = {
            f' xmlns:{p}="{u}"' if p else f' xmlns="{u}"' for p, u in root.nsmap.items()
        }

    def whole(self, element: Element) -> str:
        """Write an element with all that is in it."""
        head, close, rest = fragment(element).partition(">")
        return self._without_declared(head) + close + rest

    def opening(self, element: Element, *, top: bool = False) -> str:
        """Write an element's beginning; raises TemplateError where it declares too much."""
        if len(element.nsmap) > MOST_NAMESPACES:
            raise fault(TemplateError("mẫu khai báo quá nhiều không gian tên"), element)
        shell = etree.Element(element.tag, element.attrib, nsmap=element.nsmap)
        shell.text = ""
        text = fragment(shell)
        head = text[: text.index(">")].removesuffix("/")
        return f"{head if top else self._without_declared(head)}>"

    def closing(self, element: Element) -> str:
        """Write an element's end."""
        prefix = element.prefix
        return f"</{prefix}:{local(element)}>" if prefix else f"</{local(element)}>"

    def run_opening(self, run: Element) -> str:
        """Write the beginning of a run, with its formatting."""
        return f"<w:r>{self.formatting(run)}"

    def formatting(self, run: Element) -> str:
        """Write a run's properties."""
        return _properties(list(map(self.whole, _formats(run))))

    def highlighted(self, run: Element) -> str:
        """Write a run's properties in yellow, for a value that is missing."""
        parts = [p for p in _formats(run) if local(p) != "highlight"]
        pieces = list(map(self.whole, parts))
        pieces.insert(place_for(parts, "highlight", RUN), '<w:highlight w:val="yellow"/>')
        return _properties(pieces)

    def _without_declared(self, head: str) -> str:
        for declaration in self._declared:
            head = head.replace(declaration, "")
        return head


def _formats(run: Element) -> list[Element]:
    found = run.find(w("rPr"))
    return [] if found is None else list(found)


def _properties(pieces: list[str]) -> str:
    inner = "".join(pieces)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def escaped(text: str) -> str:
    """Write words as XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def tail(element: Element) -> str:
    """Write what stands behind an element."""
    return (element.tail or "").replace("&", "&amp;").replace("<", "&lt;")
