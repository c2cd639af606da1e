import type { CommandLineWords } from '../sections/command-line';

const help = (program: string): string => `Checks the poverty-reduction targets of hamlets in an Excel workbook (.xlsx).

Usage:
  ${program} check FILE… [--json]                 check, and name every fault with the right number
  ${program} recalculate FILE -o OUT [--values] [--rounding column|standard]
                                        recalculate closings, totals and rates
  ${program} mark FILE -o OUT                 mark the cells that are wrong
  ${program} summarize FILE -o OUT            add the summary sheet, ready to print

Options:
  -o, --output OUT      write the result to this file; the input is never written
      --force           allow an existing output file to be replaced
      --json            print one line of JSON for each file
      --values          write numbers, not formulas
      --rounding STYLE  column: as each column rounds (default)
                        standard: half up, to 2 digits
      --lang vi|en      language of the messages (default vi)
      --help            print this help
      --version         print the version

Exit status: 0 done (check: ready to send), 1 check found errors, 2 bad usage, unreadable file or no table.
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
  },
  noTable: (file) => `There is no hamlet target table in ${file}. Choose the workbook that holds it.`,
  progress: (file, position, total) => `[${position}/${total}] ${file}`,
  recalculated: (cells, file) =>
    cells === 0
      ? `Every cell is right, nothing to recalculate. Wrote ${file}.`
      : `Recalculated ${cells} ${cells === 1 ? 'cell' : 'cells'}. Wrote ${file}.`,
  marked: (cells, file) =>
    cells === 0
      ? `No cell needs a mark. Wrote ${file}.`
      : `Marked ${cells} ${cells === 1 ? 'cell' : 'cells'}. Wrote ${file}.`,
  summarized: (file) => `Added the summary sheet. Wrote ${file}.`,
};
