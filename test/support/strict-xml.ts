import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a strict parser of XML with namespaces has against the parts of a package: a line for each fault. */
export function faultsOfXml(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels|vml)$/.test(name));
  return parts.flatMap(([name, content]) => {
    const faults: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (fault) => faults.push(`${name}: ${fault.message}`));
    parser.write(strFromU8(content)).close();
    return faults;
  });
}
