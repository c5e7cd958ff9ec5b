"""Names of elements without their namespace."""

from lxml import etree

from cchc_cli.ooxml.names import (
    WORD_URI,
    local,
)
from cchc_cli.ooxml.xml import (
    parse,
)


def test_a_local_name_stands_without_its_namespace() -> None:
    assert local(parse(f'<w:p xmlns:w="{WORD_URI}"/>'.encode())) == "p"
    assert local(etree.Element("p")) == "p"


def test_a_comment_has_no_name() -> None:
    assert local(etree.Comment("p")) == ""
