"""What the rules of each file are about, in the order in which `cchc explain` lists them."""

GROUPS = {
    "reading": "Đọc tệp: chữ, YAML, khóa, kiểu giá trị",
    "structure": "Tên, đơn vị, mẫu; tiêu chí và chỉ tiêu đủ phần",
    "references": "Mã: mỗi mã một lần, dẫn tới chỗ có thật",
    "tasks": "Nhiệm vụ",
    "days": "Ngày gõ nhầm: hạn trước khi giao việc, năm quá xa",
    "repeats": "Việc lặp lại, các kỳ của việc",
    "contacts": "Liên hệ của người đứng đầu đơn vị",
    "criteria": "Bộ chỉ số",
    "results": "Kết quả, điểm tự chấm, điểm thẩm định",
    "evidence": "Minh chứng; tệp chỉ được đọc khi gõ cchc evidence check",
    "statistics": "Số liệu thống kê",
    "figures": "Số liệu không tính được",
    "reports": "Báo cáo kỳ",
    "narrated": "Lời trong báo cáo so với số liệu",
    "letters": "Số văn bản đi",
    "wording": "Từ ngữ cấp trên hay trả lại",
}
