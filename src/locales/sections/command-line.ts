/** Words of the command-line. */
export interface CommandLineWords {
  readonly title: string;
}
