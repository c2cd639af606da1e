import type { WorkbookDocument } from '../hosts/xlsx/document';
import type { WorkbookMemory } from '../hosts/xlsx/opened-workbook';
import type { Edit } from '../workbook/host';

/** As many steps as Excel goes back. */
const MOST_STEPS = 100;

/** One step: the workbook on its other side, and where it was edited. */
interface Step {
  readonly memory: WorkbookMemory;
  readonly edit: Edit | null;
}

/**
 * What Ctrl+Z and Ctrl+Y go through: one step for each edit of a person and for each batch of an add-in that changed
 * anything, in one order. What is in front or selected is no step.
 */
export class EditHistory {
  #past: Step[] = [];
  #future: Step[] = [];
  #changes = 0;

  constructor(private readonly document: WorkbookDocument) {}

  /** Grows with every edit and every step back or on again. */
  get changeCount(): number {
    return this.#changes;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Adds a step back to this memory where anything has changed since. @returns whether it has */
  add(memory: WorkbookMemory, edit: Edit | null): boolean {
    if (!memory.isChanged()) return false;
    this.#past = [...this.#past.slice(-(MOST_STEPS - 1)), { memory, edit }];
    this.#future = [];
    this.#changes += 1;
    return true;
  }

  /** Goes one step back. @returns where it was edited; undefined where there is no step */
  undo(): Edit | null | undefined {
    return this.#go(this.#past, this.#future);
  }

  /** Goes one step on again. @returns where it was edited; undefined where there is no step */
  redo(): Edit | null | undefined {
    return this.#go(this.#future, this.#past);
  }

  #go(from: Step[], to: Step[]): Edit | null | undefined {
    const step = from.pop();
    if (!step) return undefined;
    this.#changes += 1;
    to.push({ memory: this.document.remember(), edit: step.edit });
    step.memory.restore();
    return step.edit;
  }
}
