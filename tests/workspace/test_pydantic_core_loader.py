"""Private ways into other packages that validation takes; these tests say when they break."""

from tests.helpers.processes import python


def test_the_core_is_loaded_without_its_package() -> None:
    done = python(
        "import sys\n"
        "from cchc_cli.workspace.reading.pydantic_core_loader import SchemaValidator, ValidationError\n"
        "print(sorted(n for n in sys.modules if n.startswith('pydantic')))\n"
        "import pydantic_core\n"
        "print(pydantic_core.SchemaValidator is SchemaValidator)\n"
        "print(pydantic_core.ValidationError is ValidationError)\n"
    )
    assert done.stdout.splitlines() == ["['pydantic_core._pydantic_core']", "True", "True"]


def test_it_is_the_one_that_pydantic_has_loaded() -> None:
    done = python(
        "import pydantic_core\n"
        "from cchc_cli.workspace.reading.pydantic_core_loader import SchemaValidator\n"
        "print(pydantic_core.SchemaValidator is SchemaValidator)\n"
    )
    assert done.stdout.strip() == "True", done.stderr
