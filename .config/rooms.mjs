/**
 * Which room of the source may import which: the picture that the layout draws, as the lint rule checks it.
 * `types` are rooms from which only types may come. A room that is not named may not be imported.
 * The rooms in the core are pure: no Office, no DOM, no Node, no clock, no randomness, and no package but those named.
 */
export const ROOMS = [
  { name: 'domain', core: true, imports: [] },
  { name: 'workbook', core: true, imports: [] },
  { name: 'reading', core: true, imports: ['domain', 'workbook'] },
  { name: 'checks', core: true, imports: ['domain'] },
  { name: 'diagnosis', core: true, imports: ['domain', 'checks'] },
  { name: 'planning', core: true, imports: ['domain'] },
  { name: 'reports', core: true, imports: ['domain', 'workbook'], types: ['locales'] },
  {
    name: 'app',
    core: true,
    // The summary is a Vietnamese paper whatever the tool speaks, so the use case brings its words along.
    imports: ['domain', 'workbook', 'reading', 'checks', 'diagnosis', 'planning', 'reports', 'locales'],
    packages: ['valibot'],
  },
  { name: 'locales', core: true, imports: [], types: ['domain', 'workbook'] },
  { name: 'office', folder: 'hosts/office', imports: ['workbook'] },
  { name: 'xlsx', folder: 'hosts/xlsx', imports: ['workbook'] },
  { name: 'docx', folder: 'hosts/docx', imports: [], types: ['reports'] },
  // Pane and ribbon are one program in Excel's shared runtime; no other room may import a door.
  {
    name: 'taskpane',
    imports: ['domain', 'workbook', 'app', 'office', 'docx', 'locales', 'commands'],
  },
  { name: 'commands', imports: ['domain', 'workbook', 'app', 'office', 'locales', 'taskpane'] },
  { name: 'cli', imports: ['domain', 'workbook', 'app', 'xlsx', 'docx', 'locales'] },
  { name: 'workbench', imports: ['domain', 'workbook', 'app', 'xlsx', 'excel-host', 'grid', 'locales'] },
  { name: 'excel-host', folder: 'workbench/excel-host', imports: ['workbook', 'xlsx'] },
  { name: 'grid', folder: 'workbench/grid', imports: ['workbook', 'xlsx', 'locales'] },
  { name: 'server', folder: 'workbench/server', imports: ['locales'] },
  { name: 'build', imports: [] },
];

export function folderOf({ name, folder = name }) {
  return `src/${folder}`;
}
