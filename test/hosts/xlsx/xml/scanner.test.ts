import { XmlScanner } from '../../../../src/hosts/xlsx/xml/scanner';
import { XmlSyntaxError } from '../../../../src/hosts/xlsx/xml/syntax-error';

/** Each token with its stretch of the text. */
function tokensOf(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const tokens: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    tokens.push(`${token} ${xml.slice(scanner.start, scanner.end)}`);
  }
  return tokens;
}

describe('the scanner', () => {
  it.each<[string, string[]]>([
    ['<a>1</a>', ['open <a>', 'text 1', 'close </a>']],
    ['<?xml version="1.0"?><!-- <b> --><a/>', ['open <a/>']],
    ['<a><![CDATA[<b>]]></a>', ['open <a>', 'cdata <![CDATA[<b>]]>', 'close </a>']],
    ['<a t="x>y" u=\'"/>\'/>', ['open <a t="x>y" u=\'"/>\'/>']],
    ['<x:a ></x:a\n>', ['open <x:a >', 'close </x:a\n>']],
  ])('walks through %s', (xml, tokens) => {
    expect(tokensOf(xml)).toEqual(tokens);
  });

  it.each([
    ['an element left open', '<a><b></b>'],
    ['tags closed out of order', '<a><b></a></b>'],
    ['a closing tag without an opening', '</a>'],
    ['a closing tag whose name goes on', '<a></ab>'],
    ['a tag that does not end', '<a'],
    ['a quote that does not end', '<a t="1/>'],
    ['a comment that does not end', '<a><!-- </a>'],
    ['a tag without a name', '< a/>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ])('refuses %s', (_what, xml) => {
    expect(() => tokensOf(xml)).toThrow(XmlSyntaxError);
  });

  it('passes over an element with all that is inside', () => {
    const scanner = new XmlScanner('<a><b><b/><c>1</c></b><d/></a>');
    scanner.next();
    scanner.next();
    expect(scanner.isNamed('b')).toBe(true);
    scanner.skipElement();
    expect(scanner.next()).toBe('open');
    expect(scanner.isNamed('d')).toBe(true);
    expect(scanner.depth).toBe(1);
  });

  it('knows a name without its prefix', () => {
    const scanner = new XmlScanner('<x:row/>');
    scanner.next();
    expect([scanner.isNamed('row'), scanner.isNamed('ow'), scanner.isNamed('x:row')]).toEqual([true, false, false]);
  });
});
