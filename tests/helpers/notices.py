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

PARTY = """\
ĐẢNG BỘ TỈNH AN GIANG
ĐẢNG ỦY XÃ VĨNH THẠNH TRUNG
*
Số: 47-TB/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Vĩnh Thạnh Trung, ngày 22 tháng 8 năm 2025
THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy xã tại phiên họp lần thứ 5
-----
Ngày 20/8/2025, Ban Thường vụ Đảng ủy xã họp phiên thứ 5 để cho ý kiến một số nội dung. Đồng chí \
Bí thư Đảng ủy chủ trì. Sau khi thảo luận, Ban Thường vụ Đảng ủy thống nhất kết luận:
1- Về công tác xây dựng Đảng
Ban Thường vụ ghi nhận nỗ lực của các chi bộ trong chuẩn bị đại hội; tuy vậy, sinh hoạt của một \
số chi bộ ấp còn hình thức, cần khắc phục.
1.1- Giao Ban Xây dựng Đảng thẩm tra lý lịch 7 quần chúng ưu tú, hoàn tất hồ sơ kết nạp trước \
ngày 05/9/2025.
1.2- Ủy ban Kiểm tra Đảng ủy kiểm tra chuyên đề 2 chi bộ theo Kế hoạch số 12-KH/ĐU ngày \
10/7/2025, kết thúc trong tháng 9/2025.
1.3- Các đồng chí Đảng ủy viên phụ trách địa bàn dự sinh hoạt chi bộ ấp hằng tháng, nắm dư luận, \
tháo gỡ vướng mắc tại chỗ.
2- Về phát triển kinh tế - xã hội
2.1- Đảng ủy UBND xã lãnh đạo, chỉ đạo:
- Xuống giống vụ Thu Đông đúng lịch né rầy; nhân rộng mô hình lúa phát thải thấp.
- Dứt điểm 14 hộ lấn chiếm lòng kênh Cây Dương trước ngày 15/10/2025.
- Nâng chất các tiêu chí nông thôn mới nâng cao, nhất là tiêu chí thu nhập, môi trường.
2.2- Đồng chí Trần Văn Tám - Phó Bí thư Thường trực Đảng ủy phụ trách, theo dõi việc vận động \
hiến đất mở rộng lộ kênh 7.
3- Về quốc phòng, an ninh
Thống nhất giao Chi bộ Quân sự lãnh đạo diễn tập chiến đấu xã trong khu vực phòng thủ đạt loại \
giỏi; Chi bộ Công an triệt xóa các tụ điểm đá gà, số đề.
4- Về công tác dân vận, mặt trận
4.1- Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội:
- Giám sát việc thực hiện quy chế dân chủ; phản biện dự thảo đề án sắp xếp ấp.
- Xây 6 căn nhà Đại đoàn kết, trao trước ngày 18/11.
- Mỗi quý tổ chức một buổi đối thoại với thanh niên, phụ nữ.
4.2- Đề nghị Ban Trị sự Phật giáo Hòa Hảo xã tiếp tục duy trì bếp ăn tình thương phục vụ người \
bệnh nghèo.
5- Về chủ trương sáp nhập Trường Tiểu học A và B
Ban Thường vụ thống nhất về chủ trương theo Tờ trình số 31-TTr/ĐU ngày 15/8/2025 của Đảng ủy \
UBND xã.
6- Văn phòng Đảng ủy giúp Ban Thường vụ theo dõi, đôn đốc thực hiện Thông báo này (phân công \
đồng chí Chánh Văn phòng báo cáo Thường trực vào giao ban hằng tuần).
Trên đây là kết luận của Ban Thường vụ Đảng ủy, đề nghị các chi bộ, cơ quan nghiêm túc thực \
hiện./.
Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Các chi bộ trực thuộc,
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ THƯỜNG TRỰC
Trần Văn Tám
"""
PARTY_DUTIES = [
    ("Ban Xây dựng Đảng", "thẩm tra lý lịch", "2025-09-05"),
    ("Ủy ban Kiểm tra Đảng ủy", "kiểm tra chuyên đề", "2025-09"),
    ("Các đồng chí Đảng ủy viên phụ trách địa bàn", "dự sinh hoạt chi", "month"),
    ("Đảng ủy UBND xã", "Xuống giống vụ Thu", None),
    ("Đảng ủy UBND xã", "Dứt điểm 14 hộ", "2025-10-15"),
    ("Đảng ủy UBND xã", "Nâng chất các tiêu", None),
    ("Đồng chí Trần Văn Tám - Phó Bí thư Thường trực Đảng ủy", "phụ trách, theo dõi", None),
    ("Chi bộ Quân sự", "lãnh đạo diễn tập", None),
    ("Chi bộ Công an", "triệt xóa các tụ", None),
    (
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
        "Giám sát việc thực",
        None,
    ),
    (
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
        "Xây 6 căn nhà",
        "2025-11-18",
    ),
    (
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
        "Mỗi quý tổ chức",
        "quarter",
    ),
    ("Ban Trị sự Phật giáo Hòa Hảo xã", "tiếp tục duy trì", None),
    ("Văn phòng Đảng ủy", "giúp Ban Thường vụ", None),
    ("đồng chí Chánh Văn phòng", "báo cáo Thường trực", "week"),
]

ASIDES = """\
ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
VĂN PHÒNG
Số: 1033/TB-VPUBND
Lâm Đồng, ngày 30 tháng 9 năm 2025
THÔNG BÁO
Ý kiến kết luận của Phó Chủ tịch UBND tỉnh Trần Văn A tại cuộc họp về dự án Khu du lịch hồ Tuyền \
Lâm và xử lý đất lâm nghiệp bị lấn chiếm
Ngày 26/9/2025, đồng chí Trần Văn A chủ trì cuộc họp. Thành phần: Sở Tài chính, Sở Xây dựng, \
UBND phường Xuân Hương - Đà Lạt, Ban Quản lý Khu du lịch quốc gia hồ Tuyền Lâm. Sau khi nghe ý \
kiến các thành viên dự họp, Phó Chủ tịch UBND tỉnh có ý kiến như sau:
1. Qua báo cáo, còn 9/36 dự án chậm đưa đất vào sử dụng. Nguyên nhân chủ yếu do năng lực nhà đầu \
tư, sự phối hợp giữa các sở chưa nhịp nhàng. Do đó, việc rà soát, phân loại dự án là cần thiết.
2. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng, Sở Nông nghiệp và Môi trường:
2.1. Phân loại 9 dự án thành ba nhóm (gia hạn, điều chỉnh, chấm dứt), báo cáo UBND tỉnh trước \
ngày 20/10/2025.
2.2. Với nhóm chấm dứt, làm thủ tục thu hồi chủ trương, thanh lý hợp đồng ký quỹ.
2.3. Gặp gỡ từng nhà đầu tư, lắng nghe khó khăn; trường hợp vượt thẩm quyền thì đề xuất hướng xử \
lý.
3. Giao Ban Quản lý Khu du lịch quốc gia hồ Tuyền Lâm khảo sát lại ranh giới mặt nước, thả phao \
tiêu; ngăn chặn ngay việc neo đậu thuyền trái phép. Đồng thời giao Công an tỉnh xác minh dấu \
hiệu mua bán suất tham quan.
4. Về đất lâm nghiệp bị lấn chiếm:
UBND phường Xuân Hương - Đà Lạt, UBND phường Lâm Viên - Đà Lạt giải tỏa 46 nhà kính dựng trái \
phép, trồng lại rừng, hoàn thành trong năm 2025. Chi cục Kiểm lâm tuần tra, chốt chặn; ứng dụng \
ảnh vệ tinh phát hiện sớm điểm mất rừng.
Yêu cầu các chủ rừng tự tổ chức lực lượng bảo vệ, chịu trách nhiệm trước pháp luật nếu để mất \
rừng.
5. Sở Nội vụ xem xét trách nhiệm tập thể, cá nhân để xảy ra vi phạm kéo dài, tham mưu hình thức \
kỷ luật trước 31/10/2025.
6. Sở Nông nghiệp và Môi trường:
- Cắm mốc ranh giới ba loại rừng ngoài thực địa, xong trước ngày 15/11/2025.
- Kiểm kê diện tích nhà kính toàn tỉnh, số liệu chốt đến hết ngày 05/10/2025.
- Khẩn trương tham mưu UBND tỉnh ban hành Quy định quản lý nhà kính (hoàn thành trong Quý \
IV/2025).
9. Sở Văn hóa, Thể thao và Du lịch 6 tháng một lần đánh giá, xếp hạng chất lượng dịch vụ của các \
khu, điểm du lịch.
Văn phòng UBND tỉnh thông báo ý kiến kết luận của Phó Chủ tịch UBND tỉnh đến các cơ quan, địa \
phương biết, thực hiện./.
Nơi nhận:
- CT, các PCT UBND tỉnh;
- Như thành phần dự họp;
- Lưu: VT, ĐT.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Trần Văn B
"""
ASIDES_DUTIES = [
    ("Sở Tài chính", "Phân loại 9 dự", "2025-10-20"),
    ("Sở Tài chính", "Với nhóm chấm dứt", None),
    ("Sở Tài chính", "Gặp gỡ từng nhà", None),
    ("Ban Quản lý Khu du lịch quốc gia hồ Tuyền Lâm", "khảo sát lại ranh", None),
    ("Công an tỉnh", "xác minh dấu hiệu", None),
    (
        "UBND phường Xuân Hương - Đà Lạt, UBND phường Lâm Viên - Đà Lạt",
        "giải tỏa 46 nhà",
        "2025",
    ),
    ("Chi cục Kiểm lâm", "tuần tra, chốt chặn", None),
    ("các chủ rừng", "tự tổ chức lực", None),
    ("Sở Nội vụ", "xem xét trách nhiệm", "2025-10-31"),
    ("Sở Nông nghiệp và Môi trường", "Cắm mốc ranh giới", "2025-11-15"),
    ("Sở Nông nghiệp và Môi trường", "Kiểm kê diện tích", "2025-10-05"),
    ("Sở Nông nghiệp và Môi trường", "Khẩn trương tham mưu", "2025-Q4"),
    ("Sở Văn hóa, Thể thao và Du lịch", "6 tháng một lần", "half"),
]

COUNTED_IN_WORDS = """\
SỞ Y TẾ TỈNH ĐỒNG THÁP
Số: 415/TB-SYT
Đồng Tháp, ngày 17 tháng 9 năm 2025
THÔNG BÁO
Kết luận của Giám đốc Sở Y tế tại hội nghị trực tuyến về phòng, chống sốt xuất huyết và tay chân \
miệng
Ngày 15/9/2025, Giám đốc Sở Y tế chủ trì hội nghị. Qua thảo luận, Giám đốc Sở Y tế có ý kiến chỉ \
đạo như sau:
Một là, Trung tâm Kiểm soát bệnh tật tỉnh cung ứng đủ hóa chất diệt lăng quăng cho tuyến dưới, \
xong trước ngày 30/9/2025.
Ba là, Trạm Y tế các xã, phường:
+ Lật úp vật chứa nước, thả cá bảy màu tại từng hộ.
+ Nhập ca bệnh lên phần mềm, báo cáo nhanh hằng tuần.
Bốn là, Phòng Nghiệp vụ Y biên soạn phác đồ rút gọn, tập huấn cho tuyến xã trước ngày 22/9.
Năm là, Phòng Kế hoạch - Tài chính thanh toán phụ cấp chống dịch còn nợ; Thanh tra Sở chấn chỉnh \
các phòng khám tư giữ bệnh nhân quá khả năng.
Sáu là, đề nghị Sở Giáo dục và Đào tạo chỉ đạo trường mầm non khử khuẩn đồ chơi.
Bảy là, Chi cục An toàn vệ sinh thực phẩm lấy mẫu bánh trung thu, công bố kết quả trước ngày \
25/9/2025.
Tám là, Văn phòng Sở theo dõi, nhắc việc (giao bộ phận Tổng hợp tổng hợp, báo cáo trước ngày \
05/10/2025).
Các cơ sở khám chữa bệnh kiến nghị bổ sung biên chế và đề nghị Sở Nội vụ sớm trả lời.
Trên đây là kết luận của Giám đốc Sở Y tế, các đơn vị triển khai thực hiện./.
Nơi nhận:
- Lưu: VT.
"""
COUNTED_IN_WORDS_DUTIES = [
    ("Trung tâm Kiểm soát bệnh tật tỉnh", "cung ứng đủ hóa", "2025-09-30"),
    ("Trạm Y tế các xã, phường", "Lật úp vật chứa", None),
    ("Trạm Y tế các xã, phường", "Nhập ca bệnh lên", "week"),
    ("Phòng Nghiệp vụ Y", "biên soạn phác đồ", "2025-09-22"),
    ("Phòng Kế hoạch - Tài chính", "thanh toán phụ cấp", None),
    ("Thanh tra Sở", "chấn chỉnh các phòng", None),
    ("Sở Giáo dục và Đào tạo", "chỉ đạo trường mầm", None),
    ("Chi cục An toàn vệ sinh thực phẩm", "lấy mẫu bánh trung", "2025-09-25"),
    ("Văn phòng Sở", "theo dõi, nhắc việc", None),
    ("bộ phận Tổng hợp", "tổng hợp, báo cáo", "2025-10-05"),
]
