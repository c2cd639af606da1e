/** The code that Node gives its errors, such as "ENOENT"; empty for anything else that was thrown. */
export function errorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}
