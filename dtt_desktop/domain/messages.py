"""Every sentence that is told: one a code and language. ``{name}`` parts are filled from the error or finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dtt_desktop.domain.code_lists import PAPERS, REPLIES, STATUSES
from dtt_desktop.domain.dates import show_partial
from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.schema import BY_TABLE
from dtt_desktop.domain.text import L, Lang

MESSAGES: dict[str, L] = {
    # values
    "required": L("Chưa nhập {name}.", "{name} is needed."),
    "text-long": L("Dài {length} ký tự, nhiều nhất {limit}. Hãy rút gọn.", "{length} characters; at most {limit}."),
    "name-letters": L("«{typed}» không phải họ tên.", "“{typed}” is not a name."),
    "choice": L("«{typed}» không có trong danh sách. Chọn: {options}.", "“{typed}” is not one of: {options}."),
    "flag": L("Gõ Có hoặc Không, không phải «{typed}».", "Type Yes or No, not “{typed}”."),
    "ages": L("«{typed}» không phải các mốc tuổi tăng dần, ví dụ 30, 40, 50, 60.", "“{typed}” are not growing ages, such as 30, 40, 50, 60."),
    "number-form": L("«{typed}» không phải số.", "“{typed}” is not a number."),
    "number-range": L("{typed} ngoài khoảng {low} đến {high}.", "{typed} is not between {low} and {high}."),
    "date-form": L("«{typed}» không phải ngày. Gõ ngày/tháng/năm, ví dụ 05/02/1975, hoặc chỉ năm 1975.", "“{typed}” is not a date. Type day/month/year, for example 05/02/1975."),
    "date-whole": L("Cần đủ ngày, tháng, năm, ví dụ 15/08/2025.", "Day, month and year are needed, for example 15/08/2025."),
    "date-month": L("Tháng {month} không có. Tháng từ 1 đến 12.", "There is no month {month}."),
    "date-day": L("Ngày {day}/{month}/{year} không có.", "There is no {day}/{month}/{year}."),
    "date-range": L("Năm {year} ngoài khoảng {low} đến {high}.", "The year {year} is not between {low} and {high}."),
    "birth-range": L("Năm sinh phải từ {low} đến {high}, không phải {typed}.", "Born between {low} and {high}, not {typed}."),
    "clock-form": L("«{typed}» không phải giờ. Gõ 830, 8h30 hoặc 8:30.", "“{typed}” is not a time. Type 830, 8h30 or 8:30."),
    "minutes-form": L("«{typed}» không phải số phút. Gõ 45 hoặc 1h30.", "“{typed}” is not minutes. Type 45 or 1h30."),
    "phone": L("«{typed}» không phải số điện thoại 10 số bắt đầu bằng 0.", "“{typed}” is not ten digits that begin with 0."),
    "citizen-id": L("Số định danh phải có 12 chữ số.", "A citizen ID has 12 digits."),
    "ref-none": L("Chưa có đơn vị tên «{typed}». Thêm đơn vị ở thẻ Kế hoạch, mục Đơn vị.", "There is no unit “{typed}”. Add it under Plan, Units."),
    "ref-many": L("«{typed}» trùng nhiều tên. Hãy gõ đủ tên.", "“{typed}” fits several names. Type it in full."),
    "not-editable": L("Ô này được tính, không sửa được.", "This cell is computed."),
    "years-order": L("Năm {last} trước năm {first}.", "{last} is before {first}."),
    "dates-order": L("Ngày kết thúc trước ngày bắt đầu.", "It ends before it begins."),
    "times-order": L("Giờ kết thúc {end} không sau giờ bắt đầu {start}.", "{end} is not after {start}."),
    # votes and statuses
    "votes-present": L("Có mặt {present} nhiều hơn triệu tập {summoned}.", "{present} present is more than {summoned} summoned."),
    "votes-many": L("Tổng số phiếu {sum} nhiều hơn số người {present}.", "{sum} votes are more than {present} people."),
    "votes-sum": L("{name}: tổng phiếu {sum} chưa bằng số có mặt {present}.", "{name}: {sum} votes do not make {present} present."),
    "on-hold": L("{name} còn vướng mắc: {reason}. Chưa đề nghị khen được.", "{name} is on hold: {reason}."),
    "no-award": L("{name} chưa có hình thức đề nghị khen.", "{name} has no proposed award."),
    # records
    "in-use": L("{name} đang được dùng ở {count} dòng {what}. Hãy đổi các dòng ấy trước.", "{name} is in use (rows of {what}: {count}). Change those first."),
    "gone": L("Dòng này vừa bị xóa.", "This row was just deleted."),
    "copy-issued": L("Bản số {number} đã vào sổ thì không xóa được, số ấy không cấp lại. Hãy dùng nút Hủy… ở thẻ Văn bản.", "The copy under no. {number} stays in the register and its number is not given again. Void it instead, on the tab Papers."),
    "copy-kept": L("Bản đã in không xóa khỏi sổ được; in lại thì bản cũ tự ghi là đã thay.", "What was printed stays in the register; printed again, the older copy is marked replaced."),
    "step-stuck": L("Không hoàn tác hay làm lại được «{name}»: dữ liệu của bước ấy nay đã khác. Bước ấy được bỏ qua, dữ liệu giữ nguyên.", "“{name}” can be neither undone nor redone: its data are no longer what it left. It is passed over; the data stay as they are."),
    "nothing-to-undo": L("Không còn gì để hoàn tác.", "Nothing to undo."),
    "step-unreadable": L("Việc này trong lịch sử không đọc được nên không hoàn tác, làm lại được. Dữ liệu hiện tại vẫn nguyên.", "This step of the history cannot be read, so it can be neither undone nor redone. The present data are as they are."),
    "nothing-to-redo": L("Không còn gì để làm lại.", "Nothing to redo."),
    # files
    "file-missing": L("Không thấy tệp {path}.", "{path} is not there."),
    "file-empty": L("Tệp {path} rỗng, không có dữ liệu. Tệp được giữ nguyên.", "{path} is empty. It was left as it is."),
    "file-truncated": L("Tệp {path} bị cụt: phần cuối không còn, thường do chép dở hoặc rút thẻ nhớ sớm. Tệp được giữ nguyên.", "{path} is cut short: its end is missing, as after an unfinished copy. It was left as it is."),
    "file-renamed": L("{path} là {kind} được đổi tên, không phải tệp hội nghị. Tệp được giữ nguyên.", "{path} is {kind} under another name, not a conference file. It was left as it is."),
    "file-encrypted": L("{path} đọc như tệp đã mã hóa hoặc nén, chương trình không mở được. Hãy giải mã trước. Tệp được giữ nguyên.", "{path} reads like an encrypted or packed file. Decrypt it first. It was left as it is."),
    "file-foreign": L("{path} không phải tệp hội nghị của chương trình này. Tệp được giữ nguyên.", "{path} is not a conference file. It was left as it is."),
    "file-newer": L("{path} do phiên bản mới hơn tạo ra. Hãy cập nhật chương trình. Tệp được giữ nguyên.", "{path} comes from a newer version. Update the program. The file was left as it is."),
    "file-unreadable": L("Windows không cho đọc tệp {path}, hoặc ổ đĩa báo lỗi. Tệp được giữ nguyên.", "{path} cannot be read: no permission, or the drive reports a fault. It was left as it is."),
    "file-readonly": L("Tệp chỉ đọc nên không sửa được. Hãy chép về máy rồi sửa ở bản ấy.", "The file is read-only and cannot be edited. Copy it to this PC and edit the copy."),
    "file-readonly-unclean": L("{path} bị ngắt giữa lúc ghi và nằm ở chỗ chỉ đọc, nên chưa mở được tại đó. Hãy chép về máy và mở.", "{path} was cut off while being written and lies where nothing can be written. Copy it to this PC and open that."),
    "file-damaged": L("Tệp bị hỏng, chương trình không mở để khỏi hỏng thêm. Hãy mở bản sao lưu.", "The file is damaged; it was not opened, so that it gets no worse. Open a backup."),
    "file-busy": L("Tệp đang mở ở cửa sổ khác trên máy này. Hãy đóng cửa sổ ấy rồi mở lại.", "The file is open in another window of this PC. Close that first."),
    "file-locked-elsewhere": L("Tệp đang được mở trên máy {host} (người dùng {user}, từ {since}). Nếu máy ấy đã đóng hoặc đã tắt, bấm Mở ở máy này.", "The file is open on the PC {host} (user {user}, since {since}). If that PC has closed it or is off, choose Open here."),
    "file-alive-elsewhere": L("Máy {host} vẫn đang giữ tệp này. Hãy đóng chương trình ở máy ấy rồi mở lại.", "The PC {host} still holds this file. Close the program there first."),
    "place-removable": L("{path} nằm trên thẻ nhớ hoặc ổ rời. Rút ra giữa chừng là mất dữ liệu, nên hãy chép về máy và làm việc trên bản ấy.", "{path} lies on a stick. Pulled out too early it loses data, so copy it to this PC and work on the copy."),
    "place-network": L("{path} nằm trên ổ mạng. Mạng đứt giữa chừng là mất dữ liệu, nên hãy chép về máy và làm việc trên bản ấy.", "{path} lies on a network drive. A cut line loses data, so copy it to this PC and work on the copy."),
    "finish-first": L(
        "Chưa mở «{path}»: hãy làm xong hoặc đóng việc đang làm trong cửa sổ này rồi mở lại.",
        "“{path}” was not opened: finish or close what is being done in this window, then open it again.",
    ),
    "place-cloud": L("{path} nằm trong thư mục đồng bộ (OneDrive…). Việc đồng bộ có thể chép dở tệp, nên hãy chép về máy và làm việc trên bản ấy.", "{path} lies in a synchronised folder (OneDrive…), which may copy it half-written. Copy it to this PC and work on the copy."),
    "file-moved": L("CHƯA lưu: tệp đã bị di chuyển, xóa hoặc thay thế khi đang mở. Hãy chọn Tệp > Lưu bản sao để giữ những gì đã làm.", "NOT saved: the file was moved, deleted or replaced while open. Save a copy to keep what you did."),
    "path-long": L("Tên tệp hoặc đường dẫn «{path}…» dài quá. Hãy đặt tên ngắn hơn hoặc để ở thư mục gần gốc ổ đĩa hơn.", "The name or path “{path}…” is too long. Choose a shorter name, or a folder nearer the root of the disk."),
    "file-exists": L("Đã có tệp {path}. Hãy chọn tên khác.", "{path} exists already. Choose another name."),
    "conference-kept": L("{path} là tệp hội nghị, không ghi đè lên được. Hãy chọn tên khác.", "{path} is a conference file and is not written over. Choose another name."),
    "same-file": L("Không thể chép đè lên chính tệp đang mở. Hãy chọn tên khác.", "A copy cannot replace the open file. Choose another name."),
    "copy-unsound": L("Bản sao vừa làm không mở lại được nên không được ghi ra. Hãy thử lại.", "The copy could not be opened again, so it was not written. Try again."),
    "folder-missing": L("Không thấy thư mục {path}.", "Folder {path} is not there."),
    "folder-readonly": L("Không ghi được vào thư mục {path}. Hãy chọn thư mục khác.", "Folder {path} cannot be written. Choose another."),
    "disk-full": L("Ổ đĩa đầy, CHƯA lưu. Hãy xóa bớt tệp rồi làm lại.", "The disk is full, NOT saved. Free some space and try again."),
    "disk-error": L("Ổ đĩa báo lỗi, CHƯA lưu. Hãy thử lại hoặc lưu sang ổ khác.", "The disk reports a fault, NOT saved."),
    "file-schema": L("{path} có cấu trúc không do chương trình này tạo ra ({what}), nên không mở. Tệp được giữ nguyên.", "{path} is built otherwise than this program builds its files ({what}), so it was not opened. It was left as it is."),
    "row-unreadable": L("Dòng này có chỗ hỏng không đọc được. Hãy sửa ô hỏng trước, hoặc khôi phục một bản sao lưu.", "Something in this row cannot be read. Mend that cell first, or restore a backup."),
    "rows-damaged": L("{count} chỗ trong tệp không còn như khi lưu, có thể do ổ đĩa hỏng: {places}. Hãy xem lại chỗ ấy, hoặc khôi phục bản sao lưu. Phần còn lại dùng được.", "Places of the file no longer as they were saved, perhaps because the disk is failing: {count} ({places}). Look there, or restore a backup. The rest can be used."),
    "row-damaged": L("Không còn như khi lưu: {place}", "No longer as it was saved: {place}"),
    "file-unsound": L("Tệp có chỗ hỏng: {text}", "The file is unsound: {text}"),
    "disk-nearly-full": L("Ổ đĩa chỉ còn {free} MB trống. Hãy dọn bớt trước khi đầy hẳn.", "Only {free} MB are free on the disk. Make room before it is full."),
    "clock-behind": L("Giờ của máy ({now}) sớm hơn bản sao lưu gần nhất ({last}). Hãy xem lại ngày giờ của máy.", "The clock of this PC ({now}) is behind the newest backup ({last}). Check date and time."),
    "stick-due": L("Đã hơn một tuần chưa chép dữ liệu ra thẻ nhớ. Hãy cắm thẻ và chép một bản.", "Nothing was copied to a stick for over a week. Plug one in and make a copy."),
    "backup-unsound": L("Bản sao lưu này không còn nguyên vẹn. Hãy chọn bản khác.", "This backup is no longer sound. Choose another."),
    "restored": L("Đã khôi phục bản lúc {when}. Dữ liệu trước khi khôi phục vẫn còn trong danh sách sao lưu.", "The backup of {when} was restored. What was there before is in the list of backups."),
    "restored-aside": L("Đã khôi phục bản lúc {when}. Tệp không mở được vẫn còn: {path}", "The backup of {when} was restored. The file that could not be opened is kept: {path}"),
    "erased-again": L("Bản ấy còn dữ liệu đã bị xóa hẳn sau đó: đã xóa lại ({count} lần xóa).", "It still held data that were erased later: they were erased again (erasures: {count})."),
    "restore-back": L("Hoàn tác khôi phục", "Undo the restore"),
    "checked-whole": L("Lần trước chương trình tắt đột ngột. Đã kiểm tra toàn bộ tệp: dữ liệu đã lưu còn đủ.", "The program ended suddenly last time. The whole file was checked: all that was saved is there."),
    "entry-name": L("Dòng mới chưa có «{name}».", "The new row has no “{name}” yet."),
    # sheets
    "sheet-missing": L("Không thấy tệp {path}.", "{path} is not there."),
    "sheet-kind": L("Chỉ đọc được tệp Excel (.xlsx, .xls), Word (.docx), .csv và .txt, không phải {path}.", "Only Excel (.xlsx, .xls), Word (.docx), .csv and .txt are read, not {path}."),
    "sheet-unreadable": L("Không đọc được {path}. Hãy mở bằng Excel hoặc Word, lưu lại rồi thử lại.", "{path} cannot be read. Save it again from Excel or Word."),
    "sheet-spoiled": L("Chữ trong {path} đã hỏng từ trước (mở nhầm bảng mã rồi lưu lại), có chữ mất hẳn. Hãy xin lại tệp gốc.", "The letters in {path} were spoiled before (opened in a wrong encoding and saved); some are lost. Ask for the original."),
    "sheet-locked": L("{path} có đặt mật khẩu. Hãy mở bằng Excel hoặc Word, bỏ mật khẩu rồi thử lại.", "{path} is protected by a password. Take it off in Excel or Word."),
    "sheet-slow": L("Đọc {path} quá {seconds:.0f} giây chưa xong, đã dừng. Hãy lưu lại chỉ phần danh sách rồi thử lại.", "Reading {path} took over {seconds:.0f} seconds and was stopped. Save only the list."),
    "sheet-big": L("Tệp {path} quá lớn để đọc an toàn.", "{path} is too large to be read safely."),
    "sheet-empty": L("{path} không có dòng nào.", "{path} has no rows."),
    "sheet-header": L("Không thấy cột «Họ và tên» trong {path}.", "There is no column “Họ và tên” in {path}."),
    "sheet-twice": L("Trùng người ở dòng {line} của tệp này.", "The same person as in line {line} of this file."),
    "sheet-twice-file": L("Trùng người ở dòng {line} của {path}.", "The same person as in line {line} of {path}."),
    "sheet-nameless": L("Dòng có dữ liệu nhưng không có họ tên.", "The row has data but no name."),
    "sheet-left-out": L("Đã chọn không nhập.", "Left out by choice."),
    "cell-split": L("Tách từ «{typed}», xin xem lại.", "Split from “{typed}”, please check."),
    "cell-struck": L("Ô này có chữ bị gạch bỏ trong tệp; lấy phần không gạch: «{typed}».", "Some of the cell is struck through; the rest was taken: “{typed}”."),
    "cell-other-name": L("Tên khác trong «{typed}» ghi vào Ghi chú.", "The other name in “{typed}” goes to the note."),
    "cell-encoding": L("Cột này lẫn bảng mã; «{typed}» có thể đọc hai cách.", "The column mixes encodings; “{typed}” can be read in two ways."),
    "cell-hidden": L("Dòng này bị ẩn trong tệp: có thể đã bị lọc bỏ.", "The row is hidden in the file: perhaps filtered out."),
    "cell-differs": L("Khác với danh sách: đang ghi «{kept}», tệp ghi «{typed}».", "Differs from the list, which says “{kept}”; the file says “{typed}”."),
    "sheet-doc": L("{path} là tệp Word đời cũ. Hãy mở bằng Word, chọn Lưu thành .docx rồi nhập lại.", "{path} is an old Word file. Save it as .docx in Word, then take it in."),
    "cell-blank": L("Để trống, trong khi cột này ghi cả có và không.", "Blank, while the column says both yes and no."),
    "cell-two-ticks": L("Đánh dấu ở nhiều cột: {typed}.", "Ticked in several columns: {typed}."),
    "cell-no-tick": L("Cột này đánh dấu x, ô này ghi «{typed}».", "The column has ticks; this cell says “{typed}”."),
    "cell-tick-only": L("Chỉ đánh dấu «{typed}», chưa rõ là gì.", "Only a tick (“{typed}”), it does not say what."),
    "cell-joined": L("Ghép từ nhiều dòng, xin xem lại.", "Joined from several rows, please check."),
    "cell-capitals": L("Đã sửa chữ hoa, chữ thường trong tên.", "Capitals of the name were mended."),
    "cell-capitals-unit": L("Tên đơn vị ghi toàn chữ hoa «{typed}», xin xem lại chữ hoa, chữ thường.", "The unit stands in capitals (“{typed}”); please check which are kept."),
    "cell-rank": L("Đã tách «{rank}» khỏi họ tên.", "“{rank}” was parted from the name."),
    "cell-filled-down": L("Ô đơn vị để trống, lấy theo dòng trên.", "The unit is empty; taken from the line above."),
    "cell-digits": L("Họ tên có chữ số: «{typed}».", "The name has digits: “{typed}”."),
    "cell-both-sexes": L("Ghi ở cả cột Nam và cột Nữ.", "Entered under both Male and Female."),
    "cell-date-order": L("Cột này có cả ngày/tháng và tháng/ngày: «{typed}» đọc là ngày trước.", "This column mixes day/month and month/day: “{typed}” is read day first."),
    "cell-month-first": L("«{typed}» đọc là tháng/ngày/năm như cả cột.", "“{typed}” is read month first, as the column is."),
    "cell-date-swapped": L("Excel có thể đã đảo ngày và tháng của ô này: {typed}.", "Excel may have exchanged day and month here: {typed}."),
    "cell-exponent": L("Excel đã viết số thành «{typed}», có thể mất chữ số.", "Excel wrote the number as “{typed}”; digits may be lost."),
    "cell-two-phones": L("Có nhiều số: «{typed}»; lấy số đầu, các số khác ghi vào Ghi chú.", "Several numbers: “{typed}”; the first is taken, others go to the note."),
    "cell-zero": L("Đã thêm lại số 0 ở đầu: «{typed}».", "The first 0 was put back: “{typed}”."),
    "cell-zeros": L("Đã thêm lại hai số 0 ở đầu: «{typed}», xin xem lại.", "Two zeros were put back: “{typed}”, please check."),
    "cell-old-id": L("«{typed}» là số chứng minh cũ 9 chữ số, ghi vào Ghi chú.", "“{typed}” is an old nine-digit number; it goes to the note."),
    "cell-parentheses": L("«{typed}»: bỏ phần trong ngoặc, xin xem lại.", "“{typed}”: what stands in parentheses is left out, please check."),
    "cell-outside-list": L("«{typed}» không có trong danh mục.", "“{typed}” is not on the list."),
    "cell-tho": L("«{typed}»: có nơi người Tày trước đây cũng ghi như vậy, xin hỏi lại.", "“{typed}”: Tày people used to be entered so too in places, please ask."),
    "cell-may-be": L("Có thể là {name} đã có trong danh sách.", "May be {name}, already on the list."),
    "cell-may-be-line": L("Có thể là {name} ở dòng {line}.", "May be {name} in line {line}."),
    "list-guessed": L("Đoán theo nội dung, xin xem lại ở thẻ Các cột: {names}.", "Guessed from what stands in them, please check under Columns: {names}."),
    "list-struck": L("Có {count} dòng bị gạch bỏ trong tệp, không nhập: {names}.", "Struck through and not taken: {count} ({names})."),
    "list-concealed": L("Trang ẩn «{name}» có {count} người, không nhập; cần thì bỏ ẩn trang đó rồi nhập lại.", "The hidden sheet “{name}” has {count} people, not taken; show it and import again if they are wanted."),
    "list-unused": L("Cột không dùng: {names}.", "Columns not used: {names}."),
    "list-for-nominees": L("Chỉ danh sách điển hình có chỗ cho cột {names}: nếu đây là danh sách điển hình, hãy chọn lại nơi nhập vào.", "Only the list of nominees has a place for {names}: if this is a list of nominees, choose it to take them into."),
    "list-for-delegates": L("Chỉ danh sách đại biểu có chỗ cho cột {names}: nếu đây là danh sách đại biểu, hãy chọn lại nơi nhập vào.", "Only the list of delegates has a place for {names}: if this is a list of delegates, choose it to take them into."),
    "list-unit-alike": L("Đơn vị mới «{name}» có thể là «{kept}» đã có.", "The new unit “{name}” may be “{kept}”, already there."),
    "target-order": L("Ít nhất {low} mà nhiều nhất {high}.", "At least {low} but at most {high}."),
    "target-percent": L("Tỷ lệ không quá 100%.", "A share is at most 100%."),
    "target-age": L("Hãy ghi tuổi bằng số, ví dụ 35.", "Enter the age as a number, such as 35."),
    "sheet-same": L("Đã có trong danh sách.", "Already on the list."),
    # papers
    "document-unknown": L("Không có loại văn bản «{name}». Có: {options}.", "No document type “{name}”. There are: {options}."),
    "clipboard-empty": L("Chưa sao chép gì để dán.", "Nothing was copied that could be pasted."),
    "clipboard-picture": L("Vừa sao chép một ảnh, trong đó không có chữ để dán. Hãy bôi đen chữ hoặc bảng rồi sao chép lại.", "A picture was copied; there is no text in it to paste. Select text or a table and copy again."),
    "clipboard-files": L("Vừa sao chép tệp, không phải chữ. Danh sách trong tệp thì lấy bằng Tệp > Nhập danh sách….", "Files were copied, not text. Take lists in files in with File > Import a list…."),
    "paper-incomplete": L("{name} chưa in được: còn thiếu {count} điều.", "{name} cannot be made yet. Missing facts: {count}."),
    "nobody-chosen": L("Chưa chọn đại biểu nào.", "No delegates are chosen."),
    "missing-review": L("Chưa ghi giai đoạn tổng kết (từ năm, đến năm).", "The years under review are not set."),
    "missing-drafting-unit": L("Chưa ghi đơn vị soạn thảo và ký hiệu của đơn vị.", "The drafting unit or its symbol is not set."),
    "missing-province": L("Chưa ghi tên tỉnh.", "The province is not set."),
    "no-word": L("{name} chỉ có tệp PDF: các ô chữ đặt theo milimét.", "{name} is PDF only: its texts are placed to the millimetre."),
    "printer-refused": L("Máy in «{name}» không nhận bản in: gửi được {done} trong {count} trang. Xem máy in có bật, còn giấy, rồi in lại; hoặc lưu PDF.", "The printer “{name}” did not take the pages: {done} of {count} went. See that it is on and has paper, then print again; or save a PDF."),
    "no-such-place": L("Tờ nhãn chỉ có ô 1 đến ô {high}, không bắt đầu từ ô {typed} được.", "A sheet has places 1 to {high}; it cannot begin at {typed}."),
    "not-numbered": L("{name} không lấy số riêng, nên không phát hành.", "{name} has no number of its own and is not issued."),
    "number-used": L("Số {number} năm {year} đã dùng cho {name}; mỗi số chỉ dùng một lần. Hãy ghi số khác.", "Number {number} of {year} is used by {name}; each is used once. Enter another."),
    "void-reason": L("Hủy văn bản phải ghi lý do.", "A reason is needed to void a paper."),
    "paper-stale": L("{name}: {count} bản đã in nay không còn đúng. {why}", "{name}: printed copies no longer right: {count}. {why}"),
    "missing-signer": L("Chưa chọn người ký.", "No signer is chosen."),
    "missing-signer-name": L("Chưa có họ tên người ký ({name}).", "The signer ({name}) has no name."),
    "missing-sign-mode": L("Chưa chọn thẩm quyền ký.", "No signing authority is chosen."),
    "missing-recipients": L("Chưa có nơi nhận.", "There are no recipients."),
    "missing-date": L("Chưa có ngày tổ chức hội nghị.", "The conference has no date."),
    "missing-start-time": L("Chưa có giờ bắt đầu.", "There is no start time."),
    "missing-venue": L("Chưa có địa điểm.", "There is no venue."),
    "missing-chair": L("Chưa ghi người chủ trì.", "No chair is named."),
    "missing-nominate-by": L("Chưa có hạn gửi danh sách giới thiệu.", "There is no date by which units nominate."),
    "missing-remind-by": L("Chưa ghi hạn gửi mới sau khi đôn đốc.", "The new deadline after the reminder is not set."),
    "missing-verify-by": L("Chưa ghi hạn trả lời xác minh.", "The date by which to answer is not set."),
    "no-birth": L("{name} chưa có năm sinh: cơ quan xác minh không tra được chỉ bằng họ tên.", "{name} has no year of birth: nobody can be looked up by the name alone."),
    "party-minutes": L("Cơ quan của Đảng lập biên bản theo thể thức văn bản của Đảng, nên không có trong tệp này: {name}.", "Bodies of the Party write their minutes in the Party's own form, so they are not here: {name}."),
    "upper-not-passed": L("Danh sách đại biểu dự đại hội cấp trên chưa được quá nửa số có mặt đồng ý.", "The list of delegates to the congress above was not passed by more than half of those present."),
    "missing-notice-days": L("Chưa ghi số ngày niêm yết.", "The days of public notice are not set."),
    "missing-secretary": L("Chưa ghi thư ký hội nghị.", "The conference has no secretary."),
    "missing-purposes": L("Chưa có mục đích, yêu cầu.", "There are no purposes."),
    "missing-tasks": L("Chưa có nhiệm vụ.", "There are no tasks."),
    "missing-delegates": L("Danh sách đại biểu chưa có ai.", "There are no delegates."),
    "missing-honorific": L("{name} chưa có danh xưng hoặc giới.", "{name} has neither honorific nor sex."),
    "missing-substitute": L("{name} cử người thay, chưa ghi ai dự thay.", "{name} sends a substitute, whose name is not set."),
    "missing-minutes": L("Mục «{name}» chưa có số phút.", "“{name}” has no minutes."),
    "name-capitals": L("{name}: họ tên phải viết hoa chữ cái đầu mỗi âm tiết. Hãy sửa trước khi in.", "{name}: each syllable of a name begins with a capital. Mend it before printing."),
    "no-address": L("{name} chưa có nơi ở: văn bản ghi địa chỉ của hộ, không ghi đơn vị giới thiệu.", "{name} has no address: papers give a household's address, not the unit that nominated it."),
    "day-not-over": L("Chưa qua ngày hội nghị: văn bản này kể việc của ngày ấy.", "The day of the conference is not over: this paper tells what happened on it."),
    "missing-members": L("Chưa có thành viên nào.", "There are no members."),
    "missing-head": L("Chưa có ai giữ vai trò đứng đầu.", "Nobody leads it."),
    "missing-allotment": L("Chưa phân bổ số điển hình cho đơn vị nào.", "No unit has an allotment of nominees."),
    "nobody-nominated": L("Chưa có điển hình nào được giới thiệu.", "Nobody has been nominated yet."),
    "missing-nominees": L("Chưa có điển hình nào đạt và có hình thức đề nghị khen.", "Nobody has passed with a proposed award."),
    "missing-congress": L("Chưa ghi tên đại hội cấp trên.", "The congress above has no name."),
    "missing-upper-delegates": L("Chưa chọn ai dự đại hội cấp trên (cột Dự đại hội tỉnh).", "Nobody is chosen for the congress above."),
    "nobody-to-remind": L("Không còn đơn vị nào phải đôn đốc: mọi đơn vị đã gửi danh sách.", "Every unit has sent its list: nobody to remind."),
    "unknown-place": L("{name} không thay cho dữ kiện nào nên in nguyên như vậy.", "{name} stands for no fact and is printed as it is."),
    "missing-place": L("Câu chữ cần {name} nhưng chưa có dữ kiện ấy.", "The wording needs {name}, which is not known."),
    "placeholder-unknown": L("Không có chỗ điền {typed}. Dùng: {options}.", "There is no place {typed}. Use: {options}."),
    "placeholder-needed": L("Câu này phải giữ chỗ điền {name}, nếu không thư gửi cho không ai.", "This sentence must keep {name}, or the letters are to nobody."),
    "placeholder-brace": L("Dấu {typed} đứng lẻ: chỗ điền phải có đủ hai dấu ngoặc nhọn.", "A lone {typed}: a place needs both braces."),
    "missing-unit": L("{name} có phiếu nhưng chưa ghi đơn vị.", "{name} has votes but no unit."),
    "number-twice": L("Số {number} ghi cho cả {name}; mỗi số chỉ dùng một lần.", "Number {number} stands for {name} too; each is used once."),
    "council-against": L("{name} không đủ phiếu của Hội đồng nhưng vẫn ở trạng thái được khen.", "{name} failed the council but is still to be commended."),
    "council-day": L("{name} có phiếu ngày {day}, không phải ngày phiên họp nào.", "{name} has votes of {day}, on which no session was held."),
    "missing-session": L("Chưa có phiên họp Hội đồng.", "There is no council session."),
    "missing-date-of-session": L("Phiên họp Hội đồng chưa có ngày.", "The council session has no date."),
    "missing-present": L("Chưa ghi số thành viên Hội đồng có mặt.", "The members present are not entered."),
    "missing-candidates": L("Chưa có trường hợp nào đủ hồ sơ để Hội đồng xét.", "Nobody has complete papers for the council."),
    "missing-votes": L("Chưa ghi phiếu của Hội đồng.", "The council's votes are not entered."),
    "missing-unit-votes": L("Chưa ghi phiếu bình xét của đơn vị nào.", "No unit's votes are entered."),
    "no-quorum": L("Phiên họp chưa đủ số thành viên theo quy chế.", "The session has no quorum."),
    "missing-budget": L("Dự toán chưa có dòng nào đủ số lượng và đơn giá.", "No budget line has quantity and price."),
    "missing-price": L("Dòng «{name}» chưa có số lượng hoặc đơn giá.", "“{name}” lacks its quantity or price."),
    "missing-rate": L("Chưa có hệ số hoặc lương cơ sở để tính thưởng cho {name}.", "There is no rate for {name}."),
    "missing-meal-price": L("Dự toán chưa có mức hỗ trợ tiền ăn.", "The budget has no norm for meals."),
    "missing-card-fields": L("Chưa đặt vị trí các ô chữ trên Giấy khen.", "The places of the certificate's texts are not set."),
    "missing-seats": L("Chưa xếp ghế cho đại biểu nào.", "Nobody has a seat yet."),
    "nobody-unpaid": L("Chưa có đại biểu nào được ghi là không hưởng lương.", "Nobody is marked as not on the payroll."),
    "missing-program": L("Chương trình chưa có mục nào.", "The program has no items."),
    "picture-big": L("Hình {path} lớn quá: nhiều nhất 700 KB, 4000 điểm mỗi chiều.", "{path} is too large: at most 700 KB, 4000 pixels each way."),
    "emblem-unsound": L("Hình Quốc huy trong tệp này hỏng hoặc lớn quá. Chọn hình khác hoặc bỏ hình ở Kế hoạch, mục Giấy khen.", "The emblem in this file is broken or too large. Choose another or take it off in the plan, under certificates."),
    "picture-kind": L("{path} không phải hình PNG hoặc JPEG đọc được.", "{path} is not a PNG or JPEG that can be read."),
    "phrase-unknown": L("Không có câu «{name}». Có: {options}.", "There is no phrase “{name}”. There are: {options}."),
    "phrase-not-own": L("Câu «{name}» giống nhau ở mọi bản, không sửa riêng được.", "“{name}” is the same in every letter."),
    # findings
    "number-order": L("Số {number} không theo thứ tự ngày với số {other} ({name}).", "Number {number} does not follow the dates beside number {other} ({name})."),
    "sign-decision": L("Quyết định do Chủ tịch hoặc Phó Chủ tịch (KT.) ký, không ký thừa lệnh, thừa ủy quyền hay thay mặt Ban Tổ chức. Người ký đang chọn: {name}.", "The chairman or his deputy (KT.) signs a decision, nobody by order, by authorisation or for the committee. Signer chosen: {name}."),
    "sign-forbidden": L("«{name}» không được ký theo thẩm quyền đã chọn (NĐ 30/2020, Điều 13). Hãy chọn lại thẩm quyền hoặc người ký.", "“{name}” may not sign in the chosen way (decree 30/2020, art. 13). Choose another way or another signer."),
    "office-signer": L("Tờ trình là của {office}, nhưng người ký là «{post}».", "The submission comes from {office}, but “{post}” signs it."),
    "sign-own": L("Văn bản thuộc thẩm quyền riêng của Chủ tịch, không ký TM. (NĐ 30/2020, Điều 13).", "Within the chairman's own competence: signed without TM. (decree 30/2020, art. 13)."),
    "sign-committee": L("Văn bản này không do Ban Tổ chức ban hành.", "This paper is not issued by the organising committee."),
    "sign-post": L("Thẩm quyền ký không hợp với chức vụ «{post}».", "The signing authority does not fit the post “{post}”."),
    "basis-not-in-force": L("Căn cứ {name} không có hiệu lực vào ngày của văn bản nên không in.", "{name} is not in force on the paper's date and is not printed."),
    "basis-elsewhere": L("Căn cứ {name} là của tỉnh khác nên không in; hãy ghi văn bản của tỉnh mình.", "{name} is another province's and is not printed; enter your own."),
    "no-basis": L("Văn bản không có căn cứ nào còn hiệu lực vào ngày của nó.", "The paper rests on nothing that is in force on its date."),
    "start-differs": L("Hội nghị bắt đầu lúc {start}, nhưng chương trình bắt đầu lúc {first} («{name}»).", "The conference starts at {start}, its program at {first} (“{name}”)."),
    "note-hour": L("Điều cần lưu ý ghi «{note}», hội nghị bắt đầu lúc {start}.", "The note says “{note}”, the conference starts at {start}."),
    "date-tentative": L("Ngày tổ chức còn dự kiến, văn bản này ghi là ngày chính thức.", "The date is tentative; this paper gives it as fixed."),
    "conference-past": L("Hội nghị đã qua, ngày {day}.", "The conference was held on {day}."),
    "not-invited": L("Được khen mà chưa có trong danh sách đại biểu: {name}.", "Commended, but not on the delegate list: {name}."),
    "conference-ahead": L("Chưa đến ngày hội nghị ({day}); văn bản này nói việc đã diễn ra.", "The conference is still ahead ({day}); this paper tells what happened."),
    "too-many-above": L("Có {total} đại biểu chính thức dự đại hội, được phân bổ {limit}.", "{total} official delegates to the congress, {limit} allotted."),
    "no-meeting": L("{name} chưa có ngày họp, kết quả biểu quyết ở đơn vị.", "{name} has no meeting and vote of the unit."),
    "no-minutes": L("{name} chưa có biên bản bình xét.", "{name} has no minutes of the selection."),
    "no-report": L("{name} chưa có báo cáo thành tích.", "{name} has no report of achievements."),
    "no-council": L("{name} chưa có kết quả biểu quyết của Hội đồng.", "{name} has no vote of the council."),
    "paper-after": L("Ngày ban hành sau ngày hội nghị.", "It is dated after the conference."),
    "paper-late": L("Quá hạn theo kế hoạch: {due}.", "Late by the plan: due {due}."),
    "letters-missing": L("Phông chữ không có {letters}: «{text}».", "The face lacks {letters}: “{text}”."),
    "no-emblem": L("Chưa có hình Quốc huy: chỗ ấy in khung trống.", "There is no emblem: its place is printed as an empty box."),
    "chair-signer": L("Chủ trì ghi «{chair}» nhưng người ký là {name}, {post}.", "The chair is “{chair}”, but {name}, {post}, signs."),
    "erase-reason": L("Hãy ghi lý do xóa; lý do được giữ lại, đừng ghi tên ai.", "Say why it is erased; the reason is kept, so name nobody in it."),
    "prints-sensitive": L("In kèm dữ liệu cá nhân nhạy cảm: {columns}. Không niêm yết, không gửi rộng.", "Prints sensitive personal data: {columns}. Do not post it or send it around."),
    "text-shrunk": L("Dài nên in nhỏ lại: «{text}».", "Long, so printed smaller: “{text}”."),
    "text-overflow": L("Dài quá, tràn khỏi ô: «{text}».", "Too long for its place: “{text}”."),
    "too-many-delegates": L("Có {total} đại biểu, vượt mức {limit}.", "{total} delegates, the limit is {limit}."),
    "name-differs": L("«{name}» ở danh sách điển hình là «{other}» ở danh sách đại biểu. Hãy ghi như nhau.", "“{name}” among the nominees is “{other}” on the delegate list. Write them alike."),
    "same-name-twice": L("{name} có tên hai lần.", "{name} stands twice."),
    "program-overlap": L("«{name}» chồng lên mục trước {minutes} phút.", "“{name}” overlaps the one before by {minutes} min."),
    "program-late": L("Chương trình kết thúc muộn {minutes} phút.", "The program ends {minutes} min late."),
    "task-late": L("Quá hạn {due}: {name}", "Late since {due}: {name}"),
    # the program itself
    "runtime-pair": L("Bản PySide6 {version} không chạy ổn định với Python {python}. Hãy cài lại bằng lệnh trong README.", "PySide6 {version} is not sound on Python {python}. Install again as the README says."),
    "runtime-libraries": L("Máy còn thiếu gói hệ thống cho cửa sổ: {packages}", "System packages a window needs are missing: {packages}"),
    "key-unknown": L("Không có mục «{name}».", "There is no “{name}”."),
    "unexpected": L("Có lỗi ngoài dự kiến; dữ liệu vẫn như trước thao tác này.", "Something unexpected went wrong; the data are as before."),
}  # fmt: skip

STEPS: dict[str, L] = {
    "edit": L("Sửa {field} của {name}", "Edit {field} of {name}"),
    "edit-many": L("Sửa {count} ô", "Edit {count} cells"),
    "paste": L("Dán {count} ô", "Paste cells ({count})"),
    "replace": L("Thay thế trong {count} ô", "Replace in cells ({count})"),
    "fill": L("Điền {count} ô", "Fill cells ({count})"),
    "merge": L("Gộp {name} với {other}", "Merge {name} with {other}"),
    "not-same": L("Ghi {name} và {other} là hai người", "Note that {name} and {other} are two people"),
    "clear": L("Xóa nội dung {count} ô", "Clear cells ({count})"),
    "add": L("Thêm {what} {name}", "Add {what} {name}"),
    "add-many": L("Thêm {count} {what}", "Add {count} {what} rows"),
    "delete": L("Xóa {what} {name}", "Delete {what} {name}"),
    "delete-many": L("Xóa {count} {what}", "Delete {count} {what} rows"),
    "move": L("Đổi thứ tự {what}", "Reorder {what} rows"),
    "promote": L("Đưa {count} điển hình vào danh sách đại biểu", "Put nominees on the delegate list ({count})"),
    "swap": L("Đổi đại biểu: đưa vào {count} điển hình", "Exchange delegates (nominees in: {count})"),
    "set-status": L("Chuyển {count} điển hình sang {status}", "Set status of nominees: {status} ({count})"),
    "set-reply": L("Ghi trả lời của {count} đại biểu", "Record replies of delegates ({count})"),
    "task-done": L("Đánh dấu việc đã xong", "Mark a task done"),
    "task-open": L("Bỏ đánh dấu việc đã xong", "Mark a task open"),
    "program-template": L("Dùng mẫu chương trình", "Use a program template"),
    "import": L("Nhập {count} {what} từ {name}", "Import from {name} (rows of {what}: {count})"),
    "wording": L("Sửa câu «{phrase}» của {name}", "Reword “{phrase}” of {name}"),
    "wording-back": L("Về câu mặc định «{phrase}» của {name}", "Back to the default “{phrase}” of {name}"),
    "emblem": L("Dùng hình {name} trên Giấy khen", "Use {name} on the certificate"),
    "emblem-back": L("Bỏ hình trên Giấy khen", "Take the picture off the certificate"),
    "copies": L("Ghi {count} bản văn bản", "Note on copies ({count})"),
    "numbers": L("Điền số, ngày của {count} văn bản", "Fill in numbers and dates (papers: {count})"),
    "printed": L("In {name} ({count} bản)", "Print {name} (copies: {count})"),
    "issue": L("Phát hành {name} số {number} ({count} bản)", "Issue {name} no. {number} (copies: {count})"),
    "void": L("Hủy {name} số {number}", "Void {name} no. {number}"),
    # noted beside the steps
    "opened": L("Mở tệp", "Open the file"),
    "restored": L("Khôi phục bản sao lưu {name}", "Restore the backup {name}"),
    "exported": L("Xuất {name}: {count} tệp {form}", "Export {name} ({form} files: {count})"),
    "sent": L("Gửi {name} tới máy in: {count} trang", "Send {name} to the printer (pages: {count})"),
    "dumped": L("Xuất toàn bộ dữ liệu dạng JSON", "Export all data as JSON"),
    "copied": L("Lưu bản sao mã hóa {name}", "Save the encrypted copy {name}"),
    "copied-plain": L("Lưu bản sao KHÔNG mã hóa {name}", "Save the copy {name}, NOT encrypted"),
    "history-out": L("In, lưu lịch sử: {count} việc", "Print or save the history (entries: {count})"),
    "shown": L("Hiện {field} của {name}", "Show {field} of {name}"),
    # personal data
    "tick-columns": L("Cột in thêm của {name}: {columns}", "Extra columns of {name}: {columns}"),
    "erase-person": L("Xóa hẳn dữ liệu một người: {reason}", "Erase one person: {reason}"),
    "erase-sensitive": L("Xóa dữ liệu nhạy cảm của {count} người, giữ thống kê: {reason}", "Erase sensitive data (people: {count}), keep the statistics: {reason}"),
    "step-stuck": L("Bỏ qua một bước không hoàn tác, không làm lại được", "Pass over a step that can be neither undone nor redone"),
    "new-file": L("Tạo hội nghị mới", "Create the conference"),
    "renew-file": L("Tạo từ hội nghị cũ", "Create from an old conference"),
}

STEP_UNKNOWN = L("Việc không đọc được", "Something that cannot be read")

BACKUPS: dict[str, L] = {
    "work": L("trong khi làm việc", "while working"),
    "close": L("khi đóng tệp", "when the file was closed"),
    "hand": L("sao lưu theo yêu cầu", "asked for"),
    "import": L("trước khi nhập {name}", "before {name} was imported"),
    "migration": L("trước khi nâng cấp tệp", "before the file was brought up to date"),
    "merge": L("trước khi gộp {name}", "before {name} was merged"),
    "erase": L("trước khi xóa dữ liệu nhạy cảm", "before personal data were erased"),
    "restore": L("trước khi khôi phục bản {name}", "before the backup of {name} was restored"),
}


def backup_text(reason: str, params: Mapping[str, Any], lang: Lang = "vi") -> str:
    """Return why a backup was taken, such as "trước khi nhập danh sách thôn Pò Mạch"."""
    return " ".join(BACKUPS[reason].text(lang).format(**{"name": "", **params}).split())


def sentence(code: str, params: Mapping[str, Any], lang: Lang = "vi") -> str:
    """Return the sentence of an error or finding. Raises KeyError for a code without one."""
    shown = {k: v.text(lang) if isinstance(v, L) else v for k, v in params.items()}
    if code in ("task-late", "paper-late"):
        shown["due"] = show_partial(shown["due"])
    return MESSAGES[code].text(lang).format(**shown)


def told(error: UserError, lang: Lang = "vi") -> str:
    """Return the sentence of a fault."""
    return sentence(error.code, error.params, lang)


def step_text(code: str, params: Mapping[str, Any], lang: Lang = "vi") -> str:
    """Return the name of a step, such as "Sửa Giới của Lương Thế An"; one that cannot be read is named as such."""
    try:
        return _step_text(code, params, lang)
    except (KeyError, ValueError, IndexError, TypeError, AttributeError):  # damaged, or of a later version
        return STEP_UNKNOWN.text(lang)


def _step_text(code: str, params: Mapping[str, Any], lang: Lang) -> str:
    shown: dict[str, Any] = {"name": "", **params}
    table = params.get("table")
    if table:
        shown["what"] = BY_TABLE[table].words.text(lang)
        if table == "paper" and shown["name"] in dict(PAPERS):
            shown["name"] = dict(PAPERS)[shown["name"]].text(lang)
        if params.get("field"):
            shown["field"] = BY_TABLE[table].field(params["field"]).label.text(lang)
    if code in ("edit", "add", "delete") and ("field" not in shown if code == "edit" else params.get("count", 1) > 1):
        code = f"{code}-many"
    for key, words in (("status", STATUSES), ("reply", REPLIES)):
        if key in params:
            shown[key] = dict(words)[params[key]].text(lang)
    return " ".join(STEPS[code].text(lang).format(**shown).split())
