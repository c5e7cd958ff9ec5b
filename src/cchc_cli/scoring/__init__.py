"""The index: criteria, points, totals."""
