"""Which templates are kept, by their hashes: made by tools/build_compiled.py."""

JINJA = "3.1.6"
HASHES = {'assignment.appendix-1.docx': '76648072c14d5a1bf6ab9265f5b160da6ced3fab2c9bdbdac7249b87eef8cf98',
 'assignment.docx': '00a1702048fcf033d00144399a45438adeacca6dba9920eea209b62357cdb377',
 'notice.docx': '80bbd5b24b3738f19817f9023a744993fe915a425f15bfaef8ac35a6cf0dd7d1',
 'plan.appendix-1.docx': 'b3ae498b69f24008bf61d3ec482de20023046a166697c5b9bccf0a33f87f5fed',
 'plan.docx': 'b768a838547440c9e897e35e03ba56bf4d4b2c77cdda08490490591dad0f9cb2',
 'reminder.docx': '8db86215dd3437639dc22a53ae2a0e80a729095948663d4501fae6d4ea561ec6',
 'report.appendix-1.docx': '67517050fee5b23254bad9c0011eadfe35c114464e4129bd11064e4e00a76000',
 'report.appendix-2.docx': '7a4ed277c9a09638adec617cb910056fdb72d7d27fb3030d80660b1464a607d6',
 'report.docx': 'b83d98aba07c8bddd55048735fc70ab36b4392c77a32ac967616af69b129ec1b',
 'results.docx': 'c12100617cbc1b5c8588f233f55313c27857ebbebe962c97cc7ac117496fc255',
 'scorecard.appendix-1.docx': 'c8cc85e91cc536f30e1d7c1eed36d242c8fa6aafcabe397652ff329522c37bef',
 'scorecard.appendix-2.docx': '1f74a8c89d6a5c5e5141da151f1b009a4d7a3d572e16c592e2239d8c9ae92c9c',
 'scorecard.docx': '729f22397c535ae9268fa46271412ee7e84bd15c4800401b4b7a3502d750aeaf',
 'worklist.docx': 'ad7e4bbfea632c2fdb8afb374770b660829ce4eccbe5ab17ae8a57b1595f0fe4'}
