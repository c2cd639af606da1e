import type { Stage } from '../domain/columns';
import { countRole } from '../domain/columns';
import { wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

const STANDING: readonly Stage[] = ['opening', 'closing'];

/** Poor and near-poor households together are more than all households of the row. */
export const poorExceedHouseholds: Check = {
  id: 'poor-exceed-households',
  severity: 'error',
  run: ({ table }) =>
    STANDING.flatMap((stage) => {
      const poorRole = countRole('poor', stage);
      const nearPoorRole = countRole('nearPoor', stage);
      return table.rows.flatMap((_row, row) => {
        const households = wholeCountAt(table, row, 'households');
        const poor = wholeCountAt(table, row, poorRole);
        const nearPoor = wholeCountAt(table, row, nearPoorRole);
        // A hamlet without any household is `no-households`' to report.
        const exceeds =
          households > 0 && (Number.isNaN(poor) ? 0 : poor) + (Number.isNaN(nearPoor) ? 0 : nearPoor) > households;
        if (!exceeds) return [];
        const larger = poor >= nearPoor || Number.isNaN(nearPoor) ? poorRole : nearPoorRole;
        const cell = { row, role: larger };
        const others = ([poorRole, nearPoorRole, 'households'] as const).filter(
          (role) => role !== larger && table.columns.has(role),
        );
        const details = {
          poor: Number.isNaN(poor) ? 0 : poor,
          nearPoor: Number.isNaN(nearPoor) ? 0 : nearPoor,
          households,
        };
        return [
          findingOf({ id: 'poor-exceed-households', details }, 'error', cell, {
            involved: [cell, ...others.map((role) => ({ row, role }))],
            found: wholeCountAt(table, row, larger),
          }),
        ];
      });
    }),
};
