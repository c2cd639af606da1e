import type { DamagedPlace } from '../../workbook/failure';
import type { FailureWords } from '../words/failures';
import { plural } from './plural';

function damage({ part, isMissing, sheet, cell }: DamagedPlace): string {
  const where = sheet === null ? `the part ${part}` : `the sheet “${sheet}”${cell === null ? '' : `, cell ${cell},`}`;
  return isMissing ? `${where} is missing` : `${where} cannot be read`;
}

export const failures: FailureWords = {
  workbook: {
    'sheet-protected': () =>
      'The sheet is protected, so nothing was written and no cell has changed. Unprotect it (Review → Unprotect Sheet) and try again.',
    'cell-being-edited': () => 'Excel is waiting for a cell to be finished. Press Enter and try again.',
    'sheet-not-found': (sheet) =>
      `The sheet${sheet && ` “${sheet}”`} is no longer in the workbook. Check again to read it once more.`,
    'workbook-too-large': () =>
      'The table is too large for Excel to pass at once. Delete formatted blank rows below it and try again.',
    'access-denied': () => 'The workbook is open for reading only. Enable editing or save a copy, then try again.',
    'excel-too-old': () =>
      'This Excel lacks what the tool needs, which came with Excel 2021. Update Excel, or use the web page of the tool with an .xlsx file.',
    'excel-refused': (cause) => `Excel refused this${cause && ` (${cause})`}; save, reopen and try again.`,
    cancelled: () => 'Stopped as asked; the workbook is unchanged. Press Kiểm tra to read it again.',
    'file-empty': (file) => `The file ${file} is empty. Choose another.`,
    'file-not-xlsx': (file) =>
      `The file ${file} is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.`,
    'file-is-old-xls': (file) => `The file ${file} is an old Excel file (.xls). Open it in Excel and save it as .xlsx.`,
    'file-encrypted': (file) => `The file ${file} has a password. Open it in Excel, remove the password and save it.`,
    'file-damaged': (file, place) =>
      place
        ? `The file ${file} is damaged: ${damage(place)}. Get another copy of it.`
        : `The file ${file} is damaged or incomplete. Get another copy of it.`,
    'file-too-large': (file) =>
      `The file ${file} unpacks to far more than a workbook holds. Check where it comes from.`,
    'file-unreadable': (file) => `The file ${file} cannot be read. Check its permissions.`,
  },
  noTable:
    'No hamlet target table was found in this workbook. Open the workbook that has it and check again, or make a blank form.',
  tableHidden: (sheet) =>
    `The hamlet target table is on the hidden sheet “${sheet}”. Unhide the sheet and check again.`,
  editedSince: (cells) =>
    `${cells.join(', ')} ${plural(cells.length, 'was', 'were')} edited since, so this cannot be undone. Nothing else was changed.`,
  partNotLoaded:
    'This part of the tool could not be loaded; the workbook is as it was. Check the network and try again.',
  unexpected: (cause) =>
    `The tool met a fault and stopped; the workbook is as it was. Try again; if it happens again, pass on this line: ${cause}`,
};
