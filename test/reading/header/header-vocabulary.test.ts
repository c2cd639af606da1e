import type { HeaderContext } from '../../../src/reading/header/header-vocabulary';
import { roleOfHeader } from '../../../src/reading/header/header-vocabulary';
import { plainText, tidyText } from '../../../src/reading/cells/plain-text';

const OF_2022: HeaderContext = { year: 2022, indicator: null, subject: null, stage: null };

function roleOf(path: readonly string[], context = OF_2022) {
  return roleOfHeader(path.map(plainText), context);
}

describe('plain text', () => {
  it.each([
    ['Hoà', 'hoa'],
    ['Hòa'.normalize('NFD'), 'hoa'],
    ['ĐẦU  NĂM', 'dau nam'],
    ['ÐẦU NĂM', 'dau nam'],
    ['Tổng\nsố\u00a0hộ', 'tong so ho'],
    ['ng\u200bhèo\ufeff', 'ngheo'],
    ['ng\u00adhèo', 'ngheo'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is tidy without losing its marks', () => {
    expect(tidyText(' Bình \n Hòa\u00a0'.normalize('NFD'))).toBe('Bình Hòa');
  });
});

describe('a single title', () => {
  it.each([
    ['STT', 'index'],
    ['TT', 'index'],
    ['Số thứ tự', 'index'],
    ['Thôn', 'hamlet'],
    ['Tên đơn vị', 'hamlet'],
    ['Đơn vị hành chính', 'hamlet'],
    ['THÔN (XÓM)', 'hamlet'],
    ['Tổ dân phố', 'hamlet'],
    ['Phường/ Xã', 'hamlet'],
    ['HUYỆN/THỊ XÃ/THÀNH PHỐ', 'hamlet'],
    ['Thành phố/ Thị xã/ huyện/', 'hamlet'],
    ['Địa bàn', 'hamlet'],
    ['Khu dân cư', 'hamlet'],
    ['Đơn vị tính', 'unit'],
    ['Phân tổ (Hộ/Nhân khẩu)', 'unit'],
    ['Tổng số hộ', 'households'],
    ['Tổng số hộ gia đình', 'households'],
    ['Tổng số hộ dân cư', 'households'],
    ['Số hộ tự nhiên', 'households'],
    ['Tổng số hộ chung', 'households'],
    ['Hộ dân', 'households'],
    ['Số hộ', 'households'],
    ['Tổng hộ', 'households'],
    ['Nhân khẩu', 'persons'],
    ['Tổng số khẩu', 'persons'],
    ['Hộ nghèo đầu năm', 'poor.opening.count'],
    ['Số hộ nghèo đầu kỳ', 'poor.opening.count'],
    ['Hộ nghèo cuối năm 2021', 'poor.opening.count'],
    ['Hộ nghèo năm 2021', 'poor.opening.count'],
    ['Hộ nghèo có đến 31/12/2021', 'poor.opening.count'],
    ['Hộ nghèo tại 01/01/2022', 'poor.opening.count'],
    ['Tỷ lệ hộ nghèo đầu năm (%)', 'poor.opening.rate'],
    ['Giảm hộ nghèo trong năm', 'poor.reduction.count'],
    ['Hộ nghèo cuối năm 2022', 'poor.closing.count'],
    ['Hộ nghèo còn lại', 'poor.closing.count'],
    ['Hộ cận nghèo đầu năm', 'nearPoor.opening.count'],
    ['Tỉ lệ giảm hộ cận nghèo', 'nearPoor.reduction.rate'],
    ['Tổng số hộ cận cuối kỳ', 'nearPoor.closing.count'],
    ['Số hộ thoát nghèo', 'poor.escaped.count'],
    ['Hộ thoát cận nghèo', 'nearPoor.escaped.count'],
    ['Hộ tái nghèo', 'poor.relapsed.count'],
    ['Hộ nghèo phát sinh mới', 'poor.new.count'],
    ['Số khẩu nghèo đầu năm', 'poor.opening.persons'],
    ['Ghi chú', null],
    ['Hộ DTTS', null],
    ['Hộ nghèo DTTS đầu năm', null],
    ['Hộ nghèo, hộ cận nghèo đầu năm', null],
    ['Tỷ lệ nghèo đa chiều (%)', null],
    ['Tổng số hộ nghèo và hộ cận nghèo (Hộ)', null],
    ['Kinh phí hỗ trợ hộ nghèo đầu năm', null],
    ['Tỷ lệ thoát nghèo', null],
    ['Trưởng thôn', null],
    ['Hộ nghèo', null],
  ])('%s: %s', (title, role) => {
    expect(roleOf([title])).toBe(role);
    expect(roleOf([title.normalize('NFD').toUpperCase()])).toBe(role);
    expect(roleOf([`\n${title.replaceAll(' ', '  ')}\u00a0`])).toBe(role);
  });
});

describe('titles above each other', () => {
  it.each<[string[], string | null]>([
    [['Hộ nghèo đầu năm', 'TS'], 'poor.opening.count'],
    [['Hộ nghèo đầu năm', '%'], 'poor.opening.rate'],
    [['Hộ nghèo đầu năm', 'TL'], 'poor.opening.rate'],
    [['Hộ nghèo đầu năm', 'Số hộ (hộ)'], 'poor.opening.count'],
    [['Hộ nghèo đầu năm', '(hộ)'], 'poor.opening.count'],
    [['Hộ nghèo đầu năm', 'Kinh'], null],
    [['Hộ nghèo đầu năm', 'Trong đó: DTTS'], null],
    [['Hộ nghèo', 'Đầu năm', 'Tỉ lệ'], 'poor.opening.rate'],
    [['Đầu năm', 'Hộ cận nghèo', 'SL'], 'nearPoor.opening.count'],
    [['Hộ nghèo, hộ cận nghèo đầu năm', 'Hộ nghèo', 'SL'], 'poor.opening.count'],
    [['Chỉ tiêu giảm nghèo', 'Hộ nghèo', 'Đầu năm', 'Số hộ'], 'poor.opening.count'],
    [['Tỷ lệ hộ nghèo (%)', 'Đầu năm'], 'poor.opening.rate'],
    [['Năm 2021', 'Hộ nghèo', 'Số hộ'], 'poor.opening.count'],
    [['Năm 2022', 'Hộ nghèo', 'Số hộ'], 'poor.closing.count'],
    [['Tổng số hộ dân cư', 'Số hộ'], 'households'],
    [['Tổng số hộ dân cư', 'Nhân khẩu'], 'persons'],
    [['Hộ nghèo đầu năm', 'Số khẩu'], 'poor.opening.persons'],
    [['Kết quả về khẩu', 'Hộ nghèo đầu năm', 'Tỷ lệ'], null],
    [['Hộ nghèo cuối năm', 'Tổng số hộ gia đình'], 'households'],
    [['Diễn biến giảm số hộ nghèo', 'Số hộ thoát nghèo', 'Trở thành hộ cận nghèo'], 'poor.toNearPoor.count'],
    [['Diễn biến giảm số hộ nghèo', 'Số hộ thoát nghèo', 'Vượt chuẩn cận nghèo'], 'poor.aboveNearPoor.count'],
    [['Diễn biến tăng số hộ nghèo', 'Hộ cận nghèo trở thành hộ nghèo'], 'poor.fromNearPoor.count'],
    [['Diễn biến giảm số hộ cận nghèo', 'Hộ cận nghèo trở thành hộ nghèo'], 'nearPoor.toPoor.count'],
    [['Diễn biến tăng số hộ cận nghèo', 'Hộ nghèo trở thành hộ cận nghèo'], 'nearPoor.fromPoor.count'],
    [['Giảm hộ nghèo', 'Giảm khác'], 'poor.otherDecrease.count'],
    [['Tăng hộ nghèo', 'Hộ khác: chuyển đến, tách hộ'], 'poor.otherIncrease.count'],
    [['Tăng hộ nghèo', 'Tái nghèo', 'Số khẩu'], 'poor.relapsed.persons'],
  ])('%j: %s', (path, role) => {
    expect(roleOf(path)).toBe(role);
  });
});

describe('what the title of the table adds', () => {
  it.each<[string[], Partial<HeaderContext>, string | null]>([
    [['Đầu năm', 'Số hộ'], { indicator: 'poor' }, 'poor.opening.count'],
    [['Giảm trong năm', '%'], { indicator: 'nearPoor' }, 'nearPoor.reduction.rate'],
    [['Hộ nghèo', 'Số hộ'], { stage: 'closing' }, 'poor.closing.count'],
    [['Hộ nghèo', 'Số khẩu'], { stage: 'closing' }, 'poor.closing.persons'],
    [['Tổng số hộ'], { indicator: 'poor', stage: 'closing' }, 'households'],
    [['Phát sinh mới'], { subject: 'poor' }, 'poor.new.count'],
    [['Phát sinh mới'], {}, null],
    [['Hộ nghèo cuối năm 2021'], { year: null }, 'poor.closing.count'],
  ])('%j with %j: %s', (path, context, role) => {
    expect(roleOf(path, { ...OF_2022, ...context })).toBe(role);
  });
});
