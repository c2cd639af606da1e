import { invalidArgument, itemNotFound } from '../excel-error';
import { ExcelObject, findItem } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { textOf } from './arguments';

/** Excel.CustomXmlPartCollection. The document keeps one part of each namespace, so the namespace identifies it. */
export function customXmlPartCollection(workbook: OpenWorkbook): ExcelObject {
  const parts = (namespace?: string): ExcelObject[] =>
    workbook.document
      .customXmlParts()
      .filter((part) => namespace === undefined || part.namespace === namespace)
      .map((part) => customXmlPartObject(workbook, part.namespace));
  return new ExcelObject('CustomXmlPartCollection', {
    ...partAccess(() => parts()),
    methods: {
      ...partAccess(() => parts()).methods,
      Add: (xml) => {
        workbook.beforeWrite();
        const namespace = namespaceOf(textOf(xml));
        workbook.document.setCustomXml(namespace, textOf(xml));
        return customXmlPartObject(workbook, namespace);
      },
      GetByNamespace: (namespace) =>
        new ExcelObject(
          'CustomXmlPartScopedCollection',
          partAccess(() => parts(textOf(namespace))),
        ),
    },
  });
}

function partAccess(parts: () => ExcelObject[]) {
  const byId = (id: unknown) => (part: ExcelObject) => part.identity['Id'] === id;
  return {
    items: parts,
    item: (id: unknown) => findItem(parts(), byId(id), id),
    methods: {
      GetCount: () => parts().length,
      GetItemOrNullObject: (id: unknown) => parts().find(byId(id)) ?? null,
    },
  };
}

/** Excel.CustomXmlPart */
function customXmlPartObject(workbook: OpenWorkbook, namespace: string): ExcelObject {
  const { document } = workbook;
  const id = `{${namespace}}`;
  return new ExcelObject('CustomXmlPart', {
    identity: { Id: id },
    properties: { Id: { get: () => id }, NamespaceUri: { get: () => namespace } },
    methods: {
      GetXml: () => {
        const part = document.customXmlParts().find((candidate) => candidate.namespace === namespace);
        if (!part) throw itemNotFound(`No custom XML part ${id}`);
        return part.xml;
      },
      SetXml: (xml) => {
        workbook.beforeWrite();
        if (namespaceOf(textOf(xml)) !== namespace) throw invalidArgument('The XML is of another namespace');
        document.setCustomXml(namespace, textOf(xml));
      },
      Delete: () => {
        workbook.beforeWrite();
        document.deleteCustomXml(namespace);
      },
    },
  });
}

/** The default namespace of the root element. @throws ExcelError InvalidArgument where the text is no such XML */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<[\w:.-]+[^>]*?\sxmlns(?::\w+)?="([^"]*)"[^>]*>/.exec(xml);
  if (!root?.[1]) throw invalidArgument('The XML has no namespace');
  return root[1];
}
