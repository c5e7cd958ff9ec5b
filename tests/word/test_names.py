"""Names that a template uses against those it may use."""

from typing import Any

from cchc_cli.word.template import Template
from tests.helpers.templates import of


def test_an_unknown_name_has_its_place(saved: Any) -> None:
    template = Template.read(saved(of("{{ name }}", "{{ nam }}", "{{ name }}")))
    (fault,) = template.unknown_names({"name": None})
    assert (fault.place, fault.excerpt) == ("thân văn bản, đoạn 2", "{{ nam }}")


def test_names_that_tags_use_are_found_in_every_branch_and_under_other_names(saved: Any) -> None:
    template = Template.read(
        saved(
            of(
                "{% set i = issue %}{{ i.date_line | upper }} {{ issue['number'] }}",
                "{% if false %}{{ total + 1 }}{% endif %}",
                "{% for u in units if u.late %}{{ u.head.name }}{% endfor %}",
            )
        )
    )
    assert template.used_names() == {
        "issue",
        "issue.date_line",
        "issue.number",
        "total",
        "units",
        "units.late",
        "units.head",
        "units.head.name",
    }
