import {
  typedHamletHouseholds,
  typedHouseholds,
  typedPercent,
  typedPercentRange,
} from '../../../src/app/changing/typed-numbers';

interface Kind {
  readonly kind: string;
  readonly read: (text: string) => unknown;
  readonly valid: readonly (readonly [text: string, meaning: unknown])[];
  readonly invalid: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    kind: 'households',
    read: typedHouseholds,
    valid: [
      ['27', 27],
      [' 0 ', 0],
      ['1.234', 1234],
      ['12.345.678', 12_345_678],
      ['27 hộ', 27],
      ['27hộ', 27],
    ],
    invalid: ['', 'hộ', 'hai', '-1', '2,5', '2.5', '1.23', '1.2345', '27 khẩu', '1e3', '99999999999999999999'],
  },
  {
    kind: 'the households of a hamlet',
    read: typedHamletHouseholds,
    valid: [
      ['Trùa=2', { hamlet: 'Trùa', households: 2 }],
      ['xóm Nậy = 0', { hamlet: 'xóm Nậy', households: 0 }],
      ['THÔN  TRÙA=1.234 hộ', { hamlet: 'THÔN  TRÙA', households: 1234 }],
      ['A=B=3', { hamlet: 'A=B', households: 3 }],
      ['Thôn\nMới=4', { hamlet: 'Thôn\nMới', households: 4 }],
    ],
    invalid: ['', 'Trùa', '=2', ' =2', 'Trùa=', 'Trùa=-1', 'Trùa=1,5', 'Trùa=hai'],
  },
  {
    kind: 'percent points',
    read: typedPercent,
    valid: [
      ['4,93', 4.93],
      ['4.93', 4.93],
      [' 4,93 ', 4.93],
      ['4,93%', 4.93],
      ['4,93 %', 4.93],
      ['0', 0],
      ['100', 100],
      ['05', 5],
    ],
    invalid: [
      ...['', ' ', 'năm', '-1', '100,01', '101', '4,93,1', '1.000,5', '4 93', '%', '1e1', ',5', '5,', 'Infinity'],
      '1-1,5',
    ],
  },
  {
    kind: 'a range of percent points',
    read: typedPercentRange,
    valid: [
      ['1-1,5', { least: 1, most: 1.5 }],
      ['1 – 1.5', { least: 1, most: 1.5 }],
      ['1% - 1,5%', { least: 1, most: 1.5 }],
      ['1,5', { least: 1.5, most: 1.5 }],
    ],
    invalid: ['1,5-1', '1-101', '1-', '-1', '1-1,2-2'],
  },
];

describe.each(KINDS)('$kind as a person types them', ({ read, valid, invalid }) => {
  it.each(valid)('%j is understood', (text, meaning) => {
    expect(read(text)).toEqual(meaning);
  });

  it.each(invalid)('%j is refused', (text) => {
    expect(read(text)).toBeNull();
  });
});
