import { escapeText } from '../../../sheet/xml-text';
import type { OfficePackage } from '../package/package';
import type { SheetFrame } from '../sheet/frame';
import type { XmlPart } from '../xml/part';
import type { BarChart, SheetChart } from './bar-chart';
import type { CellLookup } from './chart-cache';
import { refreshCache } from './chart-cache';
import type { ChartFrame } from './drawing';
import { Drawing } from './drawing';
import type { DrawingNamespaces } from './namespaces';
import { drawingNamespaces } from './namespaces';
import { readBarChart } from './read-bar-chart';
import { barChartXml } from './write-bar-chart';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A sheet that charts may lie on. */
export interface ChartedSheet {
  readonly name: string;
  readonly partName: string;
  readonly frame: SheetFrame;
}

/** The charts of a workbook: the drawings of its sheets and the parts that draw each chart. */
export class SheetCharts {
  private readonly namespaces: DrawingNamespaces;

  constructor(
    private readonly parts: OfficePackage,
    /** Where the workbook's own parts are, with a slash at the end. */
    private readonly folder: string,
    /** What the types of relationships begin with in this edition of the standard. */
    private readonly relationshipTypes: string,
  ) {
    this.namespaces = drawingNamespaces(relationshipTypes);
  }

  /** The charts on a sheet, the lowest first. */
  list(sheet: ChartedSheet): SheetChart[] {
    const drawing = this.drawingOf(sheet);
    return (drawing?.charts() ?? []).flatMap((frame) => {
      const part = drawing && this.partOf(drawing, frame);
      if (!part) return [];
      const { id, name, description, place } = frame;
      const drawn = place && readBarChart(part.root, sheet.name);
      return [{ id, name, bars: drawn && { name, description, place, ...drawn }, cameWithFile: !part.isNew }];
    });
  }

  /** Adds a chart above everything that lies on the sheet; answers its id. */
  add(sheet: ChartedSheet, chart: BarChart): string {
    const drawing = this.drawingOf(sheet) ?? this.addDrawing(sheet);
    const partName = this.parts.freeName((number) => `${this.folder}charts/chart${number}.xml`);
    this.parts.addXml(partName, barChartXml(chart, sheet.name, this.namespaces));
    this.parts.contentTypes.add(partName, CHART_TYPE);
    const relationship = this.parts
      .ensureRelationshipsOf(drawing.part.name)
      .add(`${this.relationshipTypes}/chart`, partName);
    return drawing.add(chart, relationship);
  }

  /** Makes a chart again. */
  change(sheet: ChartedSheet, id: string, chart: BarChart): void {
    const drawing = this.drawingOf(sheet);
    const frame = drawing?.charts().find((candidate) => candidate.id === id);
    const part = drawing && frame && this.partOf(drawing, frame);
    if (!part) return;
    drawing.change(id, chart);
    part.text = barChartXml(chart, sheet.name, this.namespaces);
  }

  /** Takes a chart away, and the drawing with it where nothing else lies on the sheet. */
  remove(sheet: ChartedSheet, id: string): void {
    const drawing = this.drawingOf(sheet);
    const frame = drawing?.charts().find((candidate) => candidate.id === id);
    if (!drawing || !frame) return;
    const relationships = this.parts.ensureRelationshipsOf(drawing.part.name);
    const target = relationships.byId(frame.relationship)?.target;
    drawing.remove(id);
    if (target !== undefined) {
      relationships.removeTo(target);
      this.parts.removeWithUnused(target);
    }
    if (drawing.isEmpty) this.removeDrawing(sheet, drawing);
  }

  /** Moves everything that lies on a sheet with the rows that it begins and ends in. */
  shiftRows({ partName, frame }: Omit<ChartedSheet, 'name'>, shifted: (row: number) => number): void {
    const drawing = this.drawingOf({ name: '', partName, frame });
    if (!drawing) return;
    const rows = [...drawing.part.root.descendants()].filter(({ local }) => local === 'from' || local === 'to');
    drawing.part.edit(
      ...rows.flatMap((corner) => {
        const row = corner.child('row');
        return row ? [{ start: row.openEnd, end: row.closeStart, text: String(shifted(Number(row.content))) }] : [];
      }),
    );
  }

  /** Gives every reference to cells, in the charts of all sheets, the text that the function makes of its own. */
  rewriteReferences(rewrite: (reference: string) => string): void {
    for (const part of this.chartParts()) {
      const splices = [...part.root.descendants()]
        .filter(({ local }) => local === 'f')
        .flatMap((element) => {
          const reference = rewrite(element.content);
          if (reference === element.content) return [];
          return [{ start: element.openEnd, end: element.closeStart, text: escapeText(reference) }];
        });
      part.edit(...splices);
    }
  }

  /** Writes into the charts that were changed what their cells hold; the others stay byte for byte. */
  refreshCaches(cellsOf: CellLookup): void {
    const { contentTypes } = this.parts;
    for (const part of this.parts.changedXml()) {
      if (contentTypes.typeOf(part.name) === CHART_TYPE) refreshCache(part, cellsOf);
    }
  }

  private chartParts(): XmlPart[] {
    const { contentTypes } = this.parts;
    return this.parts
      .names()
      .filter((name) => contentTypes.typeOf(name) === CHART_TYPE)
      .map((name) => this.parts.xml(name));
  }

  private partOf(drawing: Drawing, { relationship }: ChartFrame): XmlPart | null {
    const target = this.parts.relationshipsOf(drawing.part.name)?.byId(relationship)?.target;
    return target !== undefined && this.parts.has(target) ? this.parts.xml(target) : null;
  }

  private drawingOf({ partName, frame }: ChartedSheet): Drawing | null {
    const relationship = frame.child('drawing')?.relationshipId;
    if (relationship === undefined) return null;
    const target = this.parts.relationshipsOf(partName)?.byId(relationship)?.target;
    return target !== undefined && this.parts.has(target) ? new Drawing(this.parts.xml(target), this.namespaces) : null;
  }

  private addDrawing({ partName, frame }: ChartedSheet): Drawing {
    const name = this.parts.freeName((number) => `${this.folder}drawings/drawing${number}.xml`);
    const part = this.parts.addXml(name, Drawing.blank(this.namespaces));
    this.parts.contentTypes.add(name, DRAWING_TYPE);
    const relationship = this.parts.ensureRelationshipsOf(partName).add(`${this.relationshipTypes}/drawing`, name);
    const id = frame.root.attributeSource(this.relationshipTypes, 'id', relationship);
    frame.remove('drawing');
    frame.insert('drawing', `<${frame.prefix}drawing${id}/>`);
    return new Drawing(part, this.namespaces);
  }

  private removeDrawing({ partName, frame }: ChartedSheet, { part }: Drawing): void {
    frame.remove('drawing');
    this.parts.relationshipsOf(partName)?.removeTo(part.name);
    this.parts.removeWithUnused(part.name);
  }
}
