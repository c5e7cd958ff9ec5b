"""templates/scorecard.appendix-1.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_columns = resolve('columns')
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
        yield '<w:tbl><w:tblPr><w:tblW w:w="14286" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/><w:gridCol w:w="907"/><w:gridCol w:w="1701"/><w:gridCol w:w="5329"/><w:gridCol w:w="1701"/><w:gridCol w:w="964"/><w:gridCol w:w="1701"/><w:gridCol w:w="1077"/><w:gridCol w:w="1701"/><w:gridCol w:w="1077"/><w:gridCol w:w="1701"/><w:gridCol w:w="4932"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
        for l_1_column in t_1((undefined(name='columns') if l_0_columns is missing else l_0_columns), 43):
            _loop_vars = {}
            pass
            if (l_1_column == 'id'):
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc>'
            elif (l_1_column == 'name'):
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="5329" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí, tiêu chí thành phần</w:t></w:r></w:p></w:tc>'
            elif (l_1_column == 'max'):
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc>'
            elif (l_1_column == 'self'):
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm tự đánh giá</w:t></w:r></w:p></w:tc>'
            elif (l_1_column == 'appraised'):
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm thẩm định</w:t></w:r></w:p></w:tc>'
            elif (l_1_column == 'evidence'):
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="4932" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tài liệu kiểm chứng, giải trình</w:t></w:r></w:p></w:tc>'
        l_1_column = missing
        yield '</w:tr>'
        for l_1_row in t_1((undefined(name='rows') if l_0_rows is missing else l_0_rows), 51):
            _loop_vars = {}
            pass
            if (environment.getattr(l_1_row, 'kind') == 'sum'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                for l_2_column in t_1((undefined(name='columns') if l_0_columns is missing else l_0_columns), 91):
                    _loop_vars = {}
                    pass
                    if (l_2_column == 'id'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'id'), 20))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'name'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="5329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'name'), 22))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'max'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'max'), 24))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'self'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'score'), 26))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'appraised'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'appraised'), 28))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'evidence'):
                        pass
                        yield '<w:tc>'
                        yield '\x01'
                        yield '<w:tcPr><w:tcW w:w="4932" w:type="dxa"/></w:tcPr>'
                        for l_3_item in t_1(environment.getattr(l_1_row, 'evidence'), 9):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
                            yield str(t_2(context, l_3_item, 31))
                            yield '</w:p>'
                        l_3_item = missing
                        yield '\x02'
                        yield '</w:tc>'
                l_2_column = missing
                yield '</w:tr>'
            elif (environment.getattr(l_1_row, 'kind') == 'whole'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                for l_2_column in t_1((undefined(name='columns') if l_0_columns is missing else l_0_columns), 91):
                    _loop_vars = {}
                    pass
                    if (l_2_column == 'id'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'id'), 38))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'name'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="5329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'name'), 40))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'max'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'max'), 42))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'self'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'score'), 44))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'appraised'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'appraised'), 46))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'evidence'):
                        pass
                        yield '<w:tc>'
                        yield '\x01'
                        yield '<w:tcPr><w:tcW w:w="4932" w:type="dxa"/></w:tcPr>'
                        for l_3_item in t_1(environment.getattr(l_1_row, 'evidence'), 9):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                            yield str(t_2(context, l_3_item, 49))
                            yield '</w:p>'
                        l_3_item = missing
                        yield '\x02'
                        yield '</w:tc>'
                l_2_column = missing
                yield '</w:tr>'
            elif (environment.getattr(l_1_row, 'kind') == 'part'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                for l_2_column in t_1((undefined(name='columns') if l_0_columns is missing else l_0_columns), 91):
                    _loop_vars = {}
                    pass
                    if (l_2_column == 'id'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'id'), 56))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'name'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="5329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'name'), 58))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'max'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'max'), 60))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'self'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'score'), 62))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'appraised'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'appraised'), 64))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'evidence'):
                        pass
                        yield '<w:tc>'
                        yield '\x01'
                        yield '<w:tcPr><w:tcW w:w="4932" w:type="dxa"/></w:tcPr>'
                        for l_3_item in t_1(environment.getattr(l_1_row, 'evidence'), 9):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                            yield str(t_2(context, l_3_item, 67))
                            yield '</w:p>'
                        l_3_item = missing
                        yield '\x02'
                        yield '</w:tc>'
                l_2_column = missing
                yield '</w:tr>'
            else:
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                for l_2_column in t_1((undefined(name='columns') if l_0_columns is missing else l_0_columns), 91):
                    _loop_vars = {}
                    pass
                    if (l_2_column == 'id'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'id'), 74))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'name'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="5329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'name'), 76))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'max'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="964" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'max'), 78))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'self'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'score'), 80))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'appraised'):
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                        yield str(t_2(context, environment.getattr(l_1_row, 'appraised'), 82))
                        yield '</w:p></w:tc>'
                    elif (l_2_column == 'evidence'):
                        pass
                        yield '<w:tc>'
                        yield '\x01'
                        yield '<w:tcPr><w:tcW w:w="4932" w:type="dxa"/></w:tcPr>'
                        for l_3_item in t_1(environment.getattr(l_1_row, 'evidence'), 9):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                            yield str(t_2(context, l_3_item, 85))
                            yield '</w:p>'
                        l_3_item = missing
                        yield '\x02'
                        yield '</w:tc>'
                l_2_column = missing
                yield '</w:tr>'
        l_1_row = missing
        yield '</w:tbl>'
        yield '\x04'
        yield '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=40&2=42&3=44&4=46&5=49&7=52&8=56&9=59&10=62&11=65&12=68&13=71&14=74&17=79&18=82&19=85&20=88&21=91&22=93&23=96&24=98&25=101&26=103&27=106&28=108&29=111&30=113&31=118&32=122&36=129&37=132&38=135&39=138&40=140&41=143&42=145&43=148&44=150&45=153&46=155&47=158&48=160&49=165&50=169&54=176&55=179&56=182&57=185&58=187&59=190&60=192&61=195&62=197&63=200&64=202&65=205&66=207&67=212&68=216&73=226&74=229&75=232&76=234&77=237&78=239&79=242&80=244&81=247&82=249&83=252&84=254&85=259&86=263'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('attached_to',
 'columns',
 'label',
 'rows',
 'rows.appraised',
 'rows.evidence',
 'rows.id',
 'rows.kind',
 'rows.max',
 'rows.name',
 'rows.score',
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
        ('for column in columns', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('if column == "id"', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('elif column == "name"', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 3', '{%tc elif column == "name" %}'),
        ('elif column == "max"', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 5', '{%tc elif column == "max" %}'),
        ('elif column == "self"', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 7', '{%tc elif column == "self" %}'),
        ('elif column == "appraised"', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 9', '{%tc elif column == "appraised" %}'),
        ('elif column == "evidence"', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 11', '{%tc elif column == "evidence" %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('for row in rows', '', '', '', '', 'thân văn bản, bảng 1, hàng 2', '{%tr for row in rows %}'),
        ('if row.kind == "sum"', '', '', '', '', 'thân văn bản, bảng 1, hàng 3', '{%tr if row.kind == "sum" %}'),
        ('for column in columns', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('if column == "id"', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('row.id', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 2, đoạn 1', '{{ row.id }}'),
        ('elif column == "name"', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 3', '{%tc elif column == "name" %}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 4, đoạn 1', '{{ row.name }}'),
        ('elif column == "max"', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 5', '{%tc elif column == "max" %}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 6, đoạn 1', '{{ row.max }}'),
        ('elif column == "self"', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 7', '{%tc elif column == "self" %}'),
        ('row.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 8, đoạn 1', '{{ row.score }}'),
        ('elif column == "appraised"', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 9', '{%tc elif column == "appraised" %}'),
        ('row.appraised', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 10, đoạn 1', '{{ row.appraised }}'),
        ('elif column == "evidence"', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 11', '{%tc elif column == "evidence" %}'),
        ('for item in row.evidence', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 12, đoạn 1', '{%p for item in row.evidence %}'),
        ('item', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 4, ô 12, đoạn 2', '{{ item }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 12, đoạn 3', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 4, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('elif row.kind == "whole"', '', '', '', '', 'thân văn bản, bảng 1, hàng 5', '{%tr elif row.kind == "whole" %}'),
        ('for column in columns', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('if column == "id"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('row.id', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 2, đoạn 1', '{{ row.id }}'),
        ('elif column == "name"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 3', '{%tc elif column == "name" %}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 4, đoạn 1', '{{ row.name }}'),
        ('elif column == "max"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 5', '{%tc elif column == "max" %}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 6, đoạn 1', '{{ row.max }}'),
        ('elif column == "self"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 7', '{%tc elif column == "self" %}'),
        ('row.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 8, đoạn 1', '{{ row.score }}'),
        ('elif column == "appraised"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 9', '{%tc elif column == "appraised" %}'),
        ('row.appraised', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 10, đoạn 1', '{{ row.appraised }}'),
        ('elif column == "evidence"', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 11', '{%tc elif column == "evidence" %}'),
        ('for item in row.evidence', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 12, đoạn 1', '{%p for item in row.evidence %}'),
        ('item', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 1, hàng 6, ô 12, đoạn 2', '{{ item }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 12, đoạn 3', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 6, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('elif row.kind == "part"', '', '', '', '', 'thân văn bản, bảng 1, hàng 7', '{%tr elif row.kind == "part" %}'),
        ('for column in columns', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('if column == "id"', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('row.id', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 2, đoạn 1', '{{ row.id }}'),
        ('elif column == "name"', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 3', '{%tc elif column == "name" %}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_part"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 4, đoạn 1', '{{ row.name }}'),
        ('elif column == "max"', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 5', '{%tc elif column == "max" %}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 6, đoạn 1', '{{ row.max }}'),
        ('elif column == "self"', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 7', '{%tc elif column == "self" %}'),
        ('row.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 8, đoạn 1', '{{ row.score }}'),
        ('elif column == "appraised"', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 9', '{%tc elif column == "appraised" %}'),
        ('row.appraised', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 10, đoạn 1', '{{ row.appraised }}'),
        ('elif column == "evidence"', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 11', '{%tc elif column == "evidence" %}'),
        ('for item in row.evidence', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 12, đoạn 1', '{%p for item in row.evidence %}'),
        ('item', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 8, ô 12, đoạn 2', '{{ item }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 12, đoạn 3', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 8, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('else', '', '', '', '', 'thân văn bản, bảng 1, hàng 9', '{%tr else %}'),
        ('for column in columns', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('if column == "id"', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 1', '{%tc for column in columns %}{%tc if column == "id" %}'),
        ('row.id', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 2, đoạn 1', '{{ row.id }}'),
        ('elif column == "name"', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 3', '{%tc elif column == "name" %}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 4, đoạn 1', '{{ row.name }}'),
        ('elif column == "max"', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 5', '{%tc elif column == "max" %}'),
        ('row.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 6, đoạn 1', '{{ row.max }}'),
        ('elif column == "self"', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 7', '{%tc elif column == "self" %}'),
        ('row.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 8, đoạn 1', '{{ row.score }}'),
        ('elif column == "appraised"', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 9', '{%tc elif column == "appraised" %}'),
        ('row.appraised', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 10, đoạn 1', '{{ row.appraised }}'),
        ('elif column == "evidence"', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 11', '{%tc elif column == "evidence" %}'),
        ('for item in row.evidence', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 12, đoạn 1', '{%p for item in row.evidence %}'),
        ('item', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 1, hàng 10, ô 12, đoạn 2', '{{ item }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 12, đoạn 3', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 10, ô 13', '{%tc endif %}{%tc endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 11', '{%tr endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 12', '{%tr endfor %}'),
    )),
}
