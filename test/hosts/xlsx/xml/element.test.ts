import type { XmlElement } from '../../../../src/hosts/xlsx/xml/element';
import { parseXml } from '../../../../src/hosts/xlsx/xml/element';
import type { Splice } from '../../../../src/hosts/xlsx/xml/splice';
import { applySplices } from '../../../../src/hosts/xlsx/xml/splice';
import { XmlSyntaxError } from '../../../../src/hosts/xlsx/xml/syntax-error';
import { unescapeXml } from '../../../../src/hosts/xlsx/xml/text';

/** The text once the splices of its root are made. */
function edited(xml: string, edit: (root: XmlElement) => Splice | Splice[]): string {
  return applySplices(xml, [edit(parseXml(xml))].flat());
}

describe('splices', () => {
  it('count in the offsets of the text as it was, in any order', () => {
    const splices = [
      { start: 4, end: 5, text: 'E!' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: '+' },
    ];
    expect(applySplices('abcde', splices)).toBe('b+cdE!');
    expect(applySplices('abcde', [])).toBe('abcde');
  });
});

describe('an element', () => {
  it('tells its names, its attributes and its text', () => {
    const root = parseXml(`<x:a one='1 &amp; "2"' r:id="rId1" xmlns:x="urn:x">t&lt;<b>no</b><![CDATA[&]]></x:a>`);
    expect([root.name, root.prefix, root.local]).toEqual(['x:a', 'x:', 'a']);
    expect([root.attribute('one'), root.attribute('two')]).toEqual(['1 & "2"', undefined]);
    expect(root.relationshipId).toBe('rId1');
    expect(root.child('b')?.namespaceOf('x:')).toBe('urn:x');
    expect(root.content).toBe('t<&');
    expect(root.child('b')?.content).toBe('no');
    expect(root.innerSource).toBe('t&lt;<b>no</b><![CDATA[&]]>');
  });

  it.each([
    ['sets', '<a one="1"/>', 'one', '2', '<a one="2"/>'],
    ['adds', '<a/>', 'one', '1', '<a one="1"/>'],
    ['adds', '<a b="2" >x</a>', 'one', '"<', '<a b="2" one="&quot;&lt;" >x</a>'],
    ['keeps the quotes of', "<a one='1'/>", 'one', "it's", "<a one='it&apos;s'/>"],
    ['takes away', '<a one="1" two="2"/>', 'one', null, '<a two="2"/>'],
    ['finds nothing to take away of', '<a two="2"/>', 'one', null, '<a two="2"/>'],
  ])('%s an attribute: %s', (_what, xml, name, value, expected) => {
    expect(edited(xml, (root) => root.withAttribute(name, value))).toBe(expected);
  });

  it('takes more inside, at the end or at the beginning, and opens where it closes itself', () => {
    expect(edited('<a><b/></a>', (root) => root.withAppended('<c/>'))).toBe('<a><b/><c/></a>');
    expect(edited('<a><b/></a>', (root) => root.withPrepended('<c/>'))).toBe('<a><c/><b/></a>');
    expect(edited('<x:a t="1"/>', (root) => root.withAppended('<c/>'))).toBe('<x:a t="1"><c/></x:a>');
    expect(edited('<a></a>', (root) => root.withAppended('<c/>'))).toBe('<a><c/></a>');
  });

  it.each(['', 'text', '<a/><b/>', '<a one/>', '<a one=1/>'])('is not read from %j', (xml) => {
    expect(() => [...parseXml(xml).attributes()]).toThrow(XmlSyntaxError);
  });
});

describe('character data', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;', `<>&"'`],
    ['&#7897;&#x1ED9;', 'ộộ'],
    ['&#x1F600;', '\u{1f600}'],
    ['&amp;lt;', '&lt;'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('%j stands for %j', (source, text) => {
    expect(unescapeXml(source)).toBe(text);
  });

  it.each(['&nbsp;', '&amp', 'a & b', '&#x110000;'])('%j stands for nothing', (source) => {
    expect(() => unescapeXml(source)).toThrow(XmlSyntaxError);
  });
});
