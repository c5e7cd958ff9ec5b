"""templates/assignment.appendix-1.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_areas = resolve('areas')
        l_0_total_name = resolve('total_name')
        l_0_total = resolve('total')
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
        yield '<w:tbl><w:tblPr><w:tblW w:w="14287" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="3969"/><w:gridCol w:w="907"/><w:gridCol w:w="1531"/><w:gridCol w:w="1417"/><w:gridCol w:w="1247"/><w:gridCol w:w="3742"/><w:gridCol w:w="794"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí, nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị phối hợp</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm, tài liệu kiểm chứng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Ghi chú</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_area in t_1((undefined(name='areas') if l_0_areas is missing else l_0_areas), 15):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="14287" w:type="dxa"/><w:gridSpan w:val="8"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
            yield str(t_2(context, environment.getattr(l_1_area, 'title'), 8))
            yield '</w:p></w:tc></w:tr>'
            for l_2_row in t_1(environment.getattr(l_1_area, 'rows'), 245):
                _loop_vars = {}
                pass
                if (environment.getattr(l_2_row, 'duty') and environment.getattr(l_2_row, 'leads')):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'number'), 11))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'name'), 12))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'max'), 13))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'leader'), 14))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'partners'), 15))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'due'), 16))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'product'), 17))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'note'), 18))
                    yield '</w:p></w:tc></w:tr>'
                elif environment.getattr(l_2_row, 'duty'):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'number'), 20))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'name'), 21))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'max'), 22))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'leader'), 23))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'partners'), 24))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'due'), 25))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'product'), 26))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'note'), 27))
                    yield '</w:p></w:tc></w:tr>'
                elif environment.getattr(l_2_row, 'leads'):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'number'), 29))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'name'), 30))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'max'), 31))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'leader'), 32))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'partners'), 33))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'due'), 34))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'product'), 35))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'note'), 36))
                    yield '</w:p></w:tc></w:tr>'
                else:
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'number'), 38))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'name'), 39))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'max'), 40))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'leader'), 41))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'partners'), 42))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'due'), 43))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'product'), 44))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_2(context, environment.getattr(l_2_row, 'note'), 45))
                    yield '</w:p></w:tc></w:tr>'
            l_2_row = missing
        l_1_area = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>'
        yield str(t_2(context, (undefined(name='total_name') if l_0_total_name is missing else l_0_total_name), 49))
        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>'
        yield str(t_2(context, (undefined(name='total') if l_0_total is missing else l_0_total), 50))
        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1531" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=41&2=43&3=45&4=47&5=50&7=53&8=57&9=61&10=63&11=66&12=69&13=71&14=73&15=75&16=77&17=79&18=81&19=83&20=85&21=88&22=90&23=92&24=94&25=96&26=98&27=100&28=102&29=104&30=107&31=109&32=111&33=113&34=115&35=117&36=119&37=121&39=126&40=128&41=130&42=132&43=134&44=136&45=138&46=140&50=145&51=147'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('areas',
 'areas.rows',
 'areas.rows.due',
 'areas.rows.duty',
 'areas.rows.leader',
 'areas.rows.leads',
 'areas.rows.max',
 'areas.rows.name',
 'areas.rows.note',
 'areas.rows.number',
 'areas.rows.partners',
 'areas.rows.product',
 'areas.title',
 'attached_to',
 'label',
 'sample',
 'title',
 'title_rule',
 'total',
 'total_name')
PARTS = {
    'word/document.xml': (_part_1, (
        ('label', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix"/></w:pPr>', 'thân văn bản, đoạn 1', '{{ label }}'),
        ('title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_title"/></w:pPr>', 'thân văn bản, đoạn 2', '{{ title }}'),
        ('attached_to', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>', 'thân văn bản, đoạn 3', '{{ attached_to }}'),
        ('if sample', '', '', '', '', 'thân văn bản, đoạn 4', '{%p if sample %}'),
        ('sample', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_of"/></w:pPr>', 'thân văn bản, đoạn 5', '{{ sample }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 6', '{%p endif %}'),
        ('title_rule ', '', '', '', '', 'thân văn bản, đoạn 7', '{{ title_rule | rule }}'),
        ('for area in areas', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for area in areas %}'),
        ('area.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 3, ô 1, đoạn 1', '{{ area.title }}'),
        ('for row in area.rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 4', '{%tr for row in area.rows %}'),
        ('if row.duty and row.leads', '', '', '', '', 'thân văn bản, bảng 1, hàng 5', '{%tr if row.duty and row.leads %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 3, đoạn 1', '{{ row.max }}'),
        ('row.leader', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 4, đoạn 1', '{{ row.leader }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 5, đoạn 1', '{{ row.partners }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 6, đoạn 1', '{{ row.due }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 7, đoạn 1', '{{ row.product }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 8, đoạn 1', '{{ row.note }}'),
        ('elif row.duty', '', '', '', '', 'thân văn bản, bảng 1, hàng 7', '{%tr elif row.duty %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 3, đoạn 1', '{{ row.max }}'),
        ('row.leader', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 4, đoạn 1', '{{ row.leader }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 5, đoạn 1', '{{ row.partners }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 6, đoạn 1', '{{ row.due }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 7, đoạn 1', '{{ row.product }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 8, đoạn 1', '{{ row.note }}'),
        ('elif row.leads', '', '', '', '', 'thân văn bản, bảng 1, hàng 9', '{%tr elif row.leads %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 3, đoạn 1', '{{ row.max }}'),
        ('row.leader', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 4, đoạn 1', '{{ row.leader }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 5, đoạn 1', '{{ row.partners }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 6, đoạn 1', '{{ row.due }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 7, đoạn 1', '{{ row.product }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 8, đoạn 1', '{{ row.note }}'),
        ('else', '', '', '', '', 'thân văn bản, bảng 1, hàng 11', '{%tr else %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 3, đoạn 1', '{{ row.max }}'),
        ('row.leader', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 4, đoạn 1', '{{ row.leader }}'),
        ('row.partners', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 5, đoạn 1', '{{ row.partners }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 6, đoạn 1', '{{ row.due }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 7, đoạn 1', '{{ row.product }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 12, ô 8, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 13', '{%tr endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 14', '{%tr endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 15', '{%tr endfor %}'),
        ('total_name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>', 'thân văn bản, bảng 1, hàng 16, ô 2, đoạn 1', '{{ total_name }}'),
        ('total', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 1, hàng 16, ô 3, đoạn 1', '{{ total }}'),
    )),
}
