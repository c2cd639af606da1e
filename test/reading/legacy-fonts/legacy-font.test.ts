import fc from 'fast-check';
import { decode } from 'iconv-lite';
import { legacyFontOf } from '../../../src/reading/legacy-fonts/legacy-font';
import { CAPITALS, encodeTcvn3, encodeTcvn3Capitals, encodeVni, SMALL_LETTERS } from './encode';

/** What a text shows in the font of that name. */
function shown(text: string, fontName: string): string {
  const font = legacyFontOf(fontName);
  if (!font) throw new Error(`${fontName} is no legacy font`);
  return font.decode(text);
}

describe('a legacy font', () => {
  it.each([
    ['.VnTime', 'Times New Roman'],
    ['.VnTimeH', 'Times New Roman'],
    ['.vntime', 'Times New Roman'],
    ['.VnCentury Schoolbook', 'Times New Roman'],
    ['.VnArial', 'Arial'],
    ['.VnArial NarrowH', 'Arial'],
    ['.VnHelvetInsH', 'Arial'],
    ['VNI-Times', 'Times New Roman'],
    ['VNI-Helve', 'Arial'],
    ['VNI-Helve-Condense', 'Arial'],
  ])('is told by its name, and has a successor: %s, %s', (name, successor) => {
    expect(legacyFontOf(name)?.successor).toBe(successor);
  });

  it.each(['', 'Times New Roman', 'Arial', 'Calibri', 'VnTimes', 'Vni', 'Viner Hand ITC', '.SF NS'])(
    'is none of another name: “%s”',
    (name) => {
      expect(legacyFontOf(name)).toBeNull();
    },
  );
});

describe('TCVN3', () => {
  it.each([
    ['Hé nghÌo', 'Hộ nghèo'],
    ['Hé cËn nghÌo cuèi n¨m 2022', 'Hộ cận nghèo cuối năm 2022'],
    ['Tæng céng', 'Tổng cộng'],
    ['Th«n', 'Thôn'],
    ['Gi¶m trong n¨m', 'Giảm trong năm'],
    ['Ng\u00adêi', 'Người'],
    ['§Çu n¨m', 'Đầu năm'],
    ['B×nh Hoµ, 2,44 %', 'Bình Hoà, 2,44 %'],
  ])('%s shows “%s”', (typed, text) => {
    expect(shown(typed, '.VnTime')).toBe(text);
  });

  it('draws capitals in the fonts whose names end in H', () => {
    expect(shown('Uû ban nh©n d©n x· An Hßa ThÞnh', '.VnTimeH')).toBe('UỶ BAN NHÂN DÂN XÃ AN HÒA THỊNH');
  });

  it('has all small letters and the capitals without a tone where the standard has them', () => {
    const capitals = Array.from('ĂÂĐÊÔƠƯ');
    for (const letter of [...SMALL_LETTERS, ...capitals]) {
      const typed = encodeTcvn3(letter);
      expect(typed).toMatch(/^[\u00a1-\u00fe]$/u);
      expect(decode(Buffer.from(typed, 'latin1'), 'tcvn').normalize('NFC')).toBe(letter);
      expect(shown(typed, '.VnTime')).toBe(letter);
    }
    expect(SMALL_LETTERS).toHaveLength(67);
  });

  it('has all capitals in its fonts of capitals', () => {
    for (const letter of CAPITALS) expect(shown(encodeTcvn3Capitals(letter), '.VnTimeH')).toBe(letter);
  });
});

describe('VNI', () => {
  it.each([
    ['Hoä ngheøo', 'Hộ nghèo'],
    ['Hoä caän ngheøo cuoái naêm 2022', 'Hộ cận nghèo cuối năm 2022'],
    ['TOÅNG COÄNG', 'TỔNG CỘNG'],
    ['Ñaàu naêm', 'Đầu năm'],
    ['Ngöôøi laäp bieåu', 'Người lập biểu'],
    ['Tyû leä', 'Tỷ lệ'],
    ['Ñaéc Maêng, Hoøa Thònh, Kyõ Ngoïc, kæ, Ló, Mî', 'Đắc Măng, Hòa Thịnh, Kỹ Ngọc, kỉ, Lĩ, Mỵ'],
    ['MAÏC ÑÓNH CHI, AÙi Nghóa, Aùi', 'MẠC ĐĨNH CHI, Ái Nghĩa, Ái'],
    ['Ø110, (ù) â', 'Ø110, (ù) â'],
  ])('%s shows “%s”', (typed, text) => {
    expect(shown(typed, 'VNI-Times')).toBe(text);
  });

  it.each([
    ['a', 'aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë', 'á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ'],
    ['e', 'eù eø eû eõ eï eâ eá eà eå eã eä', 'é è ẻ ẽ ẹ ê ế ề ể ễ ệ'],
    ['i', 'í ì æ ó ò', 'í ì ỉ ĩ ị'],
    ['o', 'où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï', 'ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ'],
    ['u', 'uù uø uû uõ uï ö öù öø öû öõ öï', 'ú ù ủ ũ ụ ư ứ ừ ử ữ ự'],
    ['y and d', 'yù yø yû yõ î ñ', 'ý ỳ ỷ ỹ ỵ đ'],
  ])('has every letter made of %s, small and capital', (_letter, typed, text) => {
    expect(shown(typed, 'VNI-Times')).toBe(text);
    expect(shown(typed.toUpperCase(), 'VNI-Times')).toBe(text.toUpperCase());
  });
});

describe('any text', () => {
  const latin = Array.from('abcdefghijklmnopqrstuvwxyz0123456789 .,;:()/%-+"\n');
  const small = fc.string({ unit: fc.constantFrom(...SMALL_LETTERS, ...latin) });
  const mixed = fc.string({ unit: fc.constantFrom(...SMALL_LETTERS, ...CAPITALS, ...latin) });

  it('comes back composed from each of the fonts', () => {
    fc.assert(
      fc.property(small, mixed, (text, cased) => {
        expect(shown(encodeTcvn3(text.normalize('NFD')), '.VnTime')).toBe(text);
        expect(shown(encodeTcvn3Capitals(cased), '.VnTimeH')).toBe(cased.toUpperCase());
        expect(shown(encodeVni(cased), 'VNI-Times')).toBe(cased);
      }),
    );
  });

  it('stays as it is where it is Unicode already', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const unicode = `Hộ nghèo ${text}`;
        for (const name of ['.VnTime', '.VnTimeH', 'VNI-Times']) expect(shown(unicode, name)).toBe(unicode);
      }),
    );
  });

  it('gives some text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const name of ['.VnTime', '.VnTimeH', 'VNI-Times']) expect(typeof shown(text, name)).toBe('string');
      }),
    );
  });
});
