"""How duties begin: the actions that official texts order, in small letters."""

import re

_VERBS = """
chủ trì|chủ động|phối hợp|tham mưu|rà soát|xây dựng|triển khai|tổ chức|thực hiện|khẩn trương|
tập trung|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|nghiên cứu|báo cáo|hoàn thành|hoàn thiện|kiểm tra|
đôn đốc|theo dõi|hướng dẫn|cập nhật|duy trì|nâng cao|tiếp nhận|giải quyết|bố trí|cân đối|phân bổ|
giải ngân|lập|trình|đề xuất|tổng hợp|thẩm định|phê duyệt|ban hành|quán triệt|tuyên truyền|phổ biến|
vận động|xử lý|khắc phục|chấn chỉnh|bảo đảm|đảm bảo|chuẩn bị|thông báo|gửi|cung cấp|công khai|niêm yết|
chịu trách nhiệm|làm việc|làm tốt|nghiêm túc|sớm|kịp thời|thường xuyên|căn cứ|trên cơ sở|theo chức năng|
theo dõi|có trách nhiệm|có văn bản|có báo cáo|có phương án|có kế hoạch|có giải pháp|cần|phải|không để|
không được|quan tâm|ưu tiên|tạo điều kiện|hỗ trợ|giám sát|thanh tra|điều tra|xác minh|làm rõ|lựa chọn|
tiến hành|thành lập|kiện toàn|phân công|bám sát|chỉ đạo|khảo sát|đánh giá|số hóa|vận hành|quản lý|
bàn giao|tiếp thu|hoàn chỉnh|sửa đổi|bổ sung|đưa|thống kê|đăng ký|mời|tham gia|tham dự|biểu dương|
khen thưởng|đề cao|phát huy|phấn đấu|huy động|sắp xếp|bồi dưỡng|đào tạo|tập huấn|ký|thu|chi|rút kinh nghiệm|
kiểm điểm|kiểm soát|ngăn chặn|phòng ngừa|phòng, chống|tích cực|quyết liệt|linh hoạt|lồng ghép|liên hệ|
kết nối|chia sẻ|khai thác|sử dụng|ứng dụng|áp dụng|cải thiện|cải tiến|đổi mới|mở rộng|phát triển|
thúc đẩy|tháo gỡ|tham khảo|soạn thảo|dự thảo|in|phát hành|đăng tải|đính kèm|lưu trữ|lưu|nộp|giao ban|
giao|đề nghị|yêu cầu|nhanh chóng|trực tiếp|chấp hành|tuân thủ|thực thi|rà|nắm|nắm chắc|nắm tình hình|
tính toán|dự báo|cảnh báo|truyền thông|đầu tư|mua sắm|sửa chữa|nâng cấp|trang bị|lắp đặt|xem xét|
quyết định|kết luận|trả lời|phản hồi|giải trình|đối thoại|tiếp công dân|hòa giải|xác định|xác nhận|
cấp|thu hồi|bồi thường|giải phóng|trực|trực ban|ứng trực|nâng|giảm|tăng|cắt giảm|khởi công|thi công|nghiệm thu|thanh toán|quyết toán|di dời|cưỡng chế|tổng kết|sơ kết|chỉnh trang|dọn|vệ sinh|trồng|chăm sóc
"""
VERBS = tuple(
    sorted({v.strip() for v in _VERBS.replace("\n", "").split("|")}, key=len, reverse=True)
)
VERB = re.compile(rf"(?:{'|'.join(map(re.escape, VERBS))})(?![\w])")
"""An action at the head of words."""


def begins_with_action(words: str) -> bool:
    """Tell whether words begin with an action, as they stand or with a capital."""
    lowered = words[:1].lower() + words[1:]
    return VERB.match(lowered) is not None
