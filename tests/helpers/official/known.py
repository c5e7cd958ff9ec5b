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
