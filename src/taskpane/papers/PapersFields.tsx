import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { PLAN_TEMPLATE } from '../../app/papers/plan-template';
import type { ProfileField } from '../../domain/commune';
import { POLICIES } from '../../domain/commune';
import { usePanelStyles } from '../parts/panel-styles';
import type { PapersDraft } from './papers-draft';
import { isInvalidPolicy } from './papers-draft';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface PapersFieldsProps {
  readonly draft: PapersDraft;
  /** Whether what is no number is told so: not while it is still being typed for the first time. */
  readonly refused: boolean;
  readonly onChange: (draft: PapersDraft) => void;
}

/** Which texts about the commune stand under which heading of the form. */
const FIELDS_OF = {
  names: ['superiorBody', 'commune', 'signerTitle', 'signerName'],
  document: ['documentNumber', 'place', 'documentDate', 'year', 'legalBases', 'recipient', 'department', 'copiesTo'],
} as const satisfies Record<string, readonly ProfileField[]>;

/** Lists, with one item a line. */
const LISTS: ReadonlySet<ProfileField> = new Set(['legalBases', 'copiesTo']);

/** Texts about the commune. */
export function ProfileFields({ draft, onChange, of }: PapersFieldsProps & { readonly of: keyof typeof FIELDS_OF }) {
  const styles = useStyles();
  const { papers: words } = useLaterWords();
  const change = (field: ProfileField, value: string): void =>
    onChange({ ...draft, profile: { ...draft.profile, [field]: value } });
  return (
    <div className={styles.fields}>
      {FIELDS_OF[of].map((field) => {
        const shared = { value: draft.profile[field], placeholder: words.examples[field] ?? '' };
        return (
          <Field key={field} label={words.fields[field]} {...(LISTS.has(field) && { hint: words.oneALine })}>
            {LISTS.has(field) ? (
              <Textarea {...shared} resize="vertical" onChange={(_event, { value }) => change(field, value)} />
            ) : (
              <Input {...shared} onChange={(_event, { value }) => change(field, value)} />
            )}
          </Field>
        );
      })}
    </div>
  );
}

/** The shares that the plan promises, in percent. */
export function PolicyFields({ draft, refused, onChange }: PapersFieldsProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { policies: words } = useLaterWords().papers;
  return (
    <div className={styles.fields}>
      <p className={panel.remark}>{words.advice}</p>
      {POLICIES.map((policy) => (
        <Field
          key={policy}
          label={words.names[policy]}
          {...(refused && isInvalidPolicy(draft, policy) && { validationMessage: words.invalid })}
        >
          <Input
            value={draft.policies[policy]}
            inputMode="decimal"
            contentAfter="%"
            onChange={(_event, { value }) => onChange({ ...draft, policies: { ...draft.policies, [policy]: value } })}
          />
        </Field>
      ))}
    </div>
  );
}

/** A text of the plan whose figures are compared with the table. */
export function PlanTextField({ draft, onChange }: PapersFieldsProps) {
  const { planText: words } = useLaterWords().papers;
  return (
    <Field label={words.label} hint={words.advice}>
      <Textarea
        value={draft.planText}
        rows={6}
        resize="vertical"
        onChange={(_event, { value }) => onChange({ ...draft, planText: value })}
      />
    </Field>
  );
}

/** The plan's chapters III and IV in the officer's own words, begun from the sample text where that is wanted. */
export function PlanTemplateField({ draft, onChange }: PapersFieldsProps) {
  const { planTemplate: words } = useLaterWords().papers;
  const change = (planTemplate: string): void => onChange({ ...draft, planTemplate });
  return (
    <>
      <Field label={words.label} hint={words.advice}>
        <Textarea
          value={draft.planTemplate}
          rows={8}
          resize="vertical"
          onChange={(_event, { value }) => change(value)}
        />
      </Field>
      {draft.planTemplate === '' && (
        <Button size="small" onClick={() => change(PLAN_TEMPLATE)}>
          {words.takeSample}
        </Button>
      )}
    </>
  );
}
