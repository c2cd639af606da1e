import fc from 'fast-check';
import { settingsOfXml, settingsXml } from '../../../src/workbook/own/settings-part';

describe('the settings part', () => {
  it('gives back any text that XML can hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => `${each}<&>"'\r\n]]>`);
    fc.assert(fc.property(text, (each) => expect(settingsOfXml(settingsXml(each))).toBe(each)));
  });

  it.each([
    ['a declaration before it', '<?xml version="1.0"?>\n<settings xmlns="x">a</settings>', 'a'],
    ['a prefix', '<s:settings xmlns:s="x">a</s:settings >', 'a'],
    ['character data as it is', '<settings xmlns="x"><![CDATA[{"a":"<&>"}]]></settings>', '{"a":"<&>"}'],
    ['character data in pieces', '<settings xmlns="x">{"a":<![CDATA["<b>"]]>&#125;</settings>', '{"a":"<b>"}'],
    [
      'comments and instructions',
      '<!-- a --><?b?>\n<settings xmlns="x">a<!-- <b> -->b<?c d?>c</settings><!-- e -->',
      'abc',
    ],
    ['attributes of its own', `<settings xmlns='x' xml:space="preserve" y=">">a</settings>`, 'a'],
    ['an entity of no character', '<settings xmlns="x">&#x7FFFFFFF;</settings>', '&#x7FFFFFFF;'],
    ['a byte order mark', '\ufeff<settings xmlns="x">a</settings>', 'a'],
    ['nothing in it', '<settings xmlns="x"/>', ''],
    ['entities by number', '<settings xmlns="x">&#272;&#x1ED9;&amp;&quot;</settings>', 'Độ&"'],
    ['an entity that nobody has named', '<settings xmlns="x">&other;</settings>', '&other;'],
  ])('is read with %s', (_name, xml, text) => {
    expect(settingsOfXml(xml)).toBe(text);
  });

  it('keeps what XML cannot carry as JSON writes it', () => {
    const settings = JSON.stringify({ text: 'a\uffff\ud800b' });
    expect(settingsXml(settings)).not.toMatch(/[\uffff\ud800]/);
    expect(JSON.parse(settingsOfXml(settingsXml(settings)) ?? '')).toEqual({ text: 'a\uffff\ud800b' });
  });

  it.each([
    '<settings xmlns="x"><a/></settings>',
    '<a><settings/></a>',
    '',
    '<other>a</other>',
    '<settings>',
    '<settingsx>a</settingsx>',
  ])('is not “%s”', (xml) => {
    expect(settingsOfXml(xml)).toBeNull();
  });
});
