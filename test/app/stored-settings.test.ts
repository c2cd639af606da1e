import fc from 'fast-check';
import type { Settings } from '../../src/app/settings';
import { EMPTY_PROFILE } from '../../src/domain/commune';
import { EMPTY_SETTINGS } from '../../src/app/settings';
import { readSettings, storeSettings } from '../../src/app/stored-settings';

const COMPLETE: Settings = {
  profile: {
    ...EMPTY_PROFILE,
    superiorBody: 'Ủy ban nhân dân tỉnh Mẫu',
    commune: 'xã “Mẫu” <A&B>',
    legalBases: 'Nghị quyết số 1\nKế hoạch số 2',
    signerTitle: 'Chủ tịch',
    signerName: '=1+1',
  },
  goal: { poor: { 'closing-rate': 4.93, 'closing-count': 101 }, nearPoor: { reduction: 0, points: 1.5 } },
  policies: { credit: 100, housing: 0 },
  table: { sheet: 'Chỉ tiêu “thôn”', order: 1 },
  columns: [{ sheet: 'Chỉ tiêu “thôn”', order: 1, roles: { D: 'poor.opening.count', E: '' } }],
  waivers: [
    {
      id: 'rate-mismatch',
      sheet: 'Biểu',
      line: 'Trùa',
      role: 'poor.reduction.rate',
      found: '1.8',
      expected: '1.9',
      reason: 'Theo phiếu',
    },
  ],
  planText: 'còn 101 hộ\nchiếm 4,93 %',
  planTemplate: 'III. NHIỆM VỤ',
  checksWhileTyping: false,
  unread: null,
};

const EACH_TEXT = {
  superiorBody: fc.string(),
  commune: fc.string(),
  place: fc.string(),
  documentNumber: fc.string(),
  documentDate: fc.string(),
  year: fc.string(),
  recipient: fc.string(),
  department: fc.string(),
  legalBases: fc.string(),
  signerTitle: fc.string(),
  signerName: fc.string(),
  copiesTo: fc.string(),
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
    const points = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => (value === 0 ? 0 : value));
    const goal = fc.record(
      { reduction: fc.nat(), 'closing-count': fc.nat(), 'closing-rate': points, points },
      { requiredKeys: [] },
    );
    const isSaid = (goals: object) => Object.keys(goals).length > 0;
    const columnLetters = fc.stringMatching(/^[A-Z]{1,3}$/);
    const choice = { sheet: fc.string(), order: fc.nat() };
    const anySettings: fc.Arbitrary<Settings> = fc.record({
      profile: fc.record({ ...EACH_TEXT, commune: fc.string({ unit: 'binary' }) }),
      goal: fc.record({ poor: goal.filter(isSaid), nearPoor: goal.filter(isSaid) }, { requiredKeys: [] }),
      policies: fc.record({ credit: points, legalAid: points }, { requiredKeys: [] }),
      columns: fc.array(
        fc.record({ ...choice, roles: fc.dictionary(columnLetters, fc.string(), { noNullPrototype: true }) }),
      ),
      waivers: fc.array(
        fc.record({
          id: fc.string(),
          sheet: fc.string(),
          line: fc.string(),
          role: fc.string(),
          found: fc.string(),
          expected: fc.string(),
          reason: fc.string(),
        }),
      ),
      planText: fc.string(),
      planTemplate: fc.string(),
      checksWhileTyping: fc.boolean(),
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
    [
      'goals no rate can have',
      '{"version":1,"profile":{"commune":"xã Mẫu"},"goal":{"poor":{"closing-rate":-1},"nearPoor":{"points":101}}}',
    ],
    ['goals in broken households', '{"version":1,"profile":{"commune":"xã Mẫu"},"goal":{"poor":{"reduction":1.5}}}'],
    ['a waiver without a reason', '{"version":1,"profile":{"commune":"xã Mẫu"},"waivers":[{"id":"rate-mismatch"}]}'],
  ])('takes what it understands of a text with %s and carries the text along', (_name, text) => {
    const profile = { ...EMPTY_PROFILE, commune: 'xã Mẫu' };
    expect(readSettings(text)).toEqual({ ...EMPTY_SETTINGS, profile, unread: text });
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
