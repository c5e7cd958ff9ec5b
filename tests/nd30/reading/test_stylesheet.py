"""The fonts of a theme, by the language of the document."""

from pathlib import Path

from tests.helpers.small_docx import W, package, page_of, with_body


def test_theme_fonts_of_a_vietnamese_document(tmp_path: Path) -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
        '<a:fontScheme name="x"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/>'
        '<a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme>'
        "</a:themeElements></a:theme>"
    )
    run = '<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr><w:t>x</w:t></w:r></w:p>'
    settings = '<w:settings xmlns:w="{}"><w:themeFontLang w:val="{}"/></w:settings>'
    for language, font in (("vi-VN", "Times New Roman"), ("en-US", "Calibri")):
        data = package(
            with_body(run), **{"theme/theme1": theme, "settings": settings.format(W, language)}
        )
        assert page_of(tmp_path, data).paragraphs[0].runs[0].fonts == {font}
