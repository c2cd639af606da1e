import { addressOfFinding } from '../../app/checking/check-report';
import { describeFinding } from '../../app/wording/describe-finding';
import { describeVerdict } from '../../app/wording/describe-verdict';
import { failureOf } from '../pane/failure';
import { describeFailure } from '../screen/sentences';
import { rangeOfCell } from '../../sheet/range';
import type { RibbonCommand, RibbonTools } from './ribbon-commands';

/** The ribbon's commands where no pane is at hand: nothing that needs a preview is done here. */
export class DetachedCommands {
  readonly #tools: Omit<RibbonTools, 'pane'>;

  constructor(tools: Omit<RibbonTools, 'pane'>) {
    this.#tools = tools;
  }

  /** Runs a command; what fails in the workbook is said in a sentence. Rejects only where nothing can be said. */
  async run(command: RibbonCommand): Promise<void> {
    const { words, say, reportFault } = this.#tools;
    try {
      const sentence = await this.#sentenceAfter(command);
      if (sentence !== null) await say(sentence);
    } catch (fault) {
      reportFault(fault);
      await say(describeFailure(failureOf(fault), words));
    }
  }

  async #sentenceAfter(command: RibbonCommand): Promise<string | null> {
    const { buttons, ribbon } = this.#tools.words.pane;
    switch (command) {
      case 'check':
        return this.#check();
      case 'clearMarks':
        await this.#tools.core.clearMarks({});
        return null;
      case 'recalculate':
        return ribbon.openPane(buttons.recalculate);
      case 'summarize':
        return ribbon.openPane(buttons.summarize);
    }
  }

  /** Marks the guilty cells, selects the first and says the verdict. */
  async #check(): Promise<string> {
    const { core, workbook, words } = this.#tools;
    await core.check({});
    const { report } = core.view;
    const verdict = describeVerdict({ report, busy: false, outdated: false }, words);
    const checked = report?.checked;
    const first = checked?.findings.find(({ severity }) => severity === 'error');
    if (!checked || !first) return verdict;
    await workbook.reveal(checked.table.sheet, rangeOfCell(addressOfFinding(checked.table, first)));
    return words.pane.ribbon.firstFinding(verdict, describeFinding(checked.table, first, words).message);
  }
}
