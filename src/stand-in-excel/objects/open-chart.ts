import type { BarChart, BarSeries, SheetChart } from '../../hosts/xlsx/drawing/bar-chart';
import type { SheetId } from '../../sheet/cell';
import { invalidArgument, itemNotFound, notPlayed } from '../excel-error';
import type { OpenWorkbook } from '../open-workbook';

/** A chart on a sheet, asked and changed through the document. */
export class OpenChart {
  constructor(
    readonly workbook: OpenWorkbook,
    readonly sheet: SheetId,
    readonly id: string,
  ) {}

  get name(): string {
    return this.#found.name;
  }

  /** @throws ExcelError where it is of a kind that is not played */
  get bars(): BarChart {
    const { bars } = this.#found;
    if (!bars) throw notPlayed('looking into a chart that is not made of horizontal bars');
    return bars;
  }

  change(patch: Partial<BarChart>): void {
    this.workbook.beforeWrite();
    if (this.#found.cameWithFile) throw notPlayed('changing a chart that came with the file');
    this.workbook.document.changeChart(this.sheet, this.id, { ...this.bars, ...patch });
  }

  delete(): void {
    this.workbook.beforeWrite();
    this.workbook.document.deleteChart(this.sheet, this.#found.id);
  }

  /** @throws ExcelError InvalidArgument where there are fewer series */
  series(index: number): BarSeries {
    const series = this.bars.series[index];
    if (!series) throw invalidArgument(`No series ${index}`);
    return series;
  }

  changeSeries(index: number, patch: Partial<BarSeries>): void {
    const changed = { ...this.series(index), ...patch };
    this.change({ series: this.bars.series.map((series, place) => (place === index ? changed : series)) });
  }

  get #found(): SheetChart {
    const found = this.workbook.document.charts(this.sheet).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound(`No chart ${this.id}`);
    return found;
  }
}
