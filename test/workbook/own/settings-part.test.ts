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
    ['nothing in it', '<settings xmlns="x"/>', ''],
    ['entities by number', '<settings xmlns="x">&#272;&#x1ED9;&amp;&quot;</settings>', 'Độ&"'],
    ['an entity that nobody has named', '<settings xmlns="x">&other;</settings>', '&other;'],
  ])('is read with %s', (_name, xml, text) => {
    expect(settingsOfXml(xml)).toBe(text);
  });

  it.each(['', '<other>a</other>', '<settings>', '<settingsx>a</settingsx>'])('is not “%s”', (xml) => {
    expect(settingsOfXml(xml)).toBeNull();
  });
});
