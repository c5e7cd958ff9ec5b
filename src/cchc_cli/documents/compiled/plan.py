"""templates/plan.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_date_line = resolve('date_line')
        l_0_subject = resolve('subject')
        l_0_subject_rule = resolve('subject_rule')
        l_0_opening = resolve('opening')
        l_0_introduction = resolve('introduction')
        l_0_contents = resolve('contents')
        l_0_closing = resolve('closing')
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
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5216" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='date_line') if l_0_date_line is missing else l_0_date_line), 9))
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
                    yield str(t_3(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'), 13))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="parent"/></w:pPr>'
                    yield str(t_3(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'parent'), 15))
                    yield '</w:p>'
            for l_1_line in t_2(environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'lines'), 20):
                _loop_vars = {}
                pass
                if environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'small_lines'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>'
                    yield str(t_3(context, l_1_line, 20))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body_name"/></w:pPr>'
                    yield str(t_3(context, l_1_line, 22))
                    yield '</w:p>'
            l_1_line = missing
            yield '<w:p><w:pPr><w:pStyle w:val="line"/>'
            yield str(t_4(context, environment.getattr((undefined(name='heading') if l_0_heading is missing else l_0_heading), 'rule'), 25))
            yield '</w:pPr></w:p>'
            yield '\x02'
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="5783" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="nation"/></w:pPr><w:r><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="motto"/></w:pPr><w:r><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="line"/><w:ind w:left="1178" w:right="1178" w:firstLine="0"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3572" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="number"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='number_line') if l_0_number_line is missing else l_0_number_line), 26))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5783" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>'
            yield str(t_3(context, (undefined(name='date_line') if l_0_date_line is missing else l_0_date_line), 27))
            yield '</w:p></w:tc></w:tr></w:tbl>'
            yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="type"/><w:spacing w:before="360"/></w:pPr><w:r><w:t xml:space="preserve">KẾ HOẠCH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>'
        yield str(t_3(context, (undefined(name='subject') if l_0_subject is missing else l_0_subject), 29))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="line"/>'
        yield str(t_4(context, (undefined(name='subject_rule') if l_0_subject_rule is missing else l_0_subject_rule), 30))
        yield '</w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="body"/><w:spacing w:after="0"/></w:pPr></w:p>'
        for l_1_text in t_2((undefined(name='opening') if l_0_opening is missing else l_0_opening), 67):
            _loop_vars = {}
            pass
            if (not environment.getattr(l_1_text, 'level')):
                pass
                if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                    yield str(t_3(context, l_1_text, 34))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                    yield str(t_3(context, l_1_text, 36))
                    yield '</w:p>'
            elif (environment.getattr(l_1_text, 'level') == 1):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
                yield str(t_3(context, l_1_text, 39))
                yield '</w:p>'
            elif (environment.getattr(l_1_text, 'level') == 2):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="clause"/></w:pPr>'
                yield str(t_3(context, l_1_text, 41))
                yield '</w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="basis"/></w:pPr>'
                yield str(t_3(context, l_1_text, 43))
                yield '</w:p>'
        l_1_text = missing
        yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
        yield str(t_3(context, (undefined(name='introduction') if l_0_introduction is missing else l_0_introduction), 46))
        yield '</w:p>'
        for l_1_content in t_2((undefined(name='contents') if l_0_contents is missing else l_0_contents), 20):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="clause"/></w:pPr>'
            yield str(t_3(context, environment.getattr(l_1_content, 'title'), 48))
            yield '</w:p>'
            for l_2_text in t_2(environment.getattr(l_1_content, 'goals'), 9):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                yield str(t_3(context, l_2_text, 50))
                yield '</w:p>'
            l_2_text = missing
            for l_2_duty in t_2(environment.getattr(l_1_content, 'duties'), 9):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                yield str(t_3(context, l_2_duty, 53))
                yield '</w:p>'
            l_2_duty = missing
        l_1_content = missing
        for l_1_text in t_2((undefined(name='closing') if l_0_closing is missing else l_0_closing), 67):
            _loop_vars = {}
            pass
            if (not environment.getattr(l_1_text, 'level')):
                pass
                if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                    yield str(t_3(context, l_1_text, 59))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                    yield str(t_3(context, l_1_text, 61))
                    yield '</w:p>'
            elif (environment.getattr(l_1_text, 'level') == 1):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
                yield str(t_3(context, l_1_text, 64))
                yield '</w:p>'
            elif (environment.getattr(l_1_text, 'level') == 2):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="clause"/></w:pPr>'
                yield str(t_3(context, l_1_text, 66))
                yield '</w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="basis"/></w:pPr>'
                yield str(t_3(context, l_1_text, 68))
                yield '</w:p>'
        l_1_text = missing
        yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/><w:keepLines/><w:spacing w:after="240"/></w:pPr>'
        yield str(t_3(context, (undefined(name='ending') if l_0_ending is missing else l_0_ending), 71))
        yield '</w:p>'
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>'
        yield '\x01'
        yield '<w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="recipients_head"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_recipient in t_2((undefined(name='recipients') if l_0_recipients is missing else l_0_recipients), 9):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="recipients"/></w:pPr>'
            yield str(t_3(context, l_1_recipient, 73))
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
            yield str(t_3(context, l_1_line, 76))
            yield '</w:p>'
        l_1_line = missing
        yield '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>'
        yield str(t_3(context, environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'title'), 78))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr>'
        yield str(t_3(context, environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'name'), 79))
        yield '</w:p>'
        yield '\x02'
        yield '</w:tc></w:tr></w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="caption"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=51&2=57&3=60&5=62&6=66&8=70&9=74&10=76&12=85&13=87&14=90&16=95&19=97&20=100&21=103&23=108&26=112&27=116&28=118&30=122&31=124&32=126&33=129&34=131&35=134&37=139&39=141&40=144&41=146&42=149&44=154&47=158&48=160&49=164&50=166&51=170&53=173&54=177&57=181&58=184&59=186&60=189&62=194&64=196&65=199&66=201&67=204&69=209&72=213&73=219&74=223&76=230&77=234&79=238&80=240'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('closing',
 'closing.level',
 'contents',
 'contents.duties',
 'contents.goals',
 'contents.title',
 'date_line',
 'ending',
 'heading',
 'heading.lines',
 'heading.parent',
 'heading.rule',
 'heading.small_lines',
 'heading.small_parent',
 'heading.wide',
 'introduction',
 'number_line',
 'opening',
 'opening.level',
 'recipients',
 'signature',
 'signature.authority',
 'signature.name',
 'signature.title',
 'subject',
 'subject_rule')
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
        ('date_line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="date"/><w:spacing w:before="120"/></w:pPr>', 'thân văn bản, bảng 2, hàng 2, ô 2, đoạn 1', '{{ date_line }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 3', '{%p endif %}'),
        ('subject', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>', 'thân văn bản, đoạn 5', '{{ subject }}'),
        ('subject_rule ', '', '', '', '', 'thân văn bản, đoạn 6', '{{ subject_rule | rule }}'),
        ('for text in opening', '', '', '', '', 'thân văn bản, đoạn 8', '{%p for text in opening %}'),
        ('if not text.level', '', '', '', '', 'thân văn bản, đoạn 9', '{%p if not text.level %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 10', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 11', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 12', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 13', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 14', '{%p endif %}'),
        ('elif text.level == 1', '', '', '', '', 'thân văn bản, đoạn 15', '{%p elif text.level == 1 %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 16', '{{ text }}'),
        ('elif text.level == 2', '', '', '', '', 'thân văn bản, đoạn 17', '{%p elif text.level == 2 %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="clause"/></w:pPr>', 'thân văn bản, đoạn 18', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 19', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="basis"/></w:pPr>', 'thân văn bản, đoạn 20', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 21', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 22', '{%p endfor %}'),
        ('introduction', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 23', '{{ introduction }}'),
        ('for content in contents', '', '', '', '', 'thân văn bản, đoạn 24', '{%p for content in contents %}'),
        ('content.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="clause"/></w:pPr>', 'thân văn bản, đoạn 25', '{{ content.title }}'),
        ('for text in content.goals', '', '', '', '', 'thân văn bản, đoạn 26', '{%p for text in content.goals %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 27', '{{ text }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 28', '{%p endfor %}'),
        ('for duty in content.duties', '', '', '', '', 'thân văn bản, đoạn 29', '{%p for duty in content.duties %}'),
        ('duty', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 30', '{{ duty }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 31', '{%p endfor %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 32', '{%p endfor %}'),
        ('for text in closing', '', '', '', '', 'thân văn bản, đoạn 33', '{%p for text in closing %}'),
        ('if not text.level', '', '', '', '', 'thân văn bản, đoạn 34', '{%p if not text.level %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 35', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 36', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 37', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 38', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 39', '{%p endif %}'),
        ('elif text.level == 1', '', '', '', '', 'thân văn bản, đoạn 40', '{%p elif text.level == 1 %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 41', '{{ text }}'),
        ('elif text.level == 2', '', '', '', '', 'thân văn bản, đoạn 42', '{%p elif text.level == 2 %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="clause"/></w:pPr>', 'thân văn bản, đoạn 43', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 44', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="basis"/></w:pPr>', 'thân văn bản, đoạn 45', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 46', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 47', '{%p endfor %}'),
        ('ending', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/><w:keepLines/><w:spacing w:after="240"/></w:pPr>', 'thân văn bản, đoạn 48', '{{ ending }}'),
        ('for recipient in recipients', '', '', '', '', 'thân văn bản, bảng 3, hàng 1, ô 1, đoạn 2', '{%p for recipient in recipients %}'),
        ('recipient', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="recipients"/></w:pPr>', 'thân văn bản, bảng 3, hàng 1, ô 1, đoạn 3', '{{ recipient }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 3, hàng 1, ô 1, đoạn 4', '{%p endfor %}'),
        ('for line in signature.authority', '', '', '', '', 'thân văn bản, bảng 3, hàng 1, ô 2, đoạn 1', '{%p for line in signature.authority %}'),
        ('line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>', 'thân văn bản, bảng 3, hàng 1, ô 2, đoạn 2', '{{ line }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 3, hàng 1, ô 2, đoạn 3', '{%p endfor %}'),
        ('signature.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>', 'thân văn bản, bảng 3, hàng 1, ô 2, đoạn 4', '{{ signature.title }}'),
        ('signature.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr>', 'thân văn bản, bảng 3, hàng 1, ô 2, đoạn 5', '{{ signature.name }}'),
    )),
}
