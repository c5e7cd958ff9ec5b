"""Drafts of records out of Word files, text and Excel tables: what is sure, what is asked."""
