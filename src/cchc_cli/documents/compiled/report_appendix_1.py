"""templates/report.appendix-1.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_forms = resolve('forms')
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
        for l_1_form in t_1((undefined(name='forms') if l_0_forms is missing else l_0_forms), 47):
            l_1_before = resolve('before')
            _loop_vars = {}
            pass
            if environment.getattr(l_1_form, 'title'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="appendix_title"/><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr>'
                yield str(t_2(context, environment.getattr(l_1_form, 'title'), 9))
                yield '</w:p>'
            if (undefined(name='before') if l_1_before is missing else l_1_before):
                pass
                yield '\x01'
                yield '<w:tbl><w:tblPr><w:tblW w:w="14287" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="907"/><w:gridCol w:w="5669"/><w:gridCol w:w="1701"/><w:gridCol w:w="1928"/><w:gridCol w:w="1814"/><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu thống kê</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị tính</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu </w:t></w:r>'
                yield str(t_2(context, (undefined(name='before') if l_1_before is missing else l_1_before), 12))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu kỳ này</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Ghi chú</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_row in t_1(environment.getattr(l_1_form, 'rows'), 151):
                    _loop_vars = {}
                    pass
                    if (environment.getattr(l_2_row, 'level') == '1'):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'number'), 15))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'name'), 16))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 17))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'before'), 18))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'value'), 19))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'note'), 20))
                        yield '</w:p></w:tc></w:tr>'
                    if (environment.getattr(l_2_row, 'level') == '2'):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'number'), 23))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'name'), 24))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 25))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'before'), 26))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'value'), 27))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'note'), 28))
                        yield '</w:p></w:tc></w:tr>'
                    if (environment.getattr(l_2_row, 'level') == '3'):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'number'), 31))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'name'), 32))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 33))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'before'), 34))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'value'), 35))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'note'), 36))
                        yield '</w:p></w:tc></w:tr>'
                l_2_row = missing
                yield '</w:tbl>'
                yield '\x03'
            else:
                pass
                yield '\x01'
                yield '<w:tbl><w:tblPr><w:tblW w:w="14287" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="907"/><w:gridCol w:w="5669"/><w:gridCol w:w="1701"/><w:gridCol w:w="2041"/><w:gridCol w:w="3969"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu thống kê</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị tính</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Ghi chú</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_row in t_1(environment.getattr(l_1_form, 'rows'), 130):
                    _loop_vars = {}
                    pass
                    if (environment.getattr(l_2_row, 'level') == '1'):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'number'), 42))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'name'), 43))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 44))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'value'), 45))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'note'), 46))
                        yield '</w:p></w:tc></w:tr>'
                    if (environment.getattr(l_2_row, 'level') == '2'):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'number'), 49))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'name'), 50))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 51))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'value'), 52))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'note'), 53))
                        yield '</w:p></w:tc></w:tr>'
                    if (environment.getattr(l_2_row, 'level') == '3'):
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'number'), 56))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'name'), 57))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'unit'), 58))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2041" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'value'), 59))
                        yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_2_row, 'note'), 60))
                        yield '</w:p></w:tc></w:tr>'
                l_2_row = missing
                yield '</w:tbl>'
                yield '\x03'
        l_1_form = l_1_before = missing
        yield '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=39&2=41&3=43&4=45&5=48&7=51&8=53&9=57&10=60&12=62&13=66&14=68&15=71&16=74&17=76&18=78&19=80&20=82&21=84&23=86&24=89&25=91&26=93&27=95&28=97&29=99&31=101&32=104&33=106&34=108&35=110&36=112&37=114&41=123&42=126&43=129&44=131&45=133&46=135&47=137&49=139&50=142&51=144&52=146&53=148&54=150&56=152&57=155&58=157&59=159&60=161&61=163'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('attached_to',
 'before',
 'forms',
 'forms.rows',
 'forms.rows.before',
 'forms.rows.level',
 'forms.rows.name',
 'forms.rows.note',
 'forms.rows.number',
 'forms.rows.unit',
 'forms.rows.value',
 'forms.title',
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
        ('for form in forms', '', '', '', '', 'thân văn bản, đoạn 9', '{%p for form in forms %}'),
        ('if form.title', '', '', '', '', 'thân văn bản, đoạn 10', '{%p if form.title %}'),
        ('form.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="appendix_title"/><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr>', 'thân văn bản, đoạn 11', '{{ form.title }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 12', '{%p endif %}'),
        ('if before', '', '', '', '', 'thân văn bản, đoạn 13', '{%p if before %}'),
        ('before', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 1, hàng 1, ô 4, đoạn 1', 'Số liệu {{ before }}'),
        ('for row in form.rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for row in form.rows %}'),
        ('if row.level == "1"', '', '', '', '', 'thân văn bản, bảng 1, hàng 3', '{%tr if row.level == "1" %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.before', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 4, đoạn 1', '{{ row.before }}'),
        ('row.value', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 5, đoạn 1', '{{ row.value }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 6, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 5', '{%tr endif %}'),
        ('if row.level == "2"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6', '{%tr if row.level == "2" %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.before', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 4, đoạn 1', '{{ row.before }}'),
        ('row.value', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 5, đoạn 1', '{{ row.value }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 7, ô 6, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 8', '{%tr endif %}'),
        ('if row.level == "3"', '', '', '', '', 'thân văn bản, bảng 1, hàng 9', '{%tr if row.level == "3" %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.before', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 4, đoạn 1', '{{ row.before }}'),
        ('row.value', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 5, đoạn 1', '{{ row.value }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 6, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 11', '{%tr endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 12', '{%tr endfor %}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 14', '{%p else %}'),
        ('for row in form.rows', '', '', '', '', 'thân văn bản, bảng 2, hàng 2', '{%tr for row in form.rows %}'),
        ('if row.level == "1"', '', '', '', '', 'thân văn bản, bảng 2, hàng 3', '{%tr if row.level == "1" %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 4, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>', 'thân văn bản, bảng 2, hàng 4, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 4, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.value', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 4, ô 4, đoạn 1', '{{ row.value }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>', 'thân văn bản, bảng 2, hàng 4, ô 5, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 2, hàng 5', '{%tr endif %}'),
        ('if row.level == "2"', '', '', '', '', 'thân văn bản, bảng 2, hàng 6', '{%tr if row.level == "2" %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 7, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 2, hàng 7, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 7, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.value', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 7, ô 4, đoạn 1', '{{ row.value }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 2, hàng 7, ô 5, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 2, hàng 8', '{%tr endif %}'),
        ('if row.level == "3"', '', '', '', '', 'thân văn bản, bảng 2, hàng 9', '{%tr if row.level == "3" %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 10, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 2, hàng 10, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.unit', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 10, ô 3, đoạn 1', '{{ row.unit }}'),
        ('row.value', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 2, hàng 10, ô 4, đoạn 1', '{{ row.value }}'),
        ('row.note', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 2, hàng 10, ô 5, đoạn 1', '{{ row.note }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 2, hàng 11', '{%tr endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 2, hàng 12', '{%tr endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 15', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 16', '{%p endfor %}'),
    )),
}
