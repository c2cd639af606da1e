/** XML that is not well-formed, or that uses what no workbook part may: a document type or entities of its own. */
export class XmlSyntaxError extends Error {
  override readonly name = 'XmlSyntaxError';

  constructor(
    problem: string,
    /** Where in the text, in UTF-16 code units. */
    readonly offset: number,
    options?: ErrorOptions,
  ) {
    super(`${problem} at offset ${offset}`, options);
  }
}
