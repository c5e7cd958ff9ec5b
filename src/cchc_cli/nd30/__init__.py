"""The layout rules of NĐ 30/2020/NĐ-CP, Phụ lục I, as one table; knows nothing of CCHC."""
