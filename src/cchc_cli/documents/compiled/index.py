"""Which templates are kept, by their hashes: made by tools/build_compiled.py."""

JINJA = "3.1.6"
HASHES = {'assignment.appendix-1.docx': '76648072c14d5a1bf6ab9265f5b160da6ced3fab2c9bdbdac7249b87eef8cf98',
 'assignment.docx': '2ebc2668aa756a5dc4c5ae3925845a231f313747eba5e6a4699475f88e8ae860',
 'notice.docx': 'ba443cdb1b241f21dd1ff2e3cf87220c11c31f1ee8fcd8358be0679a48f0ca5f',
 'plan.appendix-1.docx': 'b3ae498b69f24008bf61d3ec482de20023046a166697c5b9bccf0a33f87f5fed',
 'plan.docx': '46530d5c02e53a9298a2688d20a3c1e48ec0f83498350557998e27c74adf7d50',
 'reminder.docx': '3b60f4afadf06363871931e22d8fea7fe7a46a4935a363a4b1d3dec620e1452b',
 'report.appendix-1.docx': '67517050fee5b23254bad9c0011eadfe35c114464e4129bd11064e4e00a76000',
 'report.appendix-2.docx': '7a4ed277c9a09638adec617cb910056fdb72d7d27fb3030d80660b1464a607d6',
 'report.docx': 'e726eb3b02b5c26e9ce89508d4c66901949bc2524f0462a51c882ec157c3a7b9',
 'results.docx': 'c12100617cbc1b5c8588f233f55313c27857ebbebe962c97cc7ac117496fc255',
 'scorecard.appendix-1.docx': 'c8cc85e91cc536f30e1d7c1eed36d242c8fa6aafcabe397652ff329522c37bef',
 'scorecard.appendix-2.docx': '1f74a8c89d6a5c5e5141da151f1b009a4d7a3d572e16c592e2239d8c9ae92c9c',
 'scorecard.docx': '979dbe38238d85d905a6aeab7658a29bbb9c135742b72102a8efe6e4141b8f3a',
 'worklist.docx': 'c15f3a42dc637c995b1df3d7b132456d35ade8e24130a0f26329c6253aa39132'}
