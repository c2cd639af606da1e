import { refusalOf } from '../../src/cli/refusal';
import { en } from '../../src/locales/en';
import { vi } from '../../src/locales/vi';

describe('refusalOf', () => {
  it.each([
    ['vi', vi],
    ['en', en],
  ])('says a fault of the tool itself in one line with its cause: %s', (_language, dictionary) => {
    const { error, message } = refusalOf(new RangeError('no such\nrow'), dictionary);
    expect(error).toBe('unexpected');
    expect(message).toContain('RangeError: no such row');
    expect(message).not.toContain('\n');
  });
});
