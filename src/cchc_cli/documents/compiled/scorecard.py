"""templates/scorecard.docx, compiled: made by tools/build_compiled.py."""

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
        l_0_addressees = resolve('addressees')
        l_0_opening = resolve('opening')
        l_0_titles = resolve('titles')
        l_0_organizing = resolve('organizing')
        l_0_results = resolve('results')
        l_0_areas = resolve('areas')
        l_0_sums = resolve('sums')
        l_0_charts = resolve('charts')
        l_0_losses = resolve('losses')
        l_0_losses_sums = resolve('losses_sums')
        l_0_waiting = resolve('waiting')
        l_0_solutions = resolve('solutions')
        l_0_proposals = resolve('proposals')
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
        yield '<w:p><w:pPr><w:pStyle w:val="type"/><w:spacing w:before="360"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="subject"/></w:pPr>'
        yield str(t_3(context, (undefined(name='subject') if l_0_subject is missing else l_0_subject), 29))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="line"/>'
        yield str(t_4(context, (undefined(name='subject_rule') if l_0_subject_rule is missing else l_0_subject_rule), 30))
        yield '</w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="body"/><w:spacing w:after="0"/></w:pPr></w:p>'
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
        if environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'organizing'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
            yield str(t_3(context, environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'organizing'), 46))
            yield '</w:p>'
            for l_1_text in t_2((undefined(name='organizing') if l_0_organizing is missing else l_0_organizing), 27):
                _loop_vars = {}
                pass
                if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                    yield str(t_3(context, l_1_text, 49))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                    yield str(t_3(context, l_1_text, 51))
                    yield '</w:p>'
            l_1_text = missing
        if environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'results'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
            yield str(t_3(context, environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'results'), 56))
            yield '</w:p>'
            for l_1_text in t_2((undefined(name='results') if l_0_results is missing else l_0_results), 27):
                _loop_vars = {}
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
            l_1_text = missing
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="4139"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4139" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Lĩnh vực</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm tối đa</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm tự đánh giá</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Chưa có số liệu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tỷ lệ (%)</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_area, l_1_loop in LoopContext(t_2((undefined(name='areas') if l_0_areas is missing else l_0_areas), 92), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'id'), 67))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4139" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'name'), 68))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'max'), 69))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'score'), 70))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'open'), 71))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'percent'), 72))
                yield '</w:p></w:tc></w:tr>'
            else:
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'id'), 74))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4139" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'name'), 75))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'max'), 76))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'score'), 77))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'open'), 78))
                yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                yield str(t_3(context, environment.getattr(l_1_area, 'percent'), 79))
                yield '</w:p></w:tc></w:tr>'
        l_1_loop = l_1_area = missing
        for l_1_area in t_2((undefined(name='sums') if l_0_sums is missing else l_0_sums), 38):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
            yield str(t_3(context, environment.getattr(l_1_area, 'name'), 83))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>'
            yield str(t_3(context, environment.getattr(l_1_area, 'max'), 84))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>'
            yield str(t_3(context, environment.getattr(l_1_area, 'score'), 85))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>'
            yield str(t_3(context, environment.getattr(l_1_area, 'open'), 86))
            yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>'
            yield str(t_3(context, environment.getattr(l_1_area, 'percent'), 87))
            yield '</w:p></w:tc></w:tr>'
        l_1_area = missing
        yield '</w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p>'
        for l_1_chart in t_2((undefined(name='charts') if l_0_charts is missing else l_0_charts), 9):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="caption"/></w:pPr>'
            yield str(t_3(context, l_1_chart, 90))
            yield '</w:p>'
        l_1_chart = missing
        if environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'losses'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
            yield str(t_3(context, environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'losses'), 93))
            yield '</w:p>'
            if (undefined(name='losses') if l_0_losses is missing else l_0_losses):
                pass
                yield '\x01'
                yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="4139"/><w:gridCol w:w="1134"/><w:gridCol w:w="3402"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4139" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Tiêu chí</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Điểm mất</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr><w:r><w:t xml:space="preserve">Giải trình</w:t></w:r></w:p></w:tc></w:tr>'
                for l_1_row in t_2((undefined(name='losses') if l_0_losses is missing else l_0_losses), 31):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="680" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'number'), 96))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4139" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'name'), 97))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'points'), 98))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'explanation'), 99))
                    yield '</w:p></w:tc></w:tr>'
                l_1_row = missing
                for l_1_row in t_2((undefined(name='losses_sums') if l_0_losses_sums is missing else l_0_losses_sums), 24):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'name'), 102))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'points'), 103))
                    yield '</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3402" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>'
                    yield str(t_3(context, environment.getattr(l_1_row, 'explanation'), 104))
                    yield '</w:p></w:tc></w:tr>'
                l_1_row = missing
                yield '</w:tbl>'
                yield '\x03'
                yield '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr></w:p>'
            for l_1_text in t_2((undefined(name='waiting') if l_0_waiting is missing else l_0_waiting), 9):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                yield str(t_3(context, l_1_text, 108))
                yield '</w:p>'
            l_1_text = missing
        if environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'solutions'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
            yield str(t_3(context, environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'solutions'), 112))
            yield '</w:p>'
            for l_1_text in t_2((undefined(name='solutions') if l_0_solutions is missing else l_0_solutions), 27):
                _loop_vars = {}
                pass
                if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                    yield str(t_3(context, l_1_text, 115))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                    yield str(t_3(context, l_1_text, 117))
                    yield '</w:p>'
            l_1_text = missing
        if environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'proposals'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>'
            yield str(t_3(context, environment.getattr((undefined(name='titles') if l_0_titles is missing else l_0_titles), 'proposals'), 122))
            yield '</w:p>'
            for l_1_text in t_2((undefined(name='proposals') if l_0_proposals is missing else l_0_proposals), 27):
                _loop_vars = {}
                pass
                if (t_1(l_1_text, environment.call_unop(context, '-', 1), None, None) == ':'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>'
                    yield str(t_3(context, l_1_text, 125))
                    yield '</w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>'
                    yield str(t_3(context, l_1_text, 127))
                    yield '</w:p>'
            l_1_text = missing
        yield '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/><w:keepLines/><w:spacing w:after="240"/></w:pPr>'
        yield str(t_3(context, (undefined(name='ending') if l_0_ending is missing else l_0_ending), 131))
        yield '</w:p>'
        yield '\x01'
        yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>'
        yield '\x01'
        yield '<w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="recipients_head"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_recipient in t_2((undefined(name='recipients') if l_0_recipients is missing else l_0_recipients), 9):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="recipients"/></w:pPr>'
            yield str(t_3(context, l_1_recipient, 133))
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
            yield str(t_3(context, l_1_line, 136))
            yield '</w:p>'
        l_1_line = missing
        yield '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>'
        yield str(t_3(context, environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'title'), 138))
        yield '</w:p><w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr>'
        yield str(t_3(context, environment.getattr((undefined(name='signature') if l_0_signature is missing else l_0_signature), 'name'), 139))
        yield '</w:p>'
        yield '\x02'
        yield '</w:tc></w:tr></w:tbl>'
        yield '\x03'
        yield '<w:p><w:pPr><w:pStyle w:val="caption"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'

    blocks = {}
    debug_info = '1=66&2=72&3=75&5=77&6=81&8=85&9=89&10=91&12=100&13=102&14=105&16=110&19=112&20=115&21=118&23=123&26=127&27=131&28=133&30=137&31=139&32=141&33=144&35=149&36=153&39=157&40=160&41=163&43=168&46=171&47=174&48=176&49=179&50=182&52=187&56=190&57=193&58=195&59=198&60=201&62=206&66=212&67=215&68=218&69=220&70=222&71=224&72=226&73=228&75=233&76=235&77=237&78=239&79=241&80=243&83=246&84=250&85=252&86=254&87=256&88=258&90=264&91=268&93=271&94=274&95=276&96=280&97=284&98=286&99=288&100=290&102=293&103=297&104=299&105=301&108=307&109=311&112=314&113=317&114=319&115=322&116=325&118=330&122=333&123=336&124=338&125=341&126=344&128=349&132=353&133=359&134=363&136=370&137=374&139=378&140=380'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}


USED_NAMES = ('addressees',
 'addressees.0',
 'areas',
 'areas.id',
 'areas.max',
 'areas.name',
 'areas.open',
 'areas.percent',
 'areas.score',
 'charts',
 'date_line',
 'ending',
 'heading',
 'heading.lines',
 'heading.parent',
 'heading.rule',
 'heading.small_lines',
 'heading.small_parent',
 'heading.wide',
 'loop',
 'loop.last',
 'losses',
 'losses.explanation',
 'losses.name',
 'losses.number',
 'losses.points',
 'losses_sums',
 'losses_sums.explanation',
 'losses_sums.name',
 'losses_sums.points',
 'number_line',
 'opening',
 'organizing',
 'proposals',
 'recipients',
 'results',
 'signature',
 'signature.authority',
 'signature.name',
 'signature.title',
 'solutions',
 'subject',
 'subject_rule',
 'sums',
 'sums.max',
 'sums.name',
 'sums.open',
 'sums.percent',
 'sums.score',
 'titles',
 'titles.losses',
 'titles.organizing',
 'titles.proposals',
 'titles.results',
 'titles.solutions',
 'waiting')
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
        ('if addressees | length == 1', '', '', '', '', 'thân văn bản, đoạn 8', '{%p if addressees | length == 1 %}'),
        ('addressees[0]', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:jc w:val="center"/></w:pPr>', 'thân văn bản, đoạn 9', 'Kính gửi: {{ addressees[0] }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 10', '{%p else %}'),
        ('for line in addressees', '', '', '', '', 'thân văn bản, đoạn 12', '{%p for line in addressees %}'),
        ('line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="addressee"/><w:ind w:left="2721"/></w:pPr>', 'thân văn bản, đoạn 13', '{{ line }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 14', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 15', '{%p endif %}'),
        ('for text in opening', '', '', '', '', 'thân văn bản, đoạn 17', '{%p for text in opening %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 18', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 19', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 20', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 21', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 22', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 23', '{%p endfor %}'),
        ('if titles.organizing', '', '', '', '', 'thân văn bản, đoạn 24', '{%p if titles.organizing %}'),
        ('titles.organizing', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 25', '{{ titles.organizing }}'),
        ('for text in organizing', '', '', '', '', 'thân văn bản, đoạn 26', '{%p for text in organizing %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 27', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 28', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 29', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 30', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 31', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 32', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 33', '{%p endif %}'),
        ('if titles.results', '', '', '', '', 'thân văn bản, đoạn 34', '{%p if titles.results %}'),
        ('titles.results', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 35', '{{ titles.results }}'),
        ('for text in results', '', '', '', '', 'thân văn bản, đoạn 36', '{%p for text in results %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 37', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 38', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 39', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 40', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 41', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 42', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 43', '{%p endif %}'),
        ('for area in areas', '', '', '', '', 'thân văn bản, bảng 3, hàng 2', '{%tr for area in areas %}'),
        ('if loop.last', '', '', '', '', 'thân văn bản, bảng 3, hàng 3', '{%tr if loop.last %}'),
        ('area.id', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 4, ô 1, đoạn 1', '{{ area.id }}'),
        ('area.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 4, ô 2, đoạn 1', '{{ area.name }}'),
        ('area.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 4, ô 3, đoạn 1', '{{ area.max }}'),
        ('area.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 4, ô 4, đoạn 1', '{{ area.score }}'),
        ('area.open', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 4, ô 5, đoạn 1', '{{ area.open }}'),
        ('area.percent', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 4, ô 6, đoạn 1', '{{ area.percent }}'),
        ('else', '', '', '', '', 'thân văn bản, bảng 3, hàng 5', '{%tr else %}'),
        ('area.id', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 6, ô 1, đoạn 1', '{{ area.id }}'),
        ('area.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 3, hàng 6, ô 2, đoạn 1', '{{ area.name }}'),
        ('area.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 6, ô 3, đoạn 1', '{{ area.max }}'),
        ('area.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 6, ô 4, đoạn 1', '{{ area.score }}'),
        ('area.open', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 6, ô 5, đoạn 1', '{{ area.open }}'),
        ('area.percent', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 3, hàng 6, ô 6, đoạn 1', '{{ area.percent }}'),
        ('endif', '', '', '', '', 'thân văn bản, bảng 3, hàng 7', '{%tr endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 3, hàng 8', '{%tr endfor %}'),
        ('for area in sums', '', '', '', '', 'thân văn bản, bảng 3, hàng 9', '{%tr for area in sums %}'),
        ('area.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 3, hàng 10, ô 1, đoạn 1', '{{ area.name }}'),
        ('area.max', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 3, hàng 10, ô 2, đoạn 1', '{{ area.max }}'),
        ('area.score', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 3, hàng 10, ô 3, đoạn 1', '{{ area.score }}'),
        ('area.open', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 3, hàng 10, ô 4, đoạn 1', '{{ area.open }}'),
        ('area.percent', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 3, hàng 10, ô 5, đoạn 1', '{{ area.percent }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 3, hàng 11', '{%tr endfor %}'),
        ('for chart in charts', '', '', '', '', 'thân văn bản, đoạn 45', '{%p for chart in charts %}'),
        ('chart', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="caption"/></w:pPr>', 'thân văn bản, đoạn 46', '{{ chart }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 47', '{%p endfor %}'),
        ('if titles.losses', '', '', '', '', 'thân văn bản, đoạn 48', '{%p if titles.losses %}'),
        ('titles.losses', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 49', '{{ titles.losses }}'),
        ('if losses', '', '', '', '', 'thân văn bản, đoạn 50', '{%p if losses %}'),
        ('for row in losses', '', '', '', '', 'thân văn bản, bảng 4, hàng 2', '{%tr for row in losses %}'),
        ('row.number', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 4, hàng 3, ô 1, đoạn 1', '{{ row.number }}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 4, hàng 3, ô 2, đoạn 1', '{{ row.name }}'),
        ('row.points', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_center"/></w:pPr>', 'thân văn bản, bảng 4, hàng 3, ô 3, đoạn 1', '{{ row.points }}'),
        ('row.explanation', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr>', 'thân văn bản, bảng 4, hàng 3, ô 4, đoạn 1', '{{ row.explanation }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 4, hàng 4', '{%tr endfor %}'),
        ('for row in losses_sums', '', '', '', '', 'thân văn bản, bảng 4, hàng 5', '{%tr for row in losses_sums %}'),
        ('row.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/><w:keepNext/></w:pPr>', 'thân văn bản, bảng 4, hàng 6, ô 1, đoạn 1', '{{ row.name }}'),
        ('row.points', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_head"/></w:pPr>', 'thân văn bản, bảng 4, hàng 6, ô 2, đoạn 1', '{{ row.points }}'),
        ('row.explanation', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="cell_group"/></w:pPr>', 'thân văn bản, bảng 4, hàng 6, ô 3, đoạn 1', '{{ row.explanation }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 4, hàng 7', '{%tr endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 52', '{%p endif %}'),
        ('for text in waiting', '', '', '', '', 'thân văn bản, đoạn 53', '{%p for text in waiting %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 54', '{{ text }}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 55', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 56', '{%p endif %}'),
        ('if titles.solutions', '', '', '', '', 'thân văn bản, đoạn 57', '{%p if titles.solutions %}'),
        ('titles.solutions', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 58', '{{ titles.solutions }}'),
        ('for text in solutions', '', '', '', '', 'thân văn bản, đoạn 59', '{%p for text in solutions %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 60', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 61', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 62', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 63', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 64', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 65', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 66', '{%p endif %}'),
        ('if titles.proposals', '', '', '', '', 'thân văn bản, đoạn 67', '{%p if titles.proposals %}'),
        ('titles.proposals', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="section"/></w:pPr>', 'thân văn bản, đoạn 68', '{{ titles.proposals }}'),
        ('for text in proposals', '', '', '', '', 'thân văn bản, đoạn 69', '{%p for text in proposals %}'),
        ('if text[-1:] == ":"', '', '', '', '', 'thân văn bản, đoạn 70', '{%p if text[-1:] == ":" %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/></w:pPr>', 'thân văn bản, đoạn 71', '{{ text }}'),
        ('else', '', '', '', '', 'thân văn bản, đoạn 72', '{%p else %}'),
        ('text', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr>', 'thân văn bản, đoạn 73', '{{ text }}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 74', '{%p endif %}'),
        ('endfor', '', '', '', '', 'thân văn bản, đoạn 75', '{%p endfor %}'),
        ('endif', '', '', '', '', 'thân văn bản, đoạn 76', '{%p endif %}'),
        ('ending', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="body"/><w:keepNext/><w:keepLines/><w:spacing w:after="240"/></w:pPr>', 'thân văn bản, đoạn 77', '{{ ending }}'),
        ('for recipient in recipients', '', '', '', '', 'thân văn bản, bảng 5, hàng 1, ô 1, đoạn 2', '{%p for recipient in recipients %}'),
        ('recipient', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="recipients"/></w:pPr>', 'thân văn bản, bảng 5, hàng 1, ô 1, đoạn 3', '{{ recipient }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 5, hàng 1, ô 1, đoạn 4', '{%p endfor %}'),
        ('for line in signature.authority', '', '', '', '', 'thân văn bản, bảng 5, hàng 1, ô 2, đoạn 1', '{%p for line in signature.authority %}'),
        ('line', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>', 'thân văn bản, bảng 5, hàng 1, ô 2, đoạn 2', '{{ line }}'),
        ('endfor', '', '', '', '', 'thân văn bản, bảng 5, hàng 1, ô 2, đoạn 3', '{%p endfor %}'),
        ('signature.title', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="authority"/></w:pPr>', 'thân văn bản, bảng 5, hàng 1, ô 2, đoạn 4', '{{ signature.title }}'),
        ('signature.name', '<w:r><w:t xml:space="preserve">', '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">', '', '<w:p><w:pPr><w:pStyle w:val="signer"/><w:spacing w:before="1240"/></w:pPr>', 'thân văn bản, bảng 5, hàng 1, ô 2, đoạn 5', '{{ signature.name }}'),
    )),
}
