import type { CheckReport } from '../../app/checking/check-report';
import type { Checker } from '../../app/session/checker';
import { checkHere } from '../../app/session/checker';
import { WorkbookFailure } from '../../workbook/failure';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { AnsweringThread } from './answering-thread';

/**
 * A checker with a thread of its own, so that the pane never stands still, however long a table is and however much
 * is wrong in it. Where no thread is available, or it breaks down, readings are checked here, in one go: the pane then
 * cannot be stopped meanwhile, which is better than no verdict at all.
 * @param start begins a thread that answers each reading with its report; it is begun at once, while Excel is being read.
 * @param reportFault is told why a thread could not be used.
 */
export function checkerOnThread(start: () => Worker, reportFault: (fault: unknown) => void): Checker {
  if (typeof Worker === 'undefined') return checkHere;
  const thread = new AnsweringThread<WorkbookSnapshot, CheckReport>(start);
  let usable = true;
  const giveUp = (fault: unknown): void => {
    usable = false;
    thread.end();
    reportFault(fault);
  };
  try {
    thread.begin();
  } catch (fault) {
    giveUp(fault);
  }
  return async (snapshot, work = {}) => {
    if (usable) {
      try {
        return await thread.ask(snapshot, work);
      } catch (fault) {
        if (fault instanceof WorkbookFailure) throw fault;
        giveUp(fault);
      }
    }
    return checkHere(snapshot, work);
  };
}
