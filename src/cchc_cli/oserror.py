"""Why the operating system refused, in words for people."""

import errno
import os

_REASONS = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EACCES: "không có quyền, hoặc tệp đang mở trong chương trình khác",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EDQUOT: "đã dùng hết dung lượng được cấp",
    errno.EFBIG: "tệp lớn quá mức cho phép",
    errno.ELOOP: "các liên kết chỉ vòng quanh lẫn nhau",
    errno.EISDIR: "đó là thư mục",
    errno.EEXIST: "đã có tệp mang tên ấy",
    errno.ENXIO: "đó là ống dẫn hoặc thiết bị, không phải tệp thường",
    errno.ENOTDIR: "một phần đường dẫn không phải thư mục",
    errno.ENAMETOOLONG: "tên dài quá",
    errno.EBUSY: "tệp đang được chương trình khác dùng",
    errno.EDEADLK: "tệp đang được chương trình khác dùng",  # a lock on Windows that is not let go
    errno.EMFILE: "đang mở nhiều tệp quá",
    errno.EIO: "ổ đĩa bị lỗi",
}


def reason(error: OSError) -> str:
    """Say why, in Vietnamese where it is one of the usual reasons."""
    return _REASONS.get(error.errno or 0) or os.strerror(error.errno or 0)
