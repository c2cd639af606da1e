/** What one action of a batch does, as Office.js numbers it. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object of a batch is reached, as Office.js numbers it. */
export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Bits of a request's flags. */
export const RequestFlag = { writes: 1, delayForCellEdit: 64 } as const;

/** Bits that messages from the host carry: an answer to a request, or an event. */
export const MessageType = { request: 1, event: 3 } as const;

/** The category under which Office.js routes events of the workbook. */
export const EVENT_CATEGORY = 65_536;

/** Arguments as they travel; where `ReferencedObjectPathIds` has a number, the argument is that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

/** How an object of the batch is reached from its parent. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Which properties of an object or of the items of a collection are asked for, in camelCase, nested with "/". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** Everything that one `context.sync()` asks for. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The message in which a batch arrives. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: Batch };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What the batch was stopped by; the results of the actions before it are answered too. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Negative where no single action is to blame. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** The trace marks that were passed: how Office.js knows how far a refused batch has come. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** The text of the message that answers a request. */
export function answerText(requestId: number, body: string): string {
  return JSON.stringify({
    id: requestId,
    type: MessageType.request,
    message: { statusCode: 200, headers: {}, body },
  });
}

/** The text of the message that tells of an event: its number, whose handlers to call, and what they are told. */
export function eventText(eventType: number, targetId: string, eventArguments: unknown): string {
  const entry = [EVENT_CATEGORY, eventType, targetId, JSON.stringify(eventArguments), 1];
  return JSON.stringify({ type: MessageType.event, message: { entries: [entry] } });
}
