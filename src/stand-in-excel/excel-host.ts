import type { WorkbookDocument } from '../hosts/xlsx/document';
import { rangeOver } from '../sheet/range';
import type { CellEdit } from '../workbook/change';
import type { Edit } from '../workbook/host';
import type { SheetId } from '../sheet/cell';
import type { Behaviours } from './behaviours';
import { WORSE_BEHAVIOURS } from './behaviours';
import { KeptReferences, runBatch } from './batch';
import type { CalculationEngine } from './calculation';
import { recalculate } from './calculation';
import { EditHistory } from './edit-history';
import { ExcelError, notPlayed } from './excel-error';
import { loadIronCalc } from './ironcalc-engine';
import { workbookObject } from './objects/workbook-object';
import { OpenWorkbook } from './open-workbook';
import type { BatchAnswer, RequestMessage } from './protocol';
import { RequestFlag, answerText } from './protocol';

/** How the stand-in plays its Excel. */
export interface ExcelHostOptions {
  /** Loads what computes formulas, at the first need of it. */
  readonly calculation?: () => Promise<CalculationEngine>;
  /** The newest ExcelApi that this Excel has; default "1.9", the oldest that the add-in runs in. */
  readonly excelApi?: string;
  /** Whether the workbook is open for reading only. */
  readonly readOnly?: boolean;
  /** The most bytes that a request or its answer may have; default 5 MB, the limit of Excel on the web. */
  readonly payloadLimit?: number;
  /** Whether a request that asks for it waits until the person has finished with a cell; older ones refuse. */
  readonly delaysForCellEdit?: boolean;
  /** Where this Excel behaves otherwise than the worse of the documented ways. */
  readonly behaviours?: Partial<Behaviours>;
}

/** The oldest Excel that the add-in runs in. */
export const DEFAULT_EXCEL_API = '1.9';

const FIRST_CELL = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** One round trip between Office.js and the stand-in: a `context.sync()` that had something to ask. */
export interface RoundTrip {
  readonly writes: boolean;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/**
 * A stand-in Excel: answers the requests of the unmodified Office.js over an opened .xlsx, refuses what Excel refuses,
 * and counts what travels. The browser page and the tests share it; it is no part of the add-in.
 */
export class ExcelHost {
  readonly #workbook: OpenWorkbook;
  readonly #history: EditHistory;
  readonly #references = new KeptReferences();
  readonly #messageListeners = new Set<(text: string) => void>();
  readonly #listeners = new Set<() => void>();
  #engine: Promise<CalculationEngine> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #requests: RoundTrip[] = [];
  #cellEdit: { readonly finished: Promise<void>; readonly finish: () => void } | null = null;

  constructor(
    readonly document: WorkbookDocument,
    readonly options: ExcelHostOptions = {},
  ) {
    this.#workbook = new OpenWorkbook(document, options.readOnly ?? false, {
      ...WORSE_BEHAVIOURS,
      ...options.behaviours,
    });
    this.#history = new EditHistory(document);
    document.subscribe((edit) => void this.#afterEdit(edit));
  }

  /** The round trips since the last reset: their number and their sizes. */
  get requests(): readonly RoundTrip[] {
    return this.#requests;
  }

  /** Counts from nought again. */
  reset(): void {
    this.#requests = [];
  }

  /** Answers the text of a request with the text of a message; one request after the other. */
  async handle(requestText: string): Promise<string> {
    const answer = this.#last.then(async () => await this.#answer(requestText));
    this.#last = answer.then(ignore, ignore);
    return await answer;
  }

  /** Calls back with the text of every message that is no answer: the events. */
  onMessage(listener: (text: string) => void): () => void {
    this.#messageListeners.add(listener);
    return () => this.#messageListeners.delete(listener);
  }

  /** Calls back when the workbook may look different: after every batch, every edit and every recalculation. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * A person's edit: made at once, then recalculated and reported.
   * @throws WorkbookFailure where the document refuses it; nothing is changed then
   */
  edit(sheet: SheetId, edits: readonly CellEdit[]): void {
    const range = rangeOver(edits.map(({ address }) => address));
    if (range) this.change({ sheet, range }, (document) => document.setCells(sheet, edits));
  }

  /**
   * Whatever else a person does to the workbook: made as one step of the history, then recalculated and reported.
   * @throws WorkbookFailure where the document refuses it; nothing is changed then
   */
  change(edit: Edit, work: (document: WorkbookDocument) => void): void {
    const memory = this.document.remember();
    this.document.transaction(() => work(this.document));
    if (this.#history.add(memory, edit)) this.document.reportEdit(edit);
  }

  /** Grows with every edit of a person, every batch that changed anything, and every step back or on again. */
  get changeCount(): number {
    return this.#history.changeCount;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Ctrl+Z: undoes the last edit of a person, or the last batch by which an add-in changed anything. */
  undo(): void {
    this.#afterStep(this.#history.undo());
  }

  /** Ctrl+Y: makes again what was undone last. */
  redo(): void {
    this.#afterStep(this.#history.redo());
  }

  /** An add-in is told of a step as of an edit: of all cells in use where it is not known which have changed. */
  #afterStep(edit: Edit | null | undefined): void {
    if (edit === undefined) return;
    const sheet = this.document.activeSheet();
    const range = this.document.usedRange(sheet) ?? FIRST_CELL;
    this.document.reportEdit(edit ?? { sheet, range });
  }

  /** The person begins to type in a cell. */
  beginCellEdit(): void {
    if (this.#cellEdit) return;
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.#cellEdit = { finished, finish };
  }

  /** The person has finished with the cell: what waited is answered. */
  endCellEdit(): void {
    this.#cellEdit?.finish();
    this.#cellEdit = null;
  }

  /** Brings the results of all formulas up to date. */
  async calculate(): Promise<void> {
    this.#engine ??= (this.options.calculation ?? loadIronCalc)();
    recalculate(this.document, await this.#engine);
  }

  async #answer(requestText: string): Promise<string> {
    const request = parseRequest(requestText);
    const requestBytes = sizeOf(requestText);
    if (this.#cellEdit && this.#waits(request)) await this.#cellEdit.finished;
    const settle = async (): Promise<void> => await this.#calculateIfNeeded();
    const writes = (request.flags & RequestFlag.writes) !== 0;
    const memory = writes ? this.document.remember() : null;
    const answer =
      this.#refusal(request, requestBytes) ??
      (await runBatch(request.message.body, workbookObject(this.#workbook), this.#references, settle));
    await settle();
    if (memory) this.#history.add(memory, null);
    const body = this.#withinLimit(JSON.stringify(answer));
    this.#requests.push({ writes, requestBytes, answerBytes: sizeOf(body) });
    this.#tellWhatWasWritten();
    return answerText(request.id, body);
  }

  #waits({ flags }: RequestMessage): boolean {
    return (this.options.delaysForCellEdit ?? true) && (flags & RequestFlag.delayForCellEdit) !== 0;
  }

  /** What stands against the whole batch, before any of its actions. */
  #refusal({ message }: RequestMessage, bytes: number): BatchAnswer | null {
    if (message.url !== 'ProcessQuery') return refused(notPlayed(`requests to ${message.url}`));
    if (bytes > this.#payloadLimit) {
      return refused(
        new ExcelError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
      );
    }
    if (!this.#cellEdit) return null;
    return refused(
      new ExcelError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      ),
    );
  }

  /** What was written stays written where only the answer is too long. */
  #withinLimit(body: string): string {
    if (sizeOf(body) <= this.#payloadLimit) return body;
    const tooLong = 'The response payload size has exceeded the limit.';
    return JSON.stringify(refused(new ExcelError('ResponsePayloadSizeLimitExceeded', tooLong)));
  }

  get #payloadLimit(): number {
    return this.options.payloadLimit ?? FIVE_MEGABYTES;
  }

  async #calculateIfNeeded(): Promise<void> {
    const { needsCalculation, calculationRequested, calculationMode } = this.#workbook;
    if (!calculationRequested && !(needsCalculation && calculationMode !== 'Manual')) return;
    await this.calculate();
    this.#workbook.needsCalculation = false;
    this.#workbook.calculationRequested = false;
  }

  /** Events come after the answer: a listener that the same batch has added is told too. */
  #tellWhatWasWritten(): void {
    const messages = this.#workbook.takeWrites().flatMap((write) => this.#workbook.events.messagesOf(write));
    setTimeout(() => {
      this.#send(messages);
    });
    for (const listener of this.#listeners) listener();
  }

  async #afterEdit(edit: Edit): Promise<void> {
    await this.calculate();
    if (this.#workbook.events.enabled) this.#send(this.#workbook.events.messagesOf(edit));
    for (const listener of this.#listeners) listener();
  }

  #send(messages: readonly string[]): void {
    for (const text of messages) {
      for (const listener of this.#messageListeners) listener(text);
    }
  }
}

/** The next request waits for the one before it, however that went; its own caller is told. */
function ignore(): void {
  return undefined;
}

function refused(error: ExcelError): BatchAnswer {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: -1,
      HttpStatusCode: error.httpStatus,
    },
  };
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Office.js made the text: its form is the protocol's. */
function parseRequest(text: string): RequestMessage {
  return JSON.parse(text) as RequestMessage;
}
