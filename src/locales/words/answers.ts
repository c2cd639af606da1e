/** Words of the officer's answers to findings, and of the choices about checking. */
export interface AnswerWords {
  readonly waive: {
    /** The field for the reason. */
    readonly reason: string;
    /** Reasons that officers give often, whole as they are kept. */
    readonly usual: readonly string[];
    /** At the field, where no reason is given. */
    readonly missing: string;
    readonly keep: string;
    readonly cancel: string;
  };
  readonly waived: {
    readonly because: (reason: string) => string;
    readonly reconsider: string;
  };
  readonly list: {
    readonly sheet: string;
    readonly file: string;
    /** With its ending, as it is stored. */
    readonly fileName: string;
    /** The text of the file, for those who can download nothing. */
    readonly text: string;
  };
  readonly options: {
    readonly whileTyping: string;
    readonly whileTypingMeans: string;
  };
}
