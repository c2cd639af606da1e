import type { BrowserPageWords } from '../words/browser-page';

export const browserPage: BrowserPageWords = {
  title: 'Poverty reduction target check',
  openFile: 'Open a file',
  download: 'Download',
  undo: 'Undo',
  redo: 'Redo',
  find: 'Find',
  notDownloaded: '• not downloaded',
  savedName: (name, at) =>
    `${name.replace(/ \(edited \d+-\d+ \d+\.\d\d\)$/, '')} (edited ${at.getMonth() + 1}-${at.getDate()} ${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')})`,
  replace: {
    question: (name) => `${name} has changes that were not downloaded. They are lost when another file is opened.`,
    download: 'Download, then open',
    discard: 'Discard the changes',
    cancel: 'Cancel',
  },
  openedFile: 'Open file',
  dropHere: 'Drop an .xlsx file here to open it',
  opening: 'Opening the file…',
  grid: {
    sheet: (name) => `Sheet ${name}`,
    sheets: 'Sheets',
    cellAddress: 'Selected cell',
    cellContent: 'Cell content',
    marked: 'marked',
    faultyFormula: (text) =>
      `This is no formula yet: ${text}. Mend it and press Enter, or press Esc to give up; begin with ' to keep it as text.`,
    status: {
      average: (value) => `Average: ${value}`,
      count: (filled) => `Count: ${filled}`,
      sum: (value) => `Sum: ${value}`,
      zoom: 'Zoom',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      zoomReset: 'Back to 100 %',
    },
    find: {
      text: 'Find in the sheet',
      next: 'Next',
      previous: 'Previous',
      close: 'Close',
      nowhere: (text) => `“${text}” is nowhere in this sheet.`,
    },
    menu: {
      name: 'What to do with the selected cells',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      insertRows: 'Insert rows above',
      deleteRows: 'Delete rows',
      clear: 'Clear contents',
      find: 'Find',
    },
  },
  notices: {
    oneFileAtATime: 'Only one file can be opened at a time. Drop a single .xlsx file.',
    sampleMissing: 'The sample workbook could not be fetched. Choose Open a file and pick your own.',
    close: 'Close the message',
  },
  server: {
    ready: (address) => `The page is open at ${address} (press Ctrl+C to stop).`,
    portTaken: (port) =>
      `Another program uses port ${port}. Choose another one and run again, for example: PORT=${port + 1} npm start`,
    invalidPort: (port) => `PORT must be a whole number from 0 to 65535, but is "${port}". Correct it and run again.`,
  },
};
