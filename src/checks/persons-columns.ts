import type { CountRole, MovementRole, SideRole } from '../domain/columns';
import {
  countRole,
  INDICATORS,
  movedPersonsRole,
  MOVEMENTS,
  movementRole,
  personsRole,
  STAGES,
} from '../domain/columns';

/** A column of persons beside the column of the households that they live in. */
export interface PersonsPair {
  readonly persons: SideRole;
  readonly households: CountRole | MovementRole;
  /** Whether the pair counts who is there, and not who moves. */
  readonly isStanding: boolean;
}

/** Every pair of persons and households that a sheet may print. */
export const PERSONS_PAIRS: readonly PersonsPair[] = [
  { persons: 'persons', households: 'households', isStanding: true },
  ...INDICATORS.flatMap((indicator) => [
    ...STAGES.map((stage) => ({
      persons: personsRole(indicator, stage),
      households: countRole(indicator, stage),
      isStanding: stage !== 'reduction',
    })),
    ...MOVEMENTS.map((movement) => ({
      persons: movedPersonsRole(indicator, movement),
      households: movementRole(indicator, movement),
      isStanding: false,
    })),
  ]),
];
