<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hiển thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rợ giúp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị mới…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị mới từ tệp này…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập danh sách…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về trang đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các phím tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có gì mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Cơ quan và người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phó Chủ tịch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompositionPanel</name>
    <message>
        <source>Tổng số đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khách mời và lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dân tộc thiểu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực tiếp sản xuất, công tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo xã cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên cả {0} đại biểu trong danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yêu cầu khoảng {0}%, chênh ±{1} điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có thông tin: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vượt {0} so với tối đa {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tối đa {0}, còn {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vượt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yêu cầu khoảng {0}%, chênh ±{1} điểm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>Hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc theo kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi ngày hội nghị, {0} hạn dời theo: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / {1} việc xong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Lưu PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu đang hiện (đã lọc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi người một tệp PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn thiếu {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phụ lục kèm theo: {0}. Số và ngày lấy theo văn bản ấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem {0} trong {1} bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang xuất PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {0} tệp vào {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục lưu PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã gửi {0} trang tới máy in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>{0} dòng dán vượt quá cuối danh sách, chưa được dán.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp tăng dần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp xếp giảm dần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điền xuống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa nội dung ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa dòng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Trợ giúp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Nhập danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các dòng đọc được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng bị từ chối không được nhập; sửa trong Excel rồi nhập lại, dòng đã có sẽ được bỏ qua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc {0} dòng: mới {1}, đã có {2}, từ chối {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột không dùng: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị sẽ được thêm: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập {0} dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các thẻ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanh công cụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Màu sắc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị điển hình tiên tiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [MẪU]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thay đổi được lưu ngay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn tác: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã làm lại: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu và kiểm tra bản sao {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhập {0} dòng từ {1}. Ctrl+Z để hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewConference</name>
    <message>
        <source>Hội nghị mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo và chọn nơi lưu…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NomineesTab</name>
    <message>
        <source>Điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa vào danh sách đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc theo đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc theo lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc theo xã cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có điển hình nào được giới thiệu.
Thêm từng điển hình hoặc nhập danh sách từ Excel (Tệp &gt; Nhập danh sách).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điển hình mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi xã cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đưa {0} người vào danh sách đại biểu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có sẵn: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi người đại diện: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang rút, tạm dừng hoặc không đạt: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Các phần của kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan, người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ pháp lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đoạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramTab</name>
    <message>
        <source>Chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chín mục của kế hoạch (chưa có giờ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buổi sáng 07:00 - 11:30 (có giờ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình chưa có mục nào.
Bấm «Dùng mẫu» để lấy chín mục của kế hoạch hoặc mẫu có giờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chèn mục sau dòng này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng cộng {0} giờ {1:02d} phút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có giờ bắt đầu: ghi ở thẻ Kế hoạch hoặc cột Giữ giờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết thúc lúc {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» chồng lên mục trước {1} phút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trống {1} phút trước «{0}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết thúc muộn hơn dự kiến {0} phút</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>{0} ô cần xem lại, đã đánh dấu đỏ. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Tìm (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa {0} dòng. Ctrl+Z để hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / {1} dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (đang lọc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo tên A, B, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo thứ tự giới thiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dân tộc thiểu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ cấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách đại biểu chưa có ai.
Thêm từng người, nhập từ Excel (Tệp &gt; Nhập danh sách), hoặc đưa điển hình sang từ thẻ Điển hình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi trả lời</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phòng Văn hóa - Xã hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc mới</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Hội nghị điển hình tiên tiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thay đổi được lưu ngay vào tệp trên máy này. Không cần mạng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo hội nghị mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ kế hoạch 08/KH-UBND, chỉ hỏi tên, ngày, địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở hội nghị mẫu để xem thử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 đại biểu hư cấu, sửa thoải mái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tệp có sẵn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp .dtt trên máy hoặc thẻ nhớ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím Delete bỏ khỏi danh sách này, không xóa tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   (không thấy tệp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
