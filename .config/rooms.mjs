/**
 * Which room of the source may import which: the picture that the layout draws, as the lint rule checks it.
 * `types` are rooms from which only types may come. A room that is not named may not be imported.
 * The rooms in the core are pure: no Office, no DOM, no Node, no clock, no randomness, and no package but those named.
 */
export const ROOMS = [
  { name: 'sheet', core: true, imports: [] },
  { name: 'domain', core: true, imports: ['sheet'] },
  { name: 'workbook', core: true, imports: ['sheet'] },
  { name: 'reading', core: true, imports: ['sheet', 'domain', 'workbook'] },
  { name: 'checks', core: true, imports: ['sheet', 'domain'] },
  { name: 'diagnosis', core: true, imports: ['sheet', 'domain', 'checks'] },
  { name: 'planning', core: true, imports: ['sheet', 'domain'] },
  { name: 'reports', core: true, imports: ['sheet', 'domain', 'workbook'], types: ['locales'] },
  {
    name: 'app',
    core: true,
    // The summary is a Vietnamese paper whatever the tool speaks, so the use case brings its words along.
    imports: ['sheet', 'domain', 'workbook', 'reading', 'checks', 'diagnosis', 'planning', 'reports', 'locales'],
    packages: ['valibot'],
  },
  { name: 'locales', core: true, imports: [], types: ['sheet', 'domain', 'workbook'] },
  { name: 'office', folder: 'hosts/office', imports: ['sheet', 'workbook'] },
  { name: 'xlsx', folder: 'hosts/xlsx', imports: ['sheet', 'workbook'] },
  { name: 'docx', folder: 'hosts/docx', imports: [], types: ['reports'] },
  // Pane and ribbon are one program in Excel's shared runtime; no room may import a door.
  {
    name: 'taskpane',
    imports: ['sheet', 'domain', 'workbook', 'app', 'office', 'docx', 'locales'],
  },
  { name: 'cli', imports: ['sheet', 'domain', 'workbook', 'app', 'xlsx', 'docx', 'locales'] },
  {
    name: 'browser-page',
    imports: ['sheet', 'domain', 'workbook', 'app', 'xlsx', 'stand-in-excel', 'grid', 'locales'],
  },
  { name: 'stand-in-excel', imports: ['sheet', 'workbook', 'xlsx'] },
  { name: 'grid', folder: 'browser-page/grid', imports: ['sheet', 'workbook', 'xlsx', 'locales'] },
  { name: 'server', folder: 'browser-page/server', imports: ['locales'] },
  // What a developer runs: installing and building, and what stands under assets/.
  { name: 'scripts', imports: ['sheet', 'domain', 'workbook', 'reports', 'xlsx', 'locales'] },
];

export function folderOf({ name, folder = name }) {
  return `src/${folder}`;
}
