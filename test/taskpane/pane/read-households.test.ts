import { readHouseholds } from '../../../src/taskpane/pane/read-households';

describe('households as an officer types them', () => {
  it.each([
    ['27', 27],
    [' 0 ', 0],
    ['1.234', 1234],
    ['12.345.678', 12_345_678],
    ['27 hộ', 27],
    ['27hộ', 27],
  ])('%j are %d', (text, households) => {
    expect(readHouseholds(text)).toBe(households);
  });

  it.each(['', 'hộ', '-1', '2,5', '2.5', '1.23', '1.2345', '27 khẩu', '99999999999999999999'])(
    '%j are none',
    (text) => {
      expect(readHouseholds(text)).toBeNull();
    },
  );
});
