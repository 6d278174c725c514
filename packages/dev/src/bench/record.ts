/** A statement as the portal ran it. */
export interface Recorded {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface Replayable extends Recorded {
  readonly fresh: Readonly<Record<string, string>>;
}

/**
 * What two runs of the same request tell apart: a text that differs is made for each request (an id, a key), so a
 * replay makes a new one, the same wherever the first run had the same text.
 */
export function replayable(first: readonly Recorded[], second: readonly Recorded[]): Replayable[] {
  if (first.length !== second.length) {
    throw new Error(`The two runs differ: ${first.length} and ${second.length} statements.`);
  }
  return first.map((statement, index) => {
    const other = second[index]!;
    if (other.sql !== statement.sql)
      throw new Error(`The two runs differ at statement ${index}: ${statement.sql}`);
    const fresh: Record<string, string> = {};
    statement.parameters.forEach((value, position) => {
      if (
        typeof value !== 'string' ||
        value === other.parameters[position] ||
        value.length < 6 ||
        /^[[{]|^\d{4}-\d\d-/.test(value)
      )
        return;
      fresh[position] = value;
    });
    return { ...statement, fresh };
  });
}
