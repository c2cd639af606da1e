import { builtInFormat, builtInFormatId, FIRST_CUSTOM_FORMAT } from '../../../../src/hosts/xlsx/styles/number-formats';

/** ISO/IEC 29500-1, 18.8.30: the formats that a file names by their ids alone. */
describe('the formats that every Excel knows', () => {
  it.each([
    [0, 'General'],
    [1, '0'],
    [2, '0.00'],
    [3, '#,##0'],
    [4, '#,##0.00'],
    [9, '0%'],
    [10, '0.00%'],
    [49, '@'],
  ])('%d is %s', (id, code) => {
    expect(builtInFormat(id)).toBe(code);
    expect(builtInFormatId(code)).toBe(id);
  });

  it('are General for an id of another language, and none for a code that must be spelled out', () => {
    expect(builtInFormat(30)).toBe('General');
    expect(builtInFormatId('0.000')).toBeUndefined();
    expect(FIRST_CUSTOM_FORMAT).toBe(164);
  });
});
