/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { PLAN_TEMPLATE } from '../../src/app/papers/plan-template';
import { Desk } from './desk';
import { onMac } from './on-mac';
import { openPane } from './open-pane';
import { button, fill, noButton } from './screen';

const POOR_RATE = 'Hộ nghèo: Cuối năm còn nhiều nhất (%)';

const opened = async (desk = Desk.withSample()) => {
  const open = await openPane(desk);
  await open.officer.click(button('Thông tin của xã'));
  return open;
};

describe('Thông tin của xã', () => {
  it('keeps what the officer typed in the workbook, with a comma or a point, and changes no cell', async () => {
    const { officer, desk } = await opened();
    const before = await desk.snapshot();
    await fill(officer, POOR_RATE, '4,93');
    await fill(officer, 'Hộ nghèo: Cuối năm còn nhiều nhất (hộ)', '101');
    await fill(officer, 'Hộ cận nghèo: Giảm ít nhất (điểm %)', '1.5');
    await officer.click(button('Tên gọi và người ký'));
    await fill(officer, 'Xã', 'xã An Hòa Thịnh');
    await fill(officer, 'Họ tên người ký', '=1+1');
    await officer.click(button('Văn bản kế hoạch'));
    await fill(officer, 'Căn cứ pháp lý', 'Nghị quyết số 1\nKế hoạch số 2');
    await officer.click(button('Chỉ tiêu chính sách'));
    await fill(officer, 'Bảo hiểm y tế', '100');
    await officer.click(button('Lời văn kế hoạch để đối chiếu'));
    await fill(officer, 'Dán phần I, II của kế hoạch', 'cuối năm 2022 còn 101 hộ');
    await officer.click(button('Lưu vào sổ'));
    expect(await desk.settings()).toMatchObject({
      profile: { commune: 'xã An Hòa Thịnh', signerName: '=1+1', legalBases: 'Nghị quyết số 1\nKế hoạch số 2' },
      goal: { poor: { 'closing-rate': 4.93, 'closing-count': 101 }, nearPoor: { points: 1.5 } },
      policies: { healthInsurance: 100 },
      planText: 'cuối năm 2022 còn 101 hộ',
    });
    expect(screen.getByText('Đã lưu vào sổ.')).toBeVisible();
    expect(noButton('Lưu vào sổ')).toBe(true);
    expect((await desk.snapshot()).sheets).toEqual(before.sheets);
  });

  it('shows what the workbook keeps, and forgets a number that is emptied', async () => {
    const desk = Desk.withSample();
    const kept = { version: 1, profile: { commune: 'xã Mẫu' }, goal: { poor: { 'closing-rate': 4.93 } } };
    await desk.keepSettings(kept);
    const { officer } = await opened(desk);
    await officer.click(button('Tên gọi và người ký'));
    expect(screen.getByLabelText('Xã')).toHaveValue('xã Mẫu');
    expect(screen.getByLabelText(POOR_RATE)).toHaveValue('4,93');
    await officer.clear(screen.getByLabelText(POOR_RATE));
    await officer.click(button('Lưu vào sổ'));
    expect(await desk.settings()).toMatchObject({ profile: { commune: 'xã Mẫu' }, goal: {} });
  });

  it.each([
    ['Chỉ tiêu được giao', POOR_RATE, 'năm phần trăm', /^Số hộ ghi bằng số nguyên/],
    ['Chỉ tiêu được giao', 'Hộ nghèo: Giảm ít nhất (hộ)', '2,5', /^Số hộ ghi bằng số nguyên/],
    ['Chỉ tiêu chính sách', 'Vay vốn ưu đãi', '101', /^Hãy ghi một số từ 0 đến 100/],
  ])('refuses what is no number under “%s”: %s %s', async (part, label, text, sentence) => {
    const { officer, desk } = await opened();
    if (part !== 'Chỉ tiêu được giao') await officer.click(button(part));
    const field = await fill(officer, label, text);
    await officer.click(button('Lưu vào sổ'));
    expect(field).toBeInvalid();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(desk.isUntouched()).toBe(true);
    await officer.clear(field);
    expect(field).toBeValid();
  });

  it('opens the part again where something in it is refused', async () => {
    const { officer } = await opened();
    await officer.click(button('Chỉ tiêu chính sách'));
    await fill(officer, 'Vay vốn ưu đãi', 'nhiều');
    await officer.click(button('Chỉ tiêu chính sách'));
    await officer.click(button('Lưu vào sổ'));
    expect(screen.getByLabelText('Vay vốn ưu đãi')).toBeInvalid();
  });

  it('offers the goals that the pasted text of the plan states, in the fields that are empty', async () => {
    const { officer } = await opened();
    const offer = 'Lấy chỉ tiêu nêu trong sổ và lời văn';
    expect(noButton(offer)).toBe(true);
    await officer.click(button('Lời văn kế hoạch để đối chiếu'));
    const words = 'chỉ tiêu hộ nghèo cuối năm 2022 còn 101 hộ chiếm 4,93 %';
    await fill(officer, 'Dán phần I, II của kế hoạch', words);
    await fill(officer, 'Hộ nghèo: Cuối năm còn nhiều nhất (hộ)', '100');
    await officer.click(button(offer));
    expect(screen.getByLabelText(POOR_RATE)).toHaveValue('4,93');
    expect(screen.getByLabelText('Hộ nghèo: Cuối năm còn nhiều nhất (hộ)')).toHaveValue('100');
    expect(noButton(offer)).toBe(true);
  });

  it('is left without keeping anything', async () => {
    const { officer, desk } = await opened();
    await fill(officer, POOR_RATE, '4');
    await officer.click(button('Đóng'));
    expect(button('Kiểm tra')).toBeVisible();
    expect(desk.isUntouched()).toBe(true);
  });
});

describe('Soạn kế hoạch (.docx)', () => {
  const offered: { name: string; content: Blob }[] = [];
  beforeEach(() => {
    offered.length = 0;
    const contents = new Map<string, Blob>();
    URL.createObjectURL = (content) => {
      const address = `blob:${contents.size}`;
      if (content instanceof Blob) contents.set(address, content);
      return address;
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      offered.push({ name: this.download, content: contents.get(this.href) ?? new Blob() });
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('offers the plan of the year as a file, says what it lacks, and changes nothing in the workbook', async () => {
    const { officer, desk } = await openPane();
    await officer.click(button('Soạn kế hoạch (.docx)'));
    const said = await screen.findByText(/^Đã soạn kế hoạch; tệp nằm trong thư mục Tải về\./);
    expect(said).toHaveTextContent('Sổ còn 3 lỗi');
    expect(said).toHaveTextContent(/dòng chấm: Cơ quan cấp trên, Xã/);
    expect(offered.map(({ name }) => name)).toEqual(['Kế hoạch giảm nghèo 2022.docx']);
    expect(offered[0]?.content.size).toBeGreaterThan(5000);
    expect(desk.isUntouched()).toBe(true);
  });

  it('claims no file in an Excel for Mac, which lets none out, and says where to get it', async () => {
    onMac();
    const { officer, desk } = await openPane();
    await officer.click(button('Soạn kế hoạch (.docx)'));
    expect(await screen.findByText(/^Chưa soạn kế hoạch: Excel cho Mac không cho tải tệp/)).toHaveTextContent(
      'trang web',
    );
    expect(screen.queryByText(/Đã soạn kế hoạch/)).toBeNull();
    expect(offered).toEqual([]);
    expect(desk.isUntouched()).toBe(true);
  });

  it('takes the sample text of chapters III and IV as the beginning of the officer’s own', async () => {
    const { officer, desk } = await opened();
    await officer.click(button('Lời văn phần III, IV của kế hoạch'));
    await officer.click(button('Lấy lời văn mẫu để sửa'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nhiệm vụ, giải pháp và tổ chức thực hiện').value).toMatch(/III/);
    expect(noButton('Lấy lời văn mẫu để sửa')).toBe(true);
    await officer.click(button('Lưu vào sổ'));
    expect(await desk.settings()).toMatchObject({ planTemplate: PLAN_TEMPLATE });
  });
});
