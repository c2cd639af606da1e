import type { CommandLineWords } from '../words/command-line';
import { labels } from './labels';
import { counted } from './plural';

const { count } = labels;

const help = (program: string): string => `Checks the poverty-reduction targets of hamlets in an Excel workbook (.xlsx).

Usage:
  ${program} check FILE… [--json]
      check, and name every fault with the right number
  ${program} recalculate FILE -o OUT [--values] [--rounding column|standard]
      recalculate closings, totals and rates
  ${program} allocate FILE -o OUT (--reduce N | --to-count N | --to-rate PCT | --points P)
      [--indicator poor|nearPoor] [--weights opening|equal|COLUMN] [--lock|--floor|--cap HAMLET=N]…
      share a reduction goal out over the hamlets
  ${program} roll-over FILE -o OUT
      add next year's sheet, which opens with this year's closings
  ${program} mark FILE -o OUT
      mark the cells that are wrong
  ${program} summarize FILE -o OUT
      add the summary sheet, ready to print
  ${program} findings FILE -o LIST.csv | -o OUT.xlsx
      list what is to be mended or looked at, as a CSV file or as a sheet
  ${program} plan FILE -o PLAN.docx [--text TEXT]
      write the plan document from the workbook's numbers

Options:
  -o, --output OUT      write the result to this file; the input is never written
      --force           allow an existing output file to be replaced
      --dry-run         with recalculate, allocate, roll-over: only print each cell, old → new; no -o needed
      --json            print one line of JSON for each file
      --values          write numbers, not formulas
      --rounding STYLE  column: as each column rounds (default)
                        standard: half up, to 2 digits
      --reduce N        so many households fewer
      --to-count N      so many households left at the closing
      --to-rate PCT     a closing rate of at most so much, such as 4.93
      --points P        at least so many percentage points fewer; of a range such as 1-1.5 the lower end
      --indicator KIND  poor (default) or nearPoor
      --weights BASIS   opening: by households at the opening (default), equal: alike, or the letters of a column
      --lock HAMLET=N   fix a hamlet's reduction; can be given several times
      --floor HAMLET=N  the least a hamlet is given
      --cap HAMLET=N    the most a hamlet is given
      --text TEXT       the text of the plan's chapters III and IV, instead of src/reports/plan-document/plan-text.txt
      --lang vi|en      language of the messages (default vi)
      --help            print this help
      --version         print the version

Exit status: 0 done (check: ready to send), 1 check found errors, 2 bad usage, unreadable file, no table, or a request
that cannot be met.
`;

export const commandLine: CommandLineWords = {
  help,
  usage: {
    'no-command': ({ known }) => `There is no command. Use one of: ${known.join(', ')}.`,
    'unknown-command': ({ command, known }) => `There is no command “${command}”. Use one of: ${known.join(', ')}.`,
    'unknown-option': ({ option }) => `This command has no option ${option}. See --help for its options.`,
    'missing-option-value': ({ option }) => `${option} needs a value. See --help.`,
    'unexpected-option-value': ({ option }) => `${option} takes no value. Leave out what follows the “=”.`,
    'unknown-option-value': ({ option, value, known }) =>
      `${option} does not take “${value}”. Choose one of: ${known.join(', ')}.`,
    'no-file': ({ command }) => `${command} needs an .xlsx file. Name it after the command.`,
    'too-many-files': ({ command }) => `${command} takes one file at a time. Call it once for each file.`,
    'no-output': ({ command }) => `${command} needs to know where to write. Add -o and the name of the output file.`,
    'output-is-input': ({ file }) => `${file} is the input and is never written. Choose another name after -o.`,
    'no-goal': ({ known }) => `There is no goal. Add one of: ${known.join(', ')}.`,
    'several-goals': ({ given }) => `One goal at a time, not ${given.join(', ')} together. Keep one.`,
    'not-whole-number': ({ option, value }) => `${option} needs a whole number of households, not “${value}”.`,
    'not-percent': ({ option, value }) => `${option} needs a number from 0 to 100, not “${value}”.`,
    'not-hamlet-number': ({ option, value }) =>
      `${option} needs a hamlet and a number, not “${value}”. For example: ${option} "Trùa=2".`,
    'unknown-hamlet': ({ hamlet, known }) => `The table has no hamlet “${hamlet}”. Its hamlets: ${known.join(', ')}.`,
    'unknown-format': ({ file, known }) => `Cannot write ${file}. Name a file that ends in ${known.join(' or ')}.`,
    'not-text': ({ file }) => `${file} is not a text in UTF-8. Save it as plain text (.txt, UTF-8).`,
    'ambiguous-hamlet': ({ hamlet, alike }) =>
      `“${hamlet}” may be one of: ${alike.join(', ')}. Write the whole name of one.`,
  },
  files: {
    'file-not-found': (file) => `There is no file ${file}. Check its name and folder.`,
    'file-is-folder': (file) => `${file} is a folder. Choose an .xlsx file in it.`,
    'output-exists': (file) => `The file ${file} exists. Choose another name, or add --force to overwrite it.`,
    'output-not-writable': (file) => `Cannot write ${file}. Check the folder and its permissions.`,
  },
  noTable: (file) => `There is no hamlet target table in ${file}. Choose the workbook that holds it.`,
  progress: (file, position, total) => `[${position}/${total}] ${file}`,
  recalculated: (cells, file) =>
    cells === 0
      ? `Every cell is right, nothing to recalculate. Wrote ${file}.`
      : `Recalculated ${counted(cells, 'cell')}. Wrote ${file}.`,
  marked: (cells, file) =>
    cells === 0 ? `No cell needs a mark. Wrote ${file}.` : `Marked ${counted(cells, 'cell')}. Wrote ${file}.`,
  summarized: (file) => `Added the summary sheet. Wrote ${file}.`,
  listed: (findings, file) => `Listed ${counted(findings, 'finding')}. Wrote ${file}.`,
  planned: (file) => `Wrote the plan document ${file}.`,
  allocated: (households, hamlets, cells, file) =>
    `Allocated ${count(households)} households over ${count(hamlets)} hamlets, ${count(cells)} cells written. Wrote ${file}.`,
  rolledOver: (year, file) => `The sheet for ${year} is made. Wrote ${file}.`,
  previewed: (cells) =>
    cells === 0
      ? 'No cell has to change. Nothing was written.'
      : `${count(cells)} cells would change. Nothing was written.`,
  previewedSheet: (year) => `A sheet for ${year} would be added. Nothing was written.`,
};
