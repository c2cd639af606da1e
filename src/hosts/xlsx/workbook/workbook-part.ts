import { escapeAttribute } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import type { XmlPart } from '../xml/part';
import { orderedInsertion } from '../xml/part';

/** The order in which the schema wants the parts of a workbook (ISO/IEC 29500-1, 18.2.27). */
// prettier-ignore
const WORKBOOK_ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups',
  'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr',
  'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

/** One tab as the workbook lists it. */
export interface SheetListing {
  /** Unique in the workbook, kept through a rename. */
  readonly sheetId: string;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relationship: string;
}

/** The part that lists the sheets and says which one is in front and how to calculate. */
export class WorkbookPart {
  constructor(readonly part: XmlPart) {}

  get prefix(): string {
    return this.part.root.prefix;
  }

  get namespace(): string {
    return this.part.root.namespaceOf(this.prefix) ?? '';
  }

  get dates1904(): boolean {
    return isTrue(this.part.root.child('workbookPr')?.attribute('date1904'));
  }

  /** Whether sheets may not be added, removed or renamed. */
  get structureLocked(): boolean {
    return isTrue(this.part.root.child('workbookProtection')?.attribute('lockStructure'));
  }

  /** Every tab, chart sheets included, from left to right. */
  sheets(): SheetListing[] {
    return this.sheetElements().map((element) => {
      const state = element.attribute('state');
      return {
        sheetId: element.attribute('sheetId') ?? '',
        name: element.attribute('name') ?? '',
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        relationship: element.relationshipId ?? '',
      };
    });
  }

  /** Lists a sheet after the last tab; answers its id. */
  addSheet(name: string, relationship: string, relationshipsNamespace: string): string {
    const sheetId = String(Math.max(0, ...this.sheets().map((sheet) => Number(sheet.sheetId))) + 1);
    const list = this.ensure('sheets');
    const namespace = list.children.find((sheet) => sheet.relationshipsNamespace)?.relationshipsNamespace;
    const id = list.attributeSource(namespace ?? relationshipsNamespace, 'id', relationship);
    this.part.edit(
      list.withAppended(`<${this.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${id}/>`),
    );
    return sheetId;
  }

  removeSheet(position: number): void {
    const element = this.sheetElements()[position];
    if (element) this.part.edit(element.withReplacement(''));
  }

  renameSheet(position: number, name: string): void {
    const element = this.sheetElements()[position];
    if (element) this.part.edit(...element.withAttribute('name', name));
  }

  /** The position of the tab in front. */
  get activeTab(): number {
    return Number(this.part.root.child('bookViews')?.child('workbookView')?.attribute('activeTab') ?? 0);
  }

  set activeTab(position: number) {
    if (position === this.activeTab) return;
    const views = this.ensure('bookViews');
    if (!views.child('workbookView')) this.part.edit(views.withAppended(`<${this.prefix}workbookView/>`));
    const view = this.part.root.child('bookViews')?.child('workbookView');
    if (view) this.part.edit(...view.withAttribute('activeTab', position === 0 ? null : String(position)));
  }

  /** Whether formulas are computed only when Excel is told to. */
  get calculatesManually(): boolean {
    return this.part.root.child('calcPr')?.attribute('calcMode') === 'manual';
  }

  /** Has Excel calculate everything again when it opens the file, whatever the cells hold as last results. */
  recalculateOnLoad(): void {
    if (isTrue(this.part.root.child('calcPr')?.attribute('fullCalcOnLoad'))) return;
    this.part.edit(...this.ensure('calcPr').withAttribute('fullCalcOnLoad', '1'));
  }

  ensure(local: string): XmlElement {
    const existing = this.part.root.child(local);
    if (existing) return existing;
    this.part.edit(orderedInsertion(this.part.root, WORKBOOK_ORDER, local, `<${this.prefix}${local}/>`));
    return this.ensure(local);
  }

  private sheetElements(): XmlElement[] {
    return this.part.root.child('sheets')?.childrenNamed('sheet') ?? [];
  }
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
