/** Lints each `{ file, text }` of the JSON on stdin in place of the file, and prints the rules that object, as JSON. */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.mjs' });
const rules = [];
for (const trial of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(trial.text, { filePath: trial.file });
  rules.push((result?.messages ?? []).map((message) => message.ruleId));
}
process.stdout.write(JSON.stringify(rules));
