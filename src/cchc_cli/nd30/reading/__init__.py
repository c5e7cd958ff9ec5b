"""A .docx becomes a page: paragraphs with the formatting that Word shows."""
