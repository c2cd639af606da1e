import { documentBytes } from '../../hosts/docx/document-bytes';
import { answerWith } from './answering-thread';

/** The thread that writes documents, each from its description. */
answerWith(documentBytes);
