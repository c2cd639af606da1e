import type { CheckedTable } from '../../app/checking/check-report';
import type { Finding } from '../../domain/finding';

/** The findings whose repair leaves no doubt: errors with exactly one mending, proven to be the smallest by far. */
export function certainErrors({ findings }: Pick<CheckedTable, 'findings'>): Finding[] {
  return findings.filter(({ severity, resolution }) => severity === 'error' && resolution.kind === 'certain');
}
