import { escapeAttribute } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import type { XmlPart } from '../xml/part';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What kind of content each part of a package has. */
export class ContentTypes {
  constructor(private readonly part: XmlPart) {}

  /** The content type of a part; undefined where the package names none. */
  typeOf(name: string): string | undefined {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return (this.override(name) ?? this.default(extension))?.attribute('ContentType');
  }

  /** Says what the part is, unless that is what its extension says already. */
  add(name: string, type: string): void {
    if (this.typeOf(name) === type) return;
    const { root } = this.part;
    const xml = `<${root.prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`;
    this.part.edit(root.withAppended(xml));
  }

  removeOverride(name: string): void {
    const override = this.override(name);
    if (override) this.part.edit(override.withReplacement(''));
  }

  private override(name: string): XmlElement | undefined {
    const partName = `/${name}`.toLowerCase();
    return this.part.root
      .childrenNamed('Override')
      .find((element) => element.attribute('PartName')?.toLowerCase() === partName);
  }

  private default(extension: string): XmlElement | undefined {
    return this.part.root
      .childrenNamed('Default')
      .find((element) => element.attribute('Extension')?.toLowerCase() === extension.toLowerCase());
  }
}
