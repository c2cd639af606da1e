const CHART_NAME_PREFIX = 'CommunePovertyTargets.chart';

/** The most charts that a sheet of the tool's own has. */
export const MOST_CHARTS = 8;

/** The names of so many charts on a sheet of the tool's own. @throws RangeError where there are more than it has */
export function ownChartNames(count: number): string[] {
  if (count > MOST_CHARTS) throw new RangeError(`A sheet has no more than ${MOST_CHARTS} charts`);
  return Array.from({ length: count }, (_chart, index) => `${CHART_NAME_PREFIX}${index + 1}`);
}

/** What a chart of that name is called until the former one has gone. */
export function provisionalChartName(name: string): string {
  return `${name}.new`;
}

/** Whether a chart is the tool's own by its name. */
export function isOwnChartName(name: string): boolean {
  return ownChartNames(MOST_CHARTS).some((own) => name === own || name === provisionalChartName(own));
}
