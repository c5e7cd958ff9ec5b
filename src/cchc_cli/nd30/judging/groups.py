"""What the layout rules are about, in the words of people, and the files of each group."""

GROUPS = {
    "An toàn: không tự chạy gì, không dẫn ra ngoài": ("danger_rules",),
    "Thành phần phải có, và chữ trong đó": ("component_rules",),
    "Số, ngày, nơi nhận, phần kết thúc": (
        *("date_rules", "number_rules", "ending_rules"),
        *("recipient_rules", "basis_rules", "blank_rules"),
    ),
    "Trang: giấy, lề, phông, màu, số trang": ("page_rules", "font_rules", "page_number_rules"),
    "Đường kẻ": ("line_rules",),
    "Cỡ chữ, kiểu chữ, chỗ đứng của từng thành phần": ("look_rules",),
    "Đoạn của nội dung": ("body_rules",),
    "Đánh số các mục": ("numbering_rules",),
    "Tên cơ quan không còn": ("wording_rules",),
    "Dấu vết soạn thảo còn trong tệp": ("leftover_rules",),
    "Viết hoa, chính tả (Phụ lục II)": ("capital_rules",),
}
