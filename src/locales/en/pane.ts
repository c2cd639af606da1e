import type { PaneWords } from '../words/pane';
import { labels } from './labels';
import { counted } from './plural';

const { count, rate } = labels;

export const pane: PaneWords = {
  title: 'Poverty-reduction target check',
  verdict: {
    reading: 'Reading the workbook…',
    unread: 'The workbook could not be read.',
    blocked: (errors) => `Not ready to send: ${counted(errors, 'error')} left.`,
    othersBlocked: (sheet) => `The table on “${sheet}” can be sent, but another table of this workbook has errors.`,
    ready: (remarks) =>
      remarks === 0 ? 'Ready to send.' : `Ready to send. ${counted(remarks, 'point')} worth a look.`,
    waivedErrors: (errors) => `${counted(errors, 'error')} ignored for a reason.`,
    outdated: 'The sheet was edited after this check. Press Check to look again.',
  },
  tables: {
    called: (sheet, range, persons) =>
      `Sheet “${sheet}”${range === '' ? '' : `, ${range}`}${persons ? ' (persons)' : ''}`,
    ready: (called) => `${called}: can be sent`,
    blocked: (called, errors) => `${called}: ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    unfinished: (called) => `${called}: cells still to be filled`,
    unread: (parts) => `Not read: ${parts}.`,
    columns: (sheet, letters, title) => `sheet “${sheet}”, columns ${letters}${title === '' ? '' : ` “${title}”`}`,
    rows: (sheet, rows) => `sheet “${sheet}”, rows ${rows}`,
    sheet: (sheet) => `sheet “${sheet}”`,
    lacks: {
      'hamlets-in-columns': 'each hamlet is a column there, give each a row instead',
      'no-names': 'it has no column of hamlet names',
      'unclear-titles': 'its titles do not tell what the columns count, or the figures do not bear them out',
    },
  },
  buttons: {
    check: 'Check',
    goTo: 'Go to cell',
    waive: 'Ignore, because…',
    why: 'Why?',
    previousFinding: 'Previous finding',
    nextFinding: 'Next finding',
    repairWay: (way) => `Fix in way ${way}`,
    recalculate: 'Recalculate',
    allocate: 'Allocate the goal',
    summarize: 'Make the summary sheet',
    rollOver: 'On to next year',
    plan: 'Write the plan (.docx)',
    papers: 'About the commune',
    table: 'Table and columns',
    startFromTemplate: 'Make a blank form',
    apply: 'Apply',
    discard: 'Do not apply',
    undo: 'Undo',
    clearMarks: 'Clear marks',
    repairCertain: (errors) => `Fix ${counted(errors, 'certain error')}`,
    repairCells: (cells) => (cells === 1 ? 'Fix this cell' : `Fix these ${count(cells)} cells`),
    repairColumn: 'Round the column to 2 digits',
    repairColumnAsOwn: 'Keep the column’s way',
    convertFonts: 'Convert to Unicode',
    summarizeAgain: 'Make it again',
    showMore: (rest) => `Show ${count(rest)} more`,
    close: 'Close',
    stop: 'Stop',
  },
  working: {
    look: 'Reading the workbook',
    check: 'Checking',
    recalculate: 'Recalculating',
    allocate: 'Allocating',
    summarize: 'Making the summary sheet',
    repair: 'Preparing the fix',
    waive: 'Keeping the reason',
    'list-findings': 'Listing the findings',
    reconsider: 'Putting the finding back',
    'keep-settings': 'Keeping the choice',
    'roll-over': 'Making next year’s sheet',
    'convert-fonts': 'Converting fonts',
    'add-form': 'Adding the blank form',
    'clear-marks': 'Clearing marks',
    apply: 'Writing to the workbook',
    undo: 'Undoing',
    'read-table': 'Reading the table again',
    'make-plan': 'Writing the plan',
  },
  findings: {
    heading: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${counted(errors, 'error')} to fix`] : []),
        ...(warnings > 0 ? [`${counted(warnings, 'point')} worth a look`] : []),
      ].join(', '),
    notices: (notices) => `${counted(notices, 'notice')}, free to leave`,
    waived: (findings) => `Ignored (${count(findings)})`,
    filter: 'Findings to show',
    all: (findings) => `All ${count(findings)}`,
    ofSeverity: {
      error: (findings) => `Errors ${count(findings)}`,
      warning: (findings) => `Worth a look ${count(findings)}`,
      notice: (findings) => `Notices ${count(findings)}`,
    },
    position: (place, total) => `${place === null ? '–' : count(place)}/${count(total)}`,
    list: 'List to print or keep',
    options: 'How to check',
  },
  progress: {
    heading: 'Hamlet by hamlet, opening and closing',
    indicators: { poor: 'Poor', nearPoor: 'Near-poor' },
    way: (opening, closing) => `${rate(opening)} → ${rate(closing)}`,
    distance: (missing) => {
      if (missing > 0) return `${count(missing)} short of the goal`;
      return missing === 0 ? 'just reaching the goal' : `${count(-missing)} beyond the goal`;
    },
  },
  preview: {
    heading: {
      recalculate: (cells) =>
        cells === 0 ? 'Recalculate: no number changes' : `Recalculate: ${counted(cells, 'number')} will change`,
      allocate: (cells) => (cells === 0 ? 'Allocate: no number changes' : `Allocate: ${count(cells)} cells change`),
      summarize: () => 'Make the summary sheet',
      repair: (cells) => `Fix: ${counted(cells, 'number')} will change`,
      'roll-over': (cells) => `Next year’s sheet: ${counted(cells, 'opening number')}`,
      'convert-fonts': (cells) => `Convert to Unicode: ${counted(cells, 'text')}`,
      'add-form': () => 'Add the blank form',
    },
    sameNumber: (cells) => `${counted(cells, 'cell')} keep the number and change only how it is written`,
    blank: 'blank',
  },
  options: {
    heading: 'Writing and rounding',
    writing: 'Write as',
    formulas: 'Formulas that follow your figures',
    values: 'Numbers only',
    rounding: 'Round rates',
    ownStyle: 'Each column in its own way',
    standardStyle: 'All to 2 decimal places',
  },
  done: {
    recalculate: (cells) => `Recalculated ${counted(cells, 'cell')}.`,
    allocate: (cells) => `Allocated, ${count(cells)} cells written.`,
    summarize: () => 'The summary sheet is made.',
    repair: (cells) => `Fixed ${counted(cells, 'cell')}.`,
    waive: () => 'Ignored one finding and kept the reason.',
    'list-findings': () => 'Listed the findings on a sheet.',
    reconsider: () => 'Put one finding back on the list.',
    'roll-over': () => 'Next year’s sheet is made.',
    'convert-fonts': (cells) => `Converted ${counted(cells, 'text')} to Unicode.`,
    'add-form': () => 'The blank form is added.',
  },
  undone: {
    recalculate: (cells) => `Took back recalculating ${counted(cells, 'cell')}.`,
    allocate: (cells) => `Took back the allocation in ${count(cells)} cells.`,
    summarize: () => 'Took back the summary sheet.',
    repair: (cells) => `Took back fixing ${counted(cells, 'cell')}.`,
    waive: () => 'Took back ignoring the finding; it is on the list again.',
    'list-findings': () => 'Took the list of findings away.',
    reconsider: () => 'Took back the second look; the finding stays ignored.',
    'roll-over': () => 'Took back next year’s sheet.',
    'convert-fonts': (cells) => `Took back converting ${counted(cells, 'text')}.`,
    'add-form': () => 'Took back the blank form.',
  },
  earlierActions: (actions) => counted(actions, 'earlier action'),
  nothingToChange: {
    recalculate: 'Every cell is right already; nothing needs recalculating.',
    allocate: 'The reductions already are what was allocated.',
    summarize: 'There is no table to summarise yet.',
    repair: 'These cells are right already; nothing is left to fix.',
    'roll-over': 'There is no table to roll over yet.',
    'convert-fonts': 'No text of this sheet uses an old font any more.',
    'add-form': 'There is no hamlet to make the form for yet.',
  },
  inferred: 'told by the numbers',
  mappingRefused: (letters) =>
    `The table cannot be read with column ${letters} taken for that, so nothing was changed. Choose something else for the column.`,
  limitsGivenUp:
    'The hamlets have changed, so the numbers entered for single hamlets were dropped. Enter them again if needed.',
  previewOutdated: 'The workbook was edited, so the preview no longer holds. Press the button again.',
  ribbon: {
    openPane: (button) =>
      `“${button}” shows a preview before it writes. Choose “Open the check pane” on the Poverty reduction tab and press “${button}” there.`,
    firstFinding: (verdict, finding) => `${verdict} First error: ${finding}`,
  },
  page: {
    officeNotLoaded:
      'The Office library of Microsoft did not load, so the tool cannot run. Check the network connection and open this pane again.',
    outsideExcel:
      'This page runs inside Excel. Open the workbook in Excel and choose Open the check pane on the Poverty reduction tab.',
  },
};
