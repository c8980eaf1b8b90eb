<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Tệp</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Sửa</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Hiển thị</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Văn bản</source>
            <translation>&amp;Papers</translation>
        </message>
        <message>
            <source>&amp;Dữ liệu</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <source>T&amp;rợ giúp</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Hội nghị mới…</source>
            <translation>New conference…</translation>
        </message>
        <message>
            <source>Hội nghị mới từ tệp này…</source>
            <translation>New conference from this file…</translation>
        </message>
        <message>
            <source>Mở…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Nhập danh sách…</source>
            <translation>Import a list…</translation>
        </message>
        <message>
            <source>Nhập nội dung đã sao chép…</source>
            <translation>Import what was copied…</translation>
        </message>
        <message>
            <source>Xuất danh sách đang hiện…</source>
            <translation>Export the list shown…</translation>
        </message>
        <message>
            <source>Biểu mẫu gửi đơn vị…</source>
            <translation>Form for units…</translation>
        </message>
        <message>
            <source>Lưu</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Lưu bản sao…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Sao lưu và khôi phục…</source>
            <translation>Backup and restore…</translation>
        </message>
        <message>
            <source>Về trang đầu</source>
            <translation>Back to the first page</translation>
        </message>
        <message>
            <source>Thoát</source>
            <translation>Exit</translation>
        </message>
        <message>
            <source>Hoàn tác</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Làm lại</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Cắt</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Sao chép</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Dán</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Điền xuống</source>
            <translation>Fill down</translation>
        </message>
        <message>
            <source>Chọn tất cả</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Xóa dòng</source>
            <translation>Delete rows</translation>
        </message>
        <message>
            <source>Tìm người trùng…</source>
            <translation>Find doubles…</translation>
        </message>
        <message>
            <source>Tìm</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Tìm ô tiếp theo</source>
            <translation>Find next</translation>
        </message>
        <message>
            <source>Tìm và thay thế…</source>
            <translation>Find and replace…</translation>
        </message>
        <message>
            <source>Cơ cấu và chỉ tiêu…</source>
            <translation>Composition and targets…</translation>
        </message>
        <message>
            <source>Lưu PDF…</source>
            <translation>Save PDF…</translation>
        </message>
        <message>
            <source>Lưu Word…</source>
            <translation>Save Word…</translation>
        </message>
        <message>
            <source>In…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Lịch sử của tệp…</source>
            <translation>History of the file…</translation>
        </message>
        <message>
            <source>Xóa dữ liệu nhạy cảm, giữ thống kê…</source>
            <translation>Erase sensitive data, keep statistics…</translation>
        </message>
        <message>
            <source>Khóa màn hình</source>
            <translation>Lock the screen</translation>
        </message>
        <message>
            <source>Mã khóa màn hình…</source>
            <translation>Screen lock PIN…</translation>
        </message>
        <message>
            <source>Hướng dẫn</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Các phím tắt</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Có gì mới</source>
            <translation>What is new</translation>
        </message>
        <message>
            <source>Thông tin kỹ thuật…</source>
            <translation>Technical information…</translation>
        </message>
        <message>
            <source>Giới thiệu</source>
            <translation>About</translation>
        </message>
    </context>
    <context>
        <name>AgencyPage</name>
        <message>
            <source>Cơ quan và người ký</source>
            <translation>Agency and signers</translation>
        </message>
        <message>
            <source>Người ký</source>
            <translation>Signers</translation>
        </message>
        <message>
            <source>Thêm người ký</source>
            <translation>Add signer</translation>
        </message>
        <message>
            <source>Phó Chủ tịch</source>
            <translation>Phó Chủ tịch</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Các bản sao lưu</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Lúc</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Sao lưu</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Trong đó có</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>{0} đơn vị</source>
            <translation>Units: {0}</translation>
        </message>
        <message>
            <source>{0} điển hình</source>
            <translation>Nominees: {0}</translation>
        </message>
        <message>
            <source>{0} đại biểu</source>
            <translation>Delegates: {0}</translation>
        </message>
        <message>
            <source>kèm bảng tính</source>
            <translation>with a workbook</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Sao lưu và khôi phục</source>
            <translation>Backup and restore</translation>
        </message>
        <message>
            <source>Chương trình tự sao lưu khi có thay đổi (chậm nhất 10 phút) và trước mỗi việc lớn.</source>
            <translation>A backup is taken by itself after changes (within 10 minutes) and before anything big.</translation>
        </message>
        <message>
            <source>Khôi phục bản nào thì dữ liệu hiện tại cũng được giữ lại thành một bản trong danh sách này.</source>
            <translation>Whatever is restored, the present data are kept too, as one more backup in this list.</translation>
        </message>
        <message>
            <source>Khôi phục bản đang chọn</source>
            <translation>Restore the chosen one</translation>
        </message>
        <message>
            <source>Sao lưu ngay</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Chép ra thẻ nhớ…</source>
            <translation>Copy to a stick…</translation>
        </message>
        <message>
            <source>Mở thư mục sao lưu</source>
            <translation>Open the backup folder</translation>
        </message>
        <message>
            <source>Chưa có bản nào ngoài máy này. Máy hỏng là mất tất cả: hãy chép ra thẻ nhớ mỗi tuần.</source>
            <translation>There is no copy outside this PC. If it breaks all is lost: copy to a stick every week.</translation>
        </message>
        <message>
            <source>Bản trên thẻ nhớ đã cũ ({0}). Hãy cắm thẻ và chép lại.</source>
            <translation>The copy on the stick is old ({0}). Plug it in and copy again.</translation>
        </message>
        <message>
            <source>Bản ngoài máy: {0}, đã kiểm tra.</source>
            <translation>Copy outside this PC: {0}, verified.</translation>
        </message>
    </context>
    <context>
        <name>BasesPage</name>
        <message>
            <source>Văn bản mới</source>
            <translation>New legal text</translation>
        </message>
        <message>
            <source>Căn cứ pháp lý</source>
            <translation>Legal bases</translation>
        </message>
        <message>
            <source>Thêm căn cứ</source>
            <translation>Add basis</translation>
        </message>
    </context>
    <context>
        <name>Blocks</name>
        <message>
            <source>Đã dán {0} ô, đè lên {1} ô có sẵn. Ctrl+Z để hoàn tác.</source>
            <translation>Cells pasted: {0}, of them {1} over filled ones. Ctrl+Z to undo.</translation>
        </message>
        <message>
            <source>Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.</source>
            <translation>Too much to paste: {0} characters. Paste less.</translation>
        </message>
        <message>
            <source>Cột «{0}» dán theo tháng/ngày/năm, đã đổi lại ngày/tháng/năm.</source>
            <translation>Column “{0}” was pasted month first; turned to day first.</translation>
        </message>
    </context>
    <context>
        <name>BoardDialog</name>
        <message>
            <source>Cơ cấu và chỉ tiêu</source>
            <translation>Composition and targets</translation>
        </message>
        <message>
            <source>Tính trên</source>
            <translation>Counted over</translation>
        </message>
        <message>
            <source>Tính trên danh sách đại biểu</source>
            <translation>Counted over the delegates</translation>
        </message>
        <message>
            <source>Tính trên các điển hình (trừ người rút, tạm dừng, không đạt)</source>
            <translation>Counted over the nominees (not those set aside)</translation>
        </message>
        <message>
            <source>Cơ cấu</source>
            <translation>Composition</translation>
        </message>
        <message>
            <source>Bảng chỉ tiêu</source>
            <translation>Board of targets</translation>
        </message>
        <message>
            <source>Chỉ tiêu</source>
            <translation>Targets</translation>
        </message>
        <message>
            <source>Xem thử</source>
            <translation>What if</translation>
        </message>
        <message>
            <source>Bảng chéo</source>
            <translation>Cross table</translation>
        </message>
        <message>
            <source>Đặt chỉ tiêu</source>
            <translation>Set targets</translation>
        </message>
        <message>
            <source>Hiện có</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Cần</source>
            <translation>Wanted</translation>
        </message>
        <message>
            <source>Kết luận</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Trước đó</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>ít nhất {0}</source>
            <translation>at least {0}</translation>
        </message>
        <message>
            <source>nhiều nhất {0}</source>
            <translation>at most {0}</translation>
        </message>
        <message>
            <source>chưa biết</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Tích điển hình định đưa vào, tích đại biểu định đưa ra: bảng dưới cho thấy cơ cấu sau đó. Chưa có gì được ghi. Điển hình xếp theo số chỗ thiếu mà họ bù được.</source>
            <translation>Tick nominees to take in and delegates to take out: the board below shows what would be. Nothing is written yet. Nominees who close most of what is missing come first.</translation>
        </message>
        <message>
            <source>Điển hình định đưa vào</source>
            <translation>Nominees to take in</translation>
        </message>
        <message>
            <source>Đại biểu định đưa ra</source>
            <translation>Delegates to take out</translation>
        </message>
        <message>
            <source>Đưa &amp;vào</source>
            <translation>Take &amp;in</translation>
        </message>
        <message>
            <source>Đưa &amp;ra</source>
            <translation>Take &amp;out</translation>
        </message>
        <message>
            <source>Cơ cấu sau khi đổi</source>
            <translation>Composition after the change</translation>
        </message>
        <message>
            <source>Thực hiện thay đổi đã tích</source>
            <translation>Carry out what is ticked</translation>
        </message>
        <message>
            <source>Bỏ tích</source>
            <translation>Untick all</translation>
        </message>
        <message>
            <source>bù {0}: {1}</source>
            <translation>closes {0}: {1}</translation>
        </message>
        <message>
            <source>Đã đưa vào {0} người, đưa ra {1} người. Ctrl+Z để hoàn tác.</source>
            <translation>{0} taken in, {1} taken out. Ctrl+Z to undo.</translation>
        </message>
        <message>
            <source>Không đưa vào được: {0}.</source>
            <translation>Could not be taken in: {0}.</translation>
        </message>
        <message>
            <source>Đơn vị × Giới</source>
            <translation>Unit × Sex</translation>
        </message>
        <message>
            <source>Lĩnh vực × Xã cũ</source>
            <translation>Sector × Former commune</translation>
        </message>
        <message>
            <source>Dân tộc × Giới</source>
            <translation>Ethnic group × Sex</translation>
        </message>
        <message>
            <source>Đơn vị × Diện</source>
            <translation>Unit × Group</translation>
        </message>
        <message>
            <source>Cộng</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Chưa có thông tin</source>
            <translation>Not known</translation>
        </message>
    </context>
    <context>
        <name>BudgetPage</name>
        <message>
            <source>Dự toán kinh phí</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Thêm dòng</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>Khoản chi mới</source>
            <translation>New item</translation>
        </message>
        <message>
            <source>Tổng cộng: {0} đồng ({1})</source>
            <translation>Total: {0} đ ({1})</translation>
        </message>
        <message>
            <source>{0}: {1} đồng</source>
            <translation>{0}: {1} đ</translation>
        </message>
        <message>
            <source>{0} dòng chưa đủ số lượng, đơn giá</source>
            <translation>Lines without quantity or price: {0}</translation>
        </message>
    </context>
    <context>
        <name>CalibrationDialog</name>
        <message>
            <source>Căn máy in: {0}</source>
            <translation>Put the printer right: {0}</translation>
        </message>
        <message>
            <source>In «Trang thước căn máy in» ở tỷ lệ 100%, đo bằng thước, ghi bốn số (mm). Số đúng: 20, 20, 150, 150.</source>
            <translation>Print the ruler page at 100%, measure it, type the four lengths (mm). Right would be: 20, 20, 150, 150.</translation>
        </message>
        <message>
            <source>Máy in</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Mép trái đến vạch 0 ngang (mm)</source>
            <translation>Left edge to 0 of the level scale (mm)</translation>
        </message>
        <message>
            <source>Mép trên đến vạch 0 dọc (mm)</source>
            <translation>Top edge to 0 of the upright scale (mm)</translation>
        </message>
        <message>
            <source>Chiều dài thước ngang (mm)</source>
            <translation>Length of the level scale (mm)</translation>
        </message>
        <message>
            <source>Chiều dài thước dọc (mm)</source>
            <translation>Length of the upright scale (mm)</translation>
        </message>
    </context>
    <context>
        <name>CardFieldsPage</name>
        <message>
            <source>Giấy khen</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Thêm ô chữ</source>
            <translation>Add a text</translation>
        </message>
        <message>
            <source>Hình Quốc huy…</source>
            <translation>Emblem…</translation>
        </message>
        <message>
            <source>Bỏ hình</source>
            <translation>No picture</translation>
        </message>
        <message>
            <source>Chọn hình Quốc huy</source>
            <translation>Choose the emblem</translation>
        </message>
        <message>
            <source>Hình ảnh (*.png *.jpg *.jpeg)</source>
            <translation>Pictures (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Đã dùng hình {0} trên Giấy khen.</source>
            <translation>{0} stands on the certificates.</translation>
        </message>
    </context>
    <context>
        <name>CardSetup</name>
        <message>
            <source>Bắt đầu từ ô số</source>
            <translation>Start at label</translation>
        </message>
        <message>
            <source>Đếm từ trái sang phải, từ trên xuống</source>
            <translation>Counted from left to right, from the top down</translation>
        </message>
        <message>
            <source>Căn máy in…</source>
            <translation>Put the printer right…</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Lưu kiểu xem này…</source>
            <translation>Save this view…</translation>
        </message>
        <message>
            <source>Xóa kiểu xem</source>
            <translation>Delete a view</translation>
        </message>
        <message>
            <source>Trở về mặc định</source>
            <translation>Back to the default</translation>
        </message>
        <message>
            <source>Lưu kiểu xem</source>
            <translation>Save the view</translation>
        </message>
        <message>
            <source>Tên kiểu xem:</source>
            <translation>Name of the view:</translation>
        </message>
    </context>
    <context>
        <name>CompositionPanel</name>
        <message>
            <source>Tổng số đại biểu</source>
            <translation>All delegates</translation>
        </message>
        <message>
            <source>Điển hình</source>
            <translation>Exemplars</translation>
        </message>
        <message>
            <source>Khách mời và lãnh đạo</source>
            <translation>Guests and leaders</translation>
        </message>
        <message>
            <source>Nữ</source>
            <translation>Women</translation>
        </message>
        <message>
            <source>Dân tộc thiểu số</source>
            <translation>Ethnic minorities</translation>
        </message>
        <message>
            <source>Trực tiếp sản xuất, công tác</source>
            <translation>Direct workers</translation>
        </message>
        <message>
            <source>Đảng viên</source>
            <translation>Party members</translation>
        </message>
        <message>
            <source>Theo xã cũ</source>
            <translation>By former commune</translation>
        </message>
        <message>
            <source>Theo lĩnh vực</source>
            <translation>By sector</translation>
        </message>
        <message>
            <source>Tính trên cả {0} đại biểu trong danh sách.</source>
            <translation>Out of all {0} delegates on the list.</translation>
        </message>
        <message>
            <source>Yêu cầu khoảng {0}%, chênh ±{1} điểm</source>
            <translation>Wanted: about {0}%, ±{1} points</translation>
        </message>
        <message>
            <source>Chưa có thông tin: {0}</source>
            <translation>Not known: {0}</translation>
        </message>
        <message>
            <source>Vượt {0} so với tối đa {1}</source>
            <translation>{0} over the limit of {1}</translation>
        </message>
        <message>
            <source>Tối đa {0}, còn {1}</source>
            <translation>At most {0}, {1} left</translation>
        </message>
        <message>
            <source>Đạt</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>Thiếu {0}</source>
            <translation>{0} short</translation>
        </message>
        <message>
            <source>Vượt {0}</source>
            <translation>{0} over</translation>
        </message>
        <message>
            <source>yêu cầu khoảng {0}%, chênh ±{1} điểm</source>
            <translation>about {0}% wanted, ±{1} points</translation>
        </message>
        <message>
            <source>Chưa có thông tin</source>
            <translation>Not known</translation>
        </message>
    </context>
    <context>
        <name>ConferencePage</name>
        <message>
            <source>Hội nghị</source>
            <translation>Conference</translation>
        </message>
        <message>
            <source>Việc theo kế hoạch</source>
            <translation>Tasks of the plan</translation>
        </message>
        <message>
            <source>Đổi ngày hội nghị, {0} hạn dời theo: {1}</source>
            <translation>Conference date changed; deadlines moved ({0}): {1}</translation>
        </message>
        <message>
            <source>chưa có ngày</source>
            <translation>no date yet</translation>
        </message>
        <message>
            <source>{0} / {1} việc xong</source>
            <translation>{0} / {1} tasks done</translation>
        </message>
    </context>
    <context>
        <name>CopiesPage</name>
        <message>
            <source>Sổ văn bản</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Chưa có bản nào. Bản in hoặc phát hành từ thẻ Văn bản được ghi vào đây.</source>
            <translation>No copies yet. What is printed or issued from the papers is noted here.</translation>
        </message>
        <message>
            <source>Về văn bản</source>
            <translation>Back to the papers</translation>
        </message>
        <message>
            <source>Điền số…</source>
            <translation>Fill in numbers…</translation>
        </message>
        <message>
            <source>Đã ký hôm nay</source>
            <translation>Signed today</translation>
        </message>
        <message>
            <source>Đã giao hôm nay</source>
            <translation>Delivered today</translation>
        </message>
        <message>
            <source>Sổ do chương trình ghi khi in hoặc phát hành; không thêm dòng bằng tay.</source>
            <translation>The program keeps this register when papers are printed or issued; no rows are added by hand.</translation>
        </message>
        <message>
            <source>Cử người thay</source>
            <translation>Sends a substitute</translation>
        </message>
        <message>
            <source>Họ tên, chức vụ người đi thay:</source>
            <translation>Name and post of the substitute:</translation>
        </message>
        <message>
            <source>Đã ghi {0} bản. Ctrl+Z để hoàn tác.</source>
            <translation>Copies noted: {0}. Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <source>Hãy chọn các bản còn hiệu lực trong sổ trước.</source>
            <translation>Select copies that are still valid first.</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>Lưu bản sao</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Bản sao để mang đi, gửi đi</source>
            <translation>A copy to carry or send</translation>
        </message>
        <message>
            <source>Bản mã hóa chỉ mở được bằng mật khẩu. Chương trình tự đặt mật khẩu và in ra phiếu để cất riêng. USB thất lạc hay thư gửi nhầm cũng không lộ dữ liệu của ai.</source>
            <translation>An encrypted copy opens only with its passphrase. The program chooses it and prints it on a slip to be kept apart. A lost stick or a letter gone astray then gives nobody away.</translation>
        </message>
        <message>
            <source>Lưu bản mã hóa…</source>
            <translation>Save encrypted…</translation>
        </message>
        <message>
            <source>Lưu không mã hóa…</source>
            <translation>Save unencrypted…</translation>
        </message>
        <message>
            <source>Mật khẩu của bản sao này</source>
            <translation>Passphrase of this copy</translation>
        </message>
        <message>
            <source>Chương trình không giữ mật khẩu này. In phiếu hoặc chép tay ngay, cất riêng với bản sao.</source>
            <translation>The program does not keep this passphrase. Print the slip or copy it by hand now, and keep it apart from the copy.</translation>
        </message>
        <message>
            <source>Lưu phiếu PDF…</source>
            <translation>Save the slip as PDF…</translation>
        </message>
        <message>
            <source>In phiếu…</source>
            <translation>Print the slip…</translation>
        </message>
        <message>
            <source>Mật khẩu chưa được in, chưa được lưu. Đóng bây giờ thì không ai mở được bản sao này nữa.</source>
            <translation>The passphrase was neither printed nor saved. Close now and nobody can ever open this copy.</translation>
        </message>
        <message>
            <source>Đã lưu và kiểm tra bản sao {0}</source>
            <translation>Copy saved and verified: {0}</translation>
        </message>
        <message>
            <source>Ai cầm được bản này cũng đọc được ngày sinh, số định danh, điện thoại của mọi người.</source>
            <translation>Whoever holds this copy can read everybody's birth date, citizen ID and telephone.</translation>
        </message>
        <message>
            <source>Vẫn lưu không mã hóa…</source>
            <translation>Save unencrypted all the same…</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Đã khóa</source>
            <translation>Locked</translation>
        </message>
    </context>
    <context>
        <name>CrashHook</name>
        <message>
            <source>Lỗi của chương trình</source>
            <translation>Program fault</translation>
        </message>
        <message>
            <source>Tiếp tục làm việc</source>
            <translation>Go on working</translation>
        </message>
        <message>
            <source>Thông tin kỹ thuật…</source>
            <translation>Technical information…</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <source>Thông tin kỹ thuật</source>
            <translation>Technical information</translation>
        </message>
        <message>
            <source>Đây là toàn bộ nội dung sẽ được lưu: không có họ tên, số định danh hay nội dung đã gõ.</source>
            <translation>This is all that would be saved: no names, no citizen IDs, nothing that was typed.</translation>
        </message>
        <message>
            <source>Lưu thành tệp…</source>
            <translation>Save to a file…</translation>
        </message>
        <message>
            <source>Đã lưu {0}</source>
            <translation>Saved {0}</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Những gì vừa nhập, vừa sửa ở đây chưa được ghi. Đóng bây giờ thì mất.</source>
            <translation>What was just typed or changed here is not saved yet. It is lost if you close now.</translation>
        </message>
        <message>
            <source>Đóng</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Ở lại</source>
            <translation>Stay</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Lưu PDF…</source>
            <translation>Save PDF…</translation>
        </message>
        <message>
            <source>In…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Lưu Word…</source>
            <translation>Save Word…</translation>
        </message>
        <message>
            <source>Văn bản</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Sổ văn bản</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Thông tin trên văn bản</source>
            <translation>Facts on the paper</translation>
        </message>
        <message>
            <source>Người nhận</source>
            <translation>Addressed to</translation>
        </message>
        <message>
            <source>Tất cả đại biểu</source>
            <translation>All delegates</translation>
        </message>
        <message>
            <source>Đại biểu đang chọn</source>
            <translation>Selected delegates</translation>
        </message>
        <message>
            <source>Đại biểu đang hiện (đã lọc)</source>
            <translation>Delegates shown (filtered)</translation>
        </message>
        <message>
            <source>Mỗi người một tệp</source>
            <translation>One file each</translation>
        </message>
        <message>
            <source>Phụ lục kèm theo: {0}. Số và ngày lấy theo văn bản ấy.</source>
            <translation>Attached to: {0}. Number and date are those of that paper.</translation>
        </message>
        <message>
            <source>Chỉ người đang xem</source>
            <translation>Only the one in view</translation>
        </message>
    </context>
    <context>
        <name>DoubleWatch</name>
        <message>
            <source>{0} có thể trùng với {1} đã có trong danh sách.</source>
            <translation>{0} may be {1}, already on the list.</translation>
        </message>
        <message>
            <source>Xem hai người</source>
            <translation>See the two</translation>
        </message>
    </context>
    <context>
        <name>DoublesDialog</name>
        <message>
            <source>Tìm người trùng</source>
            <translation>Find doubles</translation>
        </message>
        <message>
            <source>Các cặp có thể trùng</source>
            <translation>Pairs that may be one person</translation>
        </message>
        <message>
            <source>So sánh từng ô</source>
            <translation>Cell by cell</translation>
        </message>
        <message>
            <source>Bấm vào ô muốn giữ. Ô đậm nền là giá trị sẽ còn lại; ô khác nhau có chữ đậm.</source>
            <translation>Click the cell to keep. The shaded one stays; cells that differ are bold.</translation>
        </message>
        <message>
            <source>Gộp thành một người</source>
            <translation>Merge into one</translation>
        </message>
        <message>
            <source>Là hai người khác nhau</source>
            <translation>Two different people</translation>
        </message>
        <message>
            <source>{0} cặp có thể là một người. Không gì được gộp khi chưa bấm.</source>
            <translation>Pairs that may be one person: {0}. Nothing is merged by itself.</translation>
        </message>
        <message>
            <source>Không thấy ai có thể bị nhập hai lần.</source>
            <translation>Nobody seems to be entered twice.</translation>
        </message>
        <message>
            <source>Người thứ nhất</source>
            <translation>First person</translation>
        </message>
        <message>
            <source>Người thứ hai</source>
            <translation>Second person</translation>
        </message>
        <message>
            <source>Vì sao</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Giống: {0}</source>
            <translation>Alike: {0}</translation>
        </message>
        <message>
            <source>; khác: {0}</source>
            <translation>; different: {0}</translation>
        </message>
        <message>
            <source>Là một người (nối đại biểu với điển hình)</source>
            <translation>One person (link delegate and nominee)</translation>
        </message>
        <message>
            <source>Ô</source>
            <translation>Cell</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Việc này không hoàn tác được.</source>
            <translation>This cannot be undone.</translation>
        </message>
        <message>
            <source>Lý do</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Ví dụ: đã quyết toán; theo yêu cầu. Không ghi tên ai.</source>
            <translation>For example: settled; on request. Name nobody.</translation>
        </message>
        <message>
            <source>Bản sao lưu còn giữ dữ liệu</source>
            <translation>Backups that still hold the data</translation>
        </message>
        <message>
            <source>Giữ lại</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Xóa hẳn</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>Đóng</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Đã xóa khỏi tệp này.</source>
            <translation>Erased from this file.</translation>
        </message>
        <message>
            <source>Bản sao đã chép ra USB, gửi thư, tệp PDF và giấy đã in: hãy tự xóa, tự hủy.</source>
            <translation>Copies on sticks and in mail, PDF files and printed papers: delete and shred them yourself.</translation>
        </message>
        <message>
            <source>{0} bản sao lưu làm trước đó còn giữ dữ liệu ấy:</source>
            <translation>Backups made before that still hold these data ({0}):</translation>
        </message>
    </context>
    <context>
        <name>ExtraCard</name>
        <message>
            <source>Cột in thêm</source>
            <translation>Extra columns</translation>
        </message>
        <message>
            <source>Dữ liệu cá nhân nhạy cảm: chỉ tích khi thật cần. Việc tích được ghi vào lịch sử.</source>
            <translation>Sensitive personal data: tick only what is really needed. Ticking is noted in the history.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>(nhiều giá trị)</source>
            <translation>(several values)</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <source>Sắp xếp A → Z</source>
            <translation>Sort A → Z</translation>
        </message>
        <message>
            <source>Sắp xếp Z → A</source>
            <translation>Sort Z → A</translation>
        </message>
        <message>
            <source>Tìm trong cột</source>
            <translation>Search the column</translation>
        </message>
        <message>
            <source>Giá trị trong cột</source>
            <translation>Values of the column</translation>
        </message>
        <message>
            <source>Lọc</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Bỏ lọc</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>(Chọn tất cả)</source>
            <translation>(Select all)</translation>
        </message>
        <message>
            <source>(Trống)</source>
            <translation>(Empty)</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Lịch sử…</source>
            <translation>History…</translation>
        </message>
        <message>
            <source>Đã ghi «{0}» cho {1} người.</source>
            <translation>“{0}” was written for {1} people.</translation>
        </message>
        <message>
            <source>Đã ghi «{0}» cho {1} dòng.</source>
            <translation>“{0}” was written to several rows ({1}).</translation>
        </message>
        <message>
            <source>{0} người đang chọn: điều gõ ở đây ghi cho cả {0} người.</source>
            <translation>{0} people selected: what is typed here is written to all {0}.</translation>
        </message>
        <message>
            <source>{0} dòng đang chọn: điều gõ ở đây ghi cho cả {0} dòng.</source>
            <translation>{0} rows selected: what is typed here is written to all {0}.</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Sao chép</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Sao chép cả tên cột</source>
            <translation>Copy with headers</translation>
        </message>
        <message>
            <source>Cắt</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Dán</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Điền xuống</source>
            <translation>Fill down</translation>
        </message>
        <message>
            <source>Xóa nội dung ô</source>
            <translation>Clear cells</translation>
        </message>
        <message>
            <source>Chèn dòng</source>
            <translation>Insert rows</translation>
        </message>
        <message>
            <source>Xóa dòng</source>
            <translation>Delete rows</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Trợ giúp</source>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <source>Lúc</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Ai</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Việc</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Lịch sử của tệp</source>
            <translation>History of the file</translation>
        </message>
        <message>
            <source>Lịch sử của {0}</source>
            <translation>History of {0}</translation>
        </message>
        <message>
            <source>Tìm trong lịch sử</source>
            <translation>Search the history</translation>
        </message>
        <message>
            <source>Loại việc</source>
            <translation>Kind of action</translation>
        </message>
        <message>
            <source>Mọi việc</source>
            <translation>All actions</translation>
        </message>
        <message>
            <source>Từ ngày</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Đến ngày</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Các việc đã làm</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Nội dung đã đổi</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Của</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Trước</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Sau</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Lịch sử chỉ được ghi thêm, không sửa, không xóa được.</source>
            <translation>The history only grows; it cannot be edited or deleted.</translation>
        </message>
        <message>
            <source>Lưu PDF…</source>
            <translation>Save PDF…</translation>
        </message>
        <message>
            <source>In…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>{0} việc</source>
            <translation>Entries: {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Nhập danh sách</source>
            <translation>Import a list</translation>
        </message>
        <message>
            <source>Đang đọc danh sách…</source>
            <translation>Reading lists…</translation>
        </message>
        <message>
            <source>Đang xét lại danh sách…</source>
            <translation>Looking at the list again…</translation>
        </message>
        <message>
            <source>Nhập vào</source>
            <translation>Import into</translation>
        </message>
        <message>
            <source>Danh sách đại biểu</source>
            <translation>Delegate list</translation>
        </message>
        <message>
            <source>Danh sách điển hình</source>
            <translation>Nominee list</translation>
        </message>
        <message>
            <source>Người đã có trong danh sách</source>
            <translation>People already on the list</translation>
        </message>
        <message>
            <source>điền vào ô còn trống</source>
            <translation>fill in empty cells</translation>
        </message>
        <message>
            <source>bỏ qua</source>
            <translation>skip</translation>
        </message>
        <message>
            <source>cập nhật</source>
            <translation>update</translation>
        </message>
        <message>
            <source>Nhập &amp;vào</source>
            <translation>&amp;Into</translation>
        </message>
        <message>
            <source>&amp;Người đã có</source>
            <translation>&amp;Known people</translation>
        </message>
        <message>
            <source>Xem trước</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Từng dòng</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Các cột</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Bảng mã, ngày tháng</source>
            <translation>Encoding, dates</translation>
        </message>
        <message>
            <source>Ngoài danh mục</source>
            <translation>Not on the list</translation>
        </message>
        <message>
            <source>Không phải người</source>
            <translation>Not people</translation>
        </message>
        <message>
            <source>Lưu dòng cần gửi lại…</source>
            <translation>Save rows to send back…</translation>
        </message>
        <message>
            <source>Các tệp</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Tệp</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Đơn vị gửi</source>
            <translation>Sent by</translation>
        </message>
        <message>
            <source>Đọc</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Nhập</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Đã có</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>Bỏ qua</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <source>Từ chối</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Bảng mã</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Đơn vị gửi tệp này</source>
            <translation>The unit that sent this file</translation>
        </message>
        <message>
            <source>Các dòng đọc được</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <source>Hiện</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Tất cả các dòng</source>
            <translation>All rows</translation>
        </message>
        <message>
            <source>Cần xem lại</source>
            <translation>To be looked at</translation>
        </message>
        <message>
            <source>Có thể trùng</source>
            <translation>Possible doubles</translation>
        </message>
        <message>
            <source>Bổ sung người đã có</source>
            <translation>Changes to known people</translation>
        </message>
        <message>
            <source>Bị từ chối</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Dòng đang chọn</source>
            <translation>Selected rows</translation>
        </message>
        <message>
            <source>Sửa ngay trong ô. Ô vàng cần xem lại, ô đỏ chưa đọc được (giữ trong Ghi chú nếu không sửa).</source>
            <translation>Edit in the cell. Yellow wants a look, red could not be read (kept in the note if not mended).</translation>
        </message>
        <message>
            <source>Là người mới</source>
            <translation>A new person</translation>
        </message>
        <message>
            <source>Là người đã có</source>
            <translation>Known already</translation>
        </message>
        <message>
            <source>Không nhập</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Vì là</source>
            <translation>Because it is</translation>
        </message>
        <message>
            <source>Nội dung</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Nội dung dán</source>
            <translation>Pasted text</translation>
        </message>
        <message>
            <source>Đọc {read} dòng = nhập {taken} + đã có {same} + bỏ qua {skipped} + từ chối {refused}.</source>
            <translation>Read {read} rows = taken {taken} + same {same} + skipped {skipped} + refused {refused}.</translation>
        </message>
        <message>
            <source>{0} dòng có ô cần xem lại.</source>
            <translation>Rows with cells to be looked at: {0}.</translation>
        </message>
        <message>
            <source>{0} và {1} đơn vị khác</source>
            <translation>{0} and {1} other units</translation>
        </message>
        <message>
            <source>Đơn vị sẽ được thêm: {0}.</source>
            <translation>Units to be added: {0}.</translation>
        </message>
        <message>
            <source>Nhập {0} người</source>
            <translation>Import people ({0})</translation>
        </message>
        <message>
            <source>Tệp, trang</source>
            <translation>File, sheet</translation>
        </message>
        <message>
            <source>Cột trong tệp</source>
            <translation>Column in the file</translation>
        </message>
        <message>
            <source>Nghĩa là</source>
            <translation>Means</translation>
        </message>
        <message>
            <source>Người thứ nhất</source>
            <translation>First person</translation>
        </message>
        <message>
            <source>Người thứ hai</source>
            <translation>Second person</translation>
        </message>
        <message>
            <source>(cột {0}, không tên)</source>
            <translation>(column {0}, no header)</translation>
        </message>
        <message>
            <source> (đoán)</source>
            <translation> (guessed)</translation>
        </message>
        <message>
            <source>Nghĩa của cột</source>
            <translation>Meaning of the column</translation>
        </message>
        <message>
            <source>(không dùng)</source>
            <translation>(not used)</translation>
        </message>
        <message>
            <source>chữ</source>
            <translation>text</translation>
        </message>
        <message>
            <source>ngày tháng</source>
            <translation>dates</translation>
        </message>
        <message>
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Trước</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Sau</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Ghi là</source>
            <translation>Written as</translation>
        </message>
        <message>
            <source>Số lần</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Hiểu là (nhớ cho lần sau)</source>
            <translation>Means (remembered)</translation>
        </message>
        <message>
            <source>Hiểu là</source>
            <translation>Means</translation>
        </message>
        <message>
            <source>(giữ nguyên)</source>
            <translation>(as it is)</translation>
        </message>
        <message>
            <source>can-gui-lai.xlsx</source>
            <translation>send-back.xlsx</translation>
        </message>
        <message>
            <source>Lưu dòng cần gửi lại</source>
            <translation>Save rows to send back</translation>
        </message>
    </context>
    <context>
        <name>IssueDialog</name>
        <message>
            <source>Phát hành</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>{0}: số {1}, ngày {2}, {3} bản.</source>
            <translation>{0}: number {1}, date {2}, copies: {3}.</translation>
        </message>
        <message>
            <source>Số và nội dung được ghi vào sổ. Sau đó chỉ hủy được, không hoàn tác; số không dùng lại.</source>
            <translation>Number and contents go into the register. After that it can only be voided, not undone; the number is not used again.</translation>
        </message>
        <message>
            <source>Chưa phát hành</source>
            <translation>Not yet</translation>
        </message>
    </context>
    <context>
        <name>ItemsPage</name>
        <message>
            <source>Nội dung mới</source>
            <translation>New paragraph</translation>
        </message>
        <message>
            <source>Nội dung kế hoạch</source>
            <translation>Plan text</translation>
        </message>
        <message>
            <source>Thêm đoạn</source>
            <translation>Add paragraph</translation>
        </message>
    </context>
    <context>
        <name>ListWork</name>
        <message>
            <source>Danh sách</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>Nhập danh sách</source>
            <translation>Import a list</translation>
        </message>
        <message>
            <source>Đã nhập {0} người từ {1} tệp. Ctrl+Z để hoàn tác.</source>
            <translation>People taken in: {0} (files: {1}). Ctrl+Z to undo.</translation>
        </message>
        <message>
            <source>Thẻ này không có danh sách để xuất. Hãy mở thẻ có bảng.</source>
            <translation>There is no list on this tab. Open one with a table.</translation>
        </message>
        <message>
            <source>Xuất danh sách đang hiện</source>
            <translation>Export the list shown</translation>
        </message>
        <message>
            <source>Đã xuất {0} dòng ra {1}</source>
            <translation>Rows exported: {0}, to {1}</translation>
        </message>
        <message>
            <source>bieu-mau-danh-sach.xlsx</source>
            <translation>list-form.xlsx</translation>
        </message>
        <message>
            <source>Biểu mẫu gửi đơn vị</source>
            <translation>Form for units</translation>
        </message>
        <message>
            <source>Đã lưu biểu mẫu có danh mục chọn sẵn: {0}</source>
            <translation>Form with drop-downs saved: {0}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Thanh công cụ</source>
            <translation>Toolbar</translation>
        </message>
        <message>
            <source>Mở gần đây</source>
            <translation>Recent files</translation>
        </message>
        <message>
            <source>Hội nghị điển hình tiên tiến</source>
            <translation>Conference of advanced exemplars</translation>
        </message>
        <message>
            <source> [MẪU]</source>
            <translation> [SAMPLE]</translation>
        </message>
        <message>
            <source>Đã lưu {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <source>Mọi thay đổi được lưu ngay</source>
            <translation>Every change is saved at once</translation>
        </message>
        <message>
            <source>Hoàn tác</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Làm lại</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Còn {0} ô đánh dấu đỏ chưa lưu được. Hãy sửa lại, hoặc đóng lần nữa để bỏ.</source>
            <translation>Cells marked red and not saved: {0}. Mend them, or close again to let them go.</translation>
        </message>
        <message>
            <source>Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.</source>
            <translation>Saved {0}. Every change is saved as soon as it is typed.</translation>
        </message>
        <message>
            <source>Đã lưu và kiểm tra bản sao {0}</source>
            <translation>Copy saved and verified: {0}</translation>
        </message>
        <message>
            <source>Mở hội nghị</source>
            <translation>Open a conference</translation>
        </message>
    </context>
    <context>
        <name>MaskedLine</name>
        <message>
            <source>Hiện số này trong một phút (phím Enter); việc xem được ghi vào lịch sử</source>
            <translation>Show this number for a minute (Enter key); that it was shown is noted in the history</translation>
        </message>
        <message>
            <source>Hiện số</source>
            <translation>Show the number</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Họp bình xét ở đơn vị</source>
            <translation>Selection meetings of the units</translation>
        </message>
        <message>
            <source>Thêm cuộc họp</source>
            <translation>Add a meeting</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Họ và tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Ban Tổ chức, Hội đồng Thi đua - Khen thưởng</source>
            <translation>Organising committee and commendation council</translation>
        </message>
        <message>
            <source>Thêm thành viên</source>
            <translation>Add a member</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Đóng</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>NewConference</name>
        <message>
            <source>Hội nghị mới</source>
            <translation>New conference</translation>
        </message>
        <message>
            <source>Tạo và chọn nơi lưu…</source>
            <translation>Create and save as…</translation>
        </message>
    </context>
    <context>
        <name>NomineesTab</name>
        <message>
            <source>Điển hình</source>
            <translation>Nominees</translation>
        </message>
        <message>
            <source>Thêm điển hình</source>
            <translation>Add nominee</translation>
        </message>
        <message>
            <source>Chuyển trạng thái</source>
            <translation>Set status</translation>
        </message>
        <message>
            <source>Đưa vào danh sách đại biểu</source>
            <translation>Put on the delegate list</translation>
        </message>
        <message>
            <source>Cơ cấu…</source>
            <translation>Composition…</translation>
        </message>
        <message>
            <source>Tất cả</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Lọc theo đơn vị</source>
            <translation>Filter by unit</translation>
        </message>
        <message>
            <source>Lọc theo lĩnh vực</source>
            <translation>Filter by sector</translation>
        </message>
        <message>
            <source>Lọc theo xã cũ</source>
            <translation>Filter by former commune</translation>
        </message>
        <message>
            <source>Chưa có điển hình nào được giới thiệu.
Thêm từng điển hình hoặc nhập danh sách từ Excel (Tệp &gt; Nhập danh sách).</source>
            <translation>No nominees yet.
Add them one by one or import a list from Excel (File &gt; Import a list).</translation>
        </message>
        <message>
            <source>Điển hình mới</source>
            <translation>New nominee</translation>
        </message>
        <message>
            <source>Mọi đơn vị</source>
            <translation>All units</translation>
        </message>
        <message>
            <source>Mọi lĩnh vực</source>
            <translation>All sectors</translation>
        </message>
        <message>
            <source>Mọi xã cũ</source>
            <translation>All communes</translation>
        </message>
        <message>
            <source>Đã chuyển trạng thái, nhưng {0} người chưa ghi biên bản hoặc phiếu bình xét: {1}.</source>
            <translation>The status was changed, but for {0} of them neither minutes nor a vote are noted: {1}.</translation>
        </message>
        <message>
            <source>Đã đưa {0} người vào danh sách đại biểu.</source>
            <translation>Put on the delegate list: {0}.</translation>
        </message>
        <message>
            <source>Đã có sẵn: {0}.</source>
            <translation>Already there: {0}.</translation>
        </message>
        <message>
            <source>Chưa ghi người đại diện: {0}.</source>
            <translation>No representative: {0}.</translation>
        </message>
        <message>
            <source>Đang rút, tạm dừng hoặc không đạt: {0}.</source>
            <translation>Withdrawn, on hold or failed: {0}.</translation>
        </message>
    </context>
    <context>
        <name>NumbersDialog</name>
        <message>
            <source>Điền số, ngày văn thư cấp</source>
            <translation>Numbers and dates the registry gave</translation>
        </message>
        <message>
            <source>Số và ngày của các văn bản</source>
            <translation>Numbers and dates of the papers</translation>
        </message>
        <message>
            <source>Văn bản</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Ngày ban hành</source>
            <translation>Date of issue</translation>
        </message>
        <message>
            <source>Phát hành luôn những văn bản vừa điền đủ số và ngày</source>
            <translation>Issue at once what now has number and date</translation>
        </message>
        <message>
            <source>Ghi vào sổ; sau đó chỉ hủy được, không hoàn tác</source>
            <translation>Goes into the register; afterwards it can only be voided, not undone</translation>
        </message>
        <message>
            <source>Đã ghi số, ngày của {0} văn bản.</source>
            <translation>Numbers and dates are kept (papers: {0}).</translation>
        </message>
        <message>
            <source>Đã phát hành {0} văn bản.</source>
            <translation>Papers issued: {0}.</translation>
        </message>
    </context>
    <context>
        <name>PaperLaying</name>
        <message>
            <source>{0} trang</source>
            <translation>Pages: {0}</translation>
        </message>
        <message>
            <source>Xem trước {0} trang đầu; in và lưu đủ cả</source>
            <translation>First {0} pages; printing and saving have all</translation>
        </message>
        <message>
            <source>{0} đại biểu</source>
            <translation>Delegates: {0}</translation>
        </message>
        <message>
            <source>{0} đại biểu, {1} trang</source>
            <translation>Delegates: {0}, pages: {1}</translation>
        </message>
    </context>
    <context>
        <name>PaperOutput</name>
        <message>
            <source>Đang xuất văn bản…</source>
            <translation>Writing papers…</translation>
        </message>
        <message>
            <source>Đã lưu {0} tệp vào {1}</source>
            <translation>Files saved: {0}, in {1}</translation>
        </message>
        <message>
            <source>Mở thư mục</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Đã dừng: {0} tệp đã lưu vào {1}, phần còn lại chưa lưu.</source>
            <translation>Stopped. Files saved: {0}, in {1}; the rest was not saved.</translation>
        </message>
        <message>
            <source>Đã dừng, chưa lưu tệp nào.</source>
            <translation>Stopped, no file was saved.</translation>
        </message>
        <message>
            <source>Chọn thư mục lưu văn bản</source>
            <translation>Choose a folder for the papers</translation>
        </message>
        <message>
            <source>Đang dàn trang…</source>
            <translation>Laying out pages…</translation>
        </message>
        <message>
            <source>Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.</source>
            <translation>There is no printer here. Save a PDF and print it elsewhere.</translation>
        </message>
        <message>
            <source>{0} bản, {1} trang</source>
            <translation>Papers: {0}, pages: {1}</translation>
        </message>
        <message>
            <source>Đang in…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <source>Đã gửi {0} trang tới máy in.</source>
            <translation>Pages sent to the printer: {0}.</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Xem trước</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Còn thiếu</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Cần xem trước khi in</source>
            <translation>To look at before printing</translation>
        </message>
        <message>
            <source>Thu nhỏ</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Phóng to</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Vừa chiều ngang</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Người trước</source>
            <translation>Recipient before</translation>
        </message>
        <message>
            <source>Người sau</source>
            <translation>Next recipient</translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Các văn bản</source>
            <translation>The papers</translation>
        </message>
        <message>
            <source>in được</source>
            <translation>ready to print</translation>
        </message>
        <message>
            <source>{0} bản không còn đúng</source>
            <translation>Copies no longer right: {0}</translation>
        </message>
        <message>
            <source>đã phát hành số {0}</source>
            <translation>issued as {0}</translation>
        </message>
        <message>
            <source>chưa đến lúc</source>
            <translation>not due yet</translation>
        </message>
        <message>
            <source>còn thiếu {0}</source>
            <translation>{0} missing</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Dán</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>{0} ô sẽ dán, {1} ô cần xem lại.</source>
            <translation>Cells to paste: {0}, to be looked at: {1}.</translation>
        </message>
        <message>
            <source>{0} dòng mới sẽ được thêm vào cuối danh sách.</source>
            <translation>{0} new rows will be added at the end.</translation>
        </message>
        <message>
            <source>Dán tất cả, đánh dấu đỏ</source>
            <translation>Paste all, mark red</translation>
        </message>
        <message>
            <source>Bỏ ô lỗi</source>
            <translation>Leave bad cells out</translation>
        </message>
        <message>
            <source>Ngày tháng dán vào đọc được hai cách. «{0}» là:</source>
            <translation>The pasted dates read two ways. “{0}” is:</translation>
        </message>
        <message>
            <source>ngày {0} (ngày trước)</source>
            <translation>{0} (day first)</translation>
        </message>
        <message>
            <source>ngày {0} (tháng trước)</source>
            <translation>{0} (month first)</translation>
        </message>
        <message>
            <source>Ô cần xem lại</source>
            <translation>Cells to be looked at</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Nội dung</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Vì sao</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>mới</source>
            <translation>new</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Mã khóa màn hình</source>
            <translation>Screen lock PIN</translation>
        </message>
        <message>
            <source>Mã khóa che màn hình khi rời bàn. Nó KHÔNG mã hóa dữ liệu: ai chép được tệp vẫn đọc được tệp. Muốn cả máy được mã hóa, hãy nhờ người quản trị bật BitLocker.</source>
            <translation>The PIN covers the screen while you are away. It does NOT encrypt the data: whoever copies the file can read it. To encrypt the whole PC ask the administrator to turn on BitLocker.</translation>
        </message>
        <message>
            <source>Quên mã thì không mất dữ liệu: đóng chương trình, xóa tệp {0}, mở lại.</source>
            <translation>A forgotten PIN loses no data: close the program, delete the file {0}, open it again.</translation>
        </message>
        <message>
            <source>Mã đang dùng</source>
            <translation>Present PIN</translation>
        </message>
        <message>
            <source>Mã mới (4 đến 12 chữ số)</source>
            <translation>New PIN (4 to 12 digits)</translation>
        </message>
        <message>
            <source>Gõ lại mã mới</source>
            <translation>New PIN again</translation>
        </message>
        <message>
            <source>Tự khóa sau</source>
            <translation>Lock by itself after</translation>
        </message>
        <message>
            <source>{0} phút không dùng</source>
            <translation>{0} minutes without use</translation>
        </message>
        <message>
            <source>Không tự khóa</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>Bỏ mã khóa</source>
            <translation>Remove the PIN</translation>
        </message>
        <message>
            <source>Thôi</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Đặt mã khóa</source>
            <translation>Set the PIN</translation>
        </message>
        <message>
            <source>Mã đang dùng không đúng.</source>
            <translation>The present PIN is not right.</translation>
        </message>
        <message>
            <source>Mã khóa gồm 4 đến 12 chữ số.</source>
            <translation>A PIN has 4 to 12 digits.</translation>
        </message>
        <message>
            <source>Hai lần gõ mã mới không giống nhau.</source>
            <translation>The two new PINs differ.</translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message>
            <source>Các phần của kế hoạch</source>
            <translation>Parts of the plan</translation>
        </message>
        <message>
            <source>Hội nghị</source>
            <translation>Conference</translation>
        </message>
        <message>
            <source>Nội dung kế hoạch</source>
            <translation>Plan text</translation>
        </message>
        <message>
            <source>Nhiệm vụ</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Đơn vị</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Cơ quan, người ký</source>
            <translation>Agency, signers</translation>
        </message>
        <message>
            <source>Ban Tổ chức, Hội đồng</source>
            <translation>Committee, council</translation>
        </message>
        <message>
            <source>Họp bình xét</source>
            <translation>Unit meetings</translation>
        </message>
        <message>
            <source>Phiên họp Hội đồng</source>
            <translation>Council sessions</translation>
        </message>
        <message>
            <source>Dự toán kinh phí</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Mức tiền thưởng</source>
            <translation>Bonus rates</translation>
        </message>
        <message>
            <source>Giấy khen</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Căn cứ pháp lý</source>
            <translation>Legal bases</translation>
        </message>
        <message>
            <source>Nơi nhận</source>
            <translation>Recipients</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Xem lại trước khi in</source>
            <translation>Look again before printing</translation>
        </message>
        <message>
            <source>{0} điều nên xem lại</source>
            <translation>To be looked at: {0}</translation>
        </message>
        <message>
            <source>Điều nên xem lại</source>
            <translation>Things to look at</translation>
        </message>
        <message>
            <source>Vẫn tiếp tục</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Quay lại sửa</source>
            <translation>Go back and mend</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDesk</name>
        <message>
            <source>Xóa ngày sinh, dân tộc, tôn giáo, Đảng viên, ngày vào Đảng, điện thoại, số định danh, nơi ở và vướng mắc của mọi đại biểu và điển hình, trong danh sách, lịch sử, câu chữ và sổ văn bản. Nên làm sau khi quyết toán.</source>
            <translation>Erases birth date, ethnic group, religion, Party membership and date, telephone, citizen ID, home and hold reason of all delegates and nominees, in the lists, the history, the wording and the register. Best done after settlement.</translation>
        </message>
        <message>
            <source>Giữ lại: họ tên, chức vụ, đơn vị, khen thưởng, sổ văn bản; và số liệu thống kê đại biểu như lúc này (tuổi theo nhóm, không giữ cả năm sinh).</source>
            <translation>Kept: names, positions, units, awards, the register; and the statistics of the delegates as they stand now (ages in bands, not even the year of birth).</translation>
        </message>
        <message>
            <source>Xóa dữ liệu nhạy cảm, giữ thống kê</source>
            <translation>Erase sensitive data, keep statistics</translation>
        </message>
        <message>
            <source>Xóa hẳn {0} ({1}): mọi ô, lịch sử, giấy đã in trong sổ, tên trong câu chữ và ghi chú.</source>
            <translation>Erases {0} ({1}): every cell, the history, what printed papers said, the name in wording and notes.</translation>
        </message>
        <message>
            <source>Chỉ giữ lại ngày xóa, người xóa và lý do. Số văn bản đã dùng vẫn tính là đã dùng.</source>
            <translation>Only the day, who erased and why are kept. Numbers of papers stay used.</translation>
        </message>
        <message>
            <source>Xóa hẳn một người</source>
            <translation>Erase one person</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Mang theo {0} chỉ tiêu cơ cấu</source>
            <translation>Take {0} composition targets along</translation>
        </message>
        <message>
            <source>Mang theo {0} cách viết, cách hiểu cột đã nhớ</source>
            <translation>Take {0} remembered spellings and column meanings along</translation>
        </message>
    </context>
    <context>
        <name>ProgramTab</name>
        <message>
            <source>Chương trình</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Thêm mục</source>
            <translation>Add item</translation>
        </message>
        <message>
            <source>Dùng mẫu</source>
            <translation>Use a template</translation>
        </message>
        <message>
            <source>Chín mục của kế hoạch (chưa có giờ)</source>
            <translation>Nine items of the plan (no times)</translation>
        </message>
        <message>
            <source>Buổi sáng 07:00 - 11:30 (có giờ)</source>
            <translation>Morning 07:00 - 11:30 (with times)</translation>
        </message>
        <message>
            <source>Chương trình chưa có mục nào.
Bấm «Dùng mẫu» để lấy chín mục của kế hoạch hoặc mẫu có giờ.</source>
            <translation>The program has no items yet.
Press “Use a template” for the plan's nine items or one with times.</translation>
        </message>
        <message>
            <source>Mục mới</source>
            <translation>New item</translation>
        </message>
        <message>
            <source>Chèn mục sau dòng này</source>
            <translation>Insert item after this row</translation>
        </message>
        <message>
            <source>Đã thay chương trình bằng mẫu. Ctrl+Z để lấy lại chương trình cũ.</source>
            <translation>The template replaced the program. Ctrl+Z brings the old one back.</translation>
        </message>
        <message>
            <source>Tổng cộng {0} giờ {1:02d} phút</source>
            <translation>Total {0} h {1:02d} min</translation>
        </message>
        <message>
            <source>chưa có giờ bắt đầu: ghi ở thẻ Kế hoạch hoặc cột Giữ giờ</source>
            <translation>no start time: set it on the Plan tab or in column Fixed at</translation>
        </message>
        <message>
            <source>kết thúc lúc {0}</source>
            <translation>ends at {0}</translation>
        </message>
        <message>
            <source>«{0}» chồng lên mục trước {1} phút</source>
            <translation>“{0}” overlaps the item before by {1} min</translation>
        </message>
        <message>
            <source>trống {1} phút trước «{0}»</source>
            <translation>{1} min idle before “{0}”</translation>
        </message>
        <message>
            <source>kết thúc muộn hơn dự kiến {0} phút</source>
            <translation>ends {0} min later than expected</translation>
        </message>
    </context>
    <context>
        <name>RatesPage</name>
        <message>
            <source>Hệ số tiền thưởng</source>
            <translation>Coefficients of bonuses</translation>
        </message>
        <message>
            <source>Thêm hệ số</source>
            <translation>Add a coefficient</translation>
        </message>
        <message>
            <source>Lương cơ sở</source>
            <translation>Base salary</translation>
        </message>
        <message>
            <source>Thêm mức lương</source>
            <translation>Add a salary</translation>
        </message>
    </context>
    <context>
        <name>RecipientsPage</name>
        <message>
            <source>Nơi nhận mới</source>
            <translation>New recipient</translation>
        </message>
        <message>
            <source>Nơi nhận</source>
            <translation>Recipients</translation>
        </message>
        <message>
            <source>Thêm nơi nhận</source>
            <translation>Add recipient</translation>
        </message>
    </context>
    <context>
        <name>RecordModel</name>
        <message>
            <source>Gõ tên để thêm…</source>
            <translation>Type a name to add…</translation>
        </message>
        <message>
            <source>Gõ để thêm…</source>
            <translation>Type to add…</translation>
        </message>
        <message>
            <source>{0} ô cần xem lại, đã đánh dấu đỏ. {1}</source>
            <translation>Cells to look at again, marked red: {0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Tìm (Ctrl+F)</source>
            <translation>Find (Ctrl+F)</translation>
        </message>
        <message>
            <source>Xóa</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Lịch sử của người này…</source>
            <translation>History of this person…</translation>
        </message>
        <message>
            <source>Lịch sử của dòng này…</source>
            <translation>History of this row…</translation>
        </message>
        <message>
            <source>Xóa hẳn người này…</source>
            <translation>Erase this person…</translation>
        </message>
        <message>
            <source>Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.</source>
            <translation>No rows yet. Press the add button at the top right, or add rows and paste from Excel.</translation>
        </message>
        <message>
            <source>Thứ tự đã đổi – Sắp xếp lại</source>
            <translation>Order is stale – sort again</translation>
        </message>
        <message>
            <source>Bỏ mọi bộ lọc</source>
            <translation>Clear all filters</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Kiểu xem, cột hiện và ẩn</source>
            <translation>Views, columns shown and hidden</translation>
        </message>
        <message>
            <source>Lên</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Xuống</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Tìm thấy: {0} / {1}</source>
            <translation>Found: {0} / {1}</translation>
        </message>
        <message>
            <source>Không tìm thấy.</source>
            <translation>Not found.</translation>
        </message>
        <message>
            <source>Đã xóa {0} dòng. Ctrl+Z để hoàn tác.</source>
            <translation>Rows deleted: {0}. Ctrl+Z to undo.</translation>
        </message>
        <message>
            <source>Đang xuất danh sách…</source>
            <translation>Writing the list…</translation>
        </message>
        <message>
            <source>{0} / {1} dòng</source>
            <translation>{0} / {1} rows</translation>
        </message>
        <message>
            <source> (đang lọc)</source>
            <translation> (filtered)</translation>
        </message>
        <message>
            <source>{0} ô đang chọn</source>
            <translation>Cells selected: {0}</translation>
        </message>
        <message>
            <source>Tổng: {0}</source>
            <translation>Sum: {0}</translation>
        </message>
    </context>
    <context>
        <name>RefusedPage</name>
        <message>
            <source>Chưa mở tệp {0}</source>
            <translation>{0} was not opened</translation>
        </message>
        <message>
            <source>Chương trình chưa thay đổi gì trong tệp này: {0}</source>
            <translation>Nothing in this file was changed: {0}</translation>
        </message>
        <message>
            <source>Không có bản sao lưu nào của tệp này trên máy. Hãy tìm bản trên thẻ nhớ.</source>
            <translation>There is no backup of this file on this PC. Look for a copy on a stick.</translation>
        </message>
        <message>
            <source>Các bản sao lưu dưới đây đã được kiểm tra khi lưu và sẽ được kiểm tra lại khi khôi phục.</source>
            <translation>The backups below were verified when they were taken and are verified again when restored.</translation>
        </message>
        <message>
            <source>Khôi phục xong, tệp hiện tại vẫn còn, dưới tên khác.</source>
            <translation>After that the present file is still there, under another name.</translation>
        </message>
        <message>
            <source>Khôi phục bản đang chọn</source>
            <translation>Restore the chosen one</translation>
        </message>
        <message>
            <source>Chép về máy và mở</source>
            <translation>Copy to this PC and open</translation>
        </message>
        <message>
            <source>Vẫn mở ở đây</source>
            <translation>Open here all the same</translation>
        </message>
        <message>
            <source>Mở ở máy này</source>
            <translation>Open here</translation>
        </message>
        <message>
            <source>Thử lại</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Mở tệp khác…</source>
            <translation>Open another file…</translation>
        </message>
        <message>
            <source>Về trang đầu</source>
            <translation>Back to the first page</translation>
        </message>
    </context>
    <context>
        <name>RegisterCard</name>
        <message>
            <source>Sổ văn bản</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Bản không còn đúng</source>
            <translation>Copies no longer right</translation>
        </message>
        <message>
            <source>Phát hành</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Lấy số và ngày ở trên, ghi vào sổ; sau đó chỉ hủy được, không hoàn tác</source>
            <translation>Takes the number and date above into the register; afterwards it can only be voided, not undone</translation>
        </message>
        <message>
            <source>Ghi đã in</source>
            <translation>Note as printed</translation>
        </message>
        <message>
            <source>Dùng khi đã in từ tệp PDF hoặc Word</source>
            <translation>For papers printed from the PDF or Word file</translation>
        </message>
        <message>
            <source>Hủy…</source>
            <translation>Void…</translation>
        </message>
        <message>
            <source>In lại bản bị ảnh hưởng</source>
            <translation>Reprint the affected copies</translation>
        </message>
        <message>
            <source>Chưa in, chưa phát hành.</source>
            <translation>Neither printed nor issued.</translation>
        </message>
        <message>
            <source>Đã phát hành số {0} ngày {1}: {2} bản.</source>
            <translation>Issued as {0} on {1} (copies: {2}).</translation>
        </message>
        <message>
            <source>Đã in {0} bản, lần cuối {1}.</source>
            <translation>Copies printed: {0}, last on {1}.</translation>
        </message>
        <message>
            <source>{0} bản không còn đúng với dữ liệu.</source>
            <translation>Copies that no longer say what the data says: {0}.</translation>
        </message>
        <message>
            <source>không còn trong danh sách, hoặc không lập được nữa</source>
            <translation>no longer on the list, or cannot be made any more</translation>
        </message>
        <message>
            <source>Đã phát hành số {0}, {1} bản.</source>
            <translation>Issued as no. {0} (copies: {1}).</translation>
        </message>
        <message>
            <source>Đã ghi vào sổ: in {0} bản. Ctrl+Z để hoàn tác.</source>
            <translation>Entered in the register. Copies printed: {0}. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <source>Hủy văn bản số {0}</source>
            <translation>Void paper no. {0}</translation>
        </message>
        <message>
            <source>Lý do hủy (số này không dùng lại):</source>
            <translation>Reason (the number is not used again):</translation>
        </message>
        <message>
            <source>Đã hủy văn bản số {0}.</source>
            <translation>Paper no. {0} is void.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message>
            <source>Tìm và thay thế</source>
            <translation>Find and replace</translation>
        </message>
        <message>
            <source>Trong cột</source>
            <translation>In column</translation>
        </message>
        <message>
            <source>Mọi cột đang hiện</source>
            <translation>All columns shown</translation>
        </message>
        <message>
            <source>Chỉ khi cả ô là như vậy</source>
            <translation>Whole cells only</translation>
        </message>
        <message>
            <source>Phân biệt chữ hoa, chữ thường</source>
            <translation>Match case</translation>
        </message>
        <message>
            <source>&amp;Tìm</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>Tha&amp;y bằng</source>
            <translation>Replace &amp;with</translation>
        </message>
        <message>
            <source>Trong &amp;cột</source>
            <translation>In &amp;column</translation>
        </message>
        <message>
            <source>Các ô sẽ đổi</source>
            <translation>Cells to be changed</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Trước</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Sau</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Thay {0} ô</source>
            <translation>Replace in cells ({0})</translation>
        </message>
        <message>
            <source>Bỏ chữ ấy ở {0} ô</source>
            <translation>Take it out of cells ({0})</translation>
        </message>
        <message>
            <source>Chỉ tìm trong {0} dòng đang lọc, trên {1} dòng.</source>
            <translation>Only the {0} filtered rows of {1} are searched.</translation>
        </message>
        <message>
            <source>Không thấy chữ ấy; dấu phải đúng như trong ô.</source>
            <translation>Not found; marks must be as in the cell.</translation>
        </message>
        <message>
            <source>Đã thay {0} ô. Ctrl+Z để hoàn tác.</source>
            <translation>Cells replaced: {0}. Ctrl+Z to undo.</translation>
        </message>
        <message>
            <source>{0} ô không nhận được, đã đánh dấu đỏ.</source>
            <translation>Cells not accepted, marked red: {0}.</translation>
        </message>
    </context>
    <context>
        <name>RosterTab</name>
        <message>
            <source>Đại biểu</source>
            <translation>Delegates</translation>
        </message>
        <message>
            <source>Thêm đại biểu</source>
            <translation>Add delegate</translation>
        </message>
        <message>
            <source>Thứ tự</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Theo tên A, B, C</source>
            <translation>By name A, B, C</translation>
        </message>
        <message>
            <source>Theo thứ tự giới thiệu</source>
            <translation>By protocol order</translation>
        </message>
        <message>
            <source>Cơ cấu…</source>
            <translation>Composition…</translation>
        </message>
        <message>
            <source>Tất cả</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Điển hình</source>
            <translation>Exemplars</translation>
        </message>
        <message>
            <source>Khách mời</source>
            <translation>Guests</translation>
        </message>
        <message>
            <source>Lãnh đạo</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Nữ</source>
            <translation>Women</translation>
        </message>
        <message>
            <source>Dân tộc thiểu số</source>
            <translation>Ethnic minorities</translation>
        </message>
        <message>
            <source>Chưa trả lời</source>
            <translation>No reply yet</translation>
        </message>
        <message>
            <source>Thiếu thông tin</source>
            <translation>Lacking facts</translation>
        </message>
        <message>
            <source>Cơ cấu</source>
            <translation>Composition</translation>
        </message>
        <message>
            <source>Thông tin</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Danh sách đại biểu chưa có ai.
Thêm từng người, nhập từ Excel (Tệp &gt; Nhập danh sách), hoặc đưa điển hình sang từ thẻ Điển hình.</source>
            <translation>The delegate list is empty.
Add people one by one, import from Excel (File &gt; Import a list), or bring nominees over from the Nominees tab.</translation>
        </message>
        <message>
            <source>Đại biểu mới</source>
            <translation>New delegate</translation>
        </message>
        <message>
            <source>Ghi trả lời</source>
            <translation>Record reply</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Xem các bản sao lưu…</source>
            <translation>Show the backups…</translation>
        </message>
        <message>
            <source>Chép về máy và mở</source>
            <translation>Copy to this PC and open</translation>
        </message>
        <message>
            <source>Điền lại</source>
            <translation>Fill in again</translation>
        </message>
        <message>
            <source>Chép ra thẻ nhớ…</source>
            <translation>Copy to a stick…</translation>
        </message>
        <message>
            <source>Khi ấy đang gõ dở: {0}</source>
            <translation>Being typed then: {0}</translation>
        </message>
        <message>
            <source>Đã điền lại {0} ô. Ctrl+Z để hoàn tác.</source>
            <translation>Cells filled in again: {0}. Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <source>Đã sao lưu và kiểm tra lúc {0}.</source>
            <translation>Backed up and verified at {0}.</translation>
        </message>
        <message>
            <source>Chưa sao lưu được: {0}</source>
            <translation>Not backed up: {0}</translation>
        </message>
        <message>
            <source>Thử lại</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Sao lưu: {0}; thẻ nhớ: {1}</source>
            <translation>Backup: {0}; stick: {1}</translation>
        </message>
        <message>
            <source>chưa có</source>
            <translation>none yet</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Phiên họp Hội đồng</source>
            <translation>Council sessions</translation>
        </message>
        <message>
            <source>Thêm phiên họp</source>
            <translation>Add a session</translation>
        </message>
    </context>
    <context>
        <name>SheetOutput</name>
        <message>
            <source>Lưu PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>Đã lưu {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <source>Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.</source>
            <translation>There is no printer here. Save a PDF and print it elsewhere.</translation>
        </message>
        <message>
            <source>Đang in…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <source>Đã gửi {0} trang tới máy in.</source>
            <translation>Pages sent to the printer: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Các thẻ</source>
            <translation>Tabs</translation>
        </message>
        <message>
            <source>Kế hoạch</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Điển hình</source>
            <translation>Nominees</translation>
        </message>
        <message>
            <source>Đại biểu</source>
            <translation>Delegates</translation>
        </message>
        <message>
            <source>Chương trình</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Văn bản</source>
            <translation>Papers</translation>
        </message>
    </context>
    <context>
        <name>TargetsPage</name>
        <message>
            <source>Chỉ tiêu của cơ quan</source>
            <translation>The office's targets</translation>
        </message>
        <message>
            <source>Thêm chỉ tiêu</source>
            <translation>Add a target</translation>
        </message>
        <message>
            <source>Kế hoạch chỉ ấn định tổng số và tỷ lệ điển hình.
Thêm chỉ tiêu của cơ quan nếu cần: nữ, dân tộc, trực tiếp sản xuất, từng xã cũ, từng lĩnh vực, phân bổ mỗi đơn vị.</source>
            <translation>The plan only sets the number and the share of exemplars.
Add the office's own targets: women, ethnic groups, direct workers, each former commune, each sector, each unit's allotment.</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message>
            <source>Nhiệm vụ</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Thêm nhiệm vụ</source>
            <translation>Add task</translation>
        </message>
        <message>
            <source>Xong hôm nay</source>
            <translation>Done today</translation>
        </message>
        <message>
            <source>Phòng Văn hóa - Xã hội</source>
            <translation>Phòng Văn hóa - Xã hội</translation>
        </message>
        <message>
            <source>Việc mới</source>
            <translation>New task</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Đã bỏ phần gõ chưa lưu được ở ô «{0}»; ô trở lại như đã lưu.</source>
            <translation>What was typed in “{0}” and not saved was taken back; the cell is as it was saved.</translation>
        </message>
        <message>
            <source>Đã hoàn tác: {0}</source>
            <translation>Undone: {0}</translation>
        </message>
        <message>
            <source>Đã làm lại: {0}</source>
            <translation>Done again: {0}</translation>
        </message>
    </context>
    <context>
        <name>UnitsPage</name>
        <message>
            <source>Đơn vị</source>
            <translation>Units</translation>
        </message>
        <message>
            <source>Thêm đơn vị</source>
            <translation>Add unit</translation>
        </message>
        <message>
            <source>Tất cả</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Chưa gửi danh sách</source>
            <translation>No list yet</translation>
        </message>
        <message>
            <source>Đã gửi</source>
            <translation>List sent</translation>
        </message>
        <message>
            <source>Chưa đủ phân bổ</source>
            <translation>Below allotment</translation>
        </message>
        <message>
            <source>Ghi đã đôn đốc hôm nay</source>
            <translation>Reminded today</translation>
        </message>
        <message>
            <source>Ghi đã nhận danh sách hôm nay</source>
            <translation>List received today</translation>
        </message>
        <message>
            <source>Đơn vị mới</source>
            <translation>New unit</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Đã khóa</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Màn hình đang khóa. Những gì gõ xong đã được lưu.</source>
            <translation>The screen is locked. What was typed is saved.</translation>
        </message>
        <message>
            <source>Mã khóa</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Mở khóa</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Quên mã: bấm Thoát, xóa tệp {0}, mở lại chương trình. Dữ liệu không mất.</source>
            <translation>Forgotten: press Quit, delete the file {0}, open the program again. No data are lost.</translation>
        </message>
        <message>
            <source>Thoát chương trình</source>
            <translation>Quit the program</translation>
        </message>
        <message>
            <source>Mã không đúng. Thử lại sau {0} giây.</source>
            <translation>Wrong PIN. Try again in {0} seconds.</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>Theo máy</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Sáng</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Tối</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Màu sắc</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Ngôn ngữ</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Cỡ chữ</source>
            <translation>Text size</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Hội nghị điển hình tiên tiến</source>
            <translation>Conference of advanced exemplars</translation>
        </message>
        <message>
            <source>Mọi thay đổi được lưu ngay vào tệp trên máy này. Không cần mạng.</source>
            <translation>Every change is saved at once in a file on this PC. No network needed.</translation>
        </message>
        <message>
            <source>Tạo hội nghị mới</source>
            <translation>Create a new conference</translation>
        </message>
        <message>
            <source>Từ kế hoạch 08/KH-UBND, chỉ hỏi tên, ngày, địa điểm</source>
            <translation>From plan 08/KH-UBND, asks only name, date and venue</translation>
        </message>
        <message>
            <source>Mở hội nghị mẫu để xem thử</source>
            <translation>Try the sample conference</translation>
        </message>
        <message>
            <source>150 đại biểu hư cấu, sửa thoải mái</source>
            <translation>150 invented delegates, change what you like</translation>
        </message>
        <message>
            <source>Mở tệp có sẵn…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Tệp .dtt trên máy hoặc thẻ nhớ</source>
            <translation>A .dtt file on this PC or a memory stick</translation>
        </message>
        <message>
            <source>Mở gần đây</source>
            <translation>Recent files</translation>
        </message>
        <message>
            <source>Phím Delete bỏ khỏi danh sách này, không xóa tệp.</source>
            <translation>Delete takes a file off this list; the file itself stays.</translation>
        </message>
        <message>
            <source>{0}   (không thấy tệp)</source>
            <translation>{0}   (file not found)</translation>
        </message>
    </context>
    <context>
        <name>WordingCard</name>
        <message>
            <source>Câu</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Áp dụng</source>
            <translation>Applies to</translation>
        </message>
        <message>
            <source>Mọi bản</source>
            <translation>All letters</translation>
        </message>
        <message>
            <source>Riêng bản đang xem</source>
            <translation>Only the letter in view</translation>
        </message>
        <message>
            <source>Nội dung câu</source>
            <translation>Text of the phrase</translation>
        </message>
        <message>
            <source>Về câu mặc định</source>
            <translation>Back to the default</translation>
        </message>
        <message>
            <source>Câu chữ</source>
            <translation>Wording</translation>
        </message>
        <message>
            <source>Chỗ điền tự động: {0}</source>
            <translation>Filled in by itself: {0}</translation>
        </message>
    </context>
</TS>
