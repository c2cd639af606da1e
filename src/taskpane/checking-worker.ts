import { check } from '../app/check';
import { answerWith } from './answering-thread';

/** The thread that checks. */
answerWith(check);
