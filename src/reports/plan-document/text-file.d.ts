/** A text file, read in by the bundler. */
declare module '*.txt' {
  const text: string;
  export default text;
}
