import { WorkbookFailure } from '../../workbook/failure';
import { MalformedPart } from './malformed-part';
import { XmlSyntaxError } from './xml/syntax-error';
import { ZipFailure } from './zip/zip-failure';

/**
 * What went wrong with a file as the port has it: damage by its reason, with the part and place in its cause. Anything
 * else is a mistake of the program, a RangeError too, and stays what it is.
 */
export function toldFailure(cause: unknown, name: string): unknown {
  if (cause instanceof ZipFailure) return new WorkbookFailure(cause.reason, name, { cause, place: cause.place });
  if (cause instanceof MalformedPart) return new WorkbookFailure('file-damaged', name, { cause, place: cause.place });
  return cause instanceof XmlSyntaxError ? new WorkbookFailure('file-damaged', name, { cause }) : cause;
}
