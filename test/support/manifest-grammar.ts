/**
 * What Microsoft's schemas let a task pane manifest hold, as far as this add-in's does: OfficeAppManifestV1_1.xsd,
 * OfficeAppBasicTypesV1_0.xsd and TaskPaneAppVersionOverridesV1_0.xsd in docs/overview/schemas/taskpane of
 * OfficeDev/office-js-docs-pr, and MS-OWEMXML. `Runtimes` came after them: the reference of the manifest puts it first
 * in `Host`. An element or attribute that is not named here is refused, although the schemas know more.
 */
export interface ElementGrammar {
  /** The children in their order, each with how often it may come; without it, there are none. */
  readonly children?: readonly (readonly [name: string, least: number, most: number])[];
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** What may stand between its tags, where it has no children. */
  readonly text?: RegExp;
}

const MANY = Number.POSITIVE_INFINITY;
const SHORT = /^.{1,125}$/u;
const LONG = /^.{1,250}$/u;
/** Excel takes none but https, whatever the schema says. */
const ADDRESS = /^https:\/\/\S{1,2040}$/u;
const REFERENCE = /^.{1,32}$/u;
const CULTURE = /^[a-z]{2,3}-[A-Z]{2,3}$/u;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/u;

const refers: ElementGrammar = { attributes: { resid: REFERENCE } };
const shortSetting: ElementGrammar = {
  children: [['Override', 0, MANY]],
  attributes: { DefaultValue: SHORT },
};
const longSetting: ElementGrammar = { children: [['Override', 0, MANY]], attributes: { DefaultValue: LONG } };
const addressSetting: ElementGrammar = { attributes: { DefaultValue: ADDRESS } };
const override: ElementGrammar = { attributes: { Locale: CULTURE, Value: LONG } };
const iconList: ElementGrammar = { children: [['bt:Image', 3, 8]] };

/** By the names from the root down, the longest that an element's path ends with counts. */
export const MANIFEST_GRAMMAR: Readonly<Record<string, ElementGrammar>> = {
  OfficeApp: {
    children: [
      ['Id', 1, 1],
      ['Version', 1, 1],
      ['ProviderName', 1, 1],
      ['DefaultLocale', 1, 1],
      ['DisplayName', 1, 1],
      ['Description', 1, 1],
      ['IconUrl', 0, 1],
      ['HighResolutionIconUrl', 0, 1],
      ['SupportUrl', 0, 1],
      ['AppDomains', 0, 1],
      ['Hosts', 0, 1],
      ['Requirements', 0, 1],
      ['DefaultSettings', 1, 1],
      ['Permissions', 1, 1],
      ['VersionOverrides', 0, 1],
    ],
    attributes: { 'xsi:type': /^TaskPaneApp$/u },
  },
  Id: { text: UUID },
  Version: { text: VERSION },
  ProviderName: { text: SHORT },
  DefaultLocale: { text: CULTURE },
  DisplayName: shortSetting,
  Description: longSetting,
  Override: override,
  'DisplayName Override': { attributes: { Locale: CULTURE, Value: SHORT } },
  IconUrl: addressSetting,
  HighResolutionIconUrl: addressSetting,
  SupportUrl: addressSetting,
  Hosts: { children: [['Host', 1, MANY]] },
  Host: { attributes: { Name: /^Workbook$/u } },
  Requirements: { children: [['Sets', 0, 1]] },
  Sets: { children: [['Set', 1, MANY]], attributes: { DefaultMinVersion: /^\d+\.\d+$/u } },
  Set: { attributes: { Name: SHORT, MinVersion: /^\d+\.\d+$/u } },
  DefaultSettings: { children: [['SourceLocation', 1, 1]] },
  'DefaultSettings SourceLocation': addressSetting,
  Permissions: { text: /^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/u },
  VersionOverrides: {
    children: [
      ['Description', 0, 1],
      ['Requirements', 0, 1],
      ['Hosts', 0, 1],
      ['Resources', 0, 1],
    ],
    attributes: { 'xsi:type': /^VersionOverridesV1_0$/u },
  },
  'VersionOverrides Hosts Host': {
    children: [
      ['Runtimes', 0, 1],
      ['DesktopFormFactor', 0, 1],
    ],
    attributes: { 'xsi:type': /^Workbook$/u },
  },
  Runtimes: { children: [['Runtime', 1, 1]] },
  Runtime: { attributes: { resid: REFERENCE, lifetime: /^long$/u } },
  DesktopFormFactor: {
    children: [
      ['GetStarted', 0, 1],
      ['FunctionFile', 0, 1],
      ['ExtensionPoint', 1, MANY],
    ],
  },
  GetStarted: {
    children: [
      ['Title', 1, 1],
      ['Description', 1, 1],
      ['LearnMoreUrl', 1, 1],
    ],
  },
  Title: refers,
  'VersionOverrides Description': refers,
  LearnMoreUrl: refers,
  FunctionFile: refers,
  SourceLocation: refers,
  Label: refers,
  ExtensionPoint: { children: [['CustomTab', 0, 1]], attributes: { 'xsi:type': /^PrimaryCommandSurface$/u } },
  CustomTab: {
    children: [
      ['Group', 1, MANY],
      ['Label', 1, 1],
    ],
    attributes: { id: SHORT },
  },
  Group: {
    children: [
      ['Label', 1, 1],
      ['Icon', 1, 1],
      ['Control', 1, MANY],
    ],
    attributes: { id: SHORT },
  },
  Icon: iconList,
  'Icon bt:Image': { attributes: { size: /^(?:16|20|24|32|40|48|64|80)$/u, resid: REFERENCE } },
  Control: {
    children: [
      ['Label', 1, 1],
      ['Supertip', 1, 1],
      ['Icon', 1, 1],
      ['Action', 1, 1],
    ],
    attributes: { 'xsi:type': /^Button$/u, id: SHORT },
  },
  Supertip: {
    children: [
      ['Title', 1, 1],
      ['Description', 1, 1],
    ],
  },
  // One of the two; TaskpaneId is left out, because no action of an add-in with a shared runtime may have one.
  Action: {
    children: [
      ['SourceLocation', 0, 1],
      ['FunctionName', 0, 1],
    ],
    attributes: { 'xsi:type': /^(?:ShowTaskpane|ExecuteFunction)$/u },
  },
  FunctionName: { text: LONG },
  Resources: {
    children: [
      ['bt:Images', 0, 1],
      ['bt:Urls', 0, 1],
      ['bt:ShortStrings', 0, 1],
      ['bt:LongStrings', 0, 1],
    ],
  },
  'bt:Images': { children: [['bt:Image', 1, MANY]] },
  'bt:Urls': { children: [['bt:Url', 1, MANY]] },
  'bt:ShortStrings': { children: [['bt:String', 1, MANY]] },
  'bt:LongStrings': { children: [['bt:String', 1, MANY]] },
  'bt:Image': { attributes: { id: REFERENCE, DefaultValue: ADDRESS } },
  'bt:Url': { attributes: { id: REFERENCE, DefaultValue: ADDRESS } },
  'bt:ShortStrings bt:String': {
    children: [['bt:Override', 0, MANY]],
    attributes: { id: REFERENCE, DefaultValue: SHORT },
  },
  'bt:LongStrings bt:String': {
    children: [['bt:Override', 0, MANY]],
    attributes: { id: REFERENCE, DefaultValue: LONG },
  },
  'bt:ShortStrings bt:Override': { attributes: { Locale: CULTURE, Value: SHORT } },
  'bt:LongStrings bt:Override': override,
};

/** What in an element and below it breaks the grammar, each with the path to it. */
export function breaches(element: Element, above: readonly string[] = []): string[] {
  const path = [...above, element.nodeName];
  const grammar = grammarOf(path);
  if (!grammar) return [`${path.join(' ')} is not known`];
  const children = [...element.children];
  return [
    ...breachesOfChildren(children, grammar, path),
    ...breachesOfAttributes(element, grammar, path),
    ...(grammar.text && !grammar.text.test(element.textContent) ? [`${path.join(' ')}: ${element.textContent}`] : []),
    ...children.flatMap((child) => breaches(child, path)),
  ];
}

function grammarOf(path: readonly string[]): ElementGrammar | undefined {
  const known = Object.keys(MANIFEST_GRAMMAR).filter((names) => isIn(names.split(' '), path));
  const [longest = ''] = known.sort((one, other) => other.split(' ').length - one.split(' ').length);
  return MANIFEST_GRAMMAR[longest];
}

/** Whether the names stand in the path in their order, the last of them at its end. */
function isIn(names: readonly string[], path: readonly string[]): boolean {
  if (names.at(-1) !== path.at(-1)) return false;
  let place = 0;
  for (const name of path) if (name === names[place]) place += 1;
  return place === names.length;
}

function breachesOfChildren(children: readonly Element[], grammar: ElementGrammar, path: readonly string[]): string[] {
  const rules = grammar.children ?? [];
  const order = rules.map(([name]) => name);
  const places = children.map((child) => order.indexOf(child.nodeName));
  const sorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return [
    ...children
      .filter((_child, index) => places[index] === -1)
      .map((child) => `${path.join(' ')} holds ${child.nodeName}`),
    ...(sorted ? [] : [`${path.join(' ')} holds its children in another order`]),
    ...rules.flatMap(([name, least, most], place) => {
      const count = places.filter((found) => found === place).length;
      return count < least || count > most ? [`${path.join(' ')} holds ${count} ${name}`] : [];
    }),
  ];
}

function breachesOfAttributes(element: Element, grammar: ElementGrammar, path: readonly string[]): string[] {
  const rules = grammar.attributes ?? {};
  const present = element.getAttributeNames().filter((name) => !name.startsWith('xmlns'));
  return [
    ...present.filter((name) => !(name in rules)).map((name) => `${path.join(' ')} has ${name}`),
    ...Object.entries(rules).flatMap(([name, value]) =>
      value.test(element.getAttribute(name) ?? '')
        ? []
        : [`${path.join(' ')} ${name}: ${element.getAttribute(name) ?? 'missing'}`],
    ),
  ];
}
