// Problems as other programs read them.
import type { Problem } from './problem.ts';

/** Lines that GitHub Actions shows beside the line of the file: ::error file=…,line=…::message */
export function toAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ severity, path, line, column, rule, message }) =>
        `::${severity} file=${property(path)},line=${line}${column ? `,col=${column}` : ''},title=${property(rule)}::${data(message)}`,
    )
    .join('\n');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts has the two kinds of escapes.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** SARIF 2.1.0, which code hosts and editors show: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function toSarif(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].map((id) => ({ id }));
  const results = problems.map(({ rule, severity, path, line, column, message }) => ({
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, ...(column && { startColumn: column }) },
        },
      },
    ],
  }));
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'faqtory', rules } }, results }],
  };
  return JSON.stringify(sarif, null, 2);
}
