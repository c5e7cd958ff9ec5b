"""An appendix is a template of its own, appended to a document as a section.

Why not one template with everything: a landscape section that is left out turns the whole
document, and an appendix that the office changes should be one small file.
"""

import re

from cchc_cli.word.errors import TemplateError

_RELS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_RELATION = re.compile(r"<Relationship\b[^>]*?/>")
_STYLE = re.compile(r"<w:style\b.*?</w:style>", re.DOTALL)
_LAST_SECTION = re.compile(r"<w:sectPr\b(?:(?!<w:sectPr\b).)*</w:sectPr>\s*$", re.DOTALL)
_STYLE_USE = re.compile(r'(<w:(?:pStyle|rStyle|tblStyle)\b[^>]*?w:val=")([^"]+)(")')
_THIN = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
_UNSUPPORTED = {
    "w:numId": "đánh số tự động (gõ số bằng tay)",
    "w:footnoteReference": "chú thích cuối trang",
    "w:commentReference": "lời bàn (comment)",
}


def appended(parts: dict[str, bytes], more: dict[str, bytes], number: int) -> dict[str, bytes]:
    """Append the n-th appendix to a document's parts; raises TemplateError."""
    parts = dict(parts)
    body, section = _split(more["word/document.xml"].decode())
    for tag, words in _UNSUPPORTED.items():
        if f"<{tag}" in body:
            raise TemplateError(f"mẫu phụ lục không dùng được {words}")
    body, section = _with_own_parts(parts, more, body + "\0" + section, number).split("\0")
    body = _with_own_styles(parts, more, body, number)
    document = parts["word/document.xml"].decode()
    before, last = _split(document)
    start = document.index(before)
    head, tail = document[:start], "</w:body></w:document>"
    between = f"<w:p><w:pPr>{_THIN}{last}</w:pPr></w:p>"
    parts["word/document.xml"] = f"{head}{before}{between}{body}{section}{tail}".encode()
    return parts


def _split(document: str) -> tuple[str, str]:
    """Give a body's content without, and then its last section's properties."""
    opening = re.search(r"<w:body\b[^>]*>", document)
    end = document.rfind("</w:body>")
    inner = document[opening.end() : end] if opening else ""
    found = _LAST_SECTION.search(inner)
    if found is None:
        raise TemplateError("mẫu thiếu thiết lập trang", hint="mở bằng Word rồi lưu lại")
    return inner[: found.start()], found[0].strip()


def _attribute(element: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', element)
    return found[1] if found else ""


def _with_own_parts(parts: dict[str, bytes], more: dict[str, bytes], text: str, number: int) -> str:
    """Copy the parts that the appendix names (headers, pictures, charts) under new names."""
    for element in _RELATION.findall(more.get(_RELS, b"").decode()):
        old, target = _attribute(element, "Id"), _attribute(element, "Target")
        if f'"{old}"' not in text:
            continue
        new = f"rIdA{number}{old}"
        text = re.sub(rf'(\br:(?:id|embed|link)="){re.escape(old)}"', rf'\g<1>{new}"', text)
        if 'TargetMode="External"' not in element:
            target = _copied(parts, more, target, number)
        moved = element.replace(f'Id="{old}"', f'Id="{new}"')
        moved = moved.replace(f'Target="{_attribute(element, "Target")}"', f'Target="{target}"')
        rels = parts[_RELS].decode()
        parts[_RELS] = rels.replace("</Relationships>", f"{moved}</Relationships>").encode()
    return text


def _copied(parts: dict[str, bytes], more: dict[str, bytes], target: str, number: int) -> str:
    """Copy a part with the parts below it; give its new target."""
    folder, _, name = f"word/{target}".rpartition("/")
    new = f"{folder}/a{number}-{name}"
    parts[new] = more[f"{folder}/{name}"]
    rels = more.get(f"{folder}/_rels/{name}.rels", b"").decode()
    for element in _RELATION.findall(rels):
        if 'TargetMode="External"' not in element:
            below = _attribute(element, "Target")
            path = below.replace("../", "") if below.startswith("../") else f"{folder[5:]}/{below}"
            moved = _copied(parts, more, path.lstrip("/"), number)
            back = "../" if folder != "word" else ""
            rels = rels.replace(f'Target="{below}"', f'Target="{back}{moved}"')
    if rels:
        parts[f"{folder}/_rels/a{number}-{name}.rels"] = rels.encode()
    _typed(parts, more, f"{folder}/{name}", new)
    return new.removeprefix("word/")


def _typed(parts: dict[str, bytes], more: dict[str, bytes], old: str, new: str) -> None:
    theirs, ours = more[_TYPES].decode(), parts[_TYPES].decode()
    extension = old.rpartition(".")[2]
    found = re.search(rf'<Override PartName="/{re.escape(old)}"[^>]*/>', theirs)
    if found:
        piece = found[0].replace(f'"/{old}"', f'"/{new}"')
    else:
        default = re.search(rf'<Default Extension="{extension}"[^>]*/>', theirs)
        piece = "" if default is None or f'Extension="{extension}"' in ours else default[0]
    parts[_TYPES] = ours.replace("</Types>", f"{piece}</Types>").encode()


def _with_own_styles(
    parts: dict[str, bytes], more: dict[str, bytes], body: str, number: int
) -> str:
    """Add the styles that the document lacks; those that differ come under another name."""
    ours, theirs = _styles(parts), _styles(more)
    renamed = {
        name: f"{name}-A{number}"
        for name, style in theirs.items()
        if ours.get(name, style) != style
    }
    used = set(re.findall(r'w:(?:pStyle|rStyle|tblStyle)\b[^>]*?w:val="([^"]+)"', body))
    waiting, wanted = list(used), set()
    while waiting:
        name = waiting.pop()
        if name in theirs and name not in wanted:
            wanted.add(name)
            waiting += re.findall(r'<w:(?:basedOn|next|link) w:val="([^"]+)"', theirs[name])
    added = [
        _renamed(theirs[name], renamed)
        for name in sorted(wanted)
        if name not in ours or name in renamed
    ]
    text = parts["word/styles.xml"].decode()
    parts["word/styles.xml"] = text.replace("</w:styles>", "".join(added) + "</w:styles>").encode()
    return _STYLE_USE.sub(lambda m: m[1] + renamed.get(m[2], m[2]) + m[3], body)


def _styles(parts: dict[str, bytes]) -> dict[str, str]:
    text = parts.get("word/styles.xml", b"").decode()
    return {_attribute(style, "w:styleId"): style for style in _STYLE.findall(text)}


def _renamed(style: str, renamed: dict[str, str]) -> str:
    for old, new in renamed.items():
        style = style.replace(f'w:styleId="{old}"', f'w:styleId="{new}"')
        for tag in ("basedOn", "next", "link"):
            style = style.replace(f'<w:{tag} w:val="{old}"', f'<w:{tag} w:val="{new}"')
    found = re.search(r'<w:name w:val="([^"]*)"/>', style)
    if found and any(f'w:styleId="{new}"' in style for new in renamed.values()):
        style = style.replace(found[0], f'<w:name w:val="{found[1]} (phụ lục)"/>')
        style = style.replace(' w:default="1"', "")
    return style
