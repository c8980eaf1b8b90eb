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
            <source>&amp;Dữ liệu</source>
            <translation>&amp;Dữ liệu</translation>
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
            <source>Nhập nội dung đã sao chép…</source>
            <translation>Nhập nội dung đã sao chép…</translation>
        </message>
        <message>
            <source>Xuất danh sách đang hiện…</source>
            <translation>Xuất danh sách đang hiện…</translation>
        </message>
        <message>
            <source>Biểu mẫu gửi đơn vị…</source>
            <translation>Biểu mẫu gửi đơn vị…</translation>
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
            <source>Cắt</source>
            <translation>Cắt</translation>
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
            <source>Chọn tất cả</source>
            <translation>Chọn tất cả</translation>
        </message>
        <message>
            <source>Xóa dòng</source>
            <translation>Xóa dòng</translation>
        </message>
        <message>
            <source>Tìm người trùng…</source>
            <translation>Tìm người trùng…</translation>
        </message>
        <message>
            <source>Tìm</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <source>Tìm ô tiếp theo</source>
            <translation>Tìm ô tiếp theo</translation>
        </message>
        <message>
            <source>Tìm và thay thế…</source>
            <translation>Tìm và thay thế…</translation>
        </message>
        <message>
            <source>Cơ cấu và chỉ tiêu…</source>
            <translation>Cơ cấu và chỉ tiêu…</translation>
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
            <source>Lịch sử của tệp…</source>
            <translation>Lịch sử của tệp…</translation>
        </message>
        <message>
            <source>Xóa dữ liệu nhạy cảm, giữ thống kê…</source>
            <translation>Xóa dữ liệu nhạy cảm, giữ thống kê…</translation>
        </message>
        <message>
            <source>Khóa màn hình</source>
            <translation>Khóa màn hình</translation>
        </message>
        <message>
            <source>Mã khóa màn hình…</source>
            <translation>Mã khóa màn hình…</translation>
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
        <name>Blocks</name>
        <message>
            <source>Đã dán {0} ô, đè lên {1} ô có sẵn. Ctrl+Z để hoàn tác.</source>
            <translation>Đã dán {0} ô, đè lên {1} ô có sẵn. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.</source>
            <translation>Nội dung dán quá dài: {0} ký tự. Hãy dán ít hơn.</translation>
        </message>
        <message>
            <source>Cột «{0}» dán theo tháng/ngày/năm, đã đổi lại ngày/tháng/năm.</source>
            <translation>Cột «{0}» dán theo tháng/ngày/năm, đã đổi lại ngày/tháng/năm.</translation>
        </message>
    </context>
    <context>
        <name>BoardDialog</name>
        <message>
            <source>Cơ cấu và chỉ tiêu</source>
            <translation>Cơ cấu và chỉ tiêu</translation>
        </message>
        <message>
            <source>Tính trên</source>
            <translation>Tính trên</translation>
        </message>
        <message>
            <source>Tính trên danh sách đại biểu</source>
            <translation>Tính trên danh sách đại biểu</translation>
        </message>
        <message>
            <source>Tính trên các điển hình (trừ người rút, tạm dừng, không đạt)</source>
            <translation>Tính trên các điển hình (trừ người rút, tạm dừng, không đạt)</translation>
        </message>
        <message>
            <source>Cơ cấu</source>
            <translation>Cơ cấu</translation>
        </message>
        <message>
            <source>Bảng chỉ tiêu</source>
            <translation>Bảng chỉ tiêu</translation>
        </message>
        <message>
            <source>Chỉ tiêu</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Xem thử</source>
            <translation>Xem thử</translation>
        </message>
        <message>
            <source>Bảng chéo</source>
            <translation>Bảng chéo</translation>
        </message>
        <message>
            <source>Đặt chỉ tiêu</source>
            <translation>Đặt chỉ tiêu</translation>
        </message>
        <message>
            <source>Hiện có</source>
            <translation>Hiện có</translation>
        </message>
        <message>
            <source>Cần</source>
            <translation>Cần</translation>
        </message>
        <message>
            <source>Kết luận</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Trước đó</source>
            <translation>Trước đó</translation>
        </message>
        <message>
            <source>ít nhất {0}</source>
            <translation>ít nhất {0}</translation>
        </message>
        <message>
            <source>nhiều nhất {0}</source>
            <translation>nhiều nhất {0}</translation>
        </message>
        <message>
            <source>chưa biết</source>
            <translation>chưa biết</translation>
        </message>
        <message>
            <source>Tích điển hình định đưa vào, tích đại biểu định đưa ra: bảng dưới cho thấy cơ cấu sau đó. Chưa có gì được ghi. Điển hình xếp theo số chỗ thiếu mà họ bù được.</source>
            <translation>Tích điển hình định đưa vào, tích đại biểu định đưa ra: bảng dưới cho thấy cơ cấu sau đó. Chưa có gì được ghi. Điển hình xếp theo số chỗ thiếu mà họ bù được.</translation>
        </message>
        <message>
            <source>Điển hình định đưa vào</source>
            <translation>Điển hình định đưa vào</translation>
        </message>
        <message>
            <source>Đại biểu định đưa ra</source>
            <translation>Đại biểu định đưa ra</translation>
        </message>
        <message>
            <source>Đưa &amp;vào</source>
            <translation>Đưa &amp;vào</translation>
        </message>
        <message>
            <source>Đưa &amp;ra</source>
            <translation>Đưa &amp;ra</translation>
        </message>
        <message>
            <source>Cơ cấu sau khi đổi</source>
            <translation>Cơ cấu sau khi đổi</translation>
        </message>
        <message>
            <source>Thực hiện thay đổi đã tích</source>
            <translation>Thực hiện thay đổi đã tích</translation>
        </message>
        <message>
            <source>Bỏ tích</source>
            <translation>Bỏ tích</translation>
        </message>
        <message>
            <source>bù {0}: {1}</source>
            <translation>bù {0}: {1}</translation>
        </message>
        <message>
            <source>Đã đưa vào {0} người, đưa ra {1} người. Ctrl+Z để hoàn tác.</source>
            <translation>Đã đưa vào {0} người, đưa ra {1} người. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Không đưa vào được: {0}.</source>
            <translation>Không đưa vào được: {0}.</translation>
        </message>
        <message>
            <source>Đơn vị × Giới</source>
            <translation>Đơn vị × Giới</translation>
        </message>
        <message>
            <source>Lĩnh vực × Xã cũ</source>
            <translation>Lĩnh vực × Xã cũ</translation>
        </message>
        <message>
            <source>Dân tộc × Giới</source>
            <translation>Dân tộc × Giới</translation>
        </message>
        <message>
            <source>Đơn vị × Diện</source>
            <translation>Đơn vị × Diện</translation>
        </message>
        <message>
            <source>Cộng</source>
            <translation>Cộng</translation>
        </message>
        <message>
            <source>Chưa có thông tin</source>
            <translation>Chưa có thông tin</translation>
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
        <name>Columns</name>
        <message>
            <source>Lưu kiểu xem này…</source>
            <translation>Lưu kiểu xem này…</translation>
        </message>
        <message>
            <source>Xóa kiểu xem</source>
            <translation>Xóa kiểu xem</translation>
        </message>
        <message>
            <source>Trở về mặc định</source>
            <translation>Trở về mặc định</translation>
        </message>
        <message>
            <source>Lưu kiểu xem</source>
            <translation>Lưu kiểu xem</translation>
        </message>
        <message>
            <source>Tên kiểu xem:</source>
            <translation>Tên kiểu xem:</translation>
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
            <source>Sổ do chương trình ghi khi in hoặc phát hành; không thêm dòng bằng tay.</source>
            <translation>Sổ do chương trình ghi khi in hoặc phát hành; không thêm dòng bằng tay.</translation>
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
        <name>CopyDialog</name>
        <message>
            <source>Lưu bản sao</source>
            <translation>Lưu bản sao</translation>
        </message>
        <message>
            <source>Bản sao để mang đi, gửi đi</source>
            <translation>Bản sao để mang đi, gửi đi</translation>
        </message>
        <message>
            <source>Bản mã hóa chỉ mở được bằng mật khẩu. Chương trình tự đặt mật khẩu và in ra phiếu để cất riêng. USB thất lạc hay thư gửi nhầm cũng không lộ dữ liệu của ai.</source>
            <translation>Bản mã hóa chỉ mở được bằng mật khẩu. Chương trình tự đặt mật khẩu và in ra phiếu để cất riêng. USB thất lạc hay thư gửi nhầm cũng không lộ dữ liệu của ai.</translation>
        </message>
        <message>
            <source>Lưu bản mã hóa…</source>
            <translation>Lưu bản mã hóa…</translation>
        </message>
        <message>
            <source>Lưu không mã hóa…</source>
            <translation>Lưu không mã hóa…</translation>
        </message>
        <message>
            <source>Mật khẩu của bản sao này</source>
            <translation>Mật khẩu của bản sao này</translation>
        </message>
        <message>
            <source>Chương trình không giữ mật khẩu này. In phiếu hoặc chép tay ngay, cất riêng với bản sao.</source>
            <translation>Chương trình không giữ mật khẩu này. In phiếu hoặc chép tay ngay, cất riêng với bản sao.</translation>
        </message>
        <message>
            <source>Lưu phiếu PDF…</source>
            <translation>Lưu phiếu PDF…</translation>
        </message>
        <message>
            <source>In phiếu…</source>
            <translation>In phiếu…</translation>
        </message>
        <message>
            <source>Mật khẩu chưa được in, chưa được lưu. Đóng bây giờ thì không ai mở được bản sao này nữa.</source>
            <translation>Mật khẩu chưa được in, chưa được lưu. Đóng bây giờ thì không ai mở được bản sao này nữa.</translation>
        </message>
        <message>
            <source>Đã lưu và kiểm tra bản sao {0}</source>
            <translation>Đã lưu và kiểm tra bản sao {0}</translation>
        </message>
        <message>
            <source>Ai cầm được bản này cũng đọc được ngày sinh, số định danh, điện thoại của mọi người.</source>
            <translation>Ai cầm được bản này cũng đọc được ngày sinh, số định danh, điện thoại của mọi người.</translation>
        </message>
        <message>
            <source>Vẫn lưu không mã hóa…</source>
            <translation>Vẫn lưu không mã hóa…</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Đã khóa</source>
            <translation>Đã khóa</translation>
        </message>
    </context>
    <context>
        <name>CrashHook</name>
        <message>
            <source>Lỗi của chương trình</source>
            <translation>Lỗi của chương trình</translation>
        </message>
        <message>
            <source>Tiếp tục làm việc</source>
            <translation>Tiếp tục làm việc</translation>
        </message>
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
        <name>Dialog</name>
        <message>
            <source>Những gì vừa nhập, vừa sửa ở đây chưa được ghi. Đóng bây giờ thì mất.</source>
            <translation>Những gì vừa nhập, vừa sửa ở đây chưa được ghi. Đóng bây giờ thì mất.</translation>
        </message>
        <message>
            <source>Đóng</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Ở lại</source>
            <translation>Ở lại</translation>
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
    </context>
    <context>
        <name>DoubleWatch</name>
        <message>
            <source>{0} có thể trùng với {1} đã có trong danh sách.</source>
            <translation>{0} có thể trùng với {1} đã có trong danh sách.</translation>
        </message>
        <message>
            <source>Xem hai người</source>
            <translation>Xem hai người</translation>
        </message>
    </context>
    <context>
        <name>DoublesDialog</name>
        <message>
            <source>Tìm người trùng</source>
            <translation>Tìm người trùng</translation>
        </message>
        <message>
            <source>Các cặp có thể trùng</source>
            <translation>Các cặp có thể trùng</translation>
        </message>
        <message>
            <source>So sánh từng ô</source>
            <translation>So sánh từng ô</translation>
        </message>
        <message>
            <source>Bấm vào ô muốn giữ. Ô đậm nền là giá trị sẽ còn lại; ô khác nhau có chữ đậm.</source>
            <translation>Bấm vào ô muốn giữ. Ô đậm nền là giá trị sẽ còn lại; ô khác nhau có chữ đậm.</translation>
        </message>
        <message>
            <source>Gộp thành một người</source>
            <translation>Gộp thành một người</translation>
        </message>
        <message>
            <source>Là hai người khác nhau</source>
            <translation>Là hai người khác nhau</translation>
        </message>
        <message>
            <source>{0} cặp có thể là một người. Không gì được gộp khi chưa bấm.</source>
            <translation>{0} cặp có thể là một người. Không gì được gộp khi chưa bấm.</translation>
        </message>
        <message>
            <source>Không thấy ai có thể bị nhập hai lần.</source>
            <translation>Không thấy ai có thể bị nhập hai lần.</translation>
        </message>
        <message>
            <source>Người thứ nhất</source>
            <translation>Người thứ nhất</translation>
        </message>
        <message>
            <source>Người thứ hai</source>
            <translation>Người thứ hai</translation>
        </message>
        <message>
            <source>Vì sao</source>
            <translation>Vì sao</translation>
        </message>
        <message>
            <source>Giống: {0}</source>
            <translation>Giống: {0}</translation>
        </message>
        <message>
            <source>; khác: {0}</source>
            <translation>; khác: {0}</translation>
        </message>
        <message>
            <source>Là một người (nối đại biểu với điển hình)</source>
            <translation>Là một người (nối đại biểu với điển hình)</translation>
        </message>
        <message>
            <source>Ô</source>
            <translation>Ô</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Việc này không hoàn tác được.</source>
            <translation>Việc này không hoàn tác được.</translation>
        </message>
        <message>
            <source>Lý do</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Ví dụ: đã quyết toán; theo yêu cầu. Không ghi tên ai.</source>
            <translation>Ví dụ: đã quyết toán; theo yêu cầu. Không ghi tên ai.</translation>
        </message>
        <message>
            <source>Bản sao lưu còn giữ dữ liệu</source>
            <translation>Bản sao lưu còn giữ dữ liệu</translation>
        </message>
        <message>
            <source>Giữ lại</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <source>Xóa hẳn</source>
            <translation>Xóa hẳn</translation>
        </message>
        <message>
            <source>Đóng</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Đã xóa khỏi tệp này.</source>
            <translation>Đã xóa khỏi tệp này.</translation>
        </message>
        <message>
            <source>Bản sao đã chép ra USB, gửi thư, tệp PDF và giấy đã in: hãy tự xóa, tự hủy.</source>
            <translation>Bản sao đã chép ra USB, gửi thư, tệp PDF và giấy đã in: hãy tự xóa, tự hủy.</translation>
        </message>
        <message>
            <source>{0} bản sao lưu làm trước đó còn giữ dữ liệu ấy:</source>
            <translation>{0} bản sao lưu làm trước đó còn giữ dữ liệu ấy:</translation>
        </message>
    </context>
    <context>
        <name>ExtraCard</name>
        <message>
            <source>Cột in thêm</source>
            <translation>Cột in thêm</translation>
        </message>
        <message>
            <source>Dữ liệu cá nhân nhạy cảm: chỉ tích khi thật cần. Việc tích được ghi vào lịch sử.</source>
            <translation>Dữ liệu cá nhân nhạy cảm: chỉ tích khi thật cần. Việc tích được ghi vào lịch sử.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>(nhiều giá trị)</source>
            <translation>(nhiều giá trị)</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <source>Sắp xếp A → Z</source>
            <translation>Sắp xếp A → Z</translation>
        </message>
        <message>
            <source>Sắp xếp Z → A</source>
            <translation>Sắp xếp Z → A</translation>
        </message>
        <message>
            <source>Tìm trong cột</source>
            <translation>Tìm trong cột</translation>
        </message>
        <message>
            <source>Giá trị trong cột</source>
            <translation>Giá trị trong cột</translation>
        </message>
        <message>
            <source>Lọc</source>
            <translation>Lọc</translation>
        </message>
        <message>
            <source>Bỏ lọc</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>(Chọn tất cả)</source>
            <translation>(Chọn tất cả)</translation>
        </message>
        <message>
            <source>(Trống)</source>
            <translation>(Trống)</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Lịch sử…</source>
            <translation>Lịch sử…</translation>
        </message>
        <message>
            <source>Đã ghi «{0}» cho {1} người.</source>
            <translation>Đã ghi «{0}» cho {1} người.</translation>
        </message>
        <message>
            <source>Đã ghi «{0}» cho {1} dòng.</source>
            <translation>Đã ghi «{0}» cho {1} dòng.</translation>
        </message>
        <message>
            <source>{0} người đang chọn: điều gõ ở đây ghi cho cả {0} người.</source>
            <translation>{0} người đang chọn: điều gõ ở đây ghi cho cả {0} người.</translation>
        </message>
        <message>
            <source>{0} dòng đang chọn: điều gõ ở đây ghi cho cả {0} dòng.</source>
            <translation>{0} dòng đang chọn: điều gõ ở đây ghi cho cả {0} dòng.</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Sao chép</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Sao chép cả tên cột</source>
            <translation>Sao chép cả tên cột</translation>
        </message>
        <message>
            <source>Cắt</source>
            <translation>Cắt</translation>
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
            <source>Chèn dòng</source>
            <translation>Chèn dòng</translation>
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
        <name>HistoryWindow</name>
        <message>
            <source>Lúc</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Ai</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>Việc</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Lịch sử của tệp</source>
            <translation>Lịch sử của tệp</translation>
        </message>
        <message>
            <source>Lịch sử của {0}</source>
            <translation>Lịch sử của {0}</translation>
        </message>
        <message>
            <source>Tìm trong lịch sử</source>
            <translation>Tìm trong lịch sử</translation>
        </message>
        <message>
            <source>Loại việc</source>
            <translation>Loại việc</translation>
        </message>
        <message>
            <source>Mọi việc</source>
            <translation>Mọi việc</translation>
        </message>
        <message>
            <source>Từ ngày</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Đến ngày</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>Các việc đã làm</source>
            <translation>Các việc đã làm</translation>
        </message>
        <message>
            <source>Nội dung đã đổi</source>
            <translation>Nội dung đã đổi</translation>
        </message>
        <message>
            <source>Của</source>
            <translation>Của</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Trước</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Sau</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Lịch sử chỉ được ghi thêm, không sửa, không xóa được.</source>
            <translation>Lịch sử chỉ được ghi thêm, không sửa, không xóa được.</translation>
        </message>
        <message>
            <source>Lưu PDF…</source>
            <translation>Lưu PDF…</translation>
        </message>
        <message>
            <source>In…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>{0} việc</source>
            <translation>{0} việc</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Nhập danh sách</source>
            <translation>Nhập danh sách</translation>
        </message>
        <message>
            <source>Đang đọc danh sách…</source>
            <translation>Đang đọc danh sách…</translation>
        </message>
        <message>
            <source>Đang xét lại danh sách…</source>
            <translation>Đang xét lại danh sách…</translation>
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
            <source>Người đã có trong danh sách</source>
            <translation>Người đã có trong danh sách</translation>
        </message>
        <message>
            <source>điền vào ô còn trống</source>
            <translation>điền vào ô còn trống</translation>
        </message>
        <message>
            <source>bỏ qua</source>
            <translation>bỏ qua</translation>
        </message>
        <message>
            <source>cập nhật</source>
            <translation>cập nhật</translation>
        </message>
        <message>
            <source>Nhập &amp;vào</source>
            <translation>Nhập &amp;vào</translation>
        </message>
        <message>
            <source>&amp;Người đã có</source>
            <translation>&amp;Người đã có</translation>
        </message>
        <message>
            <source>Xem trước</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Từng dòng</source>
            <translation>Từng dòng</translation>
        </message>
        <message>
            <source>Các cột</source>
            <translation>Các cột</translation>
        </message>
        <message>
            <source>Bảng mã, ngày tháng</source>
            <translation>Bảng mã, ngày tháng</translation>
        </message>
        <message>
            <source>Ngoài danh mục</source>
            <translation>Ngoài danh mục</translation>
        </message>
        <message>
            <source>Không phải người</source>
            <translation>Không phải người</translation>
        </message>
        <message>
            <source>Lưu dòng cần gửi lại…</source>
            <translation>Lưu dòng cần gửi lại…</translation>
        </message>
        <message>
            <source>Các tệp</source>
            <translation>Các tệp</translation>
        </message>
        <message>
            <source>Tệp</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Đơn vị gửi</source>
            <translation>Đơn vị gửi</translation>
        </message>
        <message>
            <source>Đọc</source>
            <translation>Đọc</translation>
        </message>
        <message>
            <source>Nhập</source>
            <translation>Nhập</translation>
        </message>
        <message>
            <source>Đã có</source>
            <translation>Đã có</translation>
        </message>
        <message>
            <source>Bỏ qua</source>
            <translation>Bỏ qua</translation>
        </message>
        <message>
            <source>Từ chối</source>
            <translation>Từ chối</translation>
        </message>
        <message>
            <source>Bảng mã</source>
            <translation>Bảng mã</translation>
        </message>
        <message>
            <source>Đơn vị gửi tệp này</source>
            <translation>Đơn vị gửi tệp này</translation>
        </message>
        <message>
            <source>Các dòng đọc được</source>
            <translation>Các dòng đọc được</translation>
        </message>
        <message>
            <source>Hiện</source>
            <translation>Hiện</translation>
        </message>
        <message>
            <source>Tất cả các dòng</source>
            <translation>Tất cả các dòng</translation>
        </message>
        <message>
            <source>Cần xem lại</source>
            <translation>Cần xem lại</translation>
        </message>
        <message>
            <source>Có thể trùng</source>
            <translation>Có thể trùng</translation>
        </message>
        <message>
            <source>Bổ sung người đã có</source>
            <translation>Bổ sung người đã có</translation>
        </message>
        <message>
            <source>Bị từ chối</source>
            <translation>Bị từ chối</translation>
        </message>
        <message>
            <source>Dòng đang chọn</source>
            <translation>Dòng đang chọn</translation>
        </message>
        <message>
            <source>Sửa ngay trong ô. Ô vàng cần xem lại, ô đỏ chưa đọc được (giữ trong Ghi chú nếu không sửa).</source>
            <translation>Sửa ngay trong ô. Ô vàng cần xem lại, ô đỏ chưa đọc được (giữ trong Ghi chú nếu không sửa).</translation>
        </message>
        <message>
            <source>Là người mới</source>
            <translation>Là người mới</translation>
        </message>
        <message>
            <source>Là người đã có</source>
            <translation>Là người đã có</translation>
        </message>
        <message>
            <source>Không nhập</source>
            <translation>Không nhập</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Vì là</source>
            <translation>Vì là</translation>
        </message>
        <message>
            <source>Nội dung</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Nội dung dán</source>
            <translation>Nội dung dán</translation>
        </message>
        <message>
            <source>Đọc {read} dòng = nhập {taken} + đã có {same} + bỏ qua {skipped} + từ chối {refused}.</source>
            <translation>Đọc {read} dòng = nhập {taken} + đã có {same} + bỏ qua {skipped} + từ chối {refused}.</translation>
        </message>
        <message>
            <source>{0} dòng có ô cần xem lại.</source>
            <translation>{0} dòng có ô cần xem lại.</translation>
        </message>
        <message>
            <source>{0} và {1} đơn vị khác</source>
            <translation>{0} và {1} đơn vị khác</translation>
        </message>
        <message>
            <source>Đơn vị sẽ được thêm: {0}.</source>
            <translation>Đơn vị sẽ được thêm: {0}.</translation>
        </message>
        <message>
            <source>Nhập {0} người</source>
            <translation>Nhập {0} người</translation>
        </message>
        <message>
            <source>Tệp, trang</source>
            <translation>Tệp, trang</translation>
        </message>
        <message>
            <source>Cột trong tệp</source>
            <translation>Cột trong tệp</translation>
        </message>
        <message>
            <source>Nghĩa là</source>
            <translation>Nghĩa là</translation>
        </message>
        <message>
            <source>Người thứ nhất</source>
            <translation>Người thứ nhất</translation>
        </message>
        <message>
            <source>Người thứ hai</source>
            <translation>Người thứ hai</translation>
        </message>
        <message>
            <source>(cột {0}, không tên)</source>
            <translation>(cột {0}, không tên)</translation>
        </message>
        <message>
            <source> (đoán)</source>
            <translation> (đoán)</translation>
        </message>
        <message>
            <source>Nghĩa của cột</source>
            <translation>Nghĩa của cột</translation>
        </message>
        <message>
            <source>(không dùng)</source>
            <translation>(không dùng)</translation>
        </message>
        <message>
            <source>chữ</source>
            <translation>chữ</translation>
        </message>
        <message>
            <source>ngày tháng</source>
            <translation>ngày tháng</translation>
        </message>
        <message>
            <source>Loại</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Trước</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Sau</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Ghi là</source>
            <translation>Ghi là</translation>
        </message>
        <message>
            <source>Số lần</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <source>Hiểu là (nhớ cho lần sau)</source>
            <translation>Hiểu là (nhớ cho lần sau)</translation>
        </message>
        <message>
            <source>Hiểu là</source>
            <translation>Hiểu là</translation>
        </message>
        <message>
            <source>(giữ nguyên)</source>
            <translation>(giữ nguyên)</translation>
        </message>
        <message>
            <source>can-gui-lai.xlsx</source>
            <translation>can-gui-lai.xlsx</translation>
        </message>
        <message>
            <source>Lưu dòng cần gửi lại</source>
            <translation>Lưu dòng cần gửi lại</translation>
        </message>
    </context>
    <context>
        <name>IssueDialog</name>
        <message>
            <source>Phát hành</source>
            <translation>Phát hành</translation>
        </message>
        <message>
            <source>{0}: số {1}, ngày {2}, {3} bản.</source>
            <translation>{0}: số {1}, ngày {2}, {3} bản.</translation>
        </message>
        <message>
            <source>Số và nội dung được ghi vào sổ. Sau đó chỉ hủy được, không hoàn tác; số không dùng lại.</source>
            <translation>Số và nội dung được ghi vào sổ. Sau đó chỉ hủy được, không hoàn tác; số không dùng lại.</translation>
        </message>
        <message>
            <source>Chưa phát hành</source>
            <translation>Chưa phát hành</translation>
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
        <name>ListWork</name>
        <message>
            <source>Danh sách</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>Nhập danh sách</source>
            <translation>Nhập danh sách</translation>
        </message>
        <message>
            <source>Đã nhập {0} người từ {1} tệp. Ctrl+Z để hoàn tác.</source>
            <translation>Đã nhập {0} người từ {1} tệp. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Thẻ này không có danh sách để xuất. Hãy mở thẻ có bảng.</source>
            <translation>Thẻ này không có danh sách để xuất. Hãy mở thẻ có bảng.</translation>
        </message>
        <message>
            <source>Xuất danh sách đang hiện</source>
            <translation>Xuất danh sách đang hiện</translation>
        </message>
        <message>
            <source>Đã xuất {0} dòng ra {1}</source>
            <translation>Đã xuất {0} dòng ra {1}</translation>
        </message>
        <message>
            <source>bieu-mau-danh-sach.xlsx</source>
            <translation>bieu-mau-danh-sach.xlsx</translation>
        </message>
        <message>
            <source>Biểu mẫu gửi đơn vị</source>
            <translation>Biểu mẫu gửi đơn vị</translation>
        </message>
        <message>
            <source>Đã lưu biểu mẫu có danh mục chọn sẵn: {0}</source>
            <translation>Đã lưu biểu mẫu có danh mục chọn sẵn: {0}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Thanh công cụ</source>
            <translation>Thanh công cụ</translation>
        </message>
        <message>
            <source>Mở gần đây</source>
            <translation>Mở gần đây</translation>
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
            <source>Còn {0} ô đánh dấu đỏ chưa lưu được. Hãy sửa lại, hoặc đóng lần nữa để bỏ.</source>
            <translation>Còn {0} ô đánh dấu đỏ chưa lưu được. Hãy sửa lại, hoặc đóng lần nữa để bỏ.</translation>
        </message>
        <message>
            <source>Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.</source>
            <translation>Đã lưu {0}. Mọi thay đổi được lưu ngay khi gõ xong.</translation>
        </message>
        <message>
            <source>Đã lưu và kiểm tra bản sao {0}</source>
            <translation>Đã lưu và kiểm tra bản sao {0}</translation>
        </message>
        <message>
            <source>Mở hội nghị</source>
            <translation>Mở hội nghị</translation>
        </message>
    </context>
    <context>
        <name>MaskedLine</name>
        <message>
            <source>Hiện số này trong một phút (phím Enter); việc xem được ghi vào lịch sử</source>
            <translation>Hiện số này trong một phút (phím Enter); việc xem được ghi vào lịch sử</translation>
        </message>
        <message>
            <source>Hiện số</source>
            <translation>Hiện số</translation>
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
        <name>MessageBar</name>
        <message>
            <source>Đóng</source>
            <translation>Đóng</translation>
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
            <source>Cơ cấu…</source>
            <translation>Cơ cấu…</translation>
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
            <source>Đã chuyển trạng thái, nhưng {0} người chưa ghi biên bản hoặc phiếu bình xét: {1}.</source>
            <translation>Đã chuyển trạng thái, nhưng {0} người chưa ghi biên bản hoặc phiếu bình xét: {1}.</translation>
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
        <name>PaperLaying</name>
        <message>
            <source>{0} trang</source>
            <translation>{0} trang</translation>
        </message>
        <message>
            <source>Xem trước {0} trang đầu; in và lưu đủ cả</source>
            <translation>Xem trước {0} trang đầu; in và lưu đủ cả</translation>
        </message>
        <message>
            <source>{0} đại biểu</source>
            <translation>{0} đại biểu</translation>
        </message>
        <message>
            <source>{0} đại biểu, {1} trang</source>
            <translation>{0} đại biểu, {1} trang</translation>
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
            <source>Đã dừng: {0} tệp đã lưu vào {1}, phần còn lại chưa lưu.</source>
            <translation>Đã dừng: {0} tệp đã lưu vào {1}, phần còn lại chưa lưu.</translation>
        </message>
        <message>
            <source>Đã dừng, chưa lưu tệp nào.</source>
            <translation>Đã dừng, chưa lưu tệp nào.</translation>
        </message>
        <message>
            <source>Chọn thư mục lưu văn bản</source>
            <translation>Chọn thư mục lưu văn bản</translation>
        </message>
        <message>
            <source>Đang dàn trang…</source>
            <translation>Đang dàn trang…</translation>
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
            <source>đã phát hành số {0}</source>
            <translation>đã phát hành số {0}</translation>
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
        <name>PasteDialog</name>
        <message>
            <source>Dán</source>
            <translation>Dán</translation>
        </message>
        <message>
            <source>{0} ô sẽ dán, {1} ô cần xem lại.</source>
            <translation>{0} ô sẽ dán, {1} ô cần xem lại.</translation>
        </message>
        <message>
            <source>{0} dòng mới sẽ được thêm vào cuối danh sách.</source>
            <translation>{0} dòng mới sẽ được thêm vào cuối danh sách.</translation>
        </message>
        <message>
            <source>Dán tất cả, đánh dấu đỏ</source>
            <translation>Dán tất cả, đánh dấu đỏ</translation>
        </message>
        <message>
            <source>Bỏ ô lỗi</source>
            <translation>Bỏ ô lỗi</translation>
        </message>
        <message>
            <source>Ngày tháng dán vào đọc được hai cách. «{0}» là:</source>
            <translation>Ngày tháng dán vào đọc được hai cách. «{0}» là:</translation>
        </message>
        <message>
            <source>ngày {0} (ngày trước)</source>
            <translation>ngày {0} (ngày trước)</translation>
        </message>
        <message>
            <source>ngày {0} (tháng trước)</source>
            <translation>ngày {0} (tháng trước)</translation>
        </message>
        <message>
            <source>Ô cần xem lại</source>
            <translation>Ô cần xem lại</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Nội dung</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Vì sao</source>
            <translation>Vì sao</translation>
        </message>
        <message>
            <source>mới</source>
            <translation>mới</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Mã khóa màn hình</source>
            <translation>Mã khóa màn hình</translation>
        </message>
        <message>
            <source>Mã khóa che màn hình khi rời bàn. Nó KHÔNG mã hóa dữ liệu: ai chép được tệp vẫn đọc được tệp. Muốn cả máy được mã hóa, hãy nhờ người quản trị bật BitLocker.</source>
            <translation>Mã khóa che màn hình khi rời bàn. Nó KHÔNG mã hóa dữ liệu: ai chép được tệp vẫn đọc được tệp. Muốn cả máy được mã hóa, hãy nhờ người quản trị bật BitLocker.</translation>
        </message>
        <message>
            <source>Quên mã thì không mất dữ liệu: đóng chương trình, xóa tệp {0}, mở lại.</source>
            <translation>Quên mã thì không mất dữ liệu: đóng chương trình, xóa tệp {0}, mở lại.</translation>
        </message>
        <message>
            <source>Mã đang dùng</source>
            <translation>Mã đang dùng</translation>
        </message>
        <message>
            <source>Mã mới (4 đến 12 chữ số)</source>
            <translation>Mã mới (4 đến 12 chữ số)</translation>
        </message>
        <message>
            <source>Gõ lại mã mới</source>
            <translation>Gõ lại mã mới</translation>
        </message>
        <message>
            <source>Tự khóa sau</source>
            <translation>Tự khóa sau</translation>
        </message>
        <message>
            <source>{0} phút không dùng</source>
            <translation>{0} phút không dùng</translation>
        </message>
        <message>
            <source>Không tự khóa</source>
            <translation>Không tự khóa</translation>
        </message>
        <message>
            <source>Bỏ mã khóa</source>
            <translation>Bỏ mã khóa</translation>
        </message>
        <message>
            <source>Thôi</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>Đặt mã khóa</source>
            <translation>Đặt mã khóa</translation>
        </message>
        <message>
            <source>Mã đang dùng không đúng.</source>
            <translation>Mã đang dùng không đúng.</translation>
        </message>
        <message>
            <source>Mã khóa gồm 4 đến 12 chữ số.</source>
            <translation>Mã khóa gồm 4 đến 12 chữ số.</translation>
        </message>
        <message>
            <source>Hai lần gõ mã mới không giống nhau.</source>
            <translation>Hai lần gõ mã mới không giống nhau.</translation>
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
        <name>PrivacyDesk</name>
        <message>
            <source>Xóa ngày sinh, dân tộc, tôn giáo, Đảng viên, ngày vào Đảng, điện thoại, số định danh, nơi ở và vướng mắc của mọi đại biểu và điển hình, trong danh sách, lịch sử, câu chữ và sổ văn bản. Nên làm sau khi quyết toán.</source>
            <translation>Xóa ngày sinh, dân tộc, tôn giáo, Đảng viên, ngày vào Đảng, điện thoại, số định danh, nơi ở và vướng mắc của mọi đại biểu và điển hình, trong danh sách, lịch sử, câu chữ và sổ văn bản. Nên làm sau khi quyết toán.</translation>
        </message>
        <message>
            <source>Giữ lại: họ tên, chức vụ, đơn vị, khen thưởng, sổ văn bản; và số liệu thống kê đại biểu như lúc này (tuổi theo nhóm, không giữ cả năm sinh).</source>
            <translation>Giữ lại: họ tên, chức vụ, đơn vị, khen thưởng, sổ văn bản; và số liệu thống kê đại biểu như lúc này (tuổi theo nhóm, không giữ cả năm sinh).</translation>
        </message>
        <message>
            <source>Xóa dữ liệu nhạy cảm, giữ thống kê</source>
            <translation>Xóa dữ liệu nhạy cảm, giữ thống kê</translation>
        </message>
        <message>
            <source>Xóa hẳn {0} ({1}): mọi ô, lịch sử, giấy đã in trong sổ, tên trong câu chữ và ghi chú.</source>
            <translation>Xóa hẳn {0} ({1}): mọi ô, lịch sử, giấy đã in trong sổ, tên trong câu chữ và ghi chú.</translation>
        </message>
        <message>
            <source>Chỉ giữ lại ngày xóa, người xóa và lý do. Số văn bản đã dùng vẫn tính là đã dùng.</source>
            <translation>Chỉ giữ lại ngày xóa, người xóa và lý do. Số văn bản đã dùng vẫn tính là đã dùng.</translation>
        </message>
        <message>
            <source>Xóa hẳn một người</source>
            <translation>Xóa hẳn một người</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Mang theo {0} chỉ tiêu cơ cấu</source>
            <translation>Mang theo {0} chỉ tiêu cơ cấu</translation>
        </message>
        <message>
            <source>Mang theo {0} cách viết, cách hiểu cột đã nhớ</source>
            <translation>Mang theo {0} cách viết, cách hiểu cột đã nhớ</translation>
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
            <source>Gõ tên để thêm…</source>
            <translation>Gõ tên để thêm…</translation>
        </message>
        <message>
            <source>Gõ để thêm…</source>
            <translation>Gõ để thêm…</translation>
        </message>
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
            <source>Lịch sử của người này…</source>
            <translation>Lịch sử của người này…</translation>
        </message>
        <message>
            <source>Lịch sử của dòng này…</source>
            <translation>Lịch sử của dòng này…</translation>
        </message>
        <message>
            <source>Xóa hẳn người này…</source>
            <translation>Xóa hẳn người này…</translation>
        </message>
        <message>
            <source>Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.</source>
            <translation>Chưa có dòng nào. Bấm nút thêm ở góc phải trên, hoặc dán từ Excel sau khi thêm dòng.</translation>
        </message>
        <message>
            <source>Thứ tự đã đổi – Sắp xếp lại</source>
            <translation>Thứ tự đã đổi – Sắp xếp lại</translation>
        </message>
        <message>
            <source>Bỏ mọi bộ lọc</source>
            <translation>Bỏ mọi bộ lọc</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Kiểu xem, cột hiện và ẩn</source>
            <translation>Kiểu xem, cột hiện và ẩn</translation>
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
            <source>Tìm thấy: {0} / {1}</source>
            <translation>Tìm thấy: {0} / {1}</translation>
        </message>
        <message>
            <source>Không tìm thấy.</source>
            <translation>Không tìm thấy.</translation>
        </message>
        <message>
            <source>Đã xóa {0} dòng. Ctrl+Z để hoàn tác.</source>
            <translation>Đã xóa {0} dòng. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Đang xuất danh sách…</source>
            <translation>Đang xuất danh sách…</translation>
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
            <source>Đã phát hành số {0} ngày {1}: {2} bản.</source>
            <translation>Đã phát hành số {0} ngày {1}: {2} bản.</translation>
        </message>
        <message>
            <source>Đã in {0} bản, lần cuối {1}.</source>
            <translation>Đã in {0} bản, lần cuối {1}.</translation>
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
            <source>Đã ghi vào sổ: in {0} bản. Ctrl+Z để hoàn tác.</source>
            <translation>Đã ghi vào sổ: in {0} bản. Ctrl+Z để hoàn tác.</translation>
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
        <name>ReplaceDialog</name>
        <message>
            <source>Tìm và thay thế</source>
            <translation>Tìm và thay thế</translation>
        </message>
        <message>
            <source>Trong cột</source>
            <translation>Trong cột</translation>
        </message>
        <message>
            <source>Mọi cột đang hiện</source>
            <translation>Mọi cột đang hiện</translation>
        </message>
        <message>
            <source>Chỉ khi cả ô là như vậy</source>
            <translation>Chỉ khi cả ô là như vậy</translation>
        </message>
        <message>
            <source>Phân biệt chữ hoa, chữ thường</source>
            <translation>Phân biệt chữ hoa, chữ thường</translation>
        </message>
        <message>
            <source>&amp;Tìm</source>
            <translation>&amp;Tìm</translation>
        </message>
        <message>
            <source>Tha&amp;y bằng</source>
            <translation>Tha&amp;y bằng</translation>
        </message>
        <message>
            <source>Trong &amp;cột</source>
            <translation>Trong &amp;cột</translation>
        </message>
        <message>
            <source>Các ô sẽ đổi</source>
            <translation>Các ô sẽ đổi</translation>
        </message>
        <message>
            <source>Dòng</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Cột</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Trước</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Sau</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Thay {0} ô</source>
            <translation>Thay {0} ô</translation>
        </message>
        <message>
            <source>Bỏ chữ ấy ở {0} ô</source>
            <translation>Bỏ chữ ấy ở {0} ô</translation>
        </message>
        <message>
            <source>Chỉ tìm trong {0} dòng đang lọc, trên {1} dòng.</source>
            <translation>Chỉ tìm trong {0} dòng đang lọc, trên {1} dòng.</translation>
        </message>
        <message>
            <source>Không thấy chữ ấy; dấu phải đúng như trong ô.</source>
            <translation>Không thấy chữ ấy; dấu phải đúng như trong ô.</translation>
        </message>
        <message>
            <source>Đã thay {0} ô. Ctrl+Z để hoàn tác.</source>
            <translation>Đã thay {0} ô. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>{0} ô không nhận được, đã đánh dấu đỏ.</source>
            <translation>{0} ô không nhận được, đã đánh dấu đỏ.</translation>
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
            <source>Cơ cấu…</source>
            <translation>Cơ cấu…</translation>
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
            <source>Xem các bản sao lưu…</source>
            <translation>Xem các bản sao lưu…</translation>
        </message>
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
        <name>SheetOutput</name>
        <message>
            <source>Lưu PDF</source>
            <translation>Lưu PDF</translation>
        </message>
        <message>
            <source>Đã lưu {0}</source>
            <translation>Đã lưu {0}</translation>
        </message>
        <message>
            <source>Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.</source>
            <translation>Máy này chưa có máy in. Hãy lưu PDF rồi in ở máy khác.</translation>
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
        <name>TargetsPage</name>
        <message>
            <source>Chỉ tiêu của cơ quan</source>
            <translation>Chỉ tiêu của cơ quan</translation>
        </message>
        <message>
            <source>Thêm chỉ tiêu</source>
            <translation>Thêm chỉ tiêu</translation>
        </message>
        <message>
            <source>Kế hoạch chỉ ấn định tổng số và tỷ lệ điển hình.
Thêm chỉ tiêu của cơ quan nếu cần: nữ, dân tộc, trực tiếp sản xuất, từng xã cũ, từng lĩnh vực, phân bổ mỗi đơn vị.</source>
            <translation>Kế hoạch chỉ ấn định tổng số và tỷ lệ điển hình.
Thêm chỉ tiêu của cơ quan nếu cần: nữ, dân tộc, trực tiếp sản xuất, từng xã cũ, từng lĩnh vực, phân bổ mỗi đơn vị.</translation>
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
        <name>Undoing</name>
        <message>
            <source>Đã bỏ phần gõ chưa lưu được ở ô «{0}»; ô trở lại như đã lưu.</source>
            <translation>Đã bỏ phần gõ chưa lưu được ở ô «{0}»; ô trở lại như đã lưu.</translation>
        </message>
        <message>
            <source>Đã hoàn tác: {0}</source>
            <translation>Đã hoàn tác: {0}</translation>
        </message>
        <message>
            <source>Đã làm lại: {0}</source>
            <translation>Đã làm lại: {0}</translation>
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
            <source>Tất cả</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Chưa gửi danh sách</source>
            <translation>Chưa gửi danh sách</translation>
        </message>
        <message>
            <source>Đã gửi</source>
            <translation>Đã gửi</translation>
        </message>
        <message>
            <source>Chưa đủ phân bổ</source>
            <translation>Chưa đủ phân bổ</translation>
        </message>
        <message>
            <source>Ghi đã đôn đốc hôm nay</source>
            <translation>Ghi đã đôn đốc hôm nay</translation>
        </message>
        <message>
            <source>Ghi đã nhận danh sách hôm nay</source>
            <translation>Ghi đã nhận danh sách hôm nay</translation>
        </message>
        <message>
            <source>Đơn vị mới</source>
            <translation>Đơn vị mới</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Đã khóa</source>
            <translation>Đã khóa</translation>
        </message>
        <message>
            <source>Màn hình đang khóa. Những gì gõ xong đã được lưu.</source>
            <translation>Màn hình đang khóa. Những gì gõ xong đã được lưu.</translation>
        </message>
        <message>
            <source>Mã khóa</source>
            <translation>Mã khóa</translation>
        </message>
        <message>
            <source>Mở khóa</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>Quên mã: bấm Thoát, xóa tệp {0}, mở lại chương trình. Dữ liệu không mất.</source>
            <translation>Quên mã: bấm Thoát, xóa tệp {0}, mở lại chương trình. Dữ liệu không mất.</translation>
        </message>
        <message>
            <source>Thoát chương trình</source>
            <translation>Thoát chương trình</translation>
        </message>
        <message>
            <source>Mã không đúng. Thử lại sau {0} giây.</source>
            <translation>Mã không đúng. Thử lại sau {0} giây.</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
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
