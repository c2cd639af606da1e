import { invalidArgument } from '../excel-error';

/** The value where it is one of the allowed ones. @throws ExcelError InvalidArgument */
export function oneOf<Allowed extends string>(value: unknown, allowed: readonly Allowed[]): Allowed {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(`${String(value)} is none of ${allowed.join(', ')}`);
  return found;
}

/** @throws ExcelError InvalidArgument where it is no boolean */
export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${String(value)} is not true or false`);
  return value;
}

/** @throws ExcelError InvalidArgument where it is no number within the bounds */
export function numberOf(value: unknown, minimum: number, maximum: number): number {
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) {
    throw invalidArgument(`${String(value)} is no number from ${minimum} to ${maximum}`);
  }
  return value;
}

/** @throws ExcelError InvalidArgument where it is no text */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`${String(value)} is no text`);
  return value;
}

/** A colour as "#RRGGBB" in capitals. @throws ExcelError InvalidArgument; named colours are not played */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string' || !/^#[\dA-F]{6}$/i.test(value))
    throw invalidArgument(`${String(value)} is no colour`);
  return value.toUpperCase();
}

/** @throws ExcelError InvalidArgument where it is no plain object */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('An object is missing');
  return Object.fromEntries(Object.entries(value));
}
