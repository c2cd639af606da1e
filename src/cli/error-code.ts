/** The code that Node gives its errors, such as "ENOENT"; empty for anything else that was thrown. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}
