"""Tags for templates: sound in form, nearly right, or cut off."""

from random import Random

_NAMES = (
    "subject", "heading", "groups", "rows", "duties", "title", "number_line", "loop", "x", "self",
    "subject.format", "opening", "_print", "range", "heading.parent", "true", "none",
)  # fmt: skip
_FILTERS = (
    "upper",
    "length",
    "join",
    "first",
    "x",
    "int",
    "list",
    "sort",
    "tojson",
    "batch(2)",
    "d",
)

_SIGNS = ("+", "-", "*", "/", "//", "%", "**", "~", "and", "or", "in", "==", "<")


def tag(rng: Random) -> str:
    """Return a tag, most often one that is nearly right."""
    inside = expression(rng, depth=3)
    whole = rng.choice((
        f"{{{{ {inside} }}}}",
        f"{{{{{inside}}}}}",
        f"{{{{ {inside}) ~ ('' }}}}",
        f"{{% if {inside} %}}a{{% endif %}}",
        f"{{% for v in {inside} %}}{{{{ v }}}}{{% endfor %}}",
        f"{{% set a = {inside} %}}{{{{ a }}}}",
        f"{{%p if {inside} %}}",
        f"{{%tr for v in {inside} %}}",
        "{%p endif %}",
        "{%tr endfor %}",
        "{% else %}",
        "{# x #}",
        f"{{%vm {inside} %}}",
        "{% macro f() %}{% endmacro %}",
        "{% include 'x' %}",
    ))  # fmt: skip
    cut = rng.randrange(len(whole))
    return (
        whole
        if rng.randrange(4)
        else whole[:cut] + rng.choice(("", "}", "%", "|")) + whole[cut + 1 :]
    )


def expression(rng: Random, depth: int) -> str:
    """Return an expression of the template language, sound in form."""
    if depth == 0 or rng.randrange(3) == 0:
        literals = ("1", "0", "''", "'<x>'", "'a' ~ 'b'", "[]", "{}", "1e308", "99999", "-1", "()")
        return rng.choice((*_NAMES, *_NAMES, *literals))
    left, right = expression(rng, depth - 1), expression(rng, depth - 1)
    return rng.choice((
        f"({left})",
        f"{left} {rng.choice(_SIGNS)} {right}",
        f"{left}|{rng.choice(_FILTERS)}",
        f"{left}[{right}]",
        f"{left}.{rng.choice(('x', 'title', '__class__', 'format', 'items', '0'))}",
        f"not {left}",
        f"{left}({right})",
        f"[{left}, {right}]",
        f"{left} if {right} else ''",
        "(" * 90 + left + ")" * 90,
        f"{left}[:{right}]",
    ))  # fmt: skip
