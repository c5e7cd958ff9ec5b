"""Words of the record within sentences."""

from cchc_cli.documents.prose import bare


def test_a_text_of_several_lines_stands_in_one_within_a_sentence() -> None:
    assert bare("Làm hai việc:\n- Rà soát;\n- Báo cáo.\n") == "Làm hai việc: - Rà soát; - Báo cáo"
