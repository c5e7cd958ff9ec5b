"""Changes of the record as edits of its files: splices, quoting, one locked write."""
