"""Parts beside the text: properties, pictures, charts, and the lists that name them."""

import datetime as dt
from typing import NamedTuple

from cchc_cli.ooxml.names import MAIN, OFFICE_URI
from cchc_cli.ooxml.relations import give_extension_type, give_type, relate
from cchc_cli.ooxml.xml import maker, written
from cchc_cli.word.values import Chart, Picture

_CORE = "docProps/core.xml"
_METADATA = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Properties(NamedTuple):
    """Core properties of a document."""

    title: str
    author: str
    created: dt.datetime
    language: str = "vi-VN"


def with_properties(parts: dict[str, bytes], properties: Properties) -> dict[str, bytes]:
    """Add core properties."""
    prefixes = {
        "cp": _METADATA,
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    cp, dc, terms = (maker(prefixes[name], **prefixes) for name in ("cp", "dc", "dcterms"))
    kind = {f"{{{prefixes['xsi']}}}type": "dcterms:W3CDTF"}
    moment = f"{properties.created:%Y-%m-%dT%H:%M:%SZ}"
    core = cp.coreProperties(
        dc.title(properties.title),
        dc.creator(properties.author),
        dc.language(properties.language),
        terms.created(moment, kind),
        terms.modified(moment, kind),
    )
    parts = {**parts, _CORE: written(core)}
    give_type(parts, _CORE, "application/vnd.openxmlformats-package.core-properties+xml")
    relate(parts, "", name="rIdCore", kind=_CORE_LINK, target=_CORE)
    return parts


def with_pictures(parts: dict[str, bytes], pictures: list[Picture]) -> dict[str, bytes]:
    """Add pictures printed in the document's text, with their type and relationships."""
    if not pictures:
        return parts
    from cchc_cli.word.pictures import relation

    parts = dict(parts)
    for number, picture in enumerate(pictures, start=1):
        name = f"word/media/printed{number}.png"
        parts[name] = picture.png
        relate(parts, MAIN, name=relation(number), kind=f"{OFFICE_URI}/image", target=name)
    give_extension_type(parts, "png", "image/png")
    return parts


def with_charts(parts: dict[str, bytes], charts: list[Chart]) -> dict[str, bytes]:
    """Add charts printed in the document's text, each with the workbook of its figures."""
    if not charts:
        return parts
    from cchc_cli.word.charts import chart_part, relation
    from cchc_cli.word.workbook import workbook

    parts = dict(parts)
    for number, chart in enumerate(charts, start=1):
        name = f"word/charts/printed{number}.xml"
        book = f"word/embeddings/printed{number}.xlsx"
        parts[name] = written(chart_part(chart))
        parts[book] = workbook(chart)
        give_type(parts, name, _CHART_TYPE)
        relate(parts, MAIN, name=relation(number), kind=f"{OFFICE_URI}/chart", target=name)
        relate(parts, name, name="rId1", kind=f"{OFFICE_URI}/package", target=book)
    give_extension_type(parts, "xlsx", _SHEET_TYPE)
    return parts
