"""Paragraphs become components: head, text, foot, appendices."""
