"""The official forms of NĐ 30/2020/NĐ-CP, filled in, and laid out as offices do it.

`forms` has the words, `layouts` the ways to set them, `drawing` the lines and boxes.
"""
