"""The private way to segno's encoder; these tests say when it breaks."""

from tests.helpers.processes import python


def test_the_encoder_is_loaded_without_its_package() -> None:
    done = python(
        "import sys\n"
        "from cchc_cli.documents.segno_encoder import modules_of\n"
        "rows = modules_of('https://ubnd.vn/tb')\n"
        "print(sorted({n.split('.')[0] for n in sys.modules} & {'segno', 'http', 'email', 'urllib'}))\n"
        "import segno\n"
        "whole = segno.make('https://ubnd.vn/tb', error='m', micro=False)\n"
        "print([bytes(row) for row in whole.matrix] == [bytes(row) for row in rows])\n"
    )
    assert done.stdout.splitlines() == ["[]", "True"], done.stderr
