import type { TableRole } from '../../domain/columns';
import type { MeasureRole } from '../../domain/columns';
import type { TableHeader } from './find-header';
import type { HeaderRole } from './header-vocabulary';

/** What the officer says that columns hold, by zero-based sheet column; null where one holds nothing known. */
export type CorrectedRoles = ReadonlyMap<number, TableRole | null>;

/** The tables of one sheet whose columns the officer corrected. */
export interface TableCorrection {
  /** The name of the sheet. */
  readonly sheet: string;
  /** The place of the table among those of its sheet from top to bottom, from 0. */
  readonly order: number;
  readonly roles: CorrectedRoles;
}

/** The header as the officer has it: a role that is given to another column leaves its own. */
export function withCorrectedRoles(header: TableHeader, roles: CorrectedRoles): TableHeader {
  const given = new Set<HeaderRole | null>(roles.values());
  const kept = [...header.positions].filter(([role, position]) => !roles.has(position) && !given.has(role));
  const named = [...roles].flatMap(([position, role]): [HeaderRole, number][] => (role ? [[role, position]] : []));
  const stillInferred = (role: MeasureRole): boolean => kept.some(([own]) => own === role);
  return {
    ...header,
    positions: new Map([...kept, ...named]),
    inferred: header.inferred.filter(stillInferred),
    corrected: [...roles.keys()],
  };
}
