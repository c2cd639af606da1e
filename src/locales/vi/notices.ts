import type { NoticeWords } from '../words/notices';

export const notices: NoticeWords = {
  oldWebView:
    'Excel đang mở bảng này bằng một thành phần trình duyệt đã cũ nên chưa chạy được. Trên Windows, hãy cài Microsoft Edge WebView2 Runtime (miễn phí) rồi mở lại Excel; trên Mac, hãy cập nhật macOS; hoặc dùng trang web của công cụ với tệp .xlsx.',
};
