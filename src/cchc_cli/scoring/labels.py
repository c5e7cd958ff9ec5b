"""Labels that a result names (nội dung đạt, trường hợp bị trừ): known ones, each once."""

from collections.abc import Iterator, Mapping

from cchc_cli.model.scoring import ResultProblem
from cchc_cli.suggestions import meant
from cchc_cli.text import listing


def label_problems(
    key: str, labels: tuple[str, ...], known: Mapping[str, object]
) -> Iterator[ResultProblem]:
    """Yield labels that nobody defined, or that stand twice."""
    for place, label in enumerate(labels):
        if label not in known:
            hint = f"{meant(label, known)}Được dùng: {listing(known)}" if known else f"bỏ `{key}`"
            yield ResultProblem(key, f"không có nội dung `{label}`", hint)
        elif label in labels[:place]:
            yield ResultProblem(key, f"`{label}` ghi hai lần", "ghi một lần")
