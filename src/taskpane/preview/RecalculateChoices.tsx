import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import { Disclosure } from '../parts/Disclosure';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface RecalculateChoicesProps {
  readonly options: RecalculateOptions;
  readonly onChoose: (options: RecalculateOptions) => void;
}

/** How recalculated cells are written and rounded; the preview follows each choice. */
export function RecalculateChoices({ options, onChoose }: RecalculateChoicesProps) {
  const styles = useStyles();
  const { options: words } = useWords().pane;
  const [open, setOpen] = useState(false);
  return (
    <Disclosure heading={words.heading} open={open} onToggle={setOpen}>
      <div className={styles.choices}>
        <Field label={words.writing}>
          <RadioGroup
            value={options.as}
            onChange={(_event, { value }) => onChoose({ ...options, as: value === 'values' ? 'values' : 'formulas' })}
          >
            <Radio value="formulas" label={words.formulas} />
            <Radio value="values" label={words.values} />
          </RadioGroup>
        </Field>
        <Field label={words.rounding}>
          <RadioGroup
            value={options.rounding}
            onChange={(_event, { value }) =>
              onChoose({ ...options, rounding: value === 'standard' ? 'standard' : 'column' })
            }
          >
            <Radio value="column" label={words.ownStyle} />
            <Radio value="standard" label={words.standardStyle} />
          </RadioGroup>
        </Field>
      </div>
    </Disclosure>
  );
}
