"""Parts beside the text: properties, pictures, and the lists that name them."""

import datetime as dt
from dataclasses import dataclass
from xml.sax.saxutils import escape

from cchc_cli.word.charts import chart_part, workbook
from cchc_cli.word.charts import relation as chart_relation
from cchc_cli.word.pictures import relation
from cchc_cli.word.values import Chart, Picture

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True)
class Properties:
    """Core properties of a document."""

    title: str
    author: str
    created: dt.datetime
    language: str = "vi-VN"


def with_properties(parts: dict[str, bytes], properties: Properties) -> dict[str, bytes]:
    """Add core properties, and the names of the custom ones that packing adds."""
    moment = f"{properties.created:%Y-%m-%dT%H:%M:%SZ}"
    core = (
        f'{_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
        'metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title)}</dc:title>"
        f"<dc:creator>{escape(properties.author)}</dc:creator>"
        f"<dc:language>{escape(properties.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        "</cp:coreProperties>"
    )
    parts = {**parts, "docProps/core.xml": core.encode()}
    for name, kind, relationship in (
        (
            "core",
            "package.core-properties",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        ),
        ("custom", "officedocument.custom-properties", f"{_OFFICE}/custom-properties"),
    ):
        _override(parts, f"docProps/{name}.xml", f"application/vnd.openxmlformats-{kind}+xml")
        _relate(parts, "_rels/.rels", f"rIdCchc{name}", relationship, f"docProps/{name}.xml")
    return parts


def with_pictures(parts: dict[str, bytes], pictures: list[Picture]) -> dict[str, bytes]:
    """Add pictures printed in the document's text, with their type and relationships."""
    parts = dict(parts)
    for number, picture in enumerate(pictures, start=1):
        name = f"media/cchc{number}.png"
        parts[f"word/{name}"] = picture.png
        _relate(parts, "word/_rels/document.xml.rels", relation(number), f"{_OFFICE}/image", name)
    if pictures:
        _default(parts, "png", "image/png")
    return parts


def with_charts(parts: dict[str, bytes], charts: list[Chart]) -> dict[str, bytes]:
    """Add charts printed in the document's text, each with the workbook of its figures."""
    parts = dict(parts)
    for number, chart in enumerate(charts, start=1):
        name, book = f"charts/cchc{number}.xml", f"embeddings/cchc{number}.xlsx"
        parts[f"word/{name}"] = f"{_HEAD}{chart_part(chart)}".encode()
        parts[f"word/{book}"] = workbook(chart)
        _override(
            parts,
            f"word/{name}",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        )
        _relate(
            parts, "word/_rels/document.xml.rels", chart_relation(number), f"{_OFFICE}/chart", name
        )
        _relate(
            parts,
            f"word/charts/_rels/cchc{number}.xml.rels",
            "rId1",
            f"{_OFFICE}/package",
            f"../{book}",
        )
    if charts:
        _default(parts, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    return parts


def _default(parts: dict[str, bytes], extension: str, content_type: str) -> None:
    types = parts["[Content_Types].xml"]
    if f'Extension="{extension}"'.encode() not in types:
        piece = f'<Default Extension="{extension}" ContentType="{content_type}"/>'
        _insert(parts, "[Content_Types].xml", "</Types>", piece)


def _override(parts: dict[str, bytes], part: str, content_type: str) -> None:
    if f'PartName="/{part}"'.encode() not in parts["[Content_Types].xml"]:
        _insert(
            parts,
            "[Content_Types].xml",
            "</Types>",
            f'<Override PartName="/{part}" ContentType="{content_type}"/>',
        )


def _relate(parts: dict[str, bytes], rels: str, name: str, kind: str, target: str) -> None:
    parts.setdefault(rels, f'{_HEAD}<Relationships xmlns="{_RELS}"></Relationships>'.encode())
    if f'Target="{target}"'.encode() not in parts[rels]:
        _insert(
            parts,
            rels,
            "</Relationships>",
            f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>',
        )


def _insert(parts: dict[str, bytes], part: str, end: str, piece: str) -> None:
    text = parts[part].decode("utf-8")
    parts[part] = text.replace(end, f"{piece}{end}").encode()
