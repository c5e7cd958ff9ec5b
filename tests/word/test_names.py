"""Names that a template uses against those it may use."""

from typing import Any

from cchc_cli.word.template import Template
from tests.helpers.templates import of


def test_an_unknown_name_has_its_place(saved: Any) -> None:
    template = Template.read(saved(of("{{ name }}", "{{ nam }}", "{{ name }}")))
    (fault,) = template.unknown_names({"name": None})
    assert (fault.place, fault.excerpt) == ("thân văn bản, đoạn 2", "{{ nam }}")
