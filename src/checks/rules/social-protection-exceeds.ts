import { defineCheck } from '../definition/define-check';
import { communeFigure } from '../numbers/commune-figure';
import { statedFigure } from '../numbers/stated-figures';

/** Poor households under social protection are among those without labour. */
export const socialProtectionExceeds = defineCheck(
  'social-protection-exceeds',
  'error',
  ({ numbers, figures }, report) => {
    const socialProtection = statedFigure(figures, 'poor.socialProtection');
    const withoutLabour = statedFigure(figures, 'poor.withoutLabour');
    if (!socialProtection || !withoutLabour || socialProtection.value <= withoutLabour.value) return [];
    const poor = communeFigure(numbers, 'poor.opening.count');
    if (!poor) return [];
    const details = { socialProtection: socialProtection.value, withoutLabour: withoutLabour.value };
    return [
      report(poor.cell, details, {
        found: socialProtection.value,
        elsewhere: socialProtection.place,
      }),
    ];
  },
);
