"""Figures of a period (số liệu thống kê): typed, summed, computed, balanced."""
