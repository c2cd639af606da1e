import { XmlSyntaxError } from './xml/syntax-error';

/**
 * A part of the file that is not what its format wants there: the file is damaged, the tool is not. Thrown only where
 * the file's own contents are at fault, so that a mistake of the program is never told as damage.
 */
export class MalformedPart extends Error {
  override readonly name = 'MalformedPart';

  constructor(
    /** The name of the part in its package. */
    readonly part: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${part}: ${problem}`, options);
  }
}

/** What the work on the text of a part answers. @throws MalformedPart that names the part where its text is no XML */
export function inPart<Result>(part: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof XmlSyntaxError) throw new MalformedPart(part, cause.message, { cause });
    throw cause;
  }
}
