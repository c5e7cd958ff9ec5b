"""templates/worklist.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_unit = resolve('unit')
        l_0_as_of = resolve('as_of')
        l_0_title_rule = resolve('title_rule')
        l_0_opening = resolve('opening')
        l_0_rows = resolve('rows')
        try:
            t_1 = environment.filters['_cut']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named '_cut' found.")
        try:
            t_2 = environment.filters['_each']
        except KeyError:
            @internalcode
            def t_2(*unused):
                raise TemplateRuntimeError("No filter named '_each' found.")
        try:
            t_3 = environment.filters['_print']
        except KeyError:
            @internalcode
            def t_3(*unused):
                raise TemplateRuntimeError("No filter named '_print' found.")
        try:
            t_4 = environment.filters['_rule']
        except KeyError:
            @internalcode
            def t_4(*unused):
                raise TemplateRuntimeError("No filter named '_rule' found.")
        pass
        yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>'
        yield str(t_3(context, (undefined(name='title') if l_0_title is missing else l_0_title), 0))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>'
        yield str(t_3(context, (undefined(name='unit') if l_0_unit is missing else l_0_unit), 1))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>'
        yield str(t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of), 2))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="line"/>'
        yield str(t_4(context, (undefined(name='title_rule') if l_0_title_rule is missing else l_0_title_rule), 3))
        yield '</w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p>'
        for l_1_text in t_2((undefined(name='opening') if l_0_opening is missing else l_0_opening), 27):
            _loop_vars = {}
            pass
            if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, l_1_text, 6))
                yield '</w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                yield str(t_3(context, l_1_text, 8))
                yield '</w:p>'
        l_1_text = missing
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="3005"/><w:gridCol w:w="1587"/><w:gridCol w:w="1361"/><w:gridCol w:w="1361"/><w:gridCol w:w="1361"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3005" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị phối hợp</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_2((undefined(name='rows') if l_0_rows is missing else l_0_rows), 92), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'number'), 13))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3005" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'content'), 14))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'partners'), 15))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'product'), 16))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'due'), 17))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'state'), 18))
                yield '</w:p></w:tc></w:tr>'
            else:
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'number'), 20))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3005" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'content'), 21))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'partners'), 22))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'product'), 23))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'due'), 24))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_row, 'state'), 25))
                yield '</w:p></w:tc></w:tr>'
        l_1_loop = l_1_row = missing
        yield '</w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="appendix_of"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ngày …… tháng …… năm ………</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr><w:r><w:t xml:space="preserve">NGƯỜI GIAO</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="appendix_of"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(Ký, ghi rõ họ tên)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="appendix_of"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ngày …… tháng …… năm ………</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr><w:r><w:t xml:space="preserve">NGƯỜI NHẬN</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="appendix_of"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">(Ký, ghi rõ họ tên)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="caption"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=45&2=47&3=49&4=51&5=53&6=56&7=59&9=64&12=70&13=73&14=76&15=78&16=80&17=82&18=84&19=86&21=91&22=93&23=95&24=97&25=99&26=101'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('as_of',
 'loop',
 'loop.last',
 'opening',
 'rows',
 'rows.content',
 'rows.due',
 'rows.number',
 'rows.partners',
 'rows.product',
 'rows.state',
 'title',
 'title_rule',
 'unit')
PARTS = {
    'word/document.xml': (_part_1, (
        ('title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>', 'thân văn bản, đoạn 1', '{{ title }}'),
        ('unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>', 'thân văn bản, đoạn 2', '{{ unit }}'),
        ('as_of', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>', 'thân văn bản, đoạn 3', '{{ as_of }}'),
        ('title_rule ', '', '', '', '', 'thân văn bản, đoạn 4', '{{ title_rule | rule }}'),
        ('for text in opening', '', '', '', '', 'thân văn bản, đoạn 6', '{%p for text in opening %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 7', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 8', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 9', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 10', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 11', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 12', '{%p endfor %}'),
        ('for row in rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for row in rows %}'),
        ('if loop.last', '', '', '', '', 'thân văn bản, bảng 1, hàng 3', '{%tr if loop.last %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.content', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 2, đoạn 1', '{{ row.content }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 3, đoạn 1', '{{ row.partners }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 4, đoạn 1', '{{ row.product }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 5, đoạn 1', '{{ row.due }}'),
        ('row.state', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 6, đoạn 1', '{{ row.state }}'),
        ('else', '', '', '', '', 'thân văn bản, bảng 1, hàng 5', '{%tr else %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.content', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 2, đoạn 1', '{{ row.content }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 3, đoạn 1', '{{ row.partners }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 4, đoạn 1', '{{ row.product }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 5, đoạn 1', '{{ row.due }}'),
        ('row.state', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 6, đoạn 1', '{{ row.state }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 7', '{%tr endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 8', '{%tr endfor %}'),
    )),
}
