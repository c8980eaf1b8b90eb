<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Tệp</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Sửa</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;Hiển thị</source>
            <translation>&amp;Hiển thị</translation>
        </message>
        <message>
            <source>&amp;Văn bản</source>
            <translation>&amp;Văn bản</translation>
        </message>
        <message>
            <source>T&amp;rợ giúp</source>
            <translation>T&amp;rợ giúp</translation>
        </message>
        <message>
            <source>Hội nghị mới…</source>
            <translation>Hội nghị mới…</translation>
        </message>
        <message>
            <source>Hội nghị mới từ tệp này…</source>
            <translation>Hội nghị mới từ tệp này…</translation>
        </message>
        <message>
            <source>Mở…</source>
            <translation>Mở…</translation>
        </message>
        <message>
            <source>Nhập danh sách…</source>
            <translation>Nhập danh sách…</translation>
        </message>
        <message>
            <source>Lưu</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Lưu bản sao…</source>
            <translation>Lưu bản sao…</translation>
        </message>
        <message>
            <source>Sao lưu và khôi phục…</source>
            <translation>Sao lưu và khôi phục…</translation>
        </message>
        <message>
            <source>Về trang đầu</source>
            <translation>Về trang đầu</translation>
        </message>
        <message>
            <source>Thoát</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>Hoàn tác</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Làm lại</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Tìm</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <source>Lưu PDF…</source>
            <translation>Lưu PDF…</translation>
        </message>
        <message>
            <source>Lưu Word…</source>
            <translation>Lưu Word…</translation>
        </message>
        <message>
            <source>In…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Hướng dẫn</source>
            <translation>Hướng dẫn</translation>
        </message>
        <message>
            <source>Các phím tắt</source>
            <translation>Các phím tắt</translation>
        </message>
        <message>
            <source>Có gì mới</source>
            <translation>Có gì mới</translation>
        </message>
        <message>
            <source>Thông tin kỹ thuật…</source>
            <translation>Thông tin kỹ thuật…</translation>
        </message>
        <message>
            <source>Giới thiệu</source>
            <translation>Giới thiệu</translation>
        </message>
    </context>
    <context>
        <name>AgencyPage</name>
        <message>
            <source>Cơ quan và người ký</source>
            <translation>Cơ quan và người ký</translation>
        </message>
        <message>
            <source>Người ký</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>Thêm người ký</source>
            <translation>Thêm người ký</translation>
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
            <translation>Các bản sao lưu</translation>
        </message>
        <message>
            <source>Lúc</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Sao lưu</source>
            <translation>Sao lưu</translation>
        </message>
        <message>
            <source>Trong đó có</source>
            <translation>Trong đó có</translation>
        </message>
        <message>
            <source>{0} đơn vị</source>
            <translation>{0} đơn vị</translation>
        </message>
        <message>
            <source>{0} điển hình</source>
            <translation>{0} điển hình</translation>
        </message>
        <message>
            <source>{0} đại biểu</source>
            <translation>{0} đại biểu</translation>
        </message>
        <message>
            <source>kèm bảng tính</source>
            <translation>kèm bảng tính</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Sao lưu và khôi phục</source>
            <translation>Sao lưu và khôi phục</translation>
        </message>
        <message>
            <source>Chương trình tự sao lưu khi có thay đổi (chậm nhất 10 phút) và trước mỗi việc lớn.</source>
            <translation>Chương trình tự sao lưu khi có thay đổi (chậm nhất 10 phút) và trước mỗi việc lớn.</translation>
        </message>
        <message>
            <source>Khôi phục bản nào thì dữ liệu hiện tại cũng được giữ lại thành một bản trong danh sách này.</source>
            <translation>Khôi phục bản nào thì dữ liệu hiện tại cũng được giữ lại thành một bản trong danh sách này.</translation>
        </message>
        <message>
            <source>Khôi phục bản đang chọn</source>
            <translation>Khôi phục bản đang chọn</translation>
        </message>
        <message>
            <source>Sao lưu ngay</source>
            <translation>Sao lưu ngay</translation>
        </message>
        <message>
            <source>Chép ra thẻ nhớ…</source>
            <translation>Chép ra thẻ nhớ…</translation>
        </message>
        <message>
            <source>Mở thư mục sao lưu</source>
            <translation>Mở thư mục sao lưu</translation>
        </message>
        <message>
            <source>Chưa có bản nào ngoài máy này. Máy hỏng là mất tất cả: hãy chép ra thẻ nhớ mỗi tuần.</source>
            <translation>Chưa có bản nào ngoài máy này. Máy hỏng là mất tất cả: hãy chép ra thẻ nhớ mỗi tuần.</translation>
        </message>
        <message>
            <source>Bản trên thẻ nhớ đã cũ ({0}). Hãy cắm thẻ và chép lại.</source>
            <translation>Bản trên thẻ nhớ đã cũ ({0}). Hãy cắm thẻ và chép lại.</translation>
        </message>
        <message>
            <source>Bản ngoài máy: {0}, đã kiểm tra.</source>
            <translation>Bản ngoài máy: {0}, đã kiểm tra.</translation>
        </message>
    </context>
    <context>
        <name>BasesPage</name>
        <message>
            <source>Văn bản mới</source>
            <translation>Văn bản mới</translation>
        </message>
        <message>
            <source>Căn cứ pháp lý</source>
            <translation>Căn cứ pháp lý</translation>
        </message>
        <message>
            <source>Thêm căn cứ</source>
            <translation>Thêm căn cứ</translation>
        </message>
    </context>
    <context>
        <name>BudgetPage</name>
        <message>
            <source>Dự toán kinh phí</source>
            <translation>Dự toán kinh phí</translation>
        </message>
        <message>
            <source>Thêm dòng</source>
            <translation>Thêm dòng</translation>
        </message>
        <message>
            <source>Khoản chi mới</source>
            <translation>Khoản chi mới</translation>
        </message>
        <message>
            <source>Tổng cộng: {0} đồng ({1})</source>
            <translation>Tổng cộng: {0} đồng ({1})</translation>
        </message>
        <message>
            <source>{0}: {1} đồng</source>
            <translation>{0}: {1} đồng</translation>
        </message>
        <message>
            <source>{0} dòng chưa đủ số lượng, đơn giá</source>
            <translation>{0} dòng chưa đủ số lượng, đơn giá</translation>
        </message>
    </context>
    <context>
        <name>CalibrationDialog</name>
        <message>
            <source>Căn máy in: {0}</source>
            <translation>Căn máy in: {0}</translation>
        </message>
        <message>
            <source>In «Trang thước căn máy in» ở tỷ lệ 100%, đo bằng thước, ghi bốn số (mm). Số đúng: 20, 20, 150, 150.</source>
            <translation>In «Trang thước căn máy in» ở tỷ lệ 100%, đo bằng thước, ghi bốn số (mm). Số đúng: 20, 20, 150, 150.</translation>
        </message>
        <message>
            <source>Máy in</source>
            <translation>Máy in</translation>
        </message>
        <message>
            <source>Mép trái đến vạch 0 ngang (mm)</source>
            <translation>Mép trái đến vạch 0 ngang (mm)</translation>
        </message>
        <message>
            <source>Mép trên đến vạch 0 dọc (mm)</source>
            <translation>Mép trên đến vạch 0 dọc (mm)</translation>
        </message>
        <message>
            <source>Chiều dài thước ngang (mm)</source>
            <translation>Chiều dài thước ngang (mm)</translation>
        </message>
        <message>
            <source>Chiều dài thước dọc (mm)</source>
            <translation>Chiều dài thước dọc (mm)</translation>
        </message>
    </context>
    <context>
        <name>CardFieldsPage</name>
        <message>
            <source>Giấy khen</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Thêm ô chữ</source>
            <translation>Thêm ô chữ</translation>
        </message>
        <message>
            <source>Hình Quốc huy…</source>
            <translation>Hình Quốc huy…</translation>
        </message>
        <message>
            <source>Bỏ hình</source>
            <translation>Bỏ hình</translation>
        </message>
        <message>
            <source>Chọn hình Quốc huy</source>
            <translation>Chọn hình Quốc huy</translation>
        </message>
        <message>
            <source>Hình ảnh (*.png *.jpg *.jpeg)</source>
            <translation>Hình ảnh (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Đã dùng hình {0} trên Giấy khen.</source>
            <translation>Đã dùng hình {0} trên Giấy khen.</translation>
        </message>
    </context>
    <context>
        <name>CardSetup</name>
        <message>
            <source>Bắt đầu từ ô số</source>
            <translation>Bắt đầu từ ô số</translation>
        </message>
        <message>
            <source>Đếm từ trái sang phải, từ trên xuống</source>
            <translation>Đếm từ trái sang phải, từ trên xuống</translation>
        </message>
        <message>
            <source>Căn máy in…</source>
            <translation>Căn máy in…</translation>
        </message>
    </context>
    <context>
        <name>CompositionPanel</name>
        <message>
            <source>Tổng số đại biểu</source>
            <translation>Tổng số đại biểu</translation>
        </message>
        <message>
            <source>Điển hình</source>
            <translation>Điển hình</translation>
        </message>
        <message>
            <source>Khách mời và lãnh đạo</source>
            <translation>Khách mời và lãnh đạo</translation>
        </message>
        <message>
            <source>Nữ</source>
            <translation>Nữ</translation>
        </message>
        <message>
            <source>Dân tộc thiểu số</source>
            <translation>Dân tộc thiểu số</translation>
        </message>
        <message>
            <source>Trực tiếp sản xuất, công tác</source>
            <translation>Trực tiếp sản xuất, công tác</translation>
        </message>
        <message>
            <source>Đảng viên</source>
            <translation>Đảng viên</translation>
        </message>
        <message>
            <source>Theo xã cũ</source>
            <translation>Theo xã cũ</translation>
        </message>
        <message>
            <source>Theo lĩnh vực</source>
            <translation>Theo lĩnh vực</translation>
        </message>
        <message>
            <source>Tính trên cả {0} đại biểu trong danh sách.</source>
            <translation>Tính trên cả {0} đại biểu trong danh sách.</translation>
        </message>
        <message>
            <source>Yêu cầu khoảng {0}%, chênh ±{1} điểm</source>
            <translation>Yêu cầu khoảng {0}%, chênh ±{1} điểm</translation>
        </message>
        <message>
            <source>Chưa có thông tin: {0}</source>
            <translation>Chưa có thông tin: {0}</translation>
        </message>
        <message>
            <source>Vượt {0} so với tối đa {1}</source>
            <translation>Vượt {0} so với tối đa {1}</translation>
        </message>
        <message>
            <source>Tối đa {0}, còn {1}</source>
            <translation>Tối đa {0}, còn {1}</translation>
        </message>
        <message>
            <source>Đạt</source>
            <translation>Đạt</translation>
        </message>
        <message>
            <source>Thiếu {0}</source>
            <translation>Thiếu {0}</translation>
        </message>
        <message>
            <source>Vượt {0}</source>
            <translation>Vượt {0}</translation>
        </message>
        <message>
            <source>yêu cầu khoảng {0}%, chênh ±{1} điểm</source>
            <translation>yêu cầu khoảng {0}%, chênh ±{1} điểm</translation>
        </message>
        <message>
            <source>Chưa có thông tin</source>
            <translation>Chưa có thông tin</translation>
        </message>
    </context>
    <context>
        <name>ConferencePage</name>
        <message>
            <source>Hội nghị</source>
            <translation>Hội nghị</translation>
        </message>
        <message>
            <source>Việc theo kế hoạch</source>
            <translation>Việc theo kế hoạch</translation>
        </message>
        <message>
            <source>Đổi ngày hội nghị, {0} hạn dời theo: {1}</source>
            <translation>Đổi ngày hội nghị, {0} hạn dời theo: {1}</translation>
        </message>
        <message>
            <source>chưa có ngày</source>
            <translation>chưa có ngày</translation>
        </message>
        <message>
            <source>{0} / {1} việc xong</source>
            <translation>{0} / {1} việc xong</translation>
        </message>
    </context>
    <context>
        <name>CopiesPage</name>
        <message>
            <source>Sổ văn bản</source>
            <translation>Sổ văn bản</translation>
        </message>
        <message>
            <source>Chưa có bản nào. Bản in hoặc phát hành từ thẻ Văn bản được ghi vào đây.</source>
            <translation>Chưa có bản nào. Bản in hoặc phát hành từ thẻ Văn bản được ghi vào đây.</translation>
        </message>
        <message>
            <source>Về văn bản</source>
            <translation>Về văn bản</translation>
        </message>
        <message>
            <source>Điền số…</source>
            <translation>Điền số…</translation>
        </message>
        <message>
            <source>Đã ký hôm nay</source>
            <translation>Đã ký hôm nay</translation>
        </message>
        <message>
            <source>Đã giao hôm nay</source>
            <translation>Đã giao hôm nay</translation>
        </message>
        <message>
            <source>Cử người thay</source>
            <translation>Cử người thay</translation>
        </message>
        <message>
            <source>Họ tên, chức vụ người đi thay:</source>
            <translation>Họ tên, chức vụ người đi thay:</translation>
        </message>
        <message>
            <source>Đã ghi {0} bản. Ctrl+Z để hoàn tác.</source>
            <translation>Đã ghi {0} bản. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Hãy chọn các bản còn hiệu lực trong sổ trước.</source>
            <translation>Hãy chọn các bản còn hiệu lực trong sổ trước.</translation>
        </message>
    </context>
    <context>
        <name>CrashHook</name>
        <message>
            <source>Thông tin kỹ thuật…</source>
            <translation>Thông tin kỹ thuật…</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <source>Thông tin kỹ thuật</source>
            <translation>Thông tin kỹ thuật</translation>
        </message>
        <message>
            <source>Đây là toàn bộ nội dung sẽ được lưu: không có họ tên, số định danh hay nội dung đã gõ.</source>
            <translation>Đây là toàn bộ nội dung sẽ được lưu: không có họ tên, số định danh hay nội dung đã gõ.</translation>
        </message>
        <message>
            <source>Lưu thành tệp…</source>
            <translation>Lưu thành tệp…</translation>
        </message>
        <message>
            <source>Đã lưu {0}</source>
            <translation>Đã lưu {0}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Lưu PDF…</source>
            <translation>Lưu PDF…</translation>
        </message>
        <message>
            <source>In…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Lưu Word…</source>
            <translation>Lưu Word…</translation>
        </message>
        <message>
            <source>Văn bản</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Sổ văn bản</source>
            <translation>Sổ văn bản</translation>
        </message>
        <message>
            <source>Thông tin trên văn bản</source>
            <translation>Thông tin trên văn bản</translation>
        </message>
        <message>
            <source>Người nhận</source>
            <translation>Người nhận</translation>
        </message>
        <message>
            <source>Tất cả đại biểu</source>
            <translation>Tất cả đại biểu</translation>
        </message>
        <message>
            <source>Đại biểu đang chọn</source>
            <translation>Đại biểu đang chọn</translation>
        </message>
        <message>
            <source>Đại biểu đang hiện (đã lọc)</source>
            <translation>Đại biểu đang hiện (đã lọc)</translation>
        </message>
        <message>
            <source>{0} đại biểu, {1} trang</source>
            <translation>{0} đại biểu, {1} trang</translation>
        </message>
        <message>
            <source>Mỗi người một tệp</source>
            <translation>Mỗi người một tệp</translation>
        </message>
        <message>
            <source>Phụ lục kèm theo: {0}. Số và ngày lấy theo văn bản ấy.</source>
            <translation>Phụ lục kèm theo: {0}. Số và ngày lấy theo văn bản ấy.</translation>
        </message>
        <message>
            <source>Chỉ người đang xem</source>
            <translation>Chỉ người đang xem</translation>
        </message>
        <message>
            <source>{0} trang</source>
            <translation>{0} trang</translation>
        </message>
        <message>
            <source>{0} đại biểu</source>
            <translation>{0} đại biểu</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>{0} dòng dán vượt quá cuối danh sách, chưa được dán.</source>
            <translation>{0} dòng dán vượt quá cuối danh sách, chưa được dán.</translation>
        </message>
        <message>
            <source>Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.</source>
            <translation>Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.</translation>
        </message>
        <message>
            <source>Sắp xếp tăng dần</source>
            <translation>Sắp xếp tăng dần</translation>
        </message>
        <message>
            <source>Sắp xếp giảm dần</source>
            <translation>Sắp xếp giảm dần</translation>
        </message>
        <message>
            <source>Sao chép</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Dán</source>
            <translation>Dán</translation>
        </message>
        <message>
            <source>Điền xuống</source>
            <translation>Điền xuống</translation>
        </message>
        <message>
            <source>Xóa nội dung ô</source>
            <translation>Xóa nội dung ô</translation>
        </message>
        <message>
            <source>Xóa dòng</source>
            <translation>Xóa dòng</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Trợ giúp</source>
            <translation>Trợ giúp</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Nhập danh sách</source>
            <translation>Nhập danh sách</translation>
        </message>
        <message>
            <source>Nhập vào</source>
            <translation>Nhập vào</translation>
        </message>
        <message>
            <source>Danh sách đại biểu</source>
            <translation>Danh sách đại biểu</translation>
        </message>
        <message>
            <source>Danh sách điển hình</source>
            <translation>Danh sách điển hình</translation>
        </message>
        <message>
            <source>Các dòng đọc được</source>
            <translation>Các dòng đọc được</translation>
        </message>
        <message>
            <source>Dòng bị từ chối không được nhập; sửa trong Excel rồi nhập lại, dòng đã có sẽ được bỏ qua.</source>
            <translation>Dòng bị từ chối không được nhập; sửa trong Excel rồi nhập lại, dòng đã có sẽ được bỏ qua.</translation>
        </message>
        <message>
            <source>Đọc {0} dòng: mới {1}, đã có {2}, từ chối {3}.</source>
            <translation>Đọc {0} dòng: mới {1}, đã có {2}, từ chối {3}.</translation>
        </message>
        <message>
            <source>Cột: {0}.</source>
            <translation>Cột: {0}.</translation>
        </message>
        <message>
            <source>Cột không dùng: {0}.</source>
            <translation>Cột không dùng: {0}.</translation>
        </message>
        <message>
            <source>Đơn vị sẽ được thêm: {0}.</source>
            <translation>Đơn vị sẽ được thêm: {0}.</translation>
        </message>
        <message>
            <source>Nhập {0} dòng</source>
            <translation>Nhập {0} dòng</translation>
        </message>
        <message>
            <source>mới</source>
            <translation>mới</translation>
        </message>
        <message>
            <source>đã có</source>
            <translation>đã có</translation>
        </message>
        <message>
            <source>từ chối</source>
            <translation>từ chối</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Họ và tên</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Trạng thái</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Lý do</source>
            <translation>Lý do</translation>
        </message>
    </context>
    <context>
        <name>ItemsPage</name>
        <message>
            <source>Nội dung mới</source>
            <translation>Nội dung mới</translation>
        </message>
        <message>
            <source>Nội dung kế hoạch</source>
            <translation>Nội dung kế hoạch</translation>
        </message>
        <message>
            <source>Thêm đoạn</source>
            <translation>Thêm đoạn</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Đóng</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Thanh công cụ</source>
            <translation>Thanh công cụ</translation>
        </message>
        <message>
            <source>Mở gần đây</source>
            <translation>Mở gần đây</translation>
        </message>
        <message>
            <source>Theo máy</source>
            <translation>Theo máy</translation>
        </message>
        <message>
            <source>Sáng</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Tối</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Màu sắc</source>
            <translation>Màu sắc</translation>
        </message>
        <message>
            <source>Ngôn ngữ</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Cỡ chữ</source>
            <translation>Cỡ chữ</translation>
        </message>
        <message>
            <source>Hội nghị điển hình tiên tiến</source>
            <translation>Hội nghị điển hình tiên tiến</translation>
        </message>
        <message>
            <source> [MẪU]</source>
            <translation> [MẪU]</translation>
        </message>
        <message>
            <source>Đã lưu {0}</source>
            <translation>Đã lưu {0}</translation>
        </message>
        <message>
            <source>Mọi thay đổi được lưu ngay</source>
            <translation>Mọi thay đổi được lưu ngay</translation>
        </message>
        <message>
            <source>Hoàn tác</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Làm lại</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Đã hoàn tác: {0}</source>
            <translation>Đã hoàn tác: {0}</translation>
        </message>
        <message>
            <source>Đã làm lại: {0}</source>
            <translation>Đã làm lại: {0}</translation>
        </message>
        <message>
            <source>Còn {0} ô đánh dấu đỏ chưa lưu được. Hãy sửa lại, hoặc đóng lần nữa để bỏ.</source>
            <translation>Còn {0} ô đánh dấu đỏ chưa lưu được. Hãy sửa lại, hoặc đóng lần nữa để bỏ.</translation>
        </message>
        <message>
            <source>Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.</source>
            <translation>Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.</translation>
        </message>
        <message>
            <source>Lưu bản sao</source>
            <translation>Lưu bản sao</translation>
        </message>
        <message>
            <source>Đã lưu và kiểm tra bản sao {0}</source>
            <translation>Đã lưu và kiểm tra bản sao {0}</translation>
        </message>
        <message>
            <source>Nhập danh sách</source>
            <translation>Nhập danh sách</translation>
        </message>
        <message>
            <source>Đã nhập {0} dòng từ {1}. Ctrl+Z để hoàn tác.</source>
            <translation>Đã nhập {0} dòng từ {1}. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Mở hội nghị</source>
            <translation>Mở hội nghị</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Họp bình xét ở đơn vị</source>
            <translation>Họp bình xét ở đơn vị</translation>
        </message>
        <message>
            <source>Thêm cuộc họp</source>
            <translation>Thêm cuộc họp</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Họ và tên</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Ban Tổ chức, Hội đồng Thi đua - Khen thưởng</source>
            <translation>Ban Tổ chức, Hội đồng Thi đua - Khen thưởng</translation>
        </message>
        <message>
            <source>Thêm thành viên</source>
            <translation>Thêm thành viên</translation>
        </message>
    </context>
    <context>
        <name>NewConference</name>
        <message>
            <source>Hội nghị mới</source>
            <translation>Hội nghị mới</translation>
        </message>
        <message>
            <source>Tạo và chọn nơi lưu…</source>
            <translation>Tạo và chọn nơi lưu…</translation>
        </message>
    </context>
    <context>
        <name>NomineesTab</name>
        <message>
            <source>Điển hình</source>
            <translation>Điển hình</translation>
        </message>
        <message>
            <source>Thêm điển hình</source>
            <translation>Thêm điển hình</translation>
        </message>
        <message>
            <source>Chuyển trạng thái</source>
            <translation>Chuyển trạng thái</translation>
        </message>
        <message>
            <source>Đưa vào danh sách đại biểu</source>
            <translation>Đưa vào danh sách đại biểu</translation>
        </message>
        <message>
            <source>Tất cả</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Lọc theo đơn vị</source>
            <translation>Lọc theo đơn vị</translation>
        </message>
        <message>
            <source>Lọc theo lĩnh vực</source>
            <translation>Lọc theo lĩnh vực</translation>
        </message>
        <message>
            <source>Lọc theo xã cũ</source>
            <translation>Lọc theo xã cũ</translation>
        </message>
        <message>
            <source>Chưa có điển hình nào được giới thiệu.
Thêm từng điển hình hoặc nhập danh sách từ Excel (Tệp &gt; Nhập danh sách).</source>
            <translation>Chưa có điển hình nào được giới thiệu.
Thêm từng điển hình hoặc nhập danh sách từ Excel (Tệp &gt; Nhập danh sách).</translation>
        </message>
        <message>
            <source>Điển hình mới</source>
            <translation>Điển hình mới</translation>
        </message>
        <message>
            <source>Mọi đơn vị</source>
            <translation>Mọi đơn vị</translation>
        </message>
        <message>
            <source>Mọi lĩnh vực</source>
            <translation>Mọi lĩnh vực</translation>
        </message>
        <message>
            <source>Mọi xã cũ</source>
            <translation>Mọi xã cũ</translation>
        </message>
        <message>
            <source>Đã đưa {0} người vào danh sách đại biểu.</source>
            <translation>Đã đưa {0} người vào danh sách đại biểu.</translation>
        </message>
        <message>
            <source>Đã có sẵn: {0}.</source>
            <translation>Đã có sẵn: {0}.</translation>
        </message>
        <message>
            <source>Chưa ghi người đại diện: {0}.</source>
            <translation>Chưa ghi người đại diện: {0}.</translation>
        </message>
        <message>
            <source>Đang rút, tạm dừng hoặc không đạt: {0}.</source>
            <translation>Đang rút, tạm dừng hoặc không đạt: {0}.</translation>
        </message>
    </context>
    <context>
        <name>NumbersDialog</name>
        <message>
            <source>Điền số, ngày văn thư cấp</source>
            <translation>Điền số, ngày văn thư cấp</translation>
        </message>
        <message>
            <source>Số và ngày của các văn bản</source>
            <translation>Số và ngày của các văn bản</translation>
        </message>
        <message>
            <source>Văn bản</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Số</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Ngày ban hành</source>
            <translation>Ngày ban hành</translation>
        </message>
        <message>
            <source>Phát hành luôn những văn bản vừa điền đủ số và ngày</source>
            <translation>Phát hành luôn những văn bản vừa điền đủ số và ngày</translation>
        </message>
        <message>
            <source>Ghi vào sổ; sau đó chỉ hủy được, không hoàn tác</source>
            <translation>Ghi vào sổ; sau đó chỉ hủy được, không hoàn tác</translation>
        </message>
        <message>
            <source>Đã ghi số, ngày của {0} văn bản.</source>
            <translation>Đã ghi số, ngày của {0} văn bản.</translation>
        </message>
        <message>
            <source>Đã phát hành {0} văn bản.</source>
            <translation>Đã phát hành {0} văn bản.</translation>
        </message>
    </context>
    <context>
        <name>PaperOutput</name>
        <message>
            <source>Đang xuất văn bản…</source>
            <translation>Đang xuất văn bản…</translation>
        </message>
        <message>
            <source>Đã lưu {0} tệp vào {1}</source>
            <translation>Đã lưu {0} tệp vào {1}</translation>
        </message>
        <message>
            <source>Mở thư mục</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Chọn thư mục lưu văn bản</source>
            <translation>Chọn thư mục lưu văn bản</translation>
        </message>
        <message>
            <source>Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.</source>
            <translation>Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.</translation>
        </message>
        <message>
            <source>{0} bản, {1} trang</source>
            <translation>{0} bản, {1} trang</translation>
        </message>
        <message>
            <source>Đang in…</source>
            <translation>Đang in…</translation>
        </message>
        <message>
            <source>Đã gửi {0} trang tới máy in.</source>
            <translation>Đã gửi {0} trang tới máy in.</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Xem trước</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Còn thiếu</source>
            <translation>Còn thiếu</translation>
        </message>
        <message>
            <source>Cần xem trước khi in</source>
            <translation>Cần xem trước khi in</translation>
        </message>
        <message>
            <source>Thu nhỏ</source>
            <translation>Thu nhỏ</translation>
        </message>
        <message>
            <source>Phóng to</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Vừa chiều ngang</source>
            <translation>Vừa chiều ngang</translation>
        </message>
        <message>
            <source>Người trước</source>
            <translation>Người trước</translation>
        </message>
        <message>
            <source>Người sau</source>
            <translation>Người sau</translation>
        </message>
    </context>
    <context>
        <name>PapersList</name>
        <message>
            <source>Các văn bản</source>
            <translation>Các văn bản</translation>
        </message>
        <message>
            <source>in được</source>
            <translation>in được</translation>
        </message>
        <message>
            <source>{0} bản không còn đúng</source>
            <translation>{0} bản không còn đúng</translation>
        </message>
        <message>
            <source>chưa đến lúc</source>
            <translation>chưa đến lúc</translation>
        </message>
        <message>
            <source>còn thiếu {0}</source>
            <translation>còn thiếu {0}</translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message>
            <source>Các phần của kế hoạch</source>
            <translation>Các phần của kế hoạch</translation>
        </message>
        <message>
            <source>Hội nghị</source>
            <translation>Hội nghị</translation>
        </message>
        <message>
            <source>Nội dung kế hoạch</source>
            <translation>Nội dung kế hoạch</translation>
        </message>
        <message>
            <source>Nhiệm vụ</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Đơn vị</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Cơ quan, người ký</source>
            <translation>Cơ quan, người ký</translation>
        </message>
        <message>
            <source>Ban Tổ chức, Hội đồng</source>
            <translation>Ban Tổ chức, Hội đồng</translation>
        </message>
        <message>
            <source>Họp bình xét</source>
            <translation>Họp bình xét</translation>
        </message>
        <message>
            <source>Phiên họp Hội đồng</source>
            <translation>Phiên họp Hội đồng</translation>
        </message>
        <message>
            <source>Dự toán kinh phí</source>
            <translation>Dự toán kinh phí</translation>
        </message>
        <message>
            <source>Mức tiền thưởng</source>
            <translation>Mức tiền thưởng</translation>
        </message>
        <message>
            <source>Giấy khen</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Căn cứ pháp lý</source>
            <translation>Căn cứ pháp lý</translation>
        </message>
        <message>
            <source>Nơi nhận</source>
            <translation>Nơi nhận</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Xem lại trước khi in</source>
            <translation>Xem lại trước khi in</translation>
        </message>
        <message>
            <source>{0} điều nên xem lại</source>
            <translation>{0} điều nên xem lại</translation>
        </message>
        <message>
            <source>Điều nên xem lại</source>
            <translation>Điều nên xem lại</translation>
        </message>
        <message>
            <source>Vẫn tiếp tục</source>
            <translation>Vẫn tiếp tục</translation>
        </message>
        <message>
            <source>Quay lại sửa</source>
            <translation>Quay lại sửa</translation>
        </message>
    </context>
    <context>
        <name>ProgramTab</name>
        <message>
            <source>Chương trình</source>
            <translation>Chương trình</translation>
        </message>
        <message>
            <source>Thêm mục</source>
            <translation>Thêm mục</translation>
        </message>
        <message>
            <source>Dùng mẫu</source>
            <translation>Dùng mẫu</translation>
        </message>
        <message>
            <source>Chín mục của kế hoạch (chưa có giờ)</source>
            <translation>Chín mục của kế hoạch (chưa có giờ)</translation>
        </message>
        <message>
            <source>Buổi sáng 07:00 - 11:30 (có giờ)</source>
            <translation>Buổi sáng 07:00 - 11:30 (có giờ)</translation>
        </message>
        <message>
            <source>Đóng</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Chương trình chưa có mục nào.
Bấm «Dùng mẫu» để lấy chín mục của kế hoạch hoặc mẫu có giờ.</source>
            <translation>Chương trình chưa có mục nào.
Bấm «Dùng mẫu» để lấy chín mục của kế hoạch hoặc mẫu có giờ.</translation>
        </message>
        <message>
            <source>Mục mới</source>
            <translation>Mục mới</translation>
        </message>
        <message>
            <source>Chèn mục sau dòng này</source>
            <translation>Chèn mục sau dòng này</translation>
        </message>
        <message>
            <source>Đã thay chương trình bằng mẫu. Ctrl+Z để lấy lại chương trình cũ.</source>
            <translation>Đã thay chương trình bằng mẫu. Ctrl+Z để lấy lại chương trình cũ.</translation>
        </message>
        <message>
            <source>Tổng cộng {0} giờ {1:02d} phút</source>
            <translation>Tổng cộng {0} giờ {1:02d} phút</translation>
        </message>
        <message>
            <source>chưa có giờ bắt đầu: ghi ở thẻ Kế hoạch hoặc cột Giữ giờ</source>
            <translation>chưa có giờ bắt đầu: ghi ở thẻ Kế hoạch hoặc cột Giữ giờ</translation>
        </message>
        <message>
            <source>kết thúc lúc {0}</source>
            <translation>kết thúc lúc {0}</translation>
        </message>
        <message>
            <source>«{0}» chồng lên mục trước {1} phút</source>
            <translation>«{0}» chồng lên mục trước {1} phút</translation>
        </message>
        <message>
            <source>trống {1} phút trước «{0}»</source>
            <translation>trống {1} phút trước «{0}»</translation>
        </message>
        <message>
            <source>kết thúc muộn hơn dự kiến {0} phút</source>
            <translation>kết thúc muộn hơn dự kiến {0} phút</translation>
        </message>
    </context>
    <context>
        <name>RatesPage</name>
        <message>
            <source>Hệ số tiền thưởng</source>
            <translation>Hệ số tiền thưởng</translation>
        </message>
        <message>
            <source>Thêm hệ số</source>
            <translation>Thêm hệ số</translation>
        </message>
        <message>
            <source>Lương cơ sở</source>
            <translation>Lương cơ sở</translation>
        </message>
        <message>
            <source>Thêm mức lương</source>
            <translation>Thêm mức lương</translation>
        </message>
    </context>
    <context>
        <name>RecipientsPage</name>
        <message>
            <source>Nơi nhận mới</source>
            <translation>Nơi nhận mới</translation>
        </message>
        <message>
            <source>Nơi nhận</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <source>Thêm nơi nhận</source>
            <translation>Thêm nơi nhận</translation>
        </message>
    </context>
    <context>
        <name>RecordModel</name>
        <message>
            <source>{0} ô cần xem lại, đã đánh dấu đỏ. {1}</source>
            <translation>{0} ô cần xem lại, đã đánh dấu đỏ. {1}</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Tìm (Ctrl+F)</source>
            <translation>Tìm (Ctrl+F)</translation>
        </message>
        <message>
            <source>Xóa</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.</source>
            <translation>Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.</translation>
        </message>
        <message>
            <source>Lên</source>
            <translation>Lên</translation>
        </message>
        <message>
            <source>Xuống</source>
            <translation>Xuống</translation>
        </message>
        <message>
            <source>Đã xóa {0} dòng. Ctrl+Z để hoàn tác.</source>
            <translation>Đã xóa {0} dòng. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>{0} / {1} dòng</source>
            <translation>{0} / {1} dòng</translation>
        </message>
        <message>
            <source> (đang lọc)</source>
            <translation> (đang lọc)</translation>
        </message>
        <message>
            <source>{0} ô đang chọn</source>
            <translation>{0} ô đang chọn</translation>
        </message>
        <message>
            <source>Tổng: {0}</source>
            <translation>Tổng: {0}</translation>
        </message>
    </context>
    <context>
        <name>RefusedPage</name>
        <message>
            <source>Chưa mở tệp {0}</source>
            <translation>Chưa mở tệp {0}</translation>
        </message>
        <message>
            <source>Chương trình chưa thay đổi gì trong tệp này: {0}</source>
            <translation>Chương trình chưa thay đổi gì trong tệp này: {0}</translation>
        </message>
        <message>
            <source>Không có bản sao lưu nào của tệp này trên máy. Hãy tìm bản trên thẻ nhớ.</source>
            <translation>Không có bản sao lưu nào của tệp này trên máy. Hãy tìm bản trên thẻ nhớ.</translation>
        </message>
        <message>
            <source>Các bản sao lưu dưới đây đã được kiểm tra khi lưu và sẽ được kiểm tra lại khi khôi phục.</source>
            <translation>Các bản sao lưu dưới đây đã được kiểm tra khi lưu và sẽ được kiểm tra lại khi khôi phục.</translation>
        </message>
        <message>
            <source>Khôi phục xong, tệp hiện tại vẫn còn, dưới tên khác.</source>
            <translation>Khôi phục xong, tệp hiện tại vẫn còn, dưới tên khác.</translation>
        </message>
        <message>
            <source>Khôi phục bản đang chọn</source>
            <translation>Khôi phục bản đang chọn</translation>
        </message>
        <message>
            <source>Chép về máy và mở</source>
            <translation>Chép về máy và mở</translation>
        </message>
        <message>
            <source>Vẫn mở ở đây</source>
            <translation>Vẫn mở ở đây</translation>
        </message>
        <message>
            <source>Mở ở máy này</source>
            <translation>Mở ở máy này</translation>
        </message>
        <message>
            <source>Thử lại</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Mở tệp khác…</source>
            <translation>Mở tệp khác…</translation>
        </message>
        <message>
            <source>Về trang đầu</source>
            <translation>Về trang đầu</translation>
        </message>
    </context>
    <context>
        <name>RegisterCard</name>
        <message>
            <source>Sổ văn bản</source>
            <translation>Sổ văn bản</translation>
        </message>
        <message>
            <source>Bản không còn đúng</source>
            <translation>Bản không còn đúng</translation>
        </message>
        <message>
            <source>Phát hành</source>
            <translation>Phát hành</translation>
        </message>
        <message>
            <source>Lấy số và ngày ở trên, ghi vào sổ; sau đó chỉ hủy được, không hoàn tác</source>
            <translation>Lấy số và ngày ở trên, ghi vào sổ; sau đó chỉ hủy được, không hoàn tác</translation>
        </message>
        <message>
            <source>Ghi đã in</source>
            <translation>Ghi đã in</translation>
        </message>
        <message>
            <source>Dùng khi đã in từ tệp PDF hoặc Word</source>
            <translation>Dùng khi đã in từ tệp PDF hoặc Word</translation>
        </message>
        <message>
            <source>Hủy…</source>
            <translation>Hủy…</translation>
        </message>
        <message>
            <source>In lại bản bị ảnh hưởng</source>
            <translation>In lại bản bị ảnh hưởng</translation>
        </message>
        <message>
            <source>Chưa in, chưa phát hành.</source>
            <translation>Chưa in, chưa phát hành.</translation>
        </message>
        <message>
            <source>Đã in {0} bản, lần cuối {1}.</source>
            <translation>Đã in {0} bản, lần cuối {1}.</translation>
        </message>
        <message>
            <source>Phát hành số {0} ngày {1}.</source>
            <translation>Phát hành số {0} ngày {1}.</translation>
        </message>
        <message>
            <source>{0} bản không còn đúng với dữ liệu.</source>
            <translation>{0} bản không còn đúng với dữ liệu.</translation>
        </message>
        <message>
            <source>không còn trong danh sách, hoặc không lập được nữa</source>
            <translation>không còn trong danh sách, hoặc không lập được nữa</translation>
        </message>
        <message>
            <source>Đã phát hành số {0}, {1} bản.</source>
            <translation>Đã phát hành số {0}, {1} bản.</translation>
        </message>
        <message>
            <source>Hủy văn bản số {0}</source>
            <translation>Hủy văn bản số {0}</translation>
        </message>
        <message>
            <source>Lý do hủy (số này không dùng lại):</source>
            <translation>Lý do hủy (số này không dùng lại):</translation>
        </message>
        <message>
            <source>Đã hủy văn bản số {0}.</source>
            <translation>Đã hủy văn bản số {0}.</translation>
        </message>
    </context>
    <context>
        <name>RosterTab</name>
        <message>
            <source>Đại biểu</source>
            <translation>Đại biểu</translation>
        </message>
        <message>
            <source>Thêm đại biểu</source>
            <translation>Thêm đại biểu</translation>
        </message>
        <message>
            <source>Thứ tự</source>
            <translation>Thứ tự</translation>
        </message>
        <message>
            <source>Theo tên A, B, C</source>
            <translation>Theo tên A, B, C</translation>
        </message>
        <message>
            <source>Theo thứ tự giới thiệu</source>
            <translation>Theo thứ tự giới thiệu</translation>
        </message>
        <message>
            <source>Tất cả</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Điển hình</source>
            <translation>Điển hình</translation>
        </message>
        <message>
            <source>Khách mời</source>
            <translation>Khách mời</translation>
        </message>
        <message>
            <source>Lãnh đạo</source>
            <translation>Lãnh đạo</translation>
        </message>
        <message>
            <source>Nữ</source>
            <translation>Nữ</translation>
        </message>
        <message>
            <source>Dân tộc thiểu số</source>
            <translation>Dân tộc thiểu số</translation>
        </message>
        <message>
            <source>Chưa trả lời</source>
            <translation>Chưa trả lời</translation>
        </message>
        <message>
            <source>Thiếu thông tin</source>
            <translation>Thiếu thông tin</translation>
        </message>
        <message>
            <source>Cơ cấu</source>
            <translation>Cơ cấu</translation>
        </message>
        <message>
            <source>Thông tin</source>
            <translation>Thông tin</translation>
        </message>
        <message>
            <source>Danh sách đại biểu chưa có ai.
Thêm từng người, nhập từ Excel (Tệp &gt; Nhập danh sách), hoặc đưa điển hình sang từ thẻ Điển hình.</source>
            <translation>Danh sách đại biểu chưa có ai.
Thêm từng người, nhập từ Excel (Tệp &gt; Nhập danh sách), hoặc đưa điển hình sang từ thẻ Điển hình.</translation>
        </message>
        <message>
            <source>Đại biểu mới</source>
            <translation>Đại biểu mới</translation>
        </message>
        <message>
            <source>Ghi trả lời</source>
            <translation>Ghi trả lời</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Chép về máy và mở</source>
            <translation>Chép về máy và mở</translation>
        </message>
        <message>
            <source>Điền lại</source>
            <translation>Điền lại</translation>
        </message>
        <message>
            <source>Chép ra thẻ nhớ…</source>
            <translation>Chép ra thẻ nhớ…</translation>
        </message>
        <message>
            <source>Khi ấy đang gõ dở: {0}</source>
            <translation>Khi ấy đang gõ dở: {0}</translation>
        </message>
        <message>
            <source>Đã điền lại {0} ô. Ctrl+Z để hoàn tác.</source>
            <translation>Đã điền lại {0} ô. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Đã sao lưu và kiểm tra lúc {0}.</source>
            <translation>Đã sao lưu và kiểm tra lúc {0}.</translation>
        </message>
        <message>
            <source>Chưa sao lưu được: {0}</source>
            <translation>Chưa sao lưu được: {0}</translation>
        </message>
        <message>
            <source>Thử lại</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Sao lưu: {0}; thẻ nhớ: {1}</source>
            <translation>Sao lưu: {0}; thẻ nhớ: {1}</translation>
        </message>
        <message>
            <source>chưa có</source>
            <translation>chưa có</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Phiên họp Hội đồng</source>
            <translation>Phiên họp Hội đồng</translation>
        </message>
        <message>
            <source>Thêm phiên họp</source>
            <translation>Thêm phiên họp</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Các thẻ</source>
            <translation>Các thẻ</translation>
        </message>
        <message>
            <source>Kế hoạch</source>
            <translation>Kế hoạch</translation>
        </message>
        <message>
            <source>Điển hình</source>
            <translation>Điển hình</translation>
        </message>
        <message>
            <source>Đại biểu</source>
            <translation>Đại biểu</translation>
        </message>
        <message>
            <source>Chương trình</source>
            <translation>Chương trình</translation>
        </message>
        <message>
            <source>Văn bản</source>
            <translation>Văn bản</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message>
            <source>Nhiệm vụ</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Thêm nhiệm vụ</source>
            <translation>Thêm nhiệm vụ</translation>
        </message>
        <message>
            <source>Xong hôm nay</source>
            <translation>Xong hôm nay</translation>
        </message>
        <message>
            <source>Phòng Văn hóa - Xã hội</source>
            <translation>Phòng Văn hóa - Xã hội</translation>
        </message>
        <message>
            <source>Việc mới</source>
            <translation>Việc mới</translation>
        </message>
    </context>
    <context>
        <name>UnitsPage</name>
        <message>
            <source>Đơn vị</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Thêm đơn vị</source>
            <translation>Thêm đơn vị</translation>
        </message>
        <message>
            <source>Đơn vị mới</source>
            <translation>Đơn vị mới</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Hội nghị điển hình tiên tiến</source>
            <translation>Hội nghị điển hình tiên tiến</translation>
        </message>
        <message>
            <source>Mọi thay đổi được lưu ngay vào tệp trên máy này. Không cần mạng.</source>
            <translation>Mọi thay đổi được lưu ngay vào tệp trên máy này. Không cần mạng.</translation>
        </message>
        <message>
            <source>Tạo hội nghị mới</source>
            <translation>Tạo hội nghị mới</translation>
        </message>
        <message>
            <source>Từ kế hoạch 08/KH-UBND, chỉ hỏi tên, ngày, địa điểm</source>
            <translation>Từ kế hoạch 08/KH-UBND, chỉ hỏi tên, ngày, địa điểm</translation>
        </message>
        <message>
            <source>Mở hội nghị mẫu để xem thử</source>
            <translation>Mở hội nghị mẫu để xem thử</translation>
        </message>
        <message>
            <source>150 đại biểu hư cấu, sửa thoải mái</source>
            <translation>150 đại biểu hư cấu, sửa thoải mái</translation>
        </message>
        <message>
            <source>Mở tệp có sẵn…</source>
            <translation>Mở tệp có sẵn…</translation>
        </message>
        <message>
            <source>Tệp .dtt trên máy hoặc thẻ nhớ</source>
            <translation>Tệp .dtt trên máy hoặc thẻ nhớ</translation>
        </message>
        <message>
            <source>Mở gần đây</source>
            <translation>Mở gần đây</translation>
        </message>
        <message>
            <source>Phím Delete bỏ khỏi danh sách này, không xóa tệp.</source>
            <translation>Phím Delete bỏ khỏi danh sách này, không xóa tệp.</translation>
        </message>
        <message>
            <source>{0}   (không thấy tệp)</source>
            <translation>{0}   (không thấy tệp)</translation>
        </message>
    </context>
    <context>
        <name>WordingCard</name>
        <message>
            <source>Câu</source>
            <translation>Câu</translation>
        </message>
        <message>
            <source>Áp dụng</source>
            <translation>Áp dụng</translation>
        </message>
        <message>
            <source>Mọi bản</source>
            <translation>Mọi bản</translation>
        </message>
        <message>
            <source>Riêng bản đang xem</source>
            <translation>Riêng bản đang xem</translation>
        </message>
        <message>
            <source>Nội dung câu</source>
            <translation>Nội dung câu</translation>
        </message>
        <message>
            <source>Về câu mặc định</source>
            <translation>Về câu mặc định</translation>
        </message>
        <message>
            <source>Câu chữ</source>
            <translation>Câu chữ</translation>
        </message>
        <message>
            <source>Chỗ điền tự động: {0}</source>
            <translation>Chỗ điền tự động: {0}</translation>
        </message>
    </context>
</TS>
