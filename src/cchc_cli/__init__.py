"""cchc: duties, evidence, scores and official documents of a commune's CCHC work."""

__version__ = "0.1.0"
