import { check } from '../../app/checking/check';
import { answerWith } from './answering-thread';

/** The thread that checks. */
answerWith(check);
