import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { AllocationLine } from '../app/allocate';
import { readHouseholds } from './read-households';
import { useLaterWords } from './words';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXXS },
  field: { width: '48px', minWidth: 0 },
  input: { minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  locked: { fontWeight: tokens.fontWeightSemibold },
  unlock: { minWidth: 0, padding: 0, width: '24px' },
});

interface ProposedFieldProps {
  readonly hamlet: string;
  readonly line: AllocationLine;
  readonly onLock: (households: number | null) => void;
}

/** What a hamlet is given. A number that is typed here is kept; emptied, the field follows the others again. */
export function ProposedField({ hamlet, line, onLock }: ProposedFieldProps) {
  const styles = useStyles();
  const { allocation } = useLaterWords().steps;
  const [emptied, setEmptied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const change = (text: string): void => {
    const households = readHouseholds(text);
    if (households === null && text !== '') return;
    setEmptied(text === '');
    onLock(households);
  };
  // A click puts the caret down after the focus has come: what is typed next replaces the number all the same.
  const selectAll = (): void => field.current?.select();
  const unlock = (): void => {
    onLock(null);
    field.current?.focus();
  };
  return (
    <div className={styles.place}>
      {line.locked && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.unlock}
          icon={<LockClosedRegular />}
          aria-label={allocation.unlock(hamlet)}
          onClick={unlock}
        />
      )}
      <Input
        size="small"
        className={styles.field}
        input={{ ref: field, className: mergeClasses(styles.input, line.locked && styles.locked) }}
        aria-label={allocation.proposedFor(hamlet)}
        inputMode="numeric"
        value={emptied ? '' : String(line.proposed)}
        placeholder={String(line.proposed)}
        onInput={(event) => change(event.currentTarget.value)}
        onFocus={selectAll}
        onClick={selectAll}
        onBlur={() => setEmptied(false)}
      />
    </div>
  );
}
