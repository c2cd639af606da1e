/**
 * Which room of the source may import which: the picture that the layout draws, as the lint rule checks it.
 * `types` are rooms from which only types may come. A room that is not named may not be imported.
 * The rooms in the core are pure: no Office, no DOM, no Node, no clock, no randomness, and no package but those named.
 * `within` names the rooms inside a room, each with the ones beside it that it may import; what its house may import it
 * may, too. The files that stand at a room's front may import all that is within; a room within may import them only
 * where it names 'front'. Those that stand under `private` are for their own house only; whoever else needs what they do
 * asks the files at the front.
 */
export const ROOMS = [
  { name: 'sheet', core: true, imports: [] },
  { name: 'domain', core: true, imports: ['sheet'] },
  { name: 'workbook', core: true, imports: ['sheet'], within: { own: ['front'] } },
  {
    name: 'reading',
    core: true,
    imports: ['sheet', 'domain', 'workbook'],
    within: {
      cells: [],
      'legacy-fonts': ['cells'],
      header: ['cells', 'legacy-fonts'],
      lines: ['cells', 'header'],
      inference: ['cells', 'header', 'lines'],
      'stated-figures': ['cells', 'header'],
    },
    private: ['cells', 'header', 'lines', 'inference'],
  },
  {
    name: 'checks',
    core: true,
    imports: ['sheet', 'domain'],
    within: { numbers: [], definition: ['numbers'], rules: ['definition', 'numbers'] },
  },
  {
    name: 'diagnosis',
    core: true,
    imports: ['sheet', 'domain', 'checks'],
    within: { search: [], faults: ['search'], telling: ['search'] },
  },
  { name: 'planning', core: true, imports: ['sheet', 'domain'] },
  {
    name: 'reports',
    core: true,
    imports: ['sheet', 'domain', 'workbook'],
    types: ['locales'],
    within: {
      paper: [],
      form: ['paper'],
      'next-year': ['paper', 'form'],
      summary: ['paper'],
      'findings-list': ['paper'],
      'plan-document': ['paper'],
    },
  },
  {
    name: 'app',
    core: true,
    // The summary is a Vietnamese paper whatever the tool speaks, so the use case brings its words along.
    imports: ['sheet', 'domain', 'workbook', 'reading', 'checks', 'diagnosis', 'planning', 'reports', 'locales'],
    packages: ['valibot'],
    within: {
      checking: ['front'],
      changing: ['front', 'checking'],
      wording: ['checking', 'changing'],
      papers: ['front', 'checking', 'changing', 'wording'],
      session: ['front', 'checking', 'changing', 'papers'],
    },
  },
  { name: 'locales', core: true, imports: [], types: ['sheet', 'domain', 'workbook'] },
  { name: 'office', folder: 'hosts/office', imports: ['sheet', 'workbook'] },
  { name: 'xlsx', folder: 'hosts/xlsx', imports: ['sheet', 'workbook'] },
  { name: 'docx', folder: 'hosts/docx', imports: [], types: ['reports'] },
  // Pane and ribbon are one program in Excel's shared runtime; no room may import a door.
  {
    name: 'taskpane',
    imports: ['sheet', 'domain', 'workbook', 'app', 'office', 'docx', 'locales'],
    within: {
      words: [],
      core: [],
      threads: ['core'],
      pane: ['core', 'threads'],
      parts: ['words', 'core', 'threads', 'pane'],
      preview: ['words', 'core', 'pane', 'parts'],
      table: ['words', 'core', 'pane', 'parts'],
      start: ['words', 'core', 'pane', 'parts'],
      progress: ['words', 'core', 'pane', 'parts'],
      papers: ['words', 'core', 'pane', 'parts'],
      allocation: ['words', 'core', 'pane', 'parts'],
      findings: ['words', 'core', 'pane', 'parts'],
      screen: [
        ...['words', 'core', 'pane', 'parts', 'preview', 'table', 'start'],
        ...['progress', 'papers', 'allocation', 'findings'],
      ],
      ribbon: ['words', 'core', 'pane', 'screen'],
    },
  },
  {
    name: 'cli',
    imports: ['sheet', 'domain', 'workbook', 'app', 'xlsx', 'docx', 'locales'],
    within: { output: ['front'], commands: ['front', 'output'] },
  },
  {
    name: 'browser-page',
    imports: ['sheet', 'domain', 'workbook', 'app', 'xlsx', 'stand-in-excel', 'locales'],
    within: { typing: [], selecting: [], grid: ['typing', 'selecting'] },
  },
  { name: 'server', folder: 'browser-page/server', imports: ['locales'] },
  {
    name: 'stand-in-excel',
    imports: ['sheet', 'workbook', 'xlsx'],
    within: { objects: ['front'] },
  },
  // What a developer runs: installing and building, and what stands under assets/.
  { name: 'scripts', imports: ['sheet', 'domain', 'workbook', 'reports', 'xlsx', 'locales'] },
];

export function folderOf({ name, folder = name }) {
  return `src/${folder}`;
}

/** Every room by the name and folder that the lint rule knows it by, those within a room before it. */
export function elementsOf(rooms) {
  const elements = rooms.flatMap((room) => [
    ...Object.keys(room.within ?? {}).map((inner) => ({
      type: `${room.name}/${inner}`,
      pattern: `${folderOf(room)}/${inner}`,
    })),
    { type: room.name, pattern: folderOf(room) },
  ]);
  // The first that matches a file is taken, so the deepest folder comes first.
  return elements.sort((one, other) => other.pattern.split('/').length - one.pattern.split('/').length);
}

/** What may import what: `from` is one room or one within it, with all that it may import and of what only types. */
export function permissionsOf(rooms) {
  const whole = ({ name, within = {} }) => [name, ...Object.keys(within).map((inner) => `${name}/${inner}`)];
  const open = (name) => {
    const room = rooms.find((candidate) => candidate.name === name);
    return whole(room).filter((part) => !(room.private ?? []).some((inner) => part === `${name}/${inner}`));
  };
  return rooms.flatMap(({ name, core = false, imports, types = [], packages = [], within = {} }) => {
    const outside = { imports: imports.flatMap(open), types: types.flatMap(open), core, packages };
    const inside = Object.entries(within).map(([inner, beside]) => ({
      ...outside,
      from: `${name}/${inner}`,
      imports: [
        `${name}/${inner}`,
        ...beside.map((other) => (other === 'front' ? name : `${name}/${other}`)),
        ...outside.imports,
      ],
    }));
    return [{ ...outside, from: name, imports: [...whole({ name, within }), ...outside.imports] }, ...inside];
  });
}
