"""The parts of a form's file that no reader of values tells: locks, rules, how it prints."""

import re
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile

from lxml import etree

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


class ExcelRule(NamedTuple):
    """A data validation."""

    kind: str
    formulas: tuple[str, ...]
    cells: tuple[str, ...]
    style: str
    prompt: str
    error: str


class FormFile:
    """A workbook as its XML."""

    def __init__(self, data: bytes) -> None:
        self.parts = {
            i.filename: ZipFile(BytesIO(data)).read(i) for i in ZipFile(BytesIO(data)).infolist()
        }
        self.book = etree.fromstring(self.parts["xl/workbook.xml"])
        self.names = [
            sheet.get("name") or "" for sheet in self.book.iterfind("m:sheets/m:sheet", NS)
        ]
        self._xfs = etree.fromstring(self.parts["xl/styles.xml"]).findall("m:cellXfs/m:xf", NS)

    def sheet(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[f"xl/worksheets/sheet{self.names.index(name) + 1}.xml"])

    def state(self, name: str) -> str:
        found = self.book.find(f"m:sheets/m:sheet[@name='{name}']", NS)
        return "visible" if found is None else found.get("state", "visible")

    def locked(self, sheet: str, cell: str) -> bool:
        found = self.sheet(sheet).find(f".//m:c[@r='{cell}']", NS)
        assert found is not None, cell
        lock = self._xfs[int(found.get("s", "0"))].find("m:protection", NS)
        return lock is None or lock.get("locked") != "0"

    def rules(self, sheet: str) -> list[ExcelRule]:
        return [
            ExcelRule(
                rule.get("type", "any"),
                tuple(
                    each.text or "" for each in rule if each.tag.startswith(f"{{{NS['m']}}}formula")
                ),
                tuple(re.split(" ", rule.get("sqref", ""))),
                rule.get("errorStyle", "stop"),
                rule.get("prompt", ""),
                rule.get("error", ""),
            )
            for rule in self.sheet(sheet).iterfind("m:dataValidations/m:dataValidation", NS)
        ]

    def rule_at(self, sheet: str, cell: str) -> ExcelRule:
        """Return the one rule of a cell; of runs only the first cell is looked for."""
        found = [r for r in self.rules(sheet) if any(c.split(":")[0] == cell for c in r.cells)]
        assert len(found) == 1, found
        return found[0]
