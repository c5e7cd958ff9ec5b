"""templates/plan.appendix-1.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_contents = resolve('contents')
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
        yield '<w:tbl><w:tblPr><w:tblW w:w="14288" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="4252"/><w:gridCol w:w="1928"/><w:gridCol w:w="1701"/><w:gridCol w:w="1928"/><w:gridCol w:w="2041"/><w:gridCol w:w="1814"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4252" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Thời gian hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Chủ trì thực hiện</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Phối hợp thực hiện</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Theo dõi, kiểm tra, đôn đốc</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_content in t_1((undefined(name='contents') if l_0_contents is missing else l_0_contents), 15):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="14287" w:type="dxa"/><w:gridSpan w:val="7"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_content, 'title'), 8))
            yield '</w:p></w:tc></w:tr>'
            for l_2_row in t_1(environment.getattr(l_1_content, 'rows'), 52):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="624" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'number'), 10))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4252" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'content'), 11))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'product'), 12))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'due'), 13))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'leader'), 14))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'partners'), 15))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_2_row, 'monitor'), 16))
                yield '</w:p></w:tc></w:tr>'
            l_2_row = missing
        l_1_content = missing
        yield '</w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=39&2=41&3=43&4=45&5=48&7=51&8=55&9=59&10=61&11=65&12=67&13=69&14=71&15=73&16=75&17=77'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('attached_to',
 'contents',
 'contents.rows',
 'contents.rows.content',
 'contents.rows.due',
 'contents.rows.leader',
 'contents.rows.monitor',
 'contents.rows.number',
 'contents.rows.partners',
 'contents.rows.product',
 'contents.title',
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
        ('for content in contents', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for content in contents %}'),
        ('content.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 1, đoạn 1', '{{ content.title }}'),
        ('for row in content.rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 4', '{%tr for row in content.rows %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.content', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 2, đoạn 1', '{{ row.content }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 3, đoạn 1', '{{ row.product }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 4, đoạn 1', '{{ row.due }}'),
        ('row.leader', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 5, đoạn 1', '{{ row.leader }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 6, đoạn 1', '{{ row.partners }}'),
        ('row.monitor', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 5, ô 7, đoạn 1', '{{ row.monitor }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 6', '{%tr endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 7', '{%tr endfor %}'),
    )),
}
