"""Appendices put behind a document: nothing of either is lost, nothing of one changes the other."""

import io
import posixpath
from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from cchc_cli.documents.qr import picture as qr_picture
from cchc_cli.ooxml.names import MAIN, TYPES, TYPES_URI, w
from cchc_cli.ooxml.package import packed, parts_of, rels_of
from cchc_cli.ooxml.relations import content_type, is_outside, relationships, target_of
from cchc_cli.ooxml.xml import Element, parse
from cchc_cli.word.appendices import appended
from cchc_cli.word.errors import TemplateError
