"""What the layout rules of each file are about, in the words of people."""

GROUPS = {
    "danger_rules": "An toàn: không tự chạy gì, không dẫn ra ngoài",
    "component_rules": "Thành phần phải có, và chữ trong đó",
    "text_rules": "Số, ngày, nơi nhận, phần kết thúc",
    "page_rules": "Trang: giấy, lề, phông, màu, số trang",
    "line_rules": "Đường kẻ",
    "look_rules": "Cỡ chữ, kiểu chữ, chỗ đứng của từng thành phần",
    "body_rules": "Đoạn của nội dung",
    "numbering_rules": "Đánh số các mục",
    "wording_rules": "Tên cơ quan không còn",
    "leftover_rules": "Dấu vết soạn thảo còn trong tệp",
    "capital_rules": "Viết hoa, chính tả (Phụ lục II)",
}
