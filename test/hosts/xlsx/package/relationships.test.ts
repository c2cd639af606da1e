import { Relationships, relationshipsPartOf } from '../../../../src/hosts/xlsx/package/relationships';
import { XmlPart } from '../../../../src/hosts/xlsx/xml/part';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationshipsOf(source: string, ...targets: readonly string[]) {
  const elements = targets.map((target, order) => `<Relationship Id="rId${order + 1}" Type="${TYPE}/x" ${target}/>`);
  const part = new XmlPart(
    relationshipsPartOf(source),
    `<Relationships xmlns="urn:x">${elements.join('')}</Relationships>`,
  );
  return { part, relationships: new Relationships(part, source) };
}

it.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('the relationships of %j are in %s', (source, name) => {
  expect(relationshipsPartOf(source)).toBe(name);
});

/** ISO/IEC 29500-2: a target is an address relative to the part that it comes from, or begins at the package. */
describe('the target of a relationship of xl/worksheets/sheet1.xml', () => {
  it.each([
    ['Target="../drawings/drawing1.xml"', 'xl/drawings/drawing1.xml'],
    ['Target="/xl/drawings/drawing1.xml"', 'xl/drawings/drawing1.xml'],
    ['Target="./a.xml"', 'xl/worksheets/a.xml'],
    ['Target="..\\media\\a%20b.png"', 'xl/media/a b.png'],
    ['Target="../../../a.xml"', 'a.xml'],
    ['Target="a%zz.xml"', 'xl/worksheets/a%zz.xml'],
    ['Target="https://example.invalid/" TargetMode="External"', ''],
  ])('%s is %j', (attributes, target) => {
    const { relationships } = relationshipsOf('xl/worksheets/sheet1.xml', attributes);
    expect(relationships.all()).toEqual([{ id: 'rId1', type: `${TYPE}/x`, target }]);
  });
});

describe('the relationships of a part', () => {
  it('take another with an id that is free and a target from their own folder', () => {
    const { part, relationships } = relationshipsOf('xl/worksheets/sheet1.xml', 'Target="a.xml"');
    expect(relationships.add(`${TYPE}/drawing`, 'xl/drawings/drawing1.xml')).toBe('rId2');
    expect(part.text).toContain('Target="../drawings/drawing1.xml"');
    expect(relationships.byId('rId2')?.target).toBe('xl/drawings/drawing1.xml');
    expect(relationships.ofType('drawing')).toHaveLength(1);
    expect(relationships.ofType('rawing')).toEqual([]);
  });

  it('do not give an id twice where one in the middle has gone', () => {
    const { relationships } = relationshipsOf('a.xml', 'Target="b.xml"', 'Target="c.xml"');
    relationships.removeTo('b.xml');
    expect(relationships.all().map(({ id }) => id)).toEqual(['rId2']);
    expect(relationships.add(`${TYPE}/x`, 'd.xml')).toBe('rId3');
  });
});
