"""Excel workbooks, read and written; knows nothing of CCHC."""
