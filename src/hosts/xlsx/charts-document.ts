import { WorkbookFailure } from '../../workbook/failure';
import type { SheetId } from '../../sheet/cell';
import type { BarChart, SheetChart } from './drawing/bar-chart';
import type { ChartedSheet } from './drawing/sheet-charts';
import { isProtected } from './sheet/protection';
import { SheetsDocument } from './sheets-document';

/** An opened workbook with the charts on its sheets. */
export class ChartsDocument extends SheetsDocument {
  /** The charts on a sheet, the lowest first; also those of other kinds than the tool makes. */
  charts(id: SheetId): readonly SheetChart[] {
    return this.opened.charts.list(this.chartedSheet(id));
  }

  /** Adds a chart above everything that lies on the sheet; answers its id. */
  addChart(id: SheetId, chart: BarChart): string {
    this.refuseDrawing(id);
    return this.transaction(() => this.opened.charts.add(this.chartedSheet(id), chart));
  }

  /**
   * Makes a chart again that was added since the file was opened: what came with it has looks that would be lost.
   * @throws WorkbookFailure 'excel-refused' where there is no such chart
   */
  changeChart(id: SheetId, chartId: string, chart: BarChart): void {
    this.refuseDrawing(id);
    if (this.chart(id, chartId).cameWithFile) throw new WorkbookFailure('excel-refused', chartId);
    this.transaction(() => this.opened.charts.change(this.chartedSheet(id), chartId, chart));
  }

  /** @throws WorkbookFailure 'excel-refused' where there is no such chart */
  deleteChart(id: SheetId, chartId: string): void {
    this.refuseDrawing(id);
    this.chart(id, chartId);
    this.transaction(() => this.opened.charts.remove(this.chartedSheet(id), chartId));
  }

  private chart(id: SheetId, chartId: string): SheetChart {
    const found = this.charts(id).find((chart) => chart.id === chartId);
    if (!found) throw new WorkbookFailure('excel-refused', chartId);
    return found;
  }

  private chartedSheet(id: SheetId): ChartedSheet {
    const { partName, frame } = this.opened.worksheet(id);
    return { name: this.sheet(id).name, partName, frame };
  }

  private refuseDrawing(id: SheetId): void {
    if (isProtected(this.frame(id))) throw new WorkbookFailure('sheet-protected', this.sheet(id).name);
  }
}
