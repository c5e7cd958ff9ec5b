"""templates/results.docx, compiled: made by tools/build_compiled.py."""

def _part_1(environment: object) -> dict[str, object]:
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_title = resolve('title')
        l_0_given_by = resolve('given_by')
        l_0_as_of = resolve('as_of')
        l_0_title_rule = resolve('title_rule')
        l_0_totals = resolve('totals')
        l_0_rows = resolve('rows')
        try:
            t_1 = environment.filters['_each']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named '_each' found.")
        try:
            t_2 = environment.filters['_print']
        except KeyError:
            @internalcode
            def t_2(*unused):
                raise TemplateRuntimeError("No filter named '_print' found.")
        try:
            t_3 = environment.filters['_rule']
        except KeyError:
            @internalcode
            def t_3(*unused):
                raise TemplateRuntimeError("No filter named '_rule' found.")
        pass
        yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>'
        yield str(t_2(context, (undefined(name='title') if l_0_title is missing else l_0_title), 0))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>'
        yield str(t_2(context, (undefined(name='given_by') if l_0_given_by is missing else l_0_given_by), 1))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>'
        yield str(t_2(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of), 2))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="line"/>'
        yield str(t_3(context, (undefined(name='title_rule') if l_0_title_rule is missing else l_0_title_rule), 3))
        yield '</w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
        yield str(t_2(context, (undefined(name='totals') if l_0_totals is missing else l_0_totals), 4))
        yield '</w:p>'
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="14286" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="4535"/><w:gridCol w:w="1928"/><w:gridCol w:w="1587"/><w:gridCol w:w="3969"/><w:gridCol w:w="1587"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tên nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả thực hiện</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tiến độ</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_row in t_1((undefined(name='rows') if l_0_rows is missing else l_0_rows), 45):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_row, 'number'), 6))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_row, 'content'), 7))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_row, 'unit'), 8))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_row, 'due'), 9))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_row, 'result'), 10))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_row, 'progress'), 11))
            yield '</w:p></w:tc></w:tr>'
        l_1_row = missing
        yield '</w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=39&2=41&3=43&4=45&5=47&6=51&7=55&8=57&9=59&10=61&11=63&12=65'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('as_of',
 'given_by',
 'rows',
 'rows.content',
 'rows.due',
 'rows.number',
 'rows.progress',
 'rows.result',
 'rows.unit',
 'title',
 'title_rule',
 'totals')
PARTS = {
    'word/document.xml': (_part_1, (
        ('title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>', 'thân văn bản, đoạn 1', '{{ title }}'),
        ('given_by', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>', 'thân văn bản, đoạn 2', '{{ given_by }}'),
        ('as_of', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>', 'thân văn bản, đoạn 3', '{{ as_of }}'),
        ('title_rule ', '', '', '', '', 'thân văn bản, đoạn 4', '{{ title_rule | rule }}'),
        ('totals', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 6', '{{ totals }}'),
        ('for row in rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for row in rows %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.content', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 2, đoạn 1', '{{ row.content }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 4, đoạn 1', '{{ row.due }}'),
        ('row.result', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 5, đoạn 1', '{{ row.result }}'),
        ('row.progress', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 6, đoạn 1', '{{ row.progress }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 4', '{%tr endfor %}'),
    )),
}
