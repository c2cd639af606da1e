import type { Opening, RibbonCommand, RibbonTools } from '../../../src/taskpane/ribbon/ribbon-commands';
import { associateRibbonCommands } from '../../../src/taskpane/ribbon/ribbon-commands';
import { vi } from '../../../src/locales/vi';
import { SessionCore } from '../../../src/taskpane/core/session-core';
import { Pane } from '../../../src/taskpane/pane/pane';
import { Desk } from '../desk';

interface RibbonOptions {
  readonly sharedRuntime: boolean;
  readonly mayShow?: boolean;
  /** What the page comes to; without it, the pane is open. */
  readonly opening?: Promise<Opening>;
}

/** The ribbon of an Excel, with the tool behind it. */
class Ribbon {
  readonly said: string[] = [];
  readonly faults: unknown[] = [];
  readonly pane: Pane;
  readonly tools: RibbonTools;
  shown = 0;
  readonly #handlers = new Map<string, (event: Office.AddinCommands.Event) => void>();

  constructor(
    readonly desk: Desk,
    { sharedRuntime, mayShow = true, opening }: RibbonOptions,
  ) {
    Object.assign(globalThis, {
      Office: {
        context: { requirements: { isSetSupported: (name: string) => name === 'SharedRuntime' && sharedRuntime } },
        actions: {
          associate: (name: string, handler: (event: Office.AddinCommands.Event) => void) =>
            this.#handlers.set(name, handler),
        },
        addin: {
          showAsTaskpane: () => {
            this.shown += 1;
            return mayShow ? Promise.resolve() : Promise.reject(new Error('No pane today'));
          },
        },
      },
    });
    const core = new SessionCore(desk);
    const reportFault = (fault: unknown): void => void this.faults.push(fault);
    const say = (sentence: string): Promise<void> => Promise.resolve(void this.said.push(sentence));
    this.pane = new Pane(core, desk, reportFault);
    this.tools = { pane: this.pane, core, workbook: desk, words: vi, say, reportFault };
    associateRibbonCommands(opening ?? Promise.resolve({ tools: this.tools }), { say, reportFault });
  }

  /** Presses a button and waits until Excel hears that the command is over. */
  press(command: RibbonCommand): Promise<void> {
    return new Promise((completed) => {
      const event = { source: { id: command }, completed };
      this.#handlers.get(command)?.(event as Office.AddinCommands.Event);
    });
  }
}

describe('where the pane shares its runtime with the ribbon', () => {
  const pressed = async (command: RibbonCommand): Promise<Ribbon> => {
    const ribbon = new Ribbon(Desk.withSample(), { sharedRuntime: true });
    await ribbon.press(command);
    expect(ribbon.shown).toBe(1);
    expect(ribbon.said).toEqual([]);
    return ribbon;
  };

  it('Kiểm tra opens the pane and marks there', async () => {
    const { pane } = await pressed('check');
    expect(pane.state.get()).toMatchObject({ marked: true, report: { counts: { error: 3 } } });
  });

  it('Tính lại opens the pane with the preview, and writes nothing', async () => {
    const { pane, desk } = await pressed('recalculate');
    expect(pane.state.get().phase.kind).toBe('preview');
    expect(desk.isUntouched()).toBe(true);
  });

  it('Tạo biểu tổng hợp makes the sheet, to be undone in the pane', async () => {
    const { pane } = await pressed('summarize');
    expect(pane.state.get().history.at(-1)?.action).toBe('summarize');
  });

  it('Xóa đánh dấu takes the marks off', async () => {
    const ribbon = new Ribbon(Desk.withSample(), { sharedRuntime: true });
    await ribbon.press('check');
    await ribbon.press('clearMarks');
    expect(await ribbon.desk.snapshot()).toEqual(await Desk.withSample().snapshot());
  });

  it('a pane that cannot be opened is reported, and the button comes back', async () => {
    const ribbon = new Ribbon(Desk.withSample(), { sharedRuntime: true, mayShow: false });
    await ribbon.press('recalculate');
    expect(ribbon.faults).toEqual([new Error('No pane today')]);
  });
});

describe('where there is no shared runtime', () => {
  const ribbonOver = (desk: Desk): Ribbon => new Ribbon(desk, { sharedRuntime: false });

  it('Kiểm tra marks the cells, selects the first and says the verdict', async () => {
    const ribbon = ribbonOver(Desk.withSample());
    await ribbon.press('check');
    expect(await ribbon.desk.marks()).toHaveLength(4);
    expect(ribbon.desk.selection()).toBe('L26');
    expect(ribbon.said).toEqual([
      'Chưa gửi được: còn 3 lỗi. Lỗi đầu tiên: Tổng cộng, Giảm hộ cận nghèo: ghi 50, phải là 51.',
    ]);
    expect(ribbon.shown).toBe(0);
  });

  it('Kiểm tra says so where there is no table', async () => {
    const ribbon = ribbonOver(Desk.withoutTable());
    await ribbon.press('check');
    expect(ribbon.said).toEqual([vi.failures.noTable]);
  });

  it('Xóa đánh dấu takes the marks off without a word', async () => {
    const ribbon = ribbonOver(Desk.withSample());
    await ribbon.press('check');
    ribbon.said.length = 0;
    await ribbon.press('clearMarks');
    expect(await ribbon.desk.snapshot()).toEqual(await Desk.withSample().snapshot());
    expect(ribbon.said).toEqual([]);
  });

  it.each([
    ['recalculate', 'Tính lại'],
    ['summarize', 'Tạo biểu tổng hợp'],
  ] as const)('%s asks to open the pane, because it needs a preview', async (command, button) => {
    const ribbon = ribbonOver(Desk.withSample());
    await ribbon.press(command);
    expect(ribbon.said).toEqual([vi.pane.ribbon.openPane(button)]);
    expect(ribbon.desk.isUntouched()).toBe(true);
  });

  it('a refusal of Excel is said in its sentence, and its cause reported', async () => {
    const ribbon = ribbonOver(Desk.withSample());
    ribbon.desk.failure = new Error('mất kết nối');
    await ribbon.press('check');
    expect(ribbon.said).toEqual([vi.failures.unexpected('mất kết nối')]);
    expect(ribbon.faults).toEqual([ribbon.desk.failure]);
  });
});

describe('a button that is pressed', () => {
  it('before the page is open waits for it, and is answered then', async () => {
    let open: (opening: Opening) => void = () => undefined;
    const opening = new Promise<Opening>((resolve) => (open = resolve));
    const ribbon = new Ribbon(Desk.withSample(), { sharedRuntime: true, opening });
    const pressed = ribbon.press('check');
    open({ tools: ribbon.tools });
    await pressed;
    expect(ribbon.shown).toBe(1);
    expect(ribbon.pane.state.get()).toMatchObject({ marked: true });
  });

  it('where the page cannot work shows the page, which says why, and comes back', async () => {
    const opening = Promise.resolve({ hindrance: 'Chưa chạy được.' });
    const ribbon = new Ribbon(Desk.withSample(), { sharedRuntime: true, opening });
    await ribbon.press('check');
    expect([ribbon.shown, ribbon.said]).toEqual([1, []]);
    expect(ribbon.desk.isUntouched()).toBe(true);
  });

  it('where there is no pane either is told why in a window', async () => {
    const opening = Promise.resolve({ hindrance: 'Chưa chạy được.' });
    const ribbon = new Ribbon(Desk.withSample(), { sharedRuntime: false, opening });
    await ribbon.press('check');
    expect([ribbon.shown, ribbon.said]).toEqual([0, ['Chưa chạy được.']]);
  });
});
