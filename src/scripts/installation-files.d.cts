interface Office {
  readonly url: string;
  readonly share?: string;
}

interface Pattern {
  readonly from: string;
  readonly to: string;
  readonly transform: (bytes: Buffer) => string | Buffer;
}

export declare const PLACEHOLDER_SHARE: string;
export declare function filledIn(text: string, office: Office): string;
export declare function installationPatterns(office: Office, bringsOffice: boolean): readonly Pattern[];
