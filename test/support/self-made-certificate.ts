import { createSign, generateKeyPairSync } from 'node:crypto';

/** A certificate and its key, as https servers want them. */
export interface CertificatePair {
  readonly cert: string;
  readonly key: string;
}

const ECDSA_WITH_SHA256 = sequence(objectIdentifier([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));

/** A certificate for localhost that answers for itself, valid from yesterday for two days. */
export function selfMadeCertificate(now: Date): CertificatePair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(objectIdentifier([0x55, 0x04, 0x03]), tagged(0x0c, Buffer.from('localhost')))));
  const day = 86_400_000;
  const content = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    sequence(moment(new Date(now.getTime() - day)), moment(new Date(now.getTime() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(alternativeName('localhost'))),
  );
  const signature = createSign('sha256').update(content).sign(privateKey);
  const certificate = sequence(content, ECDSA_WITH_SHA256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** The extension that says which host the certificate is for: browsers look at no other place. */
function alternativeName(host: string): Buffer {
  const names = sequence(tagged(0x82, Buffer.from(host)));
  return sequence(objectIdentifier([0x55, 0x1d, 0x11]), tagged(0x04, names));
}

/** YYMMDDHHMMSSZ. */
function moment(time: Date): Buffer {
  return tagged(0x17, Buffer.from(`${time.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, Buffer.concat(parts));
}

function objectIdentifier(bytes: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

/** A value of DER: its tag, its length, its bytes. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const long = [...Buffer.from([length >> 8, length & 0xff])].slice(length > 0xff ? 0 : 1);
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | long.length, ...long];
  return Buffer.concat([Buffer.from(head), content]);
}
