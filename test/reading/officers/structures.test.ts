import { check } from '../../../src/app/checking/check';
import type { TargetTable } from '../../../src/domain/target-table';
import { findTables } from '../../../src/reading/find-tables';
import { columnLetters } from '../../../src/sheet/address';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

/** What must be read of each table: its columns by letters, its lines with "=" before sums, what each sum adds up. */
type Reading = readonly [columns: string, lines: string, sums: string];

const SHEETS: readonly (readonly [name: string, text: string, tables: readonly Reading[]])[] = [
  [
    'every column of the form of results, with persons',
    `TT	Phường/ Xã	Tổng số hộ dân cư (tại thời điểm rà soát)		Kết quả rà soát về hộ (chính thức)						Kết quả rà soát về khẩu (chính thức)
				Tổng số hộ nghèo		Tổng số hộ cận nghèo		Tổng số hộ nông, lâm, ngư nghiệp có mức sống trung bình		Tổng số hộ nghèo		Tổng số hộ cận nghèo		Tổng số hộ nông, lâm, ngư nghiệp có mức sống trung bình
		Số hộ	Nhân khẩu	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ	Số khẩu	Tỷ lệ	Số khẩu	Tỷ lệ	Số khẩu	Tỷ lệ
A	B	1	2	3	4=3/1*100	5	6=5/1*100	7	8=7/1*100	9	10=9/2*100	11	12=11/2*100	13	14=13/2*100
1	Phường Một	1000	4000	50	5	80	8	100	10	200	5	320	8	400	10
2	Phường Hai	500	2000	20	4	30	6	50	10	90	4.5	120	6	200	10
	Tổng cộng	1500	6000	70	4.67	110	7.33	150	10	290	4.83	440	7.33	600	10`,
    [
      [
        'B hamlet, C households, D persons, E poor.closing.count, F poor.closing.rate, G nearPoor.closing.count, H nearPoor.closing.rate, K poor.closing.persons, M nearPoor.closing.persons',
        'Phường Một, Phường Hai, =Tổng cộng',
        'Tổng cộng: 2',
      ],
    ],
  ],
  [
    'the form by ethnic groups, its title alone above it',
    `TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU NĂM 2024
STT	Thôn, bon	Tổng số hộ chung	Trong đó			Tổng số khẩu chung	Tổng số hộ nghèo	Trong đó			Hộ CSCC	Hộ KCKNLĐ	Chủ hộ là nữ	Tổng số khẩu hộ nghèo	Tỷ lệ (%)
			Kinh	DTTS chung	DT tại chỗ			Kinh	DTTS chung	DT tại chỗ
A	B	1=2+3	2	3	4	5	9=10+11	10	11	12	13	14	15	16	20=9/1*100
1	Bon Một	100	60	40	30	400	10	4	6	5	0	1	2	40	10
2	Bon Hai	200	150	50	20	800	12	6	6	4	1	1	3	50	6
3	Thôn Ba	150	140	10	0	600	3	2	1	0	0	1	1	12	2
	Tổng cộng	450	350	100	50	1800	25	12	13	9	1	3	6	102	5.56`,
    [
      [
        'B hamlet, C households, G persons, H poor.closing.count, O poor.closing.persons',
        'Bon Một, Bon Hai, Thôn Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'two lists of different hamlets side by side',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm		TT	Thôn	Tổng số hộ	Hộ cận nghèo đầu năm	Hộ cận nghèo cuối năm
1	Một	100	10	8		1	Bốn	120	12	9
2	Hai	90	7	6		2	Năm	95	9	8
3	Ba	80	5	5		3	Sáu	88	4	4
	Tổng cộng	270	22	19			Tổng cộng	303	25	21`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.closing.count',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
      [
        'H hamlet, I households, J nearPoor.opening.count, K nearPoor.closing.count',
        'Bốn, Năm, Sáu, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'one list that goes on beside itself',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm		TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
1	Một	100	10	8		4	Bốn	120	12	9
2	Hai	90	7	6		5	Năm	95	9	8
3	Ba	80	5	5		6	Sáu	88	4	4
							Tổng cộng	573	47	40`,
    [
      ['B hamlet, C households, D poor.opening.count, E poor.closing.count', 'Một, Hai, Ba', ''],
      ['H hamlet, I households, J poor.opening.count, K poor.closing.count', 'Bốn, Năm, Sáu, =Tổng cộng', ''],
    ],
  ],
  [
    'the same hamlets side by side, poor and near-poor',
    `TT	Thôn	Hộ nghèo đầu năm	Hộ nghèo cuối năm		TT	Thôn	Hộ cận nghèo đầu năm	Hộ cận nghèo cuối năm
1	Một	10	8		1	Một	12	9
2	Hai	7	6		2	Hai	9	8
3	Ba	5	5		3	Ba	4	4
	Tổng cộng	22	19			Tổng cộng	25	21`,
    [
      [
        'B hamlet, C poor.opening.count, D poor.closing.count, H nearPoor.opening.count, I nearPoor.closing.count',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'poor above near-poor, each under a title',
    `I. HỘ NGHÈO
TT	Thôn	Tổng số hộ	Đầu năm	Cuối năm
1	Một	100	10	8
2	Hai	90	7	6
	Tổng cộng	190	17	14

II. HỘ CẬN NGHÈO
TT	Thôn	Tổng số hộ	Đầu năm	Cuối năm
1	Một	100	12	9
2	Hai	90	9	8
	Tổng cộng	190	21	17`,
    [
      ['B hamlet, C households, D poor.opening.count, E poor.closing.count', 'Một, Hai, =Tổng cộng', 'Tổng cộng: 2'],
      [
        'B hamlet, C households, D nearPoor.opening.count, E nearPoor.closing.count',
        'Một, Hai, =Tổng cộng',
        'Tổng cộng: 2',
      ],
    ],
  ],
  [
    'households of both ends of the year: rates of the others are left out',
    `STT	Đơn vị	Đầu năm 2024			Cuối năm 2024
		Tổng số hộ	Hộ nghèo	Tỷ lệ	Tổng số hộ	Hộ nghèo	Tỷ lệ
1	Một	100	10	10	104	8	7.69
2	Hai	90	9	10	90	9	10
3	Ba	80	4	5	81	3	3.7
	Tổng cộng	270	23	8.52	275	20	7.27`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.opening.rate, G poor.closing.count',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'three years, each with its households',
    `TT	Thôn	Năm 2022			Năm 2023			Năm 2024
		Tổng số hộ	Hộ nghèo	Tỷ lệ	Tổng số hộ	Hộ nghèo	Tỷ lệ	Tổng số hộ	Hộ nghèo	Tỷ lệ
1	Một	100	10	10	102	8	7.84	104	6	5.77
2	Hai	90	9	10	90	9	10	91	7	7.69
3	Ba	80	4	5	81	3	3.7	81	2	2.47
	Tổng cộng	270	23	8.52	273	20	7.33	276	15	5.43`,
    [
      [
        'B hamlet, C households, G poor.opening.count, J poor.closing.count',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'planned and done, with their rates',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm		Kế hoạch giảm		Thực hiện giảm		Hộ nghèo cuối năm
			Số hộ	Tỷ lệ	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ
1	Một	100	10	10	3	3	2	2	8	8
2	Hai	90	9	10	2	2.22	1	1.11	8	8.89
3	Ba	80	4	5	1	1.25	2	2.5	2	2.5
	Tổng cộng	270	23	8.52	6	2.22	5	1.85	18	6.67`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.opening.rate, H poor.reduction.count, I poor.reduction.rate, J poor.closing.count, K poor.closing.rate',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'a gross decrease beside new poor',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm 2024	Tỷ lệ %	Số hộ nghèo giảm	Số hộ nghèo phát sinh	Hộ nghèo cuối năm 2024	Tỷ lệ %
1	Một	100	10	10	3	1	8	8
2	Hai	90	9	10	2	0	7	7.78
3	Ba	80	4	5	1	0	3	3.75
	Tổng cộng	270	23	8.52	6	1	18	6.67`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.opening.rate, F poor.escaped.count, G poor.new.count, H poor.closing.count, I poor.closing.rate',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'a net decrease beside what it is made of',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm 2024	Thoát nghèo	Tái nghèo	Phát sinh	Giảm trong năm	Hộ nghèo cuối năm 2024
1	Một	100	10	3	1	0	2	8
2	Hai	90	9	2	0	0	2	7
3	Ba	80	4	1	0	0	1	3
	Tổng cộng	270	23	6	1	0	5	18`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.escaped.count, F poor.relapsed.count, G poor.new.count, H poor.reduction.count, I poor.closing.count',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'bare increases and decreases under each indicator',
    `TT	Thôn	Tổng số hộ	Hộ nghèo				Hộ cận nghèo
			Đầu năm	Giảm	Tăng	Cuối năm	Đầu năm	Giảm	Tăng	Cuối năm
1	Một	100	10	3	1	8	8	2	1	7
2	Hai	90	9	2	0	7	9	1	0	8
3	Ba	80	4	1	0	3	2	0	1	3
	Tổng cộng	270	23	6	1	18	19	3	2	18`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.escaped.count, F poor.otherIncrease.count, G poor.closing.count, H nearPoor.opening.count, I nearPoor.escaped.count, J nearPoor.otherIncrease.count, K nearPoor.closing.count',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'movements under one title, between counts and rates',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm		Biến động trong năm				Hộ nghèo cuối năm
			Số hộ	Tỷ lệ	Thoát nghèo	Giảm khác	Tái nghèo	Nghèo mới	Số hộ	Tỷ lệ
1	Một	100	10	10	3	0	1	0	8	8
2	Hai	90	9	10	2	1	0	1	7	7.78
3	Ba	80	4	5	1	0	0	0	3	3.75
	Tổng cộng	270	23	8.52	6	1	1	1	18	6.67`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.opening.rate, F poor.escaped.count, G poor.otherDecrease.count, H poor.relapsed.count, I poor.new.count, J poor.closing.count, K poor.closing.rate',
        'Một, Hai, Ba, =Tổng cộng',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'a total merged over the index',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
Tổng cộng		270	23	19
1	Một	100	10	8
2	Hai	90	9	9
3	Ba	80	4	2`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.closing.count',
        '=Tổng cộng, Một, Hai, Ba',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'a line of rates and a part below and above the total',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
	Tổng cộng	270	23	19
	Trong đó: DTTS	70	13	9
1	Một	100	10	8
2	Hai	90	9	9
3	Ba	80	4	2`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.closing.count',
        '=Tổng cộng, Một, Hai, Ba',
        'Tổng cộng: 3',
      ],
    ],
  ],
  [
    'parts named as sums above their hamlets',
    `TT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
	Cộng miền xuôi	190	19	17
1	Một	100	10	8
2	Hai	90	9	9
	Cộng miền núi	80	4	2
3	Ba	50	3	2
4	Bốn	30	1	0
	Tổng cộng	270	23	19`,
    [
      [
        'B hamlet, C households, D poor.opening.count, E poor.closing.count',
        '=Cộng miền xuôi, Một, Hai, =Cộng miền núi, Ba, Bốn, =Tổng cộng',
        'Cộng miền xuôi: 2, Cộng miền núi: 2, Tổng cộng: 4',
      ],
    ],
  ],
  [
    'a province by districts and communes',
    `TT	Địa bàn	Tổng số hộ	Hộ nghèo	Tỷ lệ	Hộ cận nghèo	Tỷ lệ
	TOÀN TỈNH	660	46	6.97	38	5.76
A	Thành phố A	190	19	10	17	8.95
1	Phường Một	100	10	10	8	8
2	Xã Hai	90	9	10	9	10
B	Huyện B	470	27	5.74	21	4.47
1	Thị trấn Ba	200	12	6	10	5
2	Xã Bốn	150	10	6.67	6	4
3	Xã Năm	120	5	4.17	5	4.17`,
    [
      [
        'B hamlet, C households, D poor.closing.count, E poor.closing.rate, F nearPoor.closing.count, G nearPoor.closing.rate',
        '=TOÀN TỈNH, =Thành phố A, Phường Một, Xã Hai, =Huyện B, Thị trấn Ba, Xã Bốn, Xã Năm',
        'TOÀN TỈNH: 5, Thành phố A: 2, Huyện B: 3',
      ],
    ],
  ],
  [
    'communes numbered 1, their hamlets 1.1',
    `TT	Địa bàn	Tổng số hộ	Hộ nghèo	Tỷ lệ
	Tổng cộng	660	46	6.97
1	Xã A	190	19	10
1.1	Thôn Một	100	10	10
1.2	Thôn Hai	90	9	10
2	Xã B	470	27	5.74
2.1	Thôn Ba	200	12	6
2.2	Thôn Bốn	150	10	6.67
2.3	Thôn Năm	120	5	4.17`,
    [
      [
        'B hamlet, C households, D poor.closing.count, E poor.closing.rate',
        '=Tổng cộng, =Xã A, Thôn Một, Thôn Hai, =Xã B, Thôn Ba, Thôn Bốn, Thôn Năm',
        'Tổng cộng: 5, Xã A: 2, Xã B: 3',
      ],
    ],
  ],
  [
    'a decision of a province, thousands with dots',
    `PHỤ LỤC I: KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2023 (Kèm theo Quyết định số 123/QĐ-UBND ngày 12/01/2024 của UBND tỉnh)
TT	Huyện, thành phố	Tổng số hộ dân	Tổng số hộ nghèo, hộ cận nghèo		Hộ nghèo		Hộ cận nghèo
			Số hộ	Tỷ lệ (%)	Số hộ	Tỷ lệ (%)	Số hộ	Tỷ lệ (%)
1	TP. Kon Tum	10.000	200	2,00	120	1,20	80	0,80
2	H. Đắk Hà	12.500	500	4,00	300	2,40	200	1,60
3	H. Đắk Tô	8.000	400	5,00	240	3,00	160	2,00
	Toàn tỉnh	30.500	1.100	3,61	660	2,16	440	1,44`,
    [
      [
        'B hamlet, C households, F poor.closing.count, G poor.closing.rate, H nearPoor.closing.count, I nearPoor.closing.rate',
        'TP. Kon Tum, H. Đắk Hà, H. Đắk Tô, =Toàn tỉnh',
        'Toàn tỉnh: 3',
      ],
    ],
  ],
];

function cellsOf(text: string): GridCell[][] {
  const cellOf = (cell: string): GridCell => {
    if (cell === '') return null;
    return /^\d+(\.\d{1,2})?$/.test(cell) ? Number(cell) : cell;
  };
  return text.split('\n').map((line) => line.split('\t').map(cellOf));
}

function readingOf({ hamletPosition, columns, sideColumns, rows, sums }: TargetTable): Reading {
  const all: readonly (readonly [string, { readonly position: number }])[] = [
    ['hamlet', { position: hamletPosition }],
    ...columns,
    ...(sideColumns ?? []),
  ];
  const placed = all
    .map(([role, { position }]) => ({ role, position }))
    .sort((one, other) => one.position - other.position);
  return [
    placed.map(({ role, position }) => `${columnLetters(position)} ${role}`).join(', '),
    rows.map(({ name, kind }) => (kind === 'total' ? `=${name}` : name)).join(', '),
    sums.map(({ total, addends }) => `${rows[total]?.name}: ${addends.length}`).join(', '),
  ];
}

describe('the structure of a sheet', () => {
  it.each(SHEETS)('is read right and is clean: %s', (_name, text, tables) => {
    const snapshot = snapshotOf({ name: 'Biểu 1', grid: cellsOf(text) });
    const byPlace = findTables(snapshot).sort(
      (one, other) => one.firstRow - other.firstRow || one.hamletPosition - other.hamletPosition,
    );
    expect(byPlace.map(readingOf)).toEqual(tables);
    const findings = check(snapshot).checked?.findings ?? [];
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});
