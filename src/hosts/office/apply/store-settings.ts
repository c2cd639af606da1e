import { SETTINGS_NAMESPACE, settingsXml } from '../../../workbook/own/settings-part';
import { bytesOf } from './bytes';
import type { Step } from './step';

/** The step that keeps a text in the workbook, and, once it is done, the custom XML part that then holds it. */
export interface Storing {
  readonly steps: readonly Step[];
  readonly part: () => string | null;
}

/** @param part the part that holds the settings now, null where there is none; `before` is what it holds */
export function storeSettings(settings: string | null, part: string | null, before: string | null): Storing {
  const bytes = bytesOf(settings) + bytesOf(before);
  const subject = SETTINGS_NAMESPACE;
  if (part === null) {
    if (settings === null) return { steps: [], part: () => null };
    let added: Excel.CustomXmlPart | null = null;
    const step: Step = {
      write: ({ customXmlParts }) => {
        added = customXmlParts.add(settingsXml(settings));
        added.load('id');
      },
      restore: ({ customXmlParts }) => customXmlParts.getItem(added?.id ?? '').delete(),
      subject,
      bytes,
    };
    return { steps: [step], part: () => added?.id ?? null };
  }
  const write = ({ customXmlParts }: Excel.Workbook): void => {
    const existing = customXmlParts.getItem(part);
    if (settings === null) existing.delete();
    else existing.setXml(settingsXml(settings));
  };
  const restore = ({ customXmlParts }: Excel.Workbook): void => {
    if (before === null) return;
    if (settings === null) customXmlParts.add(settingsXml(before));
    else customXmlParts.getItem(part).setXml(settingsXml(before));
  };
  return { steps: [{ write, restore, subject, bytes }], part: () => (settings === null ? null : part) };
}
