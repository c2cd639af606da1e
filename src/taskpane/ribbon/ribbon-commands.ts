import type { Core } from '../core/core';
import type { Pane, WorkbookOnScreen } from '../pane/pane';
import type { ScreenWords } from '../words/words';

/** What the ribbon's commands work with. */
export interface RibbonTools {
  readonly pane: Pane;
  readonly core: Core;
  readonly workbook: WorkbookOnScreen;
  readonly words: ScreenWords;
  /** Shows a sentence where there is no pane to show it. */
  readonly say: (sentence: string) => Promise<void>;
  readonly reportFault: (fault: unknown) => void;
}

/** The names by which the manifest calls the commands. */
export const RIBBON_COMMANDS = ['check', 'recalculate', 'summarize', 'clearMarks'] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** What the page came to: the tool, or why it cannot work here, in a sentence that the page shows, too. */
export type Opening = { readonly tools: RibbonTools } | { readonly hindrance: string };

/** What answers the ribbon whatever the page comes to. */
type Voice = Pick<RibbonTools, 'say' | 'reportFault'>;

/**
 * Answers the ribbon. To be called before anything is waited for: a button that is pressed first, while the page still
 * loads, finds nobody otherwise and turns until Excel gives it up.
 */
export function associateRibbonCommands(opening: Promise<Opening>, voice: Voice): void {
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void answer(event, async () => run(command, await opening, voice), voice.reportFault);
    });
  }
}

/**
 * Where the pane shares its runtime with the ribbon, a command opens the pane and runs there, with preview and undo;
 * elsewhere it does what can be done without one. A hindrance is said in either place.
 */
async function run(command: RibbonCommand, opened: Opening, { say }: Voice): Promise<void> {
  const shared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  if (shared) await Office.addin.showAsTaskpane();
  if ('tools' in opened) await (shared ? opened.tools.pane[command]() : runDetached(opened.tools, command));
  else if (!shared) await say(opened.hindrance);
}

/** Loaded on request, because Excels with shared runtime never ask for it. */
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
