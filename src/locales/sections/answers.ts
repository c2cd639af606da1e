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
  readonly options: {
    readonly whileTyping: string;
    readonly whileTypingMeans: string;
  };
}
