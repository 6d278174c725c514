import type { ImportReport } from '../../import/index.js';
import type { Progress } from '../../import/report.js';

const terminal = process.stderr.isTTY;
const number = new Intl.NumberFormat('en');

/** Progress on the standard error: in place on a terminal, one line now and then elsewhere. */
export function showProgress(): (progress: Progress) => void {
  let last = 0;
  return ({ kind, done, total }) => {
    const now = Date.now();
    if (done !== total && now - last < (terminal ? 100 : 2000)) return;
    last = now;
    const text = `${kind}: ${number.format(done)}${total === undefined ? '' : ` of ${number.format(total)}`}`;
    process.stderr.write(terminal ? `\r${text}${done === total ? '\n' : ''}` : `${text}\n`);
  };
}

/** What became of a file: every refused line with why and what to do, then the counts. */
export function describeReport(report: ImportReport, most = Number.POSITIVE_INFINITY): string {
  const refused = report.lines.filter((line) => line.outcome === 'refused');
  const lines = refused.slice(0, most).flatMap(({ line, key, problems }) =>
    problems.map((problem) => {
      const value = problem.value === undefined ? '' : ` (${JSON.stringify(problem.value)})`;
      const field = problem.field ? `${problem.field}${value}: ` : '';
      return `line ${line}${key ? ` ${key}` : ''}: ${field}${problem.message}`;
    }),
  );
  if (refused.length > most) lines.push(`... and ${number.format(refused.length - most)} more refused lines`);
  lines.push(
    `${report.kind}: ${number.format(report.added)} added, ${number.format(report.changed)} changed, ` +
      `${number.format(report.unchanged)} unchanged, ${number.format(report.refused)} refused`,
  );
  return lines.join('\n');
}
