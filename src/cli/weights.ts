import type { AllocationRequest } from '../app/changing/allocate';
import { columnIndex, MAXIMUM_COLUMNS } from '../sheet/address';
import type { Arguments } from './arguments';
import { UsageError } from './usage-error';

const KNOWN = ['opening', 'equal'] as const;
const COLUMN = /^[A-Za-z]{1,3}$/;

/** By what hamlets' claims are measured: by a name, or by a column's letters. @throws UsageError on anything else. */
export function weightsOf({ values }: Arguments): AllocationRequest['weights'] {
  const value = values.get('weights') ?? 'opening';
  const known = KNOWN.find((candidate) => candidate === value);
  if (known) return known;
  const column = COLUMN.test(value) ? columnIndex(value) : MAXIMUM_COLUMNS;
  if (column < MAXIMUM_COLUMNS) return { column };
  throw new UsageError({
    id: 'unknown-option-value',
    about: { option: '--weights', value, known: [...KNOWN, 'A', 'B', '…'] },
  });
}
