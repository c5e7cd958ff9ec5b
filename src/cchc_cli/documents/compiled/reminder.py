"""templates/reminder.docx, compiled: made by tools/build_compiled.py."""

def _part_1(environment: object) -> dict[str, object]:
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_heading = resolve('heading')
        l_0_number_line = resolve('number_line')
        l_0_about = resolve('about')
        l_0_date_line = resolve('date_line')
        l_0_addressees = resolve('addressees')
        l_0_opening = resolve('opening')
        l_0_parts = resolve('parts')
        l_0_requests = resolve('requests')
        l_0_ending = resolve('ending')
        l_0_recipients = resolve('recipients')
        l_0_signature = resolve('signature')
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
        try:
            t_5 = environment.filters['length']
        except KeyError:
            @internalcode
            def t_5(*unused):
                raise TemplateRuntimeError("No filter named 'length' found.")
        pass
        yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
        if environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'wide'):
            pass
            yield '\x01'
            yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4139"/><w:gridCol w:w="5216"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>'
            yield '\x01'
            yield '<w:tcPr><w:tcW w:w="4139" w:type="dxa"/></w:tcPr>'
            if environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>'
                yield str(t_3(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'), 2))
                yield '</w:p>'
            for l_1_line in t_2(environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'lines'), 9):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>'
                yield str(t_3(context, l_1_line, 5))
                yield '</w:p>'
            l_1_line = missing
            yield '<w:p><w:pPr><w:pStyle w:val="line"/>'
            yield str(t_4(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'rule'), 7))
            yield '</w:pPr></w:p>'
            yield '\x02'
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="5216" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="nation"/></w:pPr><w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="motto"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="line"/><w:ind w:left="1016" w:right="1016" w:firstLine="0"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4139" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="number"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='number_line') if l_0_number_line is missing else l_0_number_line), 8))
            yield '</w:p><w:p><w:pPr><w:pStyle w:val="about"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='about') if l_0_about is missing else l_0_about), 9))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5216" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='date_line') if l_0_date_line is missing else l_0_date_line), 10))
            yield '</w:p></w:tc></w:tr></w:tbl>'
            yield '\x03'
        else:
            pass
            yield '\x01'
            yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3572"/><w:gridCol w:w="5783"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>'
            yield '\x01'
            yield '<w:tcPr><w:tcW w:w="3572" w:type="dxa"/></w:tcPr>'
            if environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'):
                pass
                if environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'small_parent'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>'
                    yield str(t_3(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'), 14))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>'
                    yield str(t_3(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'), 16))
                    yield '</w:p>'
            for l_1_line in t_2(environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'lines'), 20):
                _loop_vars = {}
                pass
                if environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'small_lines'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>'
                    yield str(t_3(context, l_1_line, 21))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>'
                    yield str(t_3(context, l_1_line, 23))
                    yield '</w:p>'
            l_1_line = missing
            yield '<w:p><w:pPr><w:pStyle w:val="line"/>'
            yield str(t_4(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'rule'), 26))
            yield '</w:pPr></w:p>'
            yield '\x02'
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="5783" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="nation"/></w:pPr><w:r><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="motto"/></w:pPr><w:r><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="line"/><w:ind w:left="1178" w:right="1178" w:firstLine="0"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3572" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="number"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='number_line') if l_0_number_line is missing else l_0_number_line), 27))
            yield '</w:p><w:p><w:pPr><w:pStyle w:val="about"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='about') if l_0_about is missing else l_0_about), 28))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5783" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='date_line') if l_0_date_line is missing else l_0_date_line), 29))
            yield '</w:p></w:tc></w:tr></w:tbl>'
            yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr></w:p>'
        if (t_5((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees)) == 1):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: </w:t></w:r>'
            yield str(t_3(context, environment.getitem((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 0), 32))
            yield '</w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:ind w:left="1701"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p>'
            for l_1_line in t_2((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 9):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:ind w:left="2721"/></w:pPr>'
                yield str(t_3(context, l_1_line, 35))
                yield '</w:p>'
            l_1_line = missing
        yield '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p>'
        for l_1_text in t_2((undefined(name='opening') if l_0_opening is missing else l_0_opening), 27):
            _loop_vars = {}
            pass
            if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, l_1_text, 40))
                yield '</w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                yield str(t_3(context, l_1_text, 42))
                yield '</w:p>'
        l_1_text = missing
        for l_1_part in t_2((undefined(name='parts') if l_0_parts is missing else l_0_parts), 36):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_part, 'intro'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_part, 'intro'), 47))
                yield '</w:p>'
            for l_2_text in t_2(environment.getattr(l_1_part, 'lines'), 9):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                yield str(t_3(context, l_2_text, 50))
                yield '</w:p>'
            l_2_text = missing
            if environment.getattr(l_1_part, 'rows'):
                pass
                yield '\x01'
                yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="3855"/><w:gridCol w:w="1701"/><w:gridCol w:w="1417"/><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_row in t_2(environment.getattr(l_1_part, 'rows'), 38):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_2_row, 'number'), 54))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3855" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_2_row, 'content'), 55))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_2_row, 'product'), 56))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_2_row, 'due'), 57))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_2_row, 'state'), 58))
                    yield '</w:p></w:tc></w:tr>'
                l_2_row = missing
                yield '</w:tbl>'
                yield '\x03'
                yield '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p>'
        l_1_part = missing
        for l_1_text in t_2((undefined(name='requests') if l_0_requests is missing else l_0_requests), 9):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
            yield str(t_3(context, l_1_text, 63))
            yield '</w:p>'
        l_1_text = missing
        yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/><w:keepLines/><w:spacing w:after="240"/></w:pPr>'
        yield str(t_3(context, (undefined(name='ending') if l_0_ending is missing else l_0_ending), 65))
        yield '</w:p>'
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>'
        yield '\x01'
        yield '<w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="recipients_head"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_recipient in t_2((undefined(name='recipients') if l_0_recipients is missing else l_0_recipients), 9):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="recipients"/></w:pPr>'
            yield str(t_3(context, l_1_recipient, 67))
            yield '</w:p>'
        l_1_recipient = missing
        yield '\x02'
        yield '</w:tc><w:tc>'
        yield '\x01'
        yield '<w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr>'
        for l_1_line in t_2(environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'authority'), 9):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>'
            yield str(t_3(context, l_1_line, 70))
            yield '</w:p>'
        l_1_line = missing
        yield '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>'
        yield str(t_3(context, environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'title'), 72))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr>'
        yield str(t_3(context, environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'name'), 73))
        yield '</w:p>'
        yield '\x02'
        yield '</w:tc></w:tr></w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="caption"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=56&2=62&3=65&5=67&6=71&8=75&9=79&10=81&11=83&13=92&14=94&15=97&17=102&20=104&21=107&22=110&24=115&27=119&28=123&29=125&30=127&32=131&33=134&35=139&36=143&39=147&40=150&41=153&43=158&46=161&47=164&48=167&50=169&51=173&53=176&54=180&55=184&56=186&57=188&58=190&59=192&63=199&64=203&66=207&67=213&68=217&70=224&71=228&73=232&74=234'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('about',
 'addressees',
 'addressees.0',
 'date_line',
 'ending',
 'heading',
 'heading.lines',
 'heading.parent',
 'heading.rule',
 'heading.small_lines',
 'heading.small_parent',
 'heading.wide',
 'number_line',
 'opening',
 'parts',
 'parts.intro',
 'parts.lines',
 'parts.rows',
 'parts.rows.content',
 'parts.rows.due',
 'parts.rows.number',
 'parts.rows.product',
 'parts.rows.state',
 'recipients',
 'requests',
 'signature',
 'signature.authority',
 'signature.name',
 'signature.title')
PARTS = {
    'word/document.xml': (_part_1, (
        ('if heading.wide', '', '', '', '', 'thân văn bản, đoạn 1', '{%p if heading.wide %}'),
        ('if heading.parent', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 1', '{%p if heading.parent %}'),
        ('heading.parent', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>', '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 2', '{{ heading.parent }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 3', '{%p endif %}'),
        ('for line in heading.lines', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 4', '{%p for line in heading.lines %}'),
        ('line', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>', '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 5', '{{ line }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 6', '{%p endfor %}'),
        ('heading.rule ', '', '', '', '', 'thân văn bản, bảng 1, hàng 1, ô 1, đoạn 7', '{{ heading.rule | rule }}'),
        ('number_line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="number"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 1, hàng 2, ô 1, đoạn 1', '{{ number_line }}'),
        ('about', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="about"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 1, hàng 2, ô 1, đoạn 2', '{{ about }}'),
        ('date_line', '<w:r><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">', '<w:r><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '<w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>', '<w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 1, hàng 2, ô 2, đoạn 1', '{{ date_line }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 2', '{%p else %}'),
        ('if heading.parent', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 1', '{%p if heading.parent %}'),
        ('if heading.small_parent', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 2', '{%p if heading.small_parent %}'),
        ('heading.parent', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>', '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 3', '{{ heading.parent }}'),
        ('else', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 4', '{%p else %}'),
        ('heading.parent', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 5', '{{ heading.parent }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 6', '{%p endif %}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 7', '{%p endif %}'),
        ('for line in heading.lines', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 8', '{%p for line in heading.lines %}'),
        ('if heading.small_lines', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 9', '{%p if heading.small_lines %}'),
        ('line', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">', '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>', '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 10', '{{ line }}'),
        ('else', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 11', '{%p else %}'),
        ('line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 12', '{{ line }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 13', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 14', '{%p endfor %}'),
        ('heading.rule ', '', '', '', '', 'thân văn bản, bảng 2, hàng 1, ô 1, đoạn 15', '{{ heading.rule | rule }}'),
        ('number_line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="number"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 2, hàng 2, ô 1, đoạn 1', '{{ number_line }}'),
        ('about', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="about"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 2, hàng 2, ô 1, đoạn 2', '{{ about }}'),
        ('date_line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 2, hàng 2, ô 2, đoạn 1', '{{ date_line }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 3', '{%p endif %}'),
        ('if addressees | length == 1', '', '', '', '', 'thân văn bản, đoạn 5', '{%p if addressees | length == 1 %}'),
        ('addressees[0]', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:jc w:val="center"/></w:pPr>', 'thân văn bản, đoạn 6', 'Kính gửi: {{ addressees[0] }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 7', '{%p else %}'),
        ('for line in addressees', '', '', '', '', 'thân văn bản, đoạn 9', '{%p for line in addressees %}'),
        ('line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:ind w:left="2721"/></w:pPr>', 'thân văn bản, đoạn 10', '{{ line }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 11', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 12', '{%p endif %}'),
        ('for text in opening', '', '', '', '', 'thân văn bản, đoạn 14', '{%p for text in opening %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 15', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 16', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 17', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 18', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 19', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 20', '{%p endfor %}'),
        ('for part in parts', '', '', '', '', 'thân văn bản, đoạn 21', '{%p for part in parts %}'),
        ('if part.intro', '', '', '', '', 'thân văn bản, đoạn 22', '{%p if part.intro %}'),
        ('part.intro', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 23', '{{ part.intro }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 24', '{%p endif %}'),
        ('for text in part.lines', '', '', '', '', 'thân văn bản, đoạn 25', '{%p for text in part.lines %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 26', '{{ text }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 27', '{%p endfor %}'),
        ('if part.rows', '', '', '', '', 'thân văn bản, đoạn 28', '{%p if part.rows %}'),
        ('for row in part.rows', '', '', '', '', 'thân văn bản, bảng 3, hàng 2', '{%tr for row in part.rows %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 3, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.content', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 3, hàng 3, ô 2, đoạn 1', '{{ row.content }}'),
        ('row.product', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 3, hàng 3, ô 3, đoạn 1', '{{ row.product }}'),
        ('row.due', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 3, ô 4, đoạn 1', '{{ row.due }}'),
        ('row.state', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 3, hàng 3, ô 5, đoạn 1', '{{ row.state }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 3, hàng 4', '{%tr endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 30', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 31', '{%p endfor %}'),
        ('for text in requests', '', '', '', '', 'thân văn bản, đoạn 32', '{%p for text in requests %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 33', '{{ text }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 34', '{%p endfor %}'),
        ('ending', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/><w:keepLines/><w:spacing w:after="240"/></w:pPr>', 'thân văn bản, đoạn 35', '{{ ending }}'),
        ('for recipient in recipients', '', '', '', '', 'thân văn bản, bảng 4, hàng 1, ô 1, đoạn 2', '{%p for recipient in recipients %}'),
        ('recipient', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="recipients"/></w:pPr>', 'thân văn bản, bảng 4, hàng 1, ô 1, đoạn 3', '{{ recipient }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 4, hàng 1, ô 1, đoạn 4', '{%p endfor %}'),
        ('for line in signature.authority', '', '', '', '', 'thân văn bản, bảng 4, hàng 1, ô 2, đoạn 1', '{%p for line in signature.authority %}'),
        ('line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>', 'thân văn bản, bảng 4, hàng 1, ô 2, đoạn 2', '{{ line }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 4, hàng 1, ô 2, đoạn 3', '{%p endfor %}'),
        ('signature.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>', 'thân văn bản, bảng 4, hàng 1, ô 2, đoạn 4', '{{ signature.title }}'),
        ('signature.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr>', 'thân văn bản, bảng 4, hàng 1, ô 2, đoạn 5', '{{ signature.name }}'),
    )),
}
