"""Findings in sound documents, and breaches not found: what the checker gets wrong today.

Keys are a form, a layout, or both as `form-layout`; what is mended is taken out.
"""

FALSE_FINDINGS: dict[str, str] = {
    "quy_che_kem_theo": "a text attached to a decision has no number, date, recipients or signer of its own; (Kèm theo …) is taken for the subject",
    "quyet_dinh_gian_tiep-tabs": "the attached text behind the signer is taken for signers",
    "quyet_dinh_gian_tiep-spaces": "the attached text behind the signer is taken for signers",
    "cong_van": "the second paragraph of V/v is taken for the issuer",
    "cong_van_nhieu-tabs": "V/v behind a centring tab is said to stand left",
    "cong_van_nhieu-spaces": "V/v behind spaces is said to stand left",
    "cong_dien": "'… điện:' and its addressees are taken for body, the first for the subject; Như trên is right here",
    "giay_gioi_thieu": "Mẫu 1.8 has Như trên without Kính gửi",
    "bien_ban": "Mẫu 1.9 has no date in the head; secretary and chair sign; Nơi nhận stands below",
    "phu_luc_dien_tu": "an appendix in a file of its own (Mẫu 2.2) has no head",
    "ban_sao_giay": "the head of the copy below the copied text (Mẫu 3.1) is taken for body",
    "ban_sao_dien_tu-tabs": "lines of the signature of the copy (Mẫu 3.2) are taken for the superior body",
    "ban_sao_dien_tu-spaces": "lines of the signature of the copy (Mẫu 3.2) are taken for the superior body",
    "ban_sao_dien_tu-boxes": "lines of the signature of the copy (Mẫu 3.2) are taken for the superior body",
    "thu_cong": "a letter (thư công) has no number and no type of the list",
    "top": "the top border of the empty paragraph below is no line to the checker",
    "tabs-shapes": "of two lines drawn in one paragraph the first is taken for the motto's",
    "to_trinh-breaks": "TRƯỞNG PHÒNG in a cell of one paragraph is no power of a signer",
    "sections": "a section that goes on from page 2 is said to show a number on page 1",
}


def reason(form: str, layout: str) -> str | None:
    """Return what is known to be wrong with a form in a layout."""
    return next(
        (
            FALSE_FINDINGS[key]
            for key in (f"{form}-{layout}", form, layout)
            if key in FALSE_FINDINGS
        ),
        None,
    )


MISSED: dict[str, str] = {
    "date-two-commas": "a comma before the year passes",
    "number-no-space": "Số: needs a space behind it",
    "number-partly-bold": "only the whole of a line is judged, not its runs",
    "addressee-partly-bold": "only the whole of a line is judged, not its runs",
    "about-in-a-named-type": "V/v is for letters; a named type has its subject in full",
    "power-no-space-kt": "KT. needs a space behind it",
    "power-no-space-tm": "TM. needs a space behind it",
    "kept-no-colon": "Lưu needs a colon",
    "titled-clause-not-bold": "one title that is not bold among bold ones passes",
    "letters-of-two-kinds": "composed and decomposed letters in one document pass",
    "article-roman": "an article with a Roman number passes",
    "article-left-out": "articles 1, 2, 5, 4 pass",
    "motto-line-short": "a typed line is not measured",
    "motto-line-long": "a typed line is not measured",
    "issuer-line-long": "a typed line is not measured",
    "break-in-justified-text": "a line break stretches the words of a justified line",
    "district-abolished": "districts ended on 1 July 2025",
    "district-by-date": "districts ended on 1 July 2025",
    "office-of-a-district": "districts ended on 1 July 2025",
}
OUTSIDE_JUDGED = "rules of the decree are held against files that it does not rule"
FRIENDS_JUDGED: dict[str, str] = {
    "recipient-on-two-lines": "the second line of a recipient is taken for one of its own",
    "office-number": "the number of the office software is taken for a recipient",
    "alike-syllables": "Hòa, Hoàng and Hoàn are taken for two spellings of one word",
    "address-below": "the address box anchored in the last paragraph is taken for the end of the text",
    "urgent": "as cong_dien without the box",
    "THÔNG BÁO": "a type above the head ends the reading with IndexError",
    "Kính gửi: Các đơn vị": "an addressee above the head",
}
