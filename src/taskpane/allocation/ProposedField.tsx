import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { AllocationLine } from '../../app/changing/allocate';
import { HouseholdsField } from '../parts/HouseholdsField';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXXS },
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
  const change = (households: number | null): void => {
    setEmptied(households === null);
    onLock(households);
  };
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
      <HouseholdsField
        label={allocation.proposedFor(hamlet)}
        households={emptied ? null : line.proposed}
        byItself={line.proposed}
        className={line.locked ? styles.locked : undefined}
        fieldRef={field}
        onType={change}
        onLeave={() => setEmptied(false)}
      />
    </div>
  );
}
