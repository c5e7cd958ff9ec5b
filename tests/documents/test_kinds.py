"""The table of document kinds names what is there."""

from dataclasses import is_dataclass

from cchc_cli.documents.kinds import KINDS, OWN_FORM, composer_of, templates_of
from cchc_cli.documents.templates import builtin_folder
from cchc_cli.model.form import BUILT_IN


def test_every_row_of_the_table_has_what_a_kind_needs() -> None:
    """The table names files; that each holds a composer is not seen by the type checker."""
    for kind in (*KINDS.values(), OWN_FORM):
        composer = composer_of(kind)
        assert callable(composer.compose)
        assert callable(composer.requests)
        assert is_dataclass(composer.VIEW)
        assert all(map(is_dataclass, composer.APPENDICES))
    for kind in KINDS:
        assert {path.stem for path in builtin_folder().glob(f"{kind}*.docx")} == set(
            templates_of(kind)
        )


def test_no_form_of_the_office_may_be_named_as_a_kind() -> None:
    """`check` knows the names without the documents."""
    assert set(KINDS) == BUILT_IN
