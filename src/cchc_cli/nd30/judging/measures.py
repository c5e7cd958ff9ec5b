"""Measures and sections in words, and what may be off by rounding."""

SLACK = 0.6
"""Millimetres that a length may be off: rulers and other programs round."""


def shown(value: float) -> str:
    """Write a measure for people."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")


def section_name(number: int) -> str:
    """Name a section of a document, counted from 1."""
    return f"phần (section) {number}"
