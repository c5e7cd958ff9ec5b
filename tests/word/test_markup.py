"""Elements as text: what they declare is bounded."""

import pytest

from cchc_cli.word.errors import TemplateError
from tests.helpers.templates import rendered_body


def test_too_many_namespaces() -> None:
    many = " ".join(f'xmlns:n{i}="urn:{i}"' for i in range(500))
    with pytest.raises(TemplateError, match="không gian tên"):
        rendered_body(f"<w:p {many}><w:r><w:t>{{{{ n }}}}</w:t></w:r></w:p>", n=5)
