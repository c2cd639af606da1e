/** What one piece of work in a process of its own has cost. */
export interface Cost {
  readonly milliseconds: number;
  /** The most memory that the process has had, in megabytes. */
  readonly megabytes: number;
}

const KILOBYTES_PER_MEGABYTE = 1024;

/** Does the work once and prints what it cost for the process that started this one. */
export async function measure(work: () => unknown): Promise<void> {
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes } satisfies Cost));
}
