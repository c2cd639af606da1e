import type { NoticeWords } from '../words/notices';

export const notices: NoticeWords = {
  oldWebView:
    'Excel shows this pane with a browser part that is too old to run it. On Windows install the Microsoft Edge WebView2 Runtime (free) and reopen Excel; on a Mac update macOS; or use the web page of the tool with an .xlsx file.',
};
