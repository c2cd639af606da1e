import type { CellRange } from '../../../sheet/range';
import { escapeAttribute } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import type { XmlPart } from '../xml/part';
import { withoutForbidden } from '../xml/text';
import type { BarChart } from './bar-chart';
import type { DrawingNamespaces } from './namespaces';

/** A chart's frame in a drawing: where it lies, how it is called and which part draws it. */
export interface ChartFrame {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The cells that it covers; null where it does not depend on cells. */
  readonly place: CellRange | null;
  /** The relationship to its part. */
  readonly relationship: string;
}

/** What a frame is made from. */
export type FrameLook = Pick<BarChart, 'name' | 'description' | 'place'>;

/** The part that holds everything that lies on a sheet: charts, pictures, shapes. */
export class Drawing {
  constructor(
    readonly part: XmlPart,
    private readonly namespaces: DrawingNamespaces,
  ) {}

  /** The text of a drawing with nothing in it. */
  static blank(namespaces: DrawingNamespaces): string {
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<xdr:wsDr xmlns:xdr="${namespaces.spreadsheet}" xmlns:a="${namespaces.main}"/>`
    );
  }

  get isEmpty(): boolean {
    return this.part.root.children.length === 0;
  }

  /** The charts that depend on the sheet itself, the lowest first. */
  charts(): ChartFrame[] {
    return this.anchors().map(({ anchor, properties, relationship }) => ({
      id: properties.attribute('id') ?? '',
      name: properties.attribute('name') ?? '',
      description: properties.attribute('descr') ?? '',
      place: placeOf(anchor),
      relationship,
    }));
  }

  /** Adds a frame above all others; answers its id. */
  add(look: FrameLook, relationship: string): string {
    const taken = [...this.part.root.descendants()]
      .filter(({ local }) => local === 'cNvPr')
      .map((properties) => Number(properties.attribute('id')));
    const id = String(Math.max(1, ...taken) + 1);
    this.part.edit(this.part.root.withAppended(this.anchorXml(look, id, relationship)));
    return id;
  }

  /** Gives a frame another name, description or place. */
  change(id: string, look: FrameLook): void {
    const found = this.find(id);
    if (found) this.part.edit(found.anchor.withReplacement(this.anchorXml(look, id, found.relationship)));
  }

  remove(id: string): void {
    const found = this.find(id);
    if (found) this.part.edit(found.anchor.withReplacement(''));
  }

  private find(id: string) {
    return this.anchors().find(({ properties }) => properties.attribute('id') === id);
  }

  private anchors() {
    return this.part.root.children.flatMap((anchor) => {
      const frame = anchor.child('graphicFrame');
      const properties = frame?.child('nvGraphicFramePr')?.child('cNvPr');
      const relationship = frame?.child('graphic')?.child('graphicData')?.child('chart')?.relationshipId;
      return properties && relationship !== undefined ? [{ anchor, properties, relationship }] : [];
    });
  }

  private anchorXml({ name, description, place }: FrameLook, id: string, relationship: string): string {
    const { main, chart, relationships, spreadsheet } = this.namespaces;
    const { prefix } = this.part.root;
    // Where the drawing's writer has one of the prefixes that are declared here for its own elements, they get another.
    const isTaken = ['a:', 'c:', 'r:'].includes(prefix);
    const x = isTaken ? 'xdr:' : prefix;
    const declared = isTaken ? ` xmlns:xdr="${spreadsheet}"` : '';
    const attribute = (text: string) => escapeAttribute(withoutForbidden(text));
    const corner = (local: string, column: number, row: number) =>
      `<${x}${local}><${x}col>${column}</${x}col><${x}colOff>0</${x}colOff>` +
      `<${x}row>${row}</${x}row><${x}rowOff>0</${x}rowOff></${x}${local}>`;
    return (
      `<${x}twoCellAnchor${declared} xmlns:a="${main}">` +
      corner('from', place.firstColumn, place.firstRow) +
      corner('to', place.lastColumn + 1, place.lastRow + 1) +
      `<${x}graphicFrame macro=""><${x}nvGraphicFramePr>` +
      `<${x}cNvPr id="${id}" name="${attribute(name)}" descr="${attribute(description)}"/><${x}cNvGraphicFramePr/>` +
      `</${x}nvGraphicFramePr><${x}xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${x}xfrm>` +
      `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" ` +
      `r:id="${attribute(relationship)}"/></a:graphicData></a:graphic></${x}graphicFrame><${x}clientData/>` +
      `</${x}twoCellAnchor>`
    );
  }
}

/** The cells that an anchor touches; it ends before the cell that it names where it does not reach into it. */
function placeOf(anchor: XmlElement): CellRange | null {
  const corner = (local: string) => {
    const found = anchor.child(local);
    const number = (part: string) => Number(found?.child(part)?.content ?? 0);
    return (
      found && {
        column: number('col'),
        columnOffset: number('colOff'),
        row: number('row'),
        rowOffset: number('rowOff'),
      }
    );
  };
  const [from, to] = [corner('from'), corner('to')];
  if (!from || !to) return null;
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: Math.max(from.row, to.rowOffset > 0 ? to.row : to.row - 1),
    lastColumn: Math.max(from.column, to.columnOffset > 0 ? to.column : to.column - 1),
  };
}
