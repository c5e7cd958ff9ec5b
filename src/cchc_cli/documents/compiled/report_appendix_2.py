"""templates/report.appendix-2.docx, compiled: made by tools/build_compiled.py."""

def _part_1(environment: object) -> dict[str, object]:
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_label = resolve('label')
        l_0_title = resolve('title')
        l_0_attached_to = resolve('attached_to')
        l_0_sample = resolve('sample')
        l_0_title_rule = resolve('title_rule')
        l_0_groups = resolve('groups')
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
        yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:pPr><w:pStyle w:val="appendix"/></w:pPr>'
        yield str(t_2(context, (undefined(name='label') if l_0_label is missing else l_0_label), 0))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>'
        yield str(t_2(context, (undefined(name='title') if l_0_title is missing else l_0_title), 1))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>'
        yield str(t_2(context, (undefined(name='attached_to') if l_0_attached_to is missing else l_0_attached_to), 2))
        yield '</w:p>'
        if (undefined(name='sample') if l_0_sample is missing else l_0_sample):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>'
            yield str(t_2(context, (undefined(name='sample') if l_0_sample is missing else l_0_sample), 4))
            yield '</w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="line"/>'
        yield str(t_3(context, (undefined(name='title_rule') if l_0_title_rule is missing else l_0_title_rule), 6))
        yield '</w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p>'
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="14287" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="3969"/><w:gridCol w:w="1701"/><w:gridCol w:w="1814"/><w:gridCol w:w="1417"/><w:gridCol w:w="1531"/><w:gridCol w:w="3175"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_group in t_1((undefined(name='groups') if l_0_groups is missing else l_0_groups), 18):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_group, 'title'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="14287" w:type="dxa"/><w:gridSpan w:val="7"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_1_group, 'title'), 9))
                yield '</w:p></w:tc></w:tr>'
            for l_2_row in t_1(environment.getattr(l_1_group, 'rows'), 52):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'number'), 12))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'content'), 13))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'product'), 14))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 15))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'due'), 16))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'state'), 17))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3175" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'result'), 18))
                yield '</w:p></w:tc></w:tr>'
            l_2_row = missing
        l_1_group = missing
        yield '</w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=39&2=41&3=43&4=45&5=48&7=51&8=55&9=58&10=61&12=63&13=67&14=69&15=71&16=73&17=75&18=77&19=79'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('attached_to',
 'groups',
 'groups.rows',
 'groups.rows.content',
 'groups.rows.due',
 'groups.rows.number',
 'groups.rows.product',
 'groups.rows.result',
 'groups.rows.state',
 'groups.rows.unit',
 'groups.title',
 'label',
 'sample',
 'title',
 'title_rule')
PARTS = {
    'word/document.xml': (_part_1, (
        ('label', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix"/></w:pPr>', 'thân văn bản, đoạn 1', '{{ label }}'),
        ('title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>', 'thân văn bản, đoạn 2', '{{ title }}'),
        ('attached_to', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>', 'thân văn bản, đoạn 3', '{{ attached_to }}'),
        ('if sample', '', '', '', '', 'thân văn bản, đoạn 4', '{%p if sample %}'),
        ('sample', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>', 'thân văn bản, đoạn 5', '{{ sample }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 6', '{%p endif %}'),
        ('title_rule ', '', '', '', '', 'thân văn bản, đoạn 7', '{{ title_rule | rule }}'),
        ('for group in groups', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for group in groups %}'),
        ('if group.title', '', '', '', '', 'thân văn bản, bảng 1, hàng 3', '{%tr if group.title %}'),
        ('group.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 1, đoạn 1', '{{ group.title }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 5', '{%tr endif %}'),
        ('for row in group.rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 6', '{%tr for row in group.rows %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.content', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 2, đoạn 1', '{{ row.content }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 3, đoạn 1', '{{ row.product }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 4, đoạn 1', '{{ row.unit }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 5, đoạn 1', '{{ row.due }}'),
        ('row.state', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 6, đoạn 1', '{{ row.state }}'),
        ('row.result', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 7, đoạn 1', '{{ row.result }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 8', '{%tr endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 9', '{%tr endfor %}'),
    )),
}
