import { documentBytes } from '../hosts/docx/document-bytes';
import { answerWith } from './answering-thread';

/** The thread that writes documents. */
answerWith(documentBytes);
