/** The namespaces of drawings in one edition of the standard. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  readonly spreadsheet: string;
  readonly relationships: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/drawingml/2006';
const STRICT = 'http://purl.oclc.org/ooxml/drawingml';

/** @param relationships what the types of relationships begin with in this edition */
export function drawingNamespaces(relationships: string): DrawingNamespaces {
  const base = relationships.startsWith('http://purl.oclc.org/') ? STRICT : TRANSITIONAL;
  return {
    main: `${base}/main`,
    chart: `${base}/chart`,
    spreadsheet: `${base}/spreadsheetDrawing`,
    relationships,
  };
}
