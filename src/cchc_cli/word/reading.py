"""A template's file and its parts read; what is wrong with them, as a fault of the template."""

from cchc_cli.ooxml.package import PackageError
from cchc_cli.ooxml.xml import BrokenXmlError, Element, ForbiddenXmlError, parse
from cchc_cli.word.errors import TemplateError


def as_template_error(
    error: BrokenXmlError | ForbiddenXmlError | PackageError,
) -> TemplateError:
    """Say what is wrong with a template's file or one of its parts."""
    if isinstance(error, PackageError):
        return TemplateError(error.message, hint=error.hint)
    if isinstance(error, ForbiddenXmlError):
        return TemplateError("tệp khai báo DTD, không được phép")
    return TemplateError("nội dung XML bị hỏng", hint="mở bằng Word rồi lưu lại")


def parsed(data: bytes) -> Element:
    """Parse a part of a template; raises TemplateError."""
    try:
        return parse(data)
    except (BrokenXmlError, ForbiddenXmlError) as error:
        raise as_template_error(error) from error
