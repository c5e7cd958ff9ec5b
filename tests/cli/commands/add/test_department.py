"""`cchc add department`: a unit whose id is made of its name."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.adding import check_added


def test_a_unit_gets_an_id_of_its_name(examples: Path, cchc: Callable) -> None:
    command = ("department", "Phòng Tư pháp", "--alias", "Tư pháp")
    text = "- id: TP\n    name: Phòng Tư pháp\n    aliases: [Tư pháp]"
    check_added(examples, cchc, command, "tasks.yaml", text)
