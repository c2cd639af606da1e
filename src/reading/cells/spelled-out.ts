/** Abbreviations of headers and totals in plain text, and what they stand for; the longer ones first. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bt\. ?so\b/g, 'tong so'],
  [/\bt\. ?(cong|ho)\b/g, 'tong $1'],
  [/\bh[./] ?(c(?:an|\.)? ?ngheo|ngheo|can)\b/g, 'ho $1'],
  [/\bc[./] ?ngheo\b/g, 'can ngheo'],
  [/\bho cn\b/g, 'ho can ngheo'],
  [/\bho n\b/g, 'ho ngheo'],
  [/\bto dp\b/g, 'to dan pho'],
  [/\bn\. ?khau\b/g, 'nhan khau'],
  [/\bt[./] ?le\b/g, 'ty le'],
  [/\bd[./] ?nam\b/g, 'dau nam'],
  [/\bc[./] ?nam\b/g, 'cuoi nam'],
];

/** What every text with one of them has. */
const MAY_BE_ABBREVIATED = /[./]|\bho c?n\b|\bto dp\b/;

/** A plain text with the usual abbreviations written out: "t.so ho" is "tong so ho". */
export function spelledOut(plain: string): string {
  if (!MAY_BE_ABBREVIATED.test(plain)) return plain;
  return ABBREVIATIONS.reduce((text, [abbreviation, words]) => text.replace(abbreviation, words), plain);
}
