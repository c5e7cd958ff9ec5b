"""Notices in the styles in which offices write them; their duties were labelled by hand."""

COMMUNE = """\
UBND XÃ ĐÔNG MẪU
VĂN PHÒNG
Số: 45/TB-VP
Đông Mẫu, ngày 05 tháng 11 năm 2025
THÔNG BÁO
Kết luận của đồng chí Nguyễn Văn Bình, Chủ tịch UBND xã tại cuộc họp giao ban tháng 11/2025
Ngày 03/11/2025, đồng chí Nguyễn Văn Bình, Chủ tịch UBND xã chủ trì cuộc họp giao ban. Sau khi \
nghe báo cáo, Chủ tịch UBND xã kết luận:
Trong tháng 10, các phòng, đơn vị đã cố gắng thực hiện nhiệm vụ; thu ngân sách đạt 85% dự toán. \
Tuy nhiên giải ngân còn chậm, các đơn vị cần nghiêm túc rút kinh nghiệm.
Yêu cầu các phòng, ban, đơn vị tập trung một số nội dung sau:
1. Về công tác thu, chi ngân sách
- Phòng Kinh tế phối hợp với Thuế cơ sở 5 đôn đốc thu nợ đọng, phấn đấu đến 31/12/2025 hoàn \
thành 100% dự toán.
- Phòng Kinh tế và Ban Quản lý dự án khẩn trương giải ngân vốn đầu tư công, hoàn thành trong \
quý IV/2025.
2. Về cải cách hành chính
- Trung tâm Phục vụ hành chính công: Nâng tỷ lệ hồ sơ trực tuyến; hằng tuần báo cáo Chủ tịch \
UBND xã vào chiều thứ Sáu.
- Đ/c Trần Thị Lan - Phó Chủ tịch UBND xã trực tiếp chỉ đạo Phòng Văn hóa - Xã hội hoàn thiện hồ \
sơ chấm điểm CCHC trước ngày 20/11.
- Các đơn vị gửi báo cáo về Văn phòng HĐND và UBND xã trước 16h00 ngày 25/11/2025 để tổng hợp.
3. Văn phòng HĐND và UBND xã tham mưu Kế hoạch tổ chức Ngày Pháp luật 09/11; chuẩn bị nội dung \
họp HĐND cuối năm. Công an xã bảo đảm an ninh trật tự. Giao Phòng Văn hóa - Xã hội lập danh sách \
khen thưởng, trình Chủ tịch UBND xã trong tháng 11/2025.
4. Đối với công tác phòng, chống thiên tai: giao Ban Chỉ huy Quân sự xã trực 24/24 giờ; Trạm Y tế \
chuẩn bị cơ số thuốc.
5. Thống nhất chủ trương sửa chữa nhà văn hóa thôn 3 theo đề nghị của Phòng Kinh tế.
Trên đây là kết luận của Chủ tịch UBND xã, Văn phòng thông báo để các đơn vị biết, thực hiện./.
Nơi nhận:
- TT Đảng ủy, HĐND xã;
- Lưu: VT.
CHÁNH VĂN PHÒNG
Lê Văn Hùng
"""
COMMUNE_DUTIES = [
    ("Phòng Kinh tế", "phối hợp với Thuế cơ sở 5", "2025-12-31"),
    ("Phòng Kinh tế và Ban Quản lý dự án", "khẩn trương giải ngân", "2025-Q4"),
    ("Trung tâm Phục vụ hành chính công", "Nâng tỷ lệ hồ sơ", "week"),
    ("Đ/c Trần Thị Lan - Phó Chủ tịch UBND xã", "trực tiếp chỉ đạo", "2025-11-20"),
    ("Các đơn vị", "gửi báo cáo về", "2025-11-25"),
    ("Văn phòng HĐND và UBND xã", "tham mưu Kế hoạch", None),
    ("Công an xã", "bảo đảm an ninh", None),
    ("Phòng Văn hóa - Xã hội", "lập danh sách", "2025-11"),
    ("Ban Chỉ huy Quân sự xã", "trực 24/24", None),
    ("Trạm Y tế", "chuẩn bị cơ số thuốc", None),
]

PROVINCE = """\
ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ĐÔNG MẪU Độc lập - Tự do - Hạnh phúc
Số: 312/TB-UBND Đông Mẫu, ngày 20 tháng 10 năm 2025

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Nam tại cuộc họp
về tiến độ số hóa hồ sơ và giải ngân vốn đầu tư công

Ngày 17/10/2025, đồng chí Trần Văn Nam - Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp. Tham dự có \
lãnh đạo các sở: Nội vụ, Tài chính; lãnh đạo UBND các xã, phường.
Sau khi nghe Sở Khoa học và Công nghệ báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:
1. Đánh giá chung
Trong thời gian qua, các sở, ngành và địa phương đã có nhiều cố gắng. Tuy nhiên, tiến độ còn chậm \
so với yêu cầu tại Công văn số 5566/UBND-KSTT ngày 01/8/2025 của UBND tỉnh yêu cầu các địa phương \
hoàn thành trước ngày 30/9/2025.
2. Nhiệm vụ trọng tâm thời gian tới
2.1. Sở Khoa học và Công nghệ:
- Chủ trì, phối hợp với Văn phòng UBND tỉnh hoàn thiện phần mềm, vận hành trước ngày 15/11/2025.
- Tổng hợp khó khăn, vướng mắc, tham mưu UBND tỉnh xem xét; thời gian xong trước ngày 30/10/2025.
2.2. Sở Tài chính cân đối, bố trí kinh phí theo quy định; báo cáo kết quả trước ngày 05 hằng tháng.
2.3. UBND các xã, phường
a) Tập trung số hóa hồ sơ còn hiệu lực; phấn đấu đến hết ngày 31/12/2025 đạt 100%.
b) Chịu trách nhiệm trước UBND tỉnh về tiến độ; kịp thời báo cáo khi có phát sinh.
2.4. Đề nghị Công an tỉnh chỉ đạo các đơn vị nghiệp vụ bảo đảm an toàn thông tin.
3. Về giải ngân vốn đầu tư công: Giao Ban Quản lý dự án đầu tư xây dựng tỉnh rà soát từng dự án, \
lập tiến độ chi tiết, cam kết giải ngân với Chủ tịch UBND tỉnh trước ngày 25/10. Thống nhất điều \
chuyển vốn của các dự án chậm theo đề nghị của Sở Tài chính tại Tờ trình số 45/TTr-STC ngày \
10/10/2025.
4. Giao đồng chí Chánh Văn phòng UBND tỉnh: (1) theo dõi, đôn đốc; (2) tổng hợp kết quả, báo cáo \
trước ngày 10/11/2025.
5. Đối với các kiến nghị của doanh nghiệp:
- Kiến nghị của Công ty A về thuế: Thuế tỉnh giải quyết theo thẩm quyền, trả lời doanh nghiệp \
trong 10 ngày làm việc kể từ ngày nhận được Thông báo này.
- Kiến nghị của Công ty B về đất đai: giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND \
phường Trung Tâm kiểm tra, đề xuất trước ngày 28/10/2025.
Văn phòng UBND tỉnh thông báo để các sở, ngành, địa phương biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Các sở, ban, ngành;
- Lưu: VT, KSTT (Hg).
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Đỗ Văn Minh
"""
PROVINCE_DUTIES = [
    ("Sở Khoa học và Công nghệ", "Chủ trì, phối hợp với Văn phòng", "2025-11-15"),
    ("Sở Khoa học và Công nghệ", "Tổng hợp khó khăn", "2025-10-30"),
    ("Sở Tài chính", "cân đối, bố trí kinh phí", "month"),
    ("UBND các xã, phường", "Tập trung số hóa", "2025-12-31"),
    ("UBND các xã, phường", "Chịu trách nhiệm", None),
    ("Công an tỉnh", "chỉ đạo các đơn vị", None),
    ("Ban Quản lý dự án đầu tư xây dựng tỉnh", "rà soát từng dự án", "2025-10-25"),
    ("đồng chí Chánh Văn phòng UBND tỉnh", "theo dõi, đôn đốc", None),
    ("đồng chí Chánh Văn phòng UBND tỉnh", "tổng hợp kết quả", "2025-11-10"),
    ("Thuế tỉnh", "giải quyết theo thẩm quyền", None),
    ("Sở Nông nghiệp và Môi trường", "chủ trì, phối hợp với UBND phường", "2025-10-28"),
]

BY_UNIT = """\
THÔNG BÁO
Kết luận của đồng chí Chủ tịch UBND xã tại Hội nghị sơ kết
Sáng ngày 08/10/2025, đồng chí Chủ tịch UBND xã chủ trì Hội nghị và kết luận như sau:
Phòng Văn hóa là cơ quan thường trực tham mưu nhưng khối lượng công việc lớn.
Đề nghị các phòng chuyên môn tập trung triển khai các nhiệm vụ sau:
1. Giao Phòng Văn hóa – Xã hội:
- Chủ trì tổ chức tập huấn.
- Phối hợp với Văn phòng HĐND và UBND rà soát văn bản theo phụ lục tại đường link \
<https://example.vn/phu-luc>.
2. Giao Phòng Kinh tế:
Bố trí kinh phí thực hiện
theo quy định.
Trên đây là kết luận. Yêu cầu các đơn vị nghiêm túc thực hiện./.
"""
