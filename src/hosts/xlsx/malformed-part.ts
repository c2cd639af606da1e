import type { DamagedPlace } from '../../workbook/failure';
import { XmlSyntaxError } from './xml/syntax-error';

/** What is known beside the part of where it is damaged. */
type PlaceInPart = Partial<Omit<DamagedPlace, 'part'>>;

/**
 * A part of the file that is not what its format wants there: the file is damaged, the tool is not. Thrown only where
 * the file's own contents are at fault, so that a mistake of the program is never told as damage.
 */
export class MalformedPart extends Error {
  override readonly name = 'MalformedPart';
  readonly place: DamagedPlace;

  constructor(
    /** The name of the part in its package. */
    readonly part: string,
    readonly problem: string,
    { isMissing = false, sheet = null, cell = null, cause }: PlaceInPart & ErrorOptions = {},
  ) {
    super(`${part}: ${problem}`, { cause });
    this.place = { part, isMissing, sheet, cell };
  }
}

/** What the work on the text of a part answers. @throws MalformedPart that names the part where its text is no XML */
export function inPart<Result>(part: string, work: () => Result, place?: PlaceInPart): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof XmlSyntaxError) throw new MalformedPart(part, cause.message, { ...place, cause });
    throw cause;
  }
}

/** What the work on a sheet answers. @throws MalformedPart that names the sheet, too, where its part is damaged */
export function onSheet<Result>(sheet: string, part: string, work: () => Result): Result {
  try {
    return inPart(part, work);
  } catch (cause) {
    if (!(cause instanceof MalformedPart) || cause.part !== part) throw cause;
    throw new MalformedPart(part, cause.problem, { ...cause.place, sheet, cause });
  }
}
