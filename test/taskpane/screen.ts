import type { UserEvent } from '@testing-library/user-event';
import { screen, within } from '@testing-library/react';

export const verdict = (): string | null => screen.getByRole('status').textContent;

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export const noButton = (name: string | RegExp): boolean => screen.queryByRole('button', { name }) === null;

export const lines = (): (string | null)[] => screen.getAllByRole('listitem').map((item) => item.textContent);

export const line = (text: RegExp): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((item) => text.test(item.textContent));
  if (!found) throw new Error(`No line says ${String(text)}: ${lines().join(' | ')}`);
  return found;
};

export const buttonIn = (item: HTMLElement, name: string): HTMLElement => within(item).getByRole('button', { name });

/** Puts a text into the field of that label, as by pasting. */
export const fill = async (officer: UserEvent, label: string, text: string): Promise<HTMLElement> => {
  const field = screen.getByLabelText(label);
  await officer.click(field);
  await officer.paste(text);
  return field;
};
