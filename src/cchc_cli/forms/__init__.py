"""Excel forms (biểu) for units: what each one is to fill, and what comes back.

Out: the record becomes rows (`task_rows`, `criterion_rows`, `statistic_rows`), and those a
workbook (`writing`). Back: a workbook becomes rows again (`reading`), which are compared three
ways (`comparing`) and turned into changes of the record (`taking`).
"""
