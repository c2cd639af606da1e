import type { Finding, Resolution } from '../../domain/finding';
import { certainly } from '../../domain/finding';
import { isSameCell } from '../../domain/cell-set';
import { isSymptom } from './name-cause';

/**
 * A total that is wrong because its formula adds up the wrong cells, or itself, is one finding: told by the formula, with the
 * number and the reasons of the arithmetic.
 */
export function withFormulaCauses(findings: readonly Finding[]): Finding[] {
  const symptoms = new Map<Finding, Finding>(
    findings.flatMap((finding) => {
      if (finding.id !== 'sum-misses-row' && finding.id !== 'circular-formula') return [];
      const symptom = findings.find(
        (other) => (isSymptom(other) || other.id === 'total-mismatch') && isSameCell(other.cell, finding.cell),
      );
      return symptom && symptom.resolution.kind !== 'tied' ? [[finding, symptom] as const] : [];
    }),
  );
  const explained = new Set(symptoms.values());
  return findings
    .filter((finding) => !explained.has(finding))
    .map((finding) => {
      const symptom = symptoms.get(finding);
      if (!symptom) return finding;
      const { found, expected, evidence, resolution } = symptom;
      return { ...finding, found, expected, evidence, resolution: settledByFormula(resolution) };
    });
}

/** The formula says itself that its number is wrong, however near another repair comes, or how far the search went. */
function settledByFormula(resolution: Resolution): Resolution {
  switch (resolution.kind) {
    case 'nearly':
      return certainly(resolution.repair);
    case 'unsettled':
    case 'unproven':
      return { kind: 'none' };
    case 'none':
    case 'certain':
    case 'likeliest':
    case 'choice':
    case 'tied':
      return resolution;
  }
}
