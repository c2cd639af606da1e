import type { CommuneProfile, ProfileField } from '../../domain/commune';

/**
 * What a paper prints of the profile and nobody has typed, in the order of the paper. The commune's own name stands in
 * for a place that is not named.
 * @param printed the fields that have a dotted line of their own on the paper.
 */
export function missingFields(profile: CommuneProfile, printed: readonly ProfileField[]): ProfileField[] {
  const isMissing = (field: ProfileField): boolean => profile[field].trim() === '';
  const noPlace = isMissing('place') && isMissing('commune');
  return [...printed.filter(isMissing), ...(noPlace ? (['place'] as const) : [])];
}
