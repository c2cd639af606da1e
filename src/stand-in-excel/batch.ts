import { ExcelError, itemNotFound, notPlayed, toExcelError } from './excel-error';
import { ExcelObject } from './excel-object';
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from './protocol';
import { ActionType, ObjectPathType } from './protocol';

/** Objects that Office.js has asked to keep between batches, by the reference it was given. */
export class KeptReferences {
  readonly #objects = new Map<string, ExcelObject>();
  readonly #ids = new Map<ExcelObject, string>();
  #next = 1;

  keep(object: ExcelObject): void {
    if (this.#ids.has(object)) return;
    const id = String(this.#next++);
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  idOf(object: ExcelObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): ExcelObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }
}

/**
 * Runs the actions of a batch in their order and answers each. It is no transaction, in Excel neither:
 * where an action is refused, those before it have taken effect and those after it are not looked at.
 * @param settle brings formulas up to date, before anything is asked that may depend on them
 */
export async function runBatch(
  batch: Batch,
  workbook: ExcelObject,
  references: KeptReferences,
  settle: () => Promise<void>,
): Promise<BatchAnswer> {
  const run = new BatchRun(batch, workbook, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === ActionType.query) await settle();
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (failure) {
      const error = toExcelError(failure);
      return {
        Results: results,
        TraceIds: tracesUpTo(batch, index),
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results, TraceIds: tracesUpTo(batch, batch.Actions.length) };
}

function tracesUpTo({ Actions }: Batch, end: number): number[] {
  return Actions.slice(0, end).flatMap(({ ActionType: type, Id }) => (type === ActionType.trace ? [Id] : []));
}

class BatchRun {
  readonly #objects = new Map<number, ExcelObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly workbook: ExcelObject,
    private readonly references: KeptReferences,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.#identityOf(this.#object(action.ObjectPathId));
      case ActionType.query:
        return this.#object(action.ObjectPathId)?.query(action.QueryInfo ?? {});
      case ActionType.setProperty:
        this.#existing(action.ObjectPathId).write(action.Name, this.#values(action.ArgumentInfo)[0]);
        return null;
      case ActionType.method:
        return this.#perform(action);
      default:
        throw new ExcelError('InvalidOperation', `Unknown action ${action.ActionType}`);
    }
  }

  locationOf(action: Action): string {
    const type = this.#objects.get(action.ObjectPathId)?.type;
    const name = action.Name || this.batch.ObjectPaths[action.ObjectPathId]?.Name || '';
    return type && name ? `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : (type ?? name);
  }

  #perform(action: Action): unknown {
    const values = this.#values(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      const kept = this.#object(action.ObjectPathId);
      if (kept) this.references.keep(kept);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.release(String(values[0]));
      return null;
    }
    const answer = this.#object(action.ObjectPathId)?.call(action.Name, values);
    return answer instanceof ExcelObject ? this.#identityOf(answer) : answer;
  }

  /** What Office.js stores to find the object again; null tells it that there is none. */
  #identityOf(object: ExcelObject | null): unknown {
    if (!object) return null;
    const reference = this.references.idOf(object);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  #existing(id: number): ExcelObject {
    const object = this.#object(id);
    if (!object) throw new ExcelError('InvalidOperation', 'The object of the call is a null object');
    return object;
  }

  /** Each path is walked once in a batch: a method such as `add` must not run twice. */
  #object(id: number): ExcelObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidOperation', `Unknown object path ${id}`);
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  #walk(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.workbook;
      case ObjectPathType.newObject:
        return serviceOf(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId: {
        const kept = this.references.find(path.Name);
        if (!kept) throw itemNotFound(`No reference ${path.Name}`);
        return kept;
      }
      default:
        return this.#walkFromParent(path, this.#existing(path.ParentObjectPathId ?? 0));
    }
  }

  #walkFromParent(path: ObjectPath, parent: ExcelObject): ExcelObject | null {
    const values = this.#values(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return parent.item(values[0]);
    const child =
      path.ObjectPathType === ObjectPathType.method ? parent.call(path.Name, values) : parent.read(path.Name);
    if (child instanceof ExcelObject || child === null) return child;
    throw new ExcelError('InvalidOperation', `${parent.type}.${path.Name} is not an object`);
  }

  #values(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? this.#existing(reference) : (value ?? undefined);
    });
  }
}

/** Services beside the workbook that Office.js calls of its own accord: it tells them something and expects nothing. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.Telemetry.TelemetryService': ['SendTelemetryEvent', 'SendCustomerContent'],
  'Microsoft.InternalService.AddinInternalService': ['NotifyActionHandlerReady'],
};

function serviceOf(name: string): ExcelObject {
  const methods = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!methods) throw notPlayed(`the service ${name}`);
  return new ExcelObject(name, { methods: Object.fromEntries(methods.map((method) => [method, () => null])) });
}
