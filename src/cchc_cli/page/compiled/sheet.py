"""page/sheet/page.html, compiled: made by tools/build_compiled.py."""

JINJA = "3.1.6"
HASH = "8f5a5d233dd665491fcb3289120ab877ffacddeb490fc96cdde47c3e1fc1ca73"


def page(environment: object) -> dict[str, object]:
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = 'page.html'

    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_policy = resolve('policy')
        l_0_page = resolve('page')
        l_0_sheet = resolve('sheet')
        l_0_index = resolve('index')
        l_0_unproven = resolve('unproven')
        l_0_script = resolve('script')
        l_0_duties = l_0_line = l_0_figures = missing
        try:
            t_1 = environment.filters['join']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named 'join' found.")
        try:
            t_2 = environment.filters['length']
        except KeyError:
            @internalcode
            def t_2(*unused):
                raise TemplateRuntimeError("No filter named 'length' found.")
        try:
            t_3 = environment.filters['list']
        except KeyError:
            @internalcode
            def t_3(*unused):
                raise TemplateRuntimeError("No filter named 'list' found.")
        try:
            t_4 = environment.filters['safe']
        except KeyError:
            @internalcode
            def t_4(*unused):
                raise TemplateRuntimeError("No filter named 'safe' found.")
        try:
            t_5 = environment.filters['selectattr']
        except KeyError:
            @internalcode
            def t_5(*unused):
                raise TemplateRuntimeError("No filter named 'selectattr' found.")
        try:
            t_6 = environment.filters['urlencode']
        except KeyError:
            @internalcode
            def t_6(*unused):
                raise TemplateRuntimeError("No filter named 'urlencode' found.")
        pass
        def macro(l_1_rows, l_1_head, l_1_whole, l_1_name):
            t_7 = []
            if l_1_rows is missing:
                l_1_rows = undefined("parameter 'rows' was not provided", name='rows')
            if l_1_head is missing:
                l_1_head = undefined("parameter 'head' was not provided", name='head')
            if l_1_whole is missing:
                l_1_whole = False
            if l_1_name is missing:
                l_1_name = ''
            pass
            t_7.append(
                '\n<table class="duties"',
            )
            if l_1_name:
                pass
                t_7.extend((
                    ' id="',
                    escape(l_1_name),
                    '"',
                ))
            t_7.extend((
                '>\n<thead><tr><th scope="col">Mã</th><th scope="col">Nội dung</th><th scope="col">Đơn vị</th><th scope="col">Hạn</th><th scope="col">Tình hình</th><th scope="col">',
                escape(l_1_head),
                '</th></tr></thead>\n<tbody>',
            ))
            for l_2_row in l_1_rows:
                _loop_vars = {}
                pass
                t_7.append(
                    '\n<tr',
                )
                if l_1_whole:
                    pass
                    t_7.extend((
                        ' id="',
                        escape(environment.getattr(l_2_row, 'anchor')),
                        '"',
                    ))
                t_7.append(
                    '><td>',
                )
                if l_1_whole:
                    pass
                    t_7.append(
                        escape(environment.getattr(l_2_row, 'id')),
                    )
                else:
                    pass
                    t_7.extend((
                        '<a href="#',
                        escape(t_6(environment.getattr(l_2_row, 'anchor'))),
                        '">',
                        escape(environment.getattr(l_2_row, 'id')),
                        '</a>',
                    ))
                t_7.extend((
                    '</td><td>',
                    escape(environment.getattr(l_2_row, 'content')),
                ))
                if (l_1_whole and environment.getattr(l_2_row, 'product')):
                    pass
                    t_7.extend((
                        '<small>Sản phẩm: ',
                        escape(environment.getattr(l_2_row, 'product')),
                        '</small>',
                    ))
                if environment.getattr(l_2_row, 'partners'):
                    pass
                    t_7.extend((
                        '<small>Phối hợp: ',
                        escape(environment.getattr(l_2_row, 'partners')),
                        '</small>',
                    ))
                if environment.getattr(l_2_row, 'note'):
                    pass
                    t_7.extend((
                        '<small>',
                        escape(environment.getattr(l_2_row, 'note')),
                        '</small>',
                    ))
                t_7.extend((
                    '</td><td>',
                    escape(environment.getattr(l_2_row, 'unit_name')),
                ))
                if ((not l_1_whole) and environment.getattr(l_2_row, 'leader')):
                    pass
                    t_7.extend((
                        '<small>',
                        escape(environment.getattr(l_2_row, 'leader')),
                        '</small>',
                    ))
                t_7.append(
                    '</td><td',
                )
                if l_1_whole:
                    pass
                    t_7.extend((
                        ' data-k="',
                        escape(environment.getattr(l_2_row, 'due_order')),
                        '"',
                    ))
                t_7.extend((
                    '>',
                    escape(environment.getattr(l_2_row, 'due')),
                    '</td><td',
                ))
                if l_1_whole:
                    pass
                    t_7.extend((
                        ' data-k="',
                        escape(environment.getattr(l_2_row, 'state_order')),
                        '"',
                    ))
                t_7.extend((
                    ' class="s-',
                    escape(environment.getattr(l_2_row, 'state')),
                    '"><b>',
                    escape(environment.getattr(l_2_row, 'sign')),
                    '</b> ',
                    escape(environment.getattr(l_2_row, 'state_name')),
                ))
                if environment.getattr(l_2_row, 'left'):
                    pass
                    t_7.extend((
                        '<small>',
                        escape(environment.getattr(l_2_row, 'left')),
                        '</small>',
                    ))
                t_7.append(
                    '</td><td>',
                )
                if l_1_whole:
                    pass
                    for l_3_proof in environment.getattr(l_2_row, 'proofs'):
                        _loop_vars = {}
                        pass
                        t_7.append(
                            '<small>',
                        )
                        if environment.getattr(l_3_proof, 'url'):
                            pass
                            t_7.extend((
                                '<a href="',
                                escape(environment.getattr(l_3_proof, 'url')),
                                '">',
                                escape(environment.getattr(l_3_proof, 'words')),
                                '</a>',
                            ))
                        else:
                            pass
                            t_7.append(
                                escape(environment.getattr(l_3_proof, 'words')),
                            )
                        t_7.append(
                            '</small>',
                        )
                    l_3_proof = missing
                else:
                    pass
                    t_7.append(
                        escape(environment.getattr(l_2_row, 'product')),
                    )
                t_7.append(
                    '</td></tr>',
                )
            l_2_row = missing
            t_7.append(
                '\n</tbody></table>',
            )
            return concat(t_7)
        context.exported_vars.add('duties')
        context.vars['duties'] = l_0_duties = Macro(environment, macro, 'duties', ('rows', 'head', 'whole', 'name'), False, False, False, context.eval_ctx.autoescape)
        def macro(l_1_row):
            t_8 = []
            if l_1_row is missing:
                l_1_row = undefined("parameter 'row' was not provided", name='row')
            pass
            t_8.extend((
                '<th scope="row">',
                escape(environment.getattr(l_1_row, 'name')),
            ))
            if environment.getattr(l_1_row, 'note'):
                pass
                t_8.extend((
                    '<small>',
                    escape(environment.getattr(l_1_row, 'note')),
                    '</small>',
                ))
            t_8.append(
                '</th>',
            )
            for l_2_cell in environment.getattr(l_1_row, 'figures'):
                _loop_vars = {}
                pass
                t_8.extend((
                    '<td>',
                    escape(l_2_cell),
                    '</td>',
                ))
            l_2_cell = missing
            return concat(t_8)
        context.exported_vars.add('line')
        context.vars['line'] = l_0_line = Macro(environment, macro, 'line', ('row',), False, False, False, context.eval_ctx.autoescape)
        def macro(l_1_label, l_1_table):
            t_9 = []
            if l_1_label is missing:
                l_1_label = undefined("parameter 'label' was not provided", name='label')
            if l_1_table is missing:
                l_1_table = undefined("parameter 'table' was not provided", name='table')
            pass
            t_9.extend((
                '\n<div class="wide" role="region" aria-label="',
                escape(l_1_label),
                '" tabindex="0"><table class="figures">\n<thead><tr>',
            ))
            for l_2_head in environment.getattr(l_1_table, 'heads'):
                _loop_vars = {}
                pass
                t_9.extend((
                    '<th scope="col">',
                    escape(l_2_head),
                    '</th>',
                ))
            l_2_head = missing
            t_9.append(
                '</tr></thead>\n<tbody>',
            )
            for l_2_row in environment.getattr(l_1_table, 'rows'):
                _loop_vars = {}
                pass
                t_9.extend((
                    '\n<tr>',
                    escape(context.call((undefined(name='line') if l_0_line is missing else l_0_line), l_2_row, _loop_vars=_loop_vars)),
                    '</tr>',
                ))
            l_2_row = missing
            t_9.append(
                '\n</tbody>',
            )
            if environment.getattr(l_1_table, 'total'):
                pass
                t_9.extend((
                    '<tfoot><tr>',
                    escape(context.call((undefined(name='line') if l_0_line is missing else l_0_line), environment.getattr(l_1_table, 'total'))),
                    '</tr></tfoot>',
                ))
            t_9.append(
                '\n</table></div>',
            )
            return concat(t_9)
        context.exported_vars.add('figures')
        context.vars['figures'] = l_0_figures = Macro(environment, macro, 'figures', ('label', 'table'), False, False, False, context.eval_ctx.autoescape)
        yield '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="'
        yield escape((undefined(name='policy') if l_0_policy is missing else l_0_policy))
        yield '">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>'
        yield escape((t_1(context.eval_ctx, environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'units'), ', ') or environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'organization')))
        yield ': nhiệm vụ cải cách hành chính đến ngày '
        yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'day'))
        yield '</title>\n<style>'
        yield escape(t_4((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet)))
        yield '</style>\n</head>\n<body>\n<header>\n<p>'
        yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'organization'))
        yield '</p>\n<h1>'
        yield escape((t_1(context.eval_ctx, environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'units'), ', ') or 'Nhiệm vụ cải cách hành chính'))
        yield '</h1>\n<p>Tình hình đến hết ngày <b>'
        yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'day'))
        yield '</b></p>\n</header>\n<nav aria-label="Các mục của trang"><ul>'
        def t_10(fiter):
            for l_1_call in fiter:
                if environment.getattr(l_1_call, 'rows'):
                    yield l_1_call
        for l_1_call in t_10(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'calls')):
            _loop_vars = {}
            pass
            yield '<li><a href="#'
            yield escape(environment.getattr(l_1_call, 'anchor'))
            yield '">'
            yield escape(environment.getattr(l_1_call, 'title'))
            yield ' ('
            yield escape(t_2(environment.getattr(l_1_call, 'rows')))
            yield ')</a></li>'
        l_1_call = missing
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'duties'):
            pass
            yield '<li><a href="#don-vi">Theo đơn vị</a></li>'
        if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'charts'), 'year'):
            pass
            yield '<li><a href="#trong-nam">Trong năm</a></li>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'):
            pass
            yield '<li><a href="#bo-chi-so">Bộ chỉ số</a></li>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'changes'):
            pass
            yield '<li><a href="#thay-doi">Thay đổi</a></li>'
        yield '\n<li><a href="#nhiem-vu">Mọi nhiệm vụ</a></li>\n</ul></nav>\n<main>\n<section class="tiles" aria-label="Tóm tắt">'
        def t_11(fiter):
            for l_1_call in fiter:
                if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'duties'):
                    yield l_1_call
        for l_1_call in t_11(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'calls')):
            _loop_vars = {}
            pass
            yield '\n<a class="tile '
            yield escape(('calm' if (not environment.getattr(l_1_call, 'rows')) else markup_join(('s-', environment.getattr(l_1_call, 'state'), ))))
            yield '" href="#'
            yield escape((environment.getattr(l_1_call, 'anchor') if environment.getattr(l_1_call, 'rows') else 'nhiem-vu'))
            yield '"><strong>'
            yield escape(t_2(environment.getattr(l_1_call, 'rows')))
            yield '</strong> <span>'
            yield escape(environment.getattr(l_1_call, 'title'))
            yield '</span> <small>'
            yield escape(environment.getattr(l_1_call, 'note'))
            yield '</small></a>'
        l_1_call = missing
        if (environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'given') != '0'):
            pass
            yield '\n<a class="tile" href="#don-vi">'
            if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'given'):
                pass
                yield '<strong>'
                yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'finished'))
                yield '/'
                yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'given'))
                yield '</strong> <span>Việc đã hoàn thành ('
                yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'finished_share'))
                yield '%)</span>'
            else:
                pass
                yield '<strong>–</strong> <span>Chưa có việc nào</span>'
            yield '</a>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'):
            pass
            yield '\n<a class="tile score" href="#bo-chi-so"><strong>'
            yield escape(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'), 'reached'))
            yield '</strong> <span>điểm đến nay'
            if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'), 'sample'):
                pass
                yield ' (bộ chỉ số MẪU)'
            yield '; làm hết việc còn hạn: <b>'
            yield escape(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'), 'reachable'))
            yield '</b></span>'
            if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'), 'extra'):
                pass
                yield ' <small>'
                yield escape(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'), 'extra'))
                yield '</small>'
            for l_1_fact in environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'), 'facts'):
                _loop_vars = {}
                pass
                yield ' <small>'
                yield escape(l_1_fact)
                yield '</small>'
            l_1_fact = missing
            yield '</a>'
        yield '\n</section>'
        def t_12(fiter):
            for l_1_call in fiter:
                if environment.getattr(l_1_call, 'rows'):
                    yield l_1_call
        for l_1_call in t_12(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'calls')):
            _loop_vars = {}
            pass
            yield '\n<section id="'
            yield escape(environment.getattr(l_1_call, 'anchor'))
            yield '">\n<h2>'
            yield escape(environment.getattr(l_1_call, 'title'))
            yield ' ('
            yield escape(t_2(environment.getattr(l_1_call, 'rows')))
            yield ' việc)</h2>'
            yield escape(context.call((undefined(name='duties') if l_0_duties is missing else l_0_duties), environment.getattr(l_1_call, 'rows'), 'Sản phẩm', _loop_vars=_loop_vars))
            yield '\n</section>'
        l_1_call = missing
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'duties'):
            pass
            yield '\n<section id="don-vi">\n<h2>Theo đơn vị</h2>\n<div class="charts">'
            yield escape(t_4(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'charts'), 'status')))
            yield escape(context.call((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'Nhiệm vụ theo đơn vị', environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'by_unit')))
            yield '</div>\n<p class="note">Việc lặp lại: bảng này tính theo kỳ chậm nhất; các danh sách ở trên nêu từng kỳ.</p>'
            for l_1_line in environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'not_counted'):
                _loop_vars = {}
                pass
                yield '\n<p class="note">'
                yield escape(l_1_line)
                yield '</p>'
            l_1_line = missing
            yield '\n</section>'
        if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'charts'), 'year'):
            pass
            yield '\n<section id="trong-nam">\n<h2>Trong năm</h2>\n<div class="charts">'
            yield escape(t_4(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'charts'), 'year')))
            yield escape(context.call((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'Thời hạn theo tháng', environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'by_month')))
            yield escape(t_4(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'charts'), 'trend')))
            yield '</div>\n<p class="note">Việc lặp lại: mỗi kỳ một thời hạn. Không kể việc tạm dừng, việc hủy.</p>\n</section>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores'):
            pass
            l_0_index = environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'scores')
            context.vars['index'] = l_0_index
            context.exported_vars.add('index')
            yield '\n<section id="bo-chi-so">\n<h2>'
            yield escape(environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'title'))
            yield '</h2>'
            if environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'sample'):
                pass
                yield '\n<p class="note"><b>MẪU – không phải bộ chỉ số chính thức.</b></p>'
            yield '\n<p>Đến nay <b>'
            yield escape(environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'reached'))
            yield '</b> điểm; làm hết việc còn hạn thì đạt <b>'
            yield escape(environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'reachable'))
            yield '</b>'
            if environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'extra'):
                pass
                yield ' ('
                yield escape(environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'extra'))
                yield ')'
            yield '.'
            for l_1_fact in environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'facts'):
                _loop_vars = {}
                pass
                yield ' '
                yield escape(l_1_fact)
            l_1_fact = missing
            yield '</p>'
            if environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'areas'):
                pass
                yield '\n<div class="charts">'
                yield escape(t_4(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'charts'), 'areas')))
                yield escape(context.call((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'Điểm theo lĩnh vực', environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'areas')))
                yield '</div>'
            if environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'gaps'):
                pass
                yield '\n<h3>Điểm còn giành được</h3>\n<table class="gaps">\n<thead><tr><th scope="col">Mã</th><th scope="col">Tiêu chí</th><th scope="col">Đơn vị</th><th scope="col">Còn</th><th scope="col">Hạn</th><th scope="col">Cần</th></tr></thead>\n<tbody>'
                for l_1_gap in environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'gaps'):
                    _loop_vars = {}
                    pass
                    yield '\n<tr><td><a href="#'
                    yield escape(t_6(environment.getattr(l_1_gap, 'anchor')))
                    yield '">'
                    yield escape(environment.getattr(l_1_gap, 'id'))
                    yield '</a></td><td>'
                    yield escape(environment.getattr(l_1_gap, 'name'))
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_gap, 'unit'))
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_gap, 'points'))
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_gap, 'due'))
                    if environment.getattr(l_1_gap, 'passed'):
                        pass
                        yield '<small>đã qua</small>'
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_gap, 'missing'))
                    yield '</td></tr>'
                l_1_gap = missing
                yield '\n</tbody></table>'
            for l_1_line in environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'needs'):
                _loop_vars = {}
                pass
                yield '\n<p class="note">'
                yield escape(l_1_line)
                yield '</p>'
            l_1_line = missing
            if environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'doubts'):
                pass
                yield '\n<h3>Điểm tự chấm cần xem lại</h3>\n<ul>'
                for l_1_line in environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'doubts'):
                    _loop_vars = {}
                    pass
                    yield '<li>'
                    yield escape(l_1_line)
                    yield '</li>'
                l_1_line = missing
                yield '</ul>'
            l_0_unproven = t_3(context.eval_ctx, t_5(context, environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'criteria'), 'unproven'))
            context.vars['unproven'] = l_0_unproven
            context.exported_vars.add('unproven')
            if (undefined(name='unproven') if l_0_unproven is missing else l_0_unproven):
                pass
                yield '\n<h3>Tiêu chí chưa có minh chứng ('
                yield escape(t_2((undefined(name='unproven') if l_0_unproven is missing else l_0_unproven)))
                yield ')</h3>\n<p>'
                l_1_loop = missing
                for l_1_row, l_1_loop in LoopContext((undefined(name='unproven') if l_0_unproven is missing else l_0_unproven), undefined):
                    _loop_vars = {}
                    pass
                    yield '<a href="#'
                    yield escape(t_6(environment.getattr(l_1_row, 'anchor')))
                    yield '">'
                    yield escape(environment.getattr(l_1_row, 'id'))
                    yield '</a>'
                    yield escape((', ' if (not environment.getattr(l_1_loop, 'last')) else cond_expr_undefined("the inline if-expression on line 121 in 'page.html' evaluated to false and no else section was defined.")))
                l_1_loop = l_1_row = missing
                yield '</p>'
            yield '\n<h3>Các tiêu chí</h3>\n<table class="criteria">\n<thead><tr><th scope="col">Mã</th><th scope="col">Tiêu chí</th><th scope="col">Đơn vị</th><th scope="col">Tối đa</th><th scope="col">Điểm</th><th scope="col">Kết quả, minh chứng</th></tr></thead>\n<tbody>'
            for l_1_row in environment.getattr((undefined(name='index') if l_0_index is missing else l_0_index), 'criteria'):
                _loop_vars = {}
                pass
                yield '\n<tr id="'
                yield escape(environment.getattr(l_1_row, 'anchor'))
                yield '"'
                if environment.getattr(l_1_row, 'whole'):
                    pass
                    yield ' class="whole"'
                yield '><td>'
                yield escape(environment.getattr(l_1_row, 'id'))
                yield '</td><td>'
                yield escape(environment.getattr(l_1_row, 'name'))
                yield '</td><td>'
                yield escape(environment.getattr(l_1_row, 'unit'))
                yield '</td><td>'
                yield escape(environment.getattr(l_1_row, 'max'))
                yield '</td><td>'
                yield escape(environment.getattr(l_1_row, 'score'))
                if environment.getattr(l_1_row, 'state'):
                    pass
                    yield '<small>'
                    yield escape(environment.getattr(l_1_row, 'state'))
                    yield '</small>'
                yield '</td><td>'
                yield escape(environment.getattr(l_1_row, 'result'))
                if environment.getattr(l_1_row, 'proofs'):
                    pass
                    yield '<small>'
                    yield escape(environment.getattr(l_1_row, 'proofs'))
                    yield ' minh chứng</small>'
                if environment.getattr(l_1_row, 'unproven'):
                    pass
                    yield '<small class="lacks">◊ chưa có minh chứng</small>'
                yield '</td></tr>'
            l_1_row = missing
            yield '\n</tbody></table>\n</section>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'changes'):
            pass
            yield '\n<section id="thay-doi">\n<h2>Thay đổi từ ngày '
            yield escape(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'changes'), 'since'))
            yield '</h2>'
            for l_1_line in environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'changes'), 'scores'):
                _loop_vars = {}
                pass
                yield '\n<p>'
                yield escape(l_1_line)
                yield '</p>'
            l_1_line = missing
            if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'changes'), 'rows'):
                pass
                yield '\n<table class="changes">\n<thead><tr><th scope="col">Mã</th><th scope="col">Nội dung</th><th scope="col">Đơn vị</th><th scope="col">Thay đổi</th></tr></thead>\n<tbody>'
                for l_1_row in environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'changes'), 'rows'):
                    _loop_vars = {}
                    pass
                    yield '\n<tr><td>'
                    if environment.getattr(l_1_row, 'anchor'):
                        pass
                        yield '<a href="#'
                        yield escape(t_6(environment.getattr(l_1_row, 'anchor')))
                        yield '">'
                        yield escape(environment.getattr(l_1_row, 'id'))
                        yield '</a>'
                    else:
                        pass
                        yield escape(environment.getattr(l_1_row, 'id'))
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_row, 'content'))
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_row, 'unit'))
                    yield '</td><td>'
                    yield escape(environment.getattr(l_1_row, 'what'))
                    yield '</td></tr>'
                l_1_row = missing
                yield '\n</tbody></table>'
            else:
                pass
                yield '\n<p>Nhiệm vụ không thay đổi.</p>'
            yield '\n</section>'
        yield '\n<section id="nhiem-vu">\n<h2>Mọi nhiệm vụ ('
        yield escape(t_2(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'duties')))
        yield ')</h2>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'duties'):
            pass
            yield '\n<div id="tim-kiem" role="search" hidden><label for="tim">Tìm trong danh sách</label> <input id="tim" type="search" autocomplete="off"> <span id="so-dong" role="status"></span></div>'
            yield escape(context.call((undefined(name='duties') if l_0_duties is missing else l_0_duties), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'duties'), 'Minh chứng', whole=True, name='danh-sach'))
        else:
            pass
            yield '\n<p>Hồ sơ chưa có nhiệm vụ nào.</p>'
        yield '\n</section>'
        if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'joined'):
            pass
            yield '\n<section>\n<h2>Việc tham gia phối hợp ('
            yield escape(t_2(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'joined')))
            yield ')</h2>'
            yield escape(context.call((undefined(name='duties') if l_0_duties is missing else l_0_duties), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'joined'), 'Minh chứng', whole=True))
            yield '\n</section>'
        yield '\n</main>\n<footer><p>Mọi con số tính từ hồ sơ nhiệm vụ, xét tại ngày '
        yield escape(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'day'))
        yield '.</p></footer>\n<script>'
        yield escape(t_4((undefined(name='script') if l_0_script is missing else l_0_script)))
        yield '</script>\n</body>\n</html>\n'

    blocks = {}
    debug_info = '1=61&2=75&3=84&5=87&6=93&7=121&8=128&9=135&10=146&11=183&12=193&13=222&17=234&18=241&20=265&21=274&22=277&24=289&25=294&28=301&35=315&38=317&39=321&43=323&44=325&45=327&48=329&49=344&50=347&51=350&52=353&57=357&58=365&60=376&61=379&63=392&64=395&65=408&68=417&69=425&70=427&71=431&74=434&77=437&79=440&80=444&84=448&87=451&91=455&93=461&94=463&97=467&98=484&99=487&101=490&106=493&107=497&111=516&112=520&114=523&116=526&118=534&119=537&120=540&121=543&127=555&128=559&129=581&130=586&135=592&137=595&138=597&139=601&141=604&145=607&146=611&155=635&156=637&158=640&163=645&165=648&166=650&170=653&171=655'
    return {"name": name, "root": root, "blocks": blocks, "debug_info": debug_info}
