import type { Typing } from './sheet-lines';

/** A sheet as an officer has it: what stands above its lines, the keys of its columns, how its lines are typed. */
export type OfficersSheet = readonly [name: string, above: string, keys: string, typing: Typing, below: string];

const SIX = 'P0 P0% P- P-% P1 P1% N0 N0% N- N-% N1 N1%';
const PAIRS = 'TS	%	TS	%	TS	%	TS	%	TS	%	TS	%';

function sheet(name: string, above: string, keys: string, typing: Typing = {}, below = ''): OfficersSheet {
  return [name, above, keys, typing, below];
}

/** Tabs part the cells of the texts, "⏎" breaks a line inside a cell. Every number of these sheets holds. */
export const OFFICERS_SHEETS: readonly OfficersSheet[] = [
  sheet(
    'sample',
    `STT	Đơn vị	Tổng số hộ gia đình	Hộ nghèo đầu năm 2022		Giảm hộ nghèo trong năm 2022		Hộ nghèo cuối năm 2022		Hộ cận nghèo đầu năm 2022		Giảm hộ cận nghèo trong năm 2022		Hộ cận nghèo cuối năm 2022
			${PAIRS}`,
    `i n H ${SIX}`,
  ),
  sheet(
    'three rows, caps',
    `TT	THÔN, XÓM	TỔNG SỐ HỘ	HỘ NGHÈO						HỘ CẬN NGHÈO
			ĐẦU NĂM		GIẢM TRONG NĂM		CUỐI NĂM		ĐẦU NĂM		GIẢM TRONG NĂM		CUỐI NĂM
			SỐ HỘ	TỶ LỆ (%)	SỐ HỘ	TỶ LỆ (%)	SỐ HỘ	TỶ LỆ (%)	SỐ HỘ	TỶ LỆ (%)	SỐ HỘ	TỶ LỆ (%)	SỐ HỘ	TỶ LỆ (%)`,
    `i n H ${SIX}`,
  ),
  sheet(
    'near-poor first',
    `TT	Tên thôn	Tổng số hộ dân	Hộ cận nghèo			Hộ nghèo
			Đầu năm	Giảm	Cuối năm	Đầu năm	Giảm	Cuối năm`,
    'i n H N0 N- N1 P0 P- P1',
  ),
  sheet(
    'only poor, ASCII abbreviations',
    `STT	Thôn	TSH	HN đầu năm	TL %	HN giảm	TL %	HN cuối năm	TL %`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'poor abbreviations HN HCN',
    `STT	Thôn	Tổng số hộ	Đầu năm 2024		Giảm trong năm		Cuối năm 2024
			HN	HCN	HN	HCN	HN	HCN`,
    'i n H P0 N0 P- N- P1 N1',
  ),
  sheet(
    '31/12 dates',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đến 31/12/2023		Kế hoạch giảm năm 2024		Hộ nghèo đến 31/12/2024 (ước)
			Số hộ	Tỷ lệ	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'cuoi nam 2021 as opening',
    `KẾ HOẠCH GIẢM NGHÈO NĂM 2022
TT	Đơn vị	Tổng số hộ	Hộ nghèo cuối năm 2021		Kế hoạch giảm năm 2022		Hộ nghèo cuối năm 2022
			Số hộ	TL(%)	Số hộ	TL(%)	Số hộ	TL(%)`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'estimated',
    `KẾT QUẢ THỰC HIỆN NĂM 2023
TT	Địa bàn	Tổng số hộ	Hộ nghèo đầu năm 2023	Tỷ lệ (%)	Số hộ nghèo giảm trong năm 2023	Tỷ lệ (%)	Ước thực hiện hộ nghèo cuối năm 2023	Tỷ lệ (%)`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'years as numbers',
    `TT	Xóm	Tổng số hộ	Hộ nghèo		Hộ cận nghèo
			2023	2024	2023	2024`,
    'i n H P0 P1 N0 N1',
  ),
  sheet(
    'năm 2023/2024 titles',
    `TT	Xóm	Tổng số hộ	Số hộ nghèo năm 2023	Số hộ nghèo năm 2024	Số hộ cận nghèo năm 2023	Số hộ cận nghèo năm 2024`,
    'i n H P0 P1 N0 N1',
  ),
  sheet(
    'persons beside households',
    `TT	Bản	Tổng số hộ	Tổng số nhân khẩu	Hộ nghèo đầu năm		Hộ nghèo cuối năm
				Số hộ	Số khẩu	Số hộ	Số khẩu`,
    'i n H K P0 P0k P1 P1k',
  ),
  sheet(
    'extra columns',
    `TT	Buôn	Tổng số hộ	Trong đó: hộ DTTS	Hộ nghèo đầu năm	Trong đó: DTTS	Hộ nghèo cuối năm	Trong đó: DTTS	Ghi chú`,
    'i n H d P0 d P1 d ',
  ),
  sheet(
    'rates before counts',
    `TT	Ấp	Tổng số hộ	Hộ nghèo đầu năm		Hộ nghèo cuối năm
			Tỷ lệ %	Số hộ	Tỷ lệ %	Số hộ`,
    'i n H P0% P0 P1% P1',
  ),
  sheet(
    'line breaks, NFD',
    'STT	Tên⏎đơn vị	Tổng⏎số hộ	Hộ nghèo⏎đầu năm	Giảm⏎trong năm	Hộ nghèo⏎cuối năm'.normalize('NFD'),
    'i n H P0 P- P1',
  ),
  sheet('tone variants', `STT	Khu phố	Tổng số hộ	Hộ nghèo đầu kì	Tỉ lệ	Hộ nghèo cuối kì	Tỉ lệ`, 'i n H P0 P0% P1 P1%'),
  sheet('cuối kỳ trước', `STT	Thôn	Tổng số hộ	Hộ nghèo kỳ trước	Hộ nghèo giảm	Hộ nghèo cuối kỳ`, 'i n H P0 P- P1'),
  sheet(
    'column numbers and formulas',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm		Hộ nghèo giảm		Hộ nghèo cuối năm
			Số hộ	Tỷ lệ (%)	Số hộ	Tỷ lệ (%)	Số hộ	Tỷ lệ (%)
A	B	1	2	3=2/1*100	4	5=4/1*100	6=2-4	7=6/1*100`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'column numbers in brackets',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo giảm	Hộ nghèo cuối năm
(1)	(2)	(3)	(4)	(5)	(6)=(4)-(5)`,
    'i n H P0 P- P1',
  ),
  sheet('no index', `Thôn	Tổng số hộ	Số hộ nghèo đầu năm	Số hộ nghèo cuối năm`, 'n H P0 P1'),
  sheet(
    'no households',
    `TT	Thôn	Hộ nghèo đầu năm	Hộ nghèo giảm trong năm	Hộ nghèo cuối năm	Hộ cận nghèo đầu năm	Hộ cận nghèo giảm trong năm	Hộ cận nghèo cuối năm`,
    'i n P0 P- P1 N0 N- N1',
  ),
  sheet(
    'title names all: hộ nghèo',
    `BIỂU CHỈ TIÊU GIẢM HỘ NGHÈO NĂM 2023
TT	Thôn	Tổng số hộ	Đầu năm		Giảm trong năm		Cuối năm
			Số hộ	%	Số hộ	%	Số hộ	%`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'title names near poor',
    `BIỂU CHỈ TIÊU GIẢM HỘ CẬN NGHÈO NĂM 2023
TT	Thôn	Tổng số hộ	Đầu năm		Giảm trong năm		Cuối năm
			Số hộ	%	Số hộ	%	Số hộ	%`,
    'i n H N0 N0% N- N-% N1 N1%',
  ),
  sheet(
    'review result without stages',
    `KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023
TT	Thôn	Tổng số hộ	Hộ nghèo		Hộ cận nghèo
			Số hộ	Tỷ lệ (%)	Số hộ	Tỷ lệ (%)`,
    'i n H P1 P1% N1 N1%',
  ),
  sheet(
    'review, wide households group',
    `TT	Tên thôn, tổ dân phố	Tổng số hộ trên địa bàn	Kết quả rà soát
			Hộ nghèo		Hộ cận nghèo
			Số hộ	Tỷ lệ	Số hộ	Tỷ lệ`,
    'i n H P1 P1% N1 N1%',
  ),
  sheet(
    'Mục tiêu còn',
    `TT	Thôn	Tổng số hộ năm 2023	Số hộ nghèo đầu năm 2023	Tỷ lệ (%)	Chỉ tiêu giảm năm 2023	Tỷ lệ giảm (%)	Số hộ nghèo còn lại cuối năm 2023	Tỷ lệ (%)`,
    'i n H P0 P0% P- P-% P1 P1%',
  ),
  sheet(
    'giao chỉ tiêu',
    `PHÂN BỔ CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024
STT	Thôn	Tổng số hộ	Số hộ nghèo đầu năm 2024	Số hộ cận nghèo đầu năm 2024	Chỉ tiêu giảm hộ nghèo	Chỉ tiêu giảm hộ cận nghèo	Số hộ nghèo cuối năm 2024	Số hộ cận nghèo cuối năm 2024`,
    'i n H P0 N0 P- N- P1 N1',
  ),
  sheet(
    'stage over indicator over measure',
    `TT	Thôn	Tổng số hộ	Đầu năm 2024				Giảm trong năm				Cuối năm 2024
			Hộ nghèo		Hộ cận nghèo		Hộ nghèo		Hộ cận nghèo		Hộ nghèo		Hộ cận nghèo
			SL	TL	SL	TL	SL	TL	SL	TL	SL	TL	SL	TL`,
    'i n H P0 P0% N0 N0% P- P-% N- N-% P1 P1% N1 N1%',
  ),
  sheet('stt blank titles', `	Thôn	Số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1'),
  sheet(
    'đvt between',
    `BIỂU 01: CHỈ TIÊU GIẢM NGHÈO NĂM 2024
(Kèm theo Kế hoạch số 05/KH-UBND ngày 10/01/2024 của UBND xã)
					ĐVT: Hộ
TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Giảm	Hộ nghèo cuối năm`,
    'i n H P0 P- P1',
  ),
  sheet('prefix TDP', `TT	Tổ dân phố	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', { prefix: 'TDP ' }),
  sheet('total first', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    total: 'first',
    totalName: 'TOÀN XÃ',
  }),
  sheet('total named oddly', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    totalName: 'Cộng toàn xã:',
  }),
  sheet('total named Tổng cộng toàn phường', `TT	Khu phố	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    totalName: 'TỔNG CỘNG TOÀN PHƯỜNG',
  }),
  sheet('total named UBND xã', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    totalName: 'Xã An Hòa Thịnh',
  }),
  sheet('total named Tổng toàn xã', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    totalName: 'Tổng toàn xã',
  }),
  sheet('total named Toàn huyện', `TT	Xã, thị trấn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    totalName: 'Toàn huyện',
    prefix: 'Xã ',
  }),
  sheet(
    'roman groups',
    `TT	Xã, phường	Tổng số hộ	Hộ nghèo đầu năm		Hộ nghèo cuối năm
			Số hộ	Tỷ lệ	Số hộ	Tỷ lệ`,
    'i n H P0 P0% P1 P1%',
    { groups: ['Khu vực thành thị', 'Khu vực nông thôn'] },
  ),
  sheet('roman groups by other names', `TT	Xã, phường	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    groups: ['Huyện Hương Sơn', 'Huyện Đức Thọ'],
    total: 'first',
    totalName: 'TỔNG SỐ',
  }),
  sheet('nested 1.1', `TT	Xã, phường	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    index: (o) => `1.${o + 1}`,
    total: 'first',
  }),
  sheet('index 01 02', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    index: (o) => `0${o + 1}`,
  }),
  sheet('index text 1.', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    index: (o) => `${o + 1}.`,
  }),
  sheet('numbers as text VN', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Tỷ lệ	Hộ nghèo cuối năm	Tỷ lệ`, 'i n H P0 P0% P1 P1%', {
    count: (c) => ` ${c} `,
    rate: (r) => String(r).replace('.', ','),
  }),
  sheet(
    'numbers as text with %',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Tỷ lệ	Hộ nghèo cuối năm	Tỷ lệ`,
    'i n H P0 P0% P1 P1%',
    { rate: (r) => `${r.toFixed(2)}%` },
  ),
  sheet(
    'dash for zero',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Giảm	Hộ nghèo cuối năm	Hộ cận nghèo đầu năm	Giảm	Hộ cận nghèo cuối năm`,
    'i n H P0 P- P1 N0 N- N1',
    { count: (c) => (c === 0 ? '-' : c) },
  ),
  sheet('zero as letter O', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo giảm	Hộ nghèo cuối năm`, 'i n H P0 P- P1', {
    count: (c) => (c === 0 ? 'O' : c),
  }),
  sheet('fractions formatted', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Tỷ lệ	Hộ nghèo cuối năm	Tỷ lệ`, 'i n H P0 P0% P1 P1%', {
    rate: (r) => ({ value: Number((r / 100).toPrecision(12)), format: '0.00%' }),
  }),
  sheet('fractions bare', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Tỷ lệ	Hộ nghèo cuối năm	Tỷ lệ`, 'i n H P0 P0% P1 P1%', {
    rate: (r) => Number((r / 100).toPrecision(12)),
  }),
  sheet(
    'with signature right below',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`,
    'i n H P0 P1',
    {},
    `Người lập biểu			TM. UBND XÃ
			CHỦ TỊCH
Nguyễn Văn A			Trần Văn B`,
  ),
  sheet(
    'notes below with numbers',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`,
    'i n H P0 P1',
    {},
    `
	Ghi chú: Hộ nghèo giảm trong năm là 9 hộ, tỷ lệ còn lại 5%
	- Hộ nghèo có người khuyết tật:		12
	Khu vực I:	100	20	12`,
  ),
  sheet('second page', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    between: { 3: [['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo cuối năm']] },
  }),
  sheet(
    'second page with numbering',
    `TT	Thôn	Tổng số hộ	Hộ nghèo	
			đầu năm	cuối năm
A	B	1	2	3`,
    'i n H P0 P1',
    {
      between: {
        3: [
          [],
          ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', null],
          [null, null, null, 'đầu năm', 'cuối năm'],
          ['A', 'B', 1, 2, 3],
        ],
      },
    },
  ),
  sheet('second page carried over', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    between: { 3: [['Trang 2']] },
  }),
  sheet('heading rows', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    between: { 0: [['I', 'Cụm phía Bắc']], 3: [['II', 'Cụm phía Nam']] },
  }),
  sheet(
    'measure words in names',
    `TT	Thôn, bản	Tổng số hộ toàn thôn	Tổng số hộ nghèo đầu năm	Tổng số hộ nghèo cuối năm	Tổng số hộ cận nghèo đầu năm	Tổng số hộ cận nghèo cuối năm`,
    'i n H P0 P1 N0 N1',
  ),
  sheet(
    'đa chiều',
    `TT	Thôn	Tổng số hộ dân	Hộ nghèo đa chiều đầu năm		Hộ nghèo đa chiều cuối năm
			Số hộ	Tỷ lệ	Số hộ	Tỷ lệ`,
    'i n H P0 P0% P1 P1%',
  ),
  sheet(
    'theo chuẩn',
    `TT	Thôn	Tổng số hộ	Hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022-2025 đầu năm 2024	Hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022-2025 cuối năm 2024`,
    'i n H P0 P1',
  ),
  sheet(
    'merged title rows above columns',
    `UBND XÃ AN HÒA			CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO GIẢM NGHÈO			Độc lập - Tự do - Hạnh phúc

BÁO CÁO TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024
Đơn vị báo cáo: UBND xã An Hòa			Kỳ báo cáo: Năm 2024

TT	Tên thôn	Tổng số hộ	Hộ nghèo		Hộ cận nghèo
			Đầu năm	Cuối năm	Đầu năm	Cuối năm`,
    'i n H P0 P1 N0 N1',
  ),
  sheet(
    'số hộ (hộ) tỷ lệ (%)',
    `STT	Tên đơn vị	Tổng số hộ (hộ)	Hộ nghèo đầu năm		Hộ nghèo cuối năm
			Số lượng (hộ)	Tỷ lệ (%)	Số lượng (hộ)	Tỷ lệ (%)`,
    'i n H P0 P0% P1 P1%',
  ),
  sheet(
    'tăng giảm',
    `STT	Tên đơn vị	Tổng số hộ	Số hộ nghèo đầu năm 2024	Số hộ nghèo cuối năm 2024	Giảm so với đầu năm`,
    'i n H P0 P1 P-',
  ),
  sheet(
    'tỷ lệ at end',
    `STT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ cận nghèo đầu năm	Tỷ lệ hộ nghèo đầu năm (%)	Tỷ lệ hộ cận nghèo đầu năm (%)	Hộ nghèo cuối năm	Hộ cận nghèo cuối năm	Tỷ lệ hộ nghèo cuối năm (%)	Tỷ lệ hộ cận nghèo cuối năm (%)`,
    'i n H P0 N0 P0% N0% P1 N1 P1% N1%',
  ),
  sheet('periods before and years kept apart', `TT	Thôn	Tổng số hộ	Hộ nghèo kỳ trước	Hộ nghèo cuối kỳ`, 'i n H P0 P1'),
  sheet(
    'abbreviations with dots',
    `Stt	Tổ DP	T.Số hộ	H.nghèo đầu năm	H.nghèo cuối năm	H.cận nghèo đầu năm	H.cận nghèo cuối năm`,
    'i n H P0 P1 N0 N1',
    { totalName: 'T.cộng' },
  ),
  sheet(
    'C. nghèo beside H. nghèo',
    `TT	Thôn	Tổng hộ	Đầu năm				Cuối năm
			H. nghèo	%	C. nghèo	%	H. nghèo	%	C. nghèo	%`,
    'i n H P0 P0% N0 N0% P1 P1% N1 N1%',
  ),
  sheet(
    'N and CN',
    `Stt	Thôn	Tổng số hộ	Số hộ N đầu năm	Số hộ N cuối năm	Số hộ CN đầu năm	Số hộ CN cuối năm`,
    'i n H P0 P1 N0 N1',
  ),
  sheet(
    'a title cut in two rows',
    `Số	Tên	Tổng	Hộ nghèo đầu năm 2024		Hộ nghèo cuối năm 2024
TT	thôn	số hộ	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ`,
    'i n H P0 P0% P1 P1%',
  ),
  sheet(
    'three years, the last two asked for',
    `TT	Thôn	Tổng số hộ	Hộ nghèo năm 2022	Hộ nghèo năm 2023	Hộ nghèo năm 2024`,
    'i n H d P0 P1',
  ),
  sheet(
    'planned beside done',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Kế hoạch giảm	Thực hiện giảm	Đạt tỷ lệ (%)	Hộ nghèo cuối năm`,
    'i n H P0 d P- d P1',
  ),
  sheet(
    'a comparison with a sign',
    `TT	Thôn	Tổng số hộ	Hộ nghèo năm 2023	Hộ nghèo năm 2024	Tăng (+), giảm (-)	Xếp thứ`,
    'i n H P0 P1 d d',
  ),
  sheet(
    'a share of the opening',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo giảm	Tỷ lệ giảm so với đầu năm (%)	Hộ nghèo cuối năm`,
    'i n H P0 P- d P1',
  ),
  sheet('parts by mien, above their hamlets', `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`, 'i n H P0 P1', {
    groups: ['Cộng miền xuôi', 'Cộng miền núi'],
  }),
  sheet(
    'a title that stands alone above the header',
    `TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024
TT	Thôn	Tổng số hộ chung	Tổng số khẩu chung	Tổng số hộ nghèo	Trong đó		Tổng số hộ cận nghèo
					DTTS	KCKNLĐ`,
    'i n H K P1 d d N1',
  ),
  sheet(
    'vertical words below the table',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm`,
    'i n H P0 P1',
    { totalName: 'Tổng cộng: 6 thôn' },
    `
	An Hòa Thịnh, ngày 05 tháng 01 năm 2025
	Người lập		Chủ tịch`,
  ),
];
