import { documentBytes } from '../hosts/docx/document-bytes';
import { answerWith } from './answering-thread';

type DocumentSpec = Parameters<typeof documentBytes>[0];

/** The thread that writes documents, each from a description that comes in one piece. */
answerWith(async ([spec]: readonly DocumentSpec[]) => {
  if (!spec) throw new RangeError('No document was described');
  return documentBytes(spec);
});
