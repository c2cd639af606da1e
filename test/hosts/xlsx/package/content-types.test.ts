import { ContentTypes } from '../../../../src/hosts/xlsx/package/content-types';
import { XmlPart } from '../../../../src/hosts/xlsx/xml/part';

function contentTypes() {
  const part = new XmlPart(
    '[Content_Types].xml',
    '<Types xmlns="urn:x"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="workbook"/></Types>',
  );
  return { part, types: new ContentTypes(part) };
}

/** ISO/IEC 29500-2: an override stands before the default of the extension; both are compared without regard to case. */
describe('the content type of a part', () => {
  it.each([
    ['xl/workbook.xml', 'workbook'],
    ['XL/Workbook.XML', 'workbook'],
    ['xl/other.XML', 'application/xml'],
    ['xl/media/image1.png', undefined],
  ])('%s is %s', (name, type) => {
    expect(contentTypes().types.typeOf(name)).toBe(type);
  });

  it('is not written where the extension says it already', () => {
    const { part, types } = contentTypes();
    types.add('xl/other.xml', 'application/xml');
    expect(part.changed).toBe(false);
    types.add('xl/charts/chart1.xml', 'chart');
    expect(types.typeOf('xl/charts/chart1.xml')).toBe('chart');
  });

  it('is that of the extension once the override is gone', () => {
    const { types } = contentTypes();
    types.removeOverride('xl/workbook.xml');
    expect(types.typeOf('xl/workbook.xml')).toBe('application/xml');
  });
});
