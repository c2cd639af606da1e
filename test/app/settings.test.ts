import fc from 'fast-check';
import type { Settings } from '../../src/app/settings';
import { EMPTY_SETTINGS, readSettings, storeSettings } from '../../src/app/settings';

const COMPLETE: Settings = {
  profile: {
    superiorBody: 'Ủy ban nhân dân tỉnh Mẫu',
    commune: 'xã “Mẫu” <A&B>',
    signerTitle: 'Chủ tịch',
    signerName: '=1+1',
  },
  goal: { poor: 4.93, nearPoor: 0 },
  table: { sheet: 'Chỉ tiêu “thôn”', order: 1 },
  unread: null,
};

function storedText(settings: Settings): string {
  const { settings: text } = storeSettings(settings);
  if (text === null) throw new Error('storing settings must not forget them');
  return text;
}

describe('readSettings', () => {
  it.each([
    ['a workbook without settings', null],
    ['an empty part', ''],
    ['a part of blanks', ' \n'],
  ])('gives empty settings for %s', (_name, text) => {
    expect(readSettings(text)).toBe(EMPTY_SETTINGS);
  });

  it('gives back what was stored', () => {
    expect(readSettings(storedText(COMPLETE))).toEqual(COMPLETE);
  });

  it('gives back any settings that were stored', () => {
    const rate = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => (value === 0 ? 0 : value));
    const anySettings: fc.Arbitrary<Settings> = fc.record({
      profile: fc.record({
        superiorBody: fc.string(),
        commune: fc.string({ unit: 'binary' }),
        signerTitle: fc.string(),
        signerName: fc.string(),
      }),
      goal: fc.record({ poor: rate, nearPoor: rate }, { requiredKeys: [] }),
      unread: fc.option(fc.string(), { nil: null }),
    });
    fc.assert(fc.property(anySettings, (settings) => expect(readSettings(storedText(settings))).toEqual(settings)));
  });

  it.each([
    ['damaged JSON', '{"version":1,"profile":{"commune":"xã'],
    ['plain text', 'xã Mẫu'],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['null', 'null'],
  ])('gives empty settings for %s and carries the text along', (_name, text) => {
    expect(readSettings(text)).toEqual({ ...EMPTY_SETTINGS, unread: text });
  });

  it.each([
    ['no version', '{"profile":{"commune":"xã Mẫu"}}'],
    ['a later version', '{"version":9,"profile":{"commune":"xã Mẫu","seal":"round"},"waived":["total-mismatch"]}'],
    ['fields of the wrong kind', '{"version":1,"profile":{"commune":"xã Mẫu","signerName":5},"goal":"4.93"}'],
    ['a table at no place', '{"version":1,"profile":{"commune":"xã Mẫu"},"table":{"sheet":"Biểu","order":-1}}'],
    ['a table without a sheet', '{"version":1,"profile":{"commune":"xã Mẫu"},"table":{"order":0}}'],
    ['goals no rate can have', '{"version":1,"profile":{"commune":"xã Mẫu"},"goal":{"poor":-1,"nearPoor":101}}'],
  ])('takes what it understands of a text with %s and carries the text along', (_name, text) => {
    expect(readSettings(text)).toEqual({
      profile: { ...EMPTY_SETTINGS.profile, commune: 'xã Mẫu' },
      goal: {},
      unread: text,
    });
  });

  it('never throws, whatever the workbook keeps', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettings(text)));
  });
});

describe('storeSettings', () => {
  it('never loses a text that was not understood', () => {
    const damaged = '{"version":1,"profile":{"commune":"xã';
    const stored = storedText({ ...COMPLETE, unread: readSettings(damaged).unread });
    expect(readSettings(stored)).toEqual({ ...COMPLETE, unread: damaged });
  });

  it('does not grow when it is read and stored again and again', () => {
    const once = storedText(readSettings('{"version":9,"waived":["total-mismatch"]}'));
    expect(storedText(readSettings(once))).toBe(once);
  });

  it('names the version of the form it writes', () => {
    expect(JSON.parse(storedText(EMPTY_SETTINGS))).toMatchObject({ version: 1 });
  });
});
