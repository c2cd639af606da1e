import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Ref, SyntheticEvent } from 'react';
import { typedHouseholds } from '../../app/changing/typed-numbers';

const useStyles = makeStyles({
  field: { width: '48px', minWidth: 0 },
  input: { minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface HouseholdsFieldProps {
  readonly label: string;
  /** Null shows what stands there by itself. */
  readonly households: number | null;
  readonly byItself: number;
  readonly className?: string | undefined;
  readonly fieldRef?: Ref<HTMLInputElement>;
  /** Told each whole number that is typed, and null where the field is emptied. */
  readonly onType: (households: number | null) => void;
  readonly onLeave?: () => void;
}

/** A number of households in a table of hamlets. */
export function HouseholdsField(props: HouseholdsFieldProps) {
  const { label, households, byItself, className, fieldRef, onType, onLeave } = props;
  const styles = useStyles();
  const type = (text: string): void => {
    const typed = typedHouseholds(text);
    if (typed !== null || text === '') onType(typed);
  };
  return (
    <Input
      size="small"
      className={styles.field}
      input={{ ...(fieldRef && { ref: fieldRef }), className: mergeClasses(styles.input, className) }}
      aria-label={label}
      inputMode="numeric"
      value={households === null ? '' : String(households)}
      placeholder={String(byItself)}
      onInput={(event) => type(event.currentTarget.value)}
      onFocus={selectAll}
      onClick={selectAll}
      onBlur={onLeave}
    />
  );
}

/** A click puts the caret down after the focus has come: what is typed next replaces the number all the same. */
function selectAll({ target }: SyntheticEvent): void {
  if (target instanceof HTMLInputElement) target.select();
}
