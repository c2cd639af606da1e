import { check } from '../app/check';
import { answerWith } from './answering-thread';
import { assembledSnapshot } from './snapshot-portions';

/** The thread that checks. */
answerWith((reading: Parameters<typeof assembledSnapshot>[0]) => check(assembledSnapshot(reading)));
