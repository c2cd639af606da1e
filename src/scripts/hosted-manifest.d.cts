export declare const DEVELOPMENT_URL: string;
export declare function hostedManifest(
  manifest: string,
  hosted: { readonly url: string; readonly version: string },
): string;
