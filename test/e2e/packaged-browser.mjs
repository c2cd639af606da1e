/**
 * Unpacks the browser that comes as an npm package, and prints where it is and what it needs of the environment.
 * A process of its own: the package is an ES module, and it changes the environment it runs in.
 */

// Read when the package is imported: it then unpacks the libraries that a bare system lacks.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
