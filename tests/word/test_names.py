"""Names that a template uses against those it may use."""

from typing import Any

import pytest

from cchc_cli.word.names import Many, TextWithParts
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


SHAPES = {
    "subject": None,
    "heading": {"lines": Many(None)},
    "rows": Many({"name": None}),
    "opening": Many(TextWithParts({"level": None})),
}


@pytest.mark.parametrize(
    "text",
    [
        "{{ subject.format }}",
        "{{ subject['format'] }}",
        "{{ rows.append }}",
        "{{ heading }}",
        "{{ heading ~ '' }}",
        "{{ rows | upper }}",
        "{{ rows }}",
        "{% for a, b in rows %}{% endfor %}",
        "{% for a, b in opening %}{% endfor %}",
        "{{ rows | join(', ', 'nme') }}",
        "{{ rows | join(', ', attribute='name.x') }}",
        "{{ rows | sum('nme') }}",
        "{{ rows | max(attribute='nme') }}",
        "{{ opening | join(attribute='depth') }}",
        "{% for a in subject %}{% endfor %}",
        "{% for a in heading %}{% endfor %}",
        "{% for r in rows %}{{ r }}{% endfor %}",
        "{% for r in rows %}{{ r.name.x }}{% endfor %}",
        "{% for r in rows if r.nope %}{% endfor %}",
        "{% for r in rows %}{{ loop.cycle }}{% endfor %}",
        "{% for r in rows %}{% endfor %}{{ r.name }}",
        "{% set a = heading %}{{ a }}",
        "{{ rows[nope].name }}",
        "{% for o in opening %}{{ o.depth }}{% endfor %}",
    ],
)
def test_what_no_value_allows_is_found_without_values(text: str, saved: Any) -> None:
    (fault,) = Template.read(saved(of("một", text))).unknown_names(SHAPES)
    assert fault.place == "thân văn bản, đoạn 2"


@pytest.mark.parametrize(
    "text",
    [
        "{{ subject }}{{ rows | length }}{{ rows[0].name }}{{ heading.lines | join }}",
        "{% for o in opening %}{{ o }}{{ o.level }}{{ loop.index }}{% endfor %}",
        "{% set a = rows | first %}{{ a.name }}{{ a }}",
        "{% for a in ['x', 'y'] %}{{ a }}{% endfor %}",
        "{% set pairs = [rows] %}{% for a, b in pairs %}{{ a.c }}{{ b }}{% endfor %}",
        "{{ rows | join(', ', 'name') }}{{ rows | join(', ', attribute=none) }}",
        "{{ opening | join(attribute='level') }}{{ [rows] | first | join(attribute='x') }}",
    ],
)
def test_what_values_may_allow_is_let_through(text: str, saved: Any) -> None:
    assert Template.read(saved(of(text))).unknown_names(SHAPES) == []
