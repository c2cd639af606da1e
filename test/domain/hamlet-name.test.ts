import { findHamlets, hamletKey, hamletLikeness, mayBeOneHamlet } from '../../src/domain/hamlet-name';

describe('one hamlet', () => {
  it.each([
    ['Bình Hòa', 'Bình Hoà'],
    ['Bình Thủy', 'Bình Thuỷ'],
    ['Bình Hòa', 'Bình Hòa'.normalize('NFD')],
    ['Bình Hòa', ' Bình \u00a0 Hòa\u200b'],
    ['Bình Hòa', 'Bình\nHòa'],
    ['Bình Hòa', 'BÌNH HÒA'],
    ['Trùa', 'Thôn Trùa'],
    ['Tổ dân phố 3', 'TDP 3'],
    ['Khu phố 1', 'khu  phố 1'],
    ['Ấp Bắc', 'Bắc'],
  ])('is %j and %j', (one, other) => {
    expect(hamletKey(one)).toBe(hamletKey(other));
  });
});

describe('two hamlets', () => {
  it.each([
    ['Đắk', 'Đăk'],
    ['Mỹ', 'Mĩ'],
    ['Bình Hòa', 'Bình Hoa'],
  ])('are %j and %j, worth a question', (one, other) => {
    expect(hamletKey(one)).not.toBe(hamletKey(other));
    expect(hamletLikeness(one)).toBe(hamletLikeness(other));
  });

  it.each([
    ['Đông Mỹ', 'Trung Mỹ'],
    ['Quý', 'Quy'],
    ['Thôn 1', 'Thôn 11'],
    ['Thôn', 'Xóm'],
  ])('are %j and %j', (one, other) => {
    expect(hamletKey(one)).not.toBe(hamletKey(other));
  });
});

describe('two names', () => {
  it.each([
    ['Đắk Lao', 'Đăk Lao'],
    ['Đắk Lao', 'Dak Lao'],
    ['Thôn Mỹ', 'Thôn Mĩ'],
    ['Bình Hòa', 'Bình Hoa'],
    ['Trùa', 'Thôn Trùa'],
    ['Đăkrông', 'Đăk Rông'],
  ])('may mean one hamlet: %j and %j', (one, other) => {
    expect([mayBeOneHamlet(one, other), mayBeOneHamlet(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Trùa', 'Trùa'],
    ['Bình Hòa', 'BÌNH HOÀ'],
    ['Đông Hà', 'Đông Hạ'],
    ['Thôn Tân', 'Xóm Tân'],
    ['Thôn 1', 'Thôn 11'],
    ['Đông Mỹ', 'Trung Mỹ'],
  ])('are the same or those of two hamlets: %j and %j', (one, other) => {
    expect([mayBeOneHamlet(one, other), mayBeOneHamlet(other, one)]).toEqual([false, false]);
  });
});

describe('finding a hamlet by its name', () => {
  const NAMES = ['Thôn Tân', 'Xóm Tân', 'Trùa', 'Thôn Hoà'];

  it.each([
    ['Trùa', [2]],
    ['thôn  TRÙA', [2]],
    ['Hòa', [3]],
    ['xóm tân', [1]],
    ['Tân', [0, 1]],
    ['Bản Tân', [0, 1]],
    ['Trua', []],
    ['', []],
  ])('%j', (wanted, positions) => {
    expect(findHamlets(NAMES, wanted)).toEqual(positions);
  });
});
