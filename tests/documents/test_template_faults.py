"""What is wrong with a template: what stops a document, and what is only told."""

from pathlib import Path

import docx

from cchc_cli.documents.template_faults import Fault, faults
from cchc_cli.documents.templates import builtin_folder


def found(path: Path, *paragraphs: str) -> list[Fault]:
    document = docx.Document(str(builtin_folder() / "notice.docx"))
    for text in paragraphs:
        document.paragraphs[-1].insert_paragraph_before(text)
    document.save(str(path))
    return list(faults("notice", path, lambda _name: path))


def test_a_sample_that_cannot_be_printed_is_a_warning(tmp_path: Path) -> None:
    (fault,) = found(tmp_path / "notice.docx", "{{ 1 / (subject | length - subject | length) }}")
    assert fault.severity == "warning"
    assert "chưa in thử được" in fault.text
    assert "không tính được: chia cho 0" in fault.text


def test_a_document_that_is_cited_is_none_of_the_sample_s(tmp_path: Path) -> None:
    severities = {f.severity for f in found(tmp_path / "notice.docx", '{{ "CV-9" | vien_dan }}.')}
    assert severities <= {"warning"}
    assert not any(
        "CV-9" in f.text for f in found(tmp_path / "notice.docx", '{{ "CV-9" | vien_dan }}.')
    )


def test_what_is_told_as_an_error_is_not_told_of_the_sample_again(tmp_path: Path) -> None:
    path = tmp_path / "notice.docx"
    document = docx.Document(str(builtin_folder() / "notice.docx"))
    document.sections[0].left_margin = docx.shared.Mm(10)
    document.save(str(path))
    told = [f.severity for f in faults("notice", path, lambda _name: path) if "[PG04]" in f.text]
    assert told == ["error"]


def test_what_is_no_package_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "notice.docx"
    path.write_bytes(b"x")
    (fault,) = faults("notice", path, lambda _name: path)
    assert "không phải tệp .docx" in fault.text
