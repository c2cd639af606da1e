import type { Check } from '../check';
import { communeFigure } from '../numbers/commune-figure';
import { findingOf } from '../finding-of';
import { statedFigure } from '../numbers/stated-figures';

/** Poor households under social protection are among those without labour. */
export const socialProtectionExceeds: Check = {
  id: 'social-protection-exceeds',
  severity: 'error',
  run: ({ table, figures }) => {
    const socialProtection = statedFigure(figures, 'poor.socialProtection');
    const withoutLabour = statedFigure(figures, 'poor.withoutLabour');
    if (!socialProtection || !withoutLabour || socialProtection.value <= withoutLabour.value) return [];
    const poor = communeFigure(table, 'poor.opening.count');
    if (!poor) return [];
    const details = { socialProtection: socialProtection.value, withoutLabour: withoutLabour.value };
    return [
      findingOf({ id: 'social-protection-exceeds', details }, 'error', poor.cell, {
        found: socialProtection.value,
        elsewhere: socialProtection.place,
      }),
    ];
  },
};
