"""The names that templates may use: each has a meaning."""

from cchc_cli.documents.kinds import KINDS, templates_of
from cchc_cli.documents.vocabulary import names_of, shapes, view_of


def test_every_name_has_a_meaning() -> None:
    for template in (each for kind in (*KINDS, "form") for each in templates_of(kind)):
        names = list(names_of(template))
        assert all(name.meaning and name.type for name in names)
        assert {n.path.split(".")[0].split("[")[0] for n in names} == set(shapes(view_of(template)))
