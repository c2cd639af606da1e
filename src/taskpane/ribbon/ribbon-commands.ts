import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Pane } from '../pane/pane';
import type { ScreenWords } from '../words/words';

/** What the ribbon's commands work with. */
export interface RibbonTools {
  readonly pane: Pane;
  readonly session: WorkbookSession;
  readonly words: ScreenWords;
  /** Shows a sentence where there is no pane to show it. */
  readonly say: (sentence: string) => Promise<void>;
  readonly reportFault: (fault: unknown) => void;
}

/** The names by which the manifest calls the commands. */
export const RIBBON_COMMANDS = ['check', 'recalculate', 'summarize', 'clearMarks'] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/**
 * Answers the ribbon. Where the pane shares its runtime with the ribbon, a command opens the pane and runs there,
 * with preview and undo; elsewhere it does what can be done without one.
 */
export function registerRibbonCommands(tools: RibbonTools): void {
  const shared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  for (const command of RIBBON_COMMANDS) {
    const run = shared ? () => runInPane(tools.pane, command) : () => runDetached(tools, command);
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void answer(event, run, tools.reportFault);
    });
  }
}

async function runInPane(pane: Pane, command: RibbonCommand): Promise<void> {
  await Office.addin.showAsTaskpane();
  await pane[command]();
}

/** Read in on request, because Excels with shared runtime never ask for it. */
async function runDetached(tools: RibbonTools, command: RibbonCommand): Promise<void> {
  const { DetachedCommands } = await import('./detached-commands');
  await new DetachedCommands(tools).run(command);
}

/** Excel greys the button out until it hears that the command is over, whatever became of it. */
async function answer(
  event: Office.AddinCommands.Event,
  run: () => Promise<void>,
  reportFault: (fault: unknown) => void,
): Promise<void> {
  try {
    await run();
  } catch (fault) {
    reportFault(fault);
  } finally {
    event.completed();
  }
}
