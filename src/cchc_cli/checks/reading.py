"""The codes of faults found while reading: bytes, YAML, and the schema."""

from cchc_cli.checks.registry import Rule, declare

_READING = (
    (
        "not-utf8",
        "Tệp không dùng bảng mã UTF-8",
        "Chữ Việt chỉ đọc đúng với một bảng mã.",
        "(tệp lưu bằng TCVN3, VNI, UTF-16)",
        "Trong trình soạn thảo: Lưu với bảng mã UTF-8",
    ),
    (
        "too-large",
        "Tệp quá lớn",
        "Dữ liệu của một xã không đến 20 MB; thường là tệp chép nhầm.",
        "data/luu-tru.yaml  (30 MB)",
        "chia thành data/tasks-2024.yaml, data/tasks-2025.yaml",
    ),
    (
        "unreadable",
        "Không đọc được tệp",
        "Tệp đang bị chương trình khác giữ, thiếu quyền, hoặc không phải tệp thường (thư mục, ống "
        "dẫn, thiết bị).",
        "(tệp đang mở ở chương trình khác)",
        "đóng chương trình đó rồi chạy lại",
    ),
    (
        "outside-link",
        "Liên kết trỏ ra ngoài thư mục làm việc",
        "Dữ liệu phải nằm trọn trong thư mục được git theo dõi.",
        "data/tasks.yaml -> /noi/khac.yaml",
        "chép tệp thật vào data/",
    ),
    (
        "tab",
        "Thụt đầu dòng bằng phím Tab",
        "YAML chỉ nhận dấu cách ở đầu dòng.",
        "tasks:\n\t- id: NV-001",
        "tasks:\n  - id: NV-001",
    ),
    (
        "broken-yaml",
        "Viết sai YAML",
        "Công cụ không hiểu được tệp từ chỗ này.",
        "content: Họp: bàn việc",
        'content: "Họp: bàn việc"',
    ),
    (
        "duplicate-key",
        "Một khóa viết hai lần",
        "Không biết giá trị nào là đúng.",
        "due: 2025-10-31\ndue: 2025-12-31",
        "due: 2025-12-31",
    ),
    (
        "merge-key",
        "Khóa gộp <<",
        "Giá trị gộp ở xa làm người đọc không thấy việc có những gì.",
        "<<: *chung",
        "chép các khóa ra đủ",
    ),
    (
        "key-not-text",
        "Khóa không phải chữ",
        "Thường do thiếu dấu cách sau dấu hai chấm.",
        "? [a, b]\n: c",
        "a: c",
    ),
    ("tag", "Thẻ kiểu của YAML", "Kiểu của giá trị do lược đồ quyết định.", "id: !!str 5", "id: 5"),
    (
        "several-documents",
        "Nhiều tài liệu trong một tệp",
        "Dòng `---` hoặc `...` giữa tệp chia tệp thành nhiều tài liệu YAML, mà chỉ phần đầu được "
        "đọc. Ở đầu tệp, `---` không hại gì.",
        "version: 1\n---\nversion: 1",
        "tách thành hai tệp trong data/",
    ),
    (
        "unknown-alias",
        "Bí danh không có neo",
        "Dấu * ở đầu giá trị gọi một neo & đã đặt phía trên.",
        "content: *quan trọng*",
        'content: "*quan trọng*"',
    ),
    (
        "control-character",
        "Ký tự điều khiển trong dữ liệu",
        "Ký tự không phải chữ (như U+001B, U+0000, U+FFFE) không đứng được trong tệp Word nào; "
        "thường lẫn vào khi chép từ chương trình khác.",
        'content: "Họp\\eBan"',
        "content: Họp Ban",
    ),
    (
        "alias-bomb",
        "Bí danh nở quá lớn",
        "Vài dòng có thể nở thành hàng triệu giá trị.",
        "a: &a [*b, *b, *b]",
        "viết rõ các giá trị",
    ),
    (
        "too-deep",
        "Lồng nhau quá sâu",
        "Không dữ liệu nào của cchc lồng đến 60 tầng.",
        "[[[[[[…",
        "viết đơn giản hơn",
    ),
    (
        "empty-file",
        "Tệp trống",
        "Tệp trong data/ mà không có gì thường là do lưu dở.",
        "(không có gì)",
        "version: 1",
    ),
    (
        "copied-file",
        "Bản sao của một tệp dữ liệu",
        "Mọi tệp data/*.yaml đều được đọc, nên bản sao làm mỗi mã có hai lần.",
        "data/tasks.yaml, data/tasks - Copy.yaml",
        "giữ một tệp trong data/, bản sao để chỗ khác",
    ),
    (
        "foreign-file",
        "Tệp không phải của cchc",
        "Mọi tệp data/*.yaml đều được đọc.",
        "services: {web: …}",
        "đưa tệp ra khỏi data/",
    ),
    (
        "unsupported-version",
        "Phiên bản dữ liệu mới hơn công cụ",
        "Đọc bằng bản cũ có thể làm mất thông tin.",
        "version: 2",
        "cập nhật cchc",
    ),
    (
        "old-version",
        "Phiên bản dữ liệu cũ",
        "Dữ liệu cũ cần được chuyển đổi một lần.",
        "version: 0",
        "cchc migrate",
    ),
    (
        "stands-twice",
        "Mục chỉ có một mà viết ở hai tệp",
        "`organization` và `settings` chỉ được viết một lần.",
        "organization ở tasks.yaml và ở units.yaml",
        "giữ ở một tệp",
    ),
    (
        "unknown-key",
        "Khóa không có trong lược đồ",
        "Khóa gõ sai thì dữ liệu sẽ mất mà không ai biết.",
        "departmnet: VHXH",
        "department: VHXH",
    ),
    (
        "missing-key",
        "Thiếu khóa bắt buộc",
        "Không có giá trị này thì không lập được văn bản.",
        "- id: NV-001\n  department: VHXH",
        "- id: NV-001\n  department: VHXH\n  content: Xây dựng kế hoạch",
    ),
    (
        "wrong-value",
        "Giá trị không đúng kiểu",
        "Ngày, số phải viết theo một cách để không hiểu nhầm.",
        "due: 31/12/2025",
        "due: 2025-12-31",
    ),
    (
        "wrong-type",
        "Sai dạng: danh sách, nhóm khóa hay chữ",
        "Mỗi khóa có một dạng.",
        "partners: KT",
        "partners: [KT]",
    ),
    (
        "not-allowed",
        "Giá trị ngoài danh sách cho phép",
        "Khóa này chỉ nhận một số giá trị.",
        "status: xong",
        "status: done",
    ),
)

_WARNED = (
    (
        "unread-file",
        "warning",
        "Tệp YAML không được đọc",
        "Chỉ tệp .yaml (chữ thường) nằm thẳng trong data/ được đọc; .yml, .YAML và tệp trong thư "
        "mục con bị bỏ qua.",
        "data/tasks-2024.yml\ndata/2024/tasks.yaml",
        "data/tasks-2024.yaml",
    ),
    (
        "comment-swallows",
        "warning",
        "Chữ sau ` #` bị bỏ",
        "Trong YAML, dấu # sau dấu cách mở đầu chú thích: chữ từ đó đến hết dòng không phải dữ "
        "liệu. Chú thích thật thì thêm dấu cách sau #.",
        "content: Trả lời phản ánh #15",
        'content: "Trả lời phản ánh #15"',
    ),
    (
        "comma-cuts",
        "warning",
        "Dấu phẩy cắt giá trị trong { }",
        "Trong { } dấu phẩy tách các khóa; chữ sau dấu phẩy thành một khóa trống.",
        "{id: NV-001, content: Báo cáo, product}",
        '{id: NV-001, content: "Báo cáo, product"}',
    ),
    (
        "decimal-comma",
        "error",
        "Số có dấu phẩy giữa { }",
        "Trong { } dấu phẩy tách các mục: của 0,5 chỉ còn 0, phần sau dấu phẩy bị bỏ. Số lẻ viết "
        "với dấu chấm.",
        "options: {Có: 1, Một phần: 0,5, Không: 0}",
        "options: {Có: 1, Một phần: 0.5, Không: 0}",
    ),
    (
        "curved-quotes",
        "warning",
        "Dấu nháy cong quanh cả giá trị",
        "Dấu nháy của Word không phải dấu nháy của YAML: nó là chữ, và in ra văn bản.",
        "number: “18”",
        'number: "18"',
    ),
    (
        "invisible-character",
        "warning",
        "Ký tự không nhìn thấy trong chữ",
        "Ký tự chép từ Word hoặc trang mạng làm mã và chữ trông như nhau mà khác nhau.",
        "id: NV-001(U+200B)",
        "id: NV-001",
    ),
    (
        "no-break-space",
        "error",
        "Dấu cách không ngắt sau dấu hai chấm",
        "YAML chỉ nhận dấu cách thường sau khóa; dấu cách chép từ Word làm cả dòng thành chữ.",
        "content:(U+00A0)Họp giao ban",
        "content: Họp giao ban",
    ),
    (
        "conflict-marks",
        "error",
        "Còn dấu xung đột của git",
        "git để lại cả hai bản khi gộp; phải chọn một rồi xóa các dòng <<<<<<<, =======, >>>>>>>.",
        "<<<<<<< HEAD\n    due: 2025-11-30\n=======\n    due: 2025-12-15\n>>>>>>> khac",
        "    due: 2025-12-15",
    ),
)

for _row in _READING:
    declare(Rule(_row[0], "error", *_row[1:]), __name__)
for _code, _severity, *_words in _WARNED:
    declare(Rule(_code, "warning" if _severity == "warning" else "error", *_words), __name__)
