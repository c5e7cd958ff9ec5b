"""Word documents from templates; knows nothing of CCHC.

A template is a .docx whose paragraphs hold tags as Jinja has them. It is read once into
a program (`compiler`), run with values (`template`) and packed (`package`).
"""
