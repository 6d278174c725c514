// What the portal asks its database for one request, kept so that it can be asked again without the portal.
import type { OnQuery } from '../../../portal/src/database/server/server-database.js';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | null)[];
  readonly inTransaction: boolean;
  /** Statements of one stage were sent without waiting for each other. */
  readonly stage: number;
}

/** Statements as the bare server takes them: `fresh` are positions whose value must be new for each request. */
export interface Part {
  readonly transaction: boolean;
  readonly stages: (Pick<Statement, 'sql' | 'parameters'> & { readonly fresh: Record<number, string> })[][];
}

export interface Recorder {
  readonly onQuery: OnQuery;
  /** What was sent while `work` ran. */
  record(work: () => Promise<unknown>): Promise<Statement[]>;
}

export function recorder(): Recorder {
  let taken: Statement[] = [];
  let underway = 0;
  let stage = 0;
  return {
    onQuery({ sql, parameters, inTransaction }) {
      // Waking the event streams is gathered over many requests.
      if (sql.includes('pg_notify')) return () => {};
      if (underway === 0) stage++;
      underway++;
      taken.push({ sql, parameters, inTransaction, stage });
      return () => void underway--;
    },
    async record(work) {
      taken = [];
      await work();
      return taken;
    },
  };
}

/**
 * What is new for each request is what differs between two equal requests: an id, a key. A replay makes a text of its
 * own there, the same one wherever the first request had the same. Times and JSON may stay as they are.
 */
export function replayable(first: readonly Statement[], second: readonly Statement[]): Part[] {
  if (first.length === 0 || first.some((statement, at) => statement.sql !== second[at]?.sql))
    throw new Error(`Two equal requests asked differently: ${first.length} and ${second.length} statements.`);
  const parts: Part[] = [];
  let last: Statement | undefined;
  first.forEach((statement, at) => {
    const { sql, parameters, inTransaction, stage } = statement;
    const fresh: Record<number, string> = {};
    parameters.forEach((value, position) => {
      const differs = value !== second[at]!.parameters[position];
      if (value !== null && differs && !/^[[{]|^\d{4}-\d\d-\d\dT/.test(value)) fresh[position] = value;
    });
    if (last?.inTransaction !== inTransaction) parts.push({ transaction: inTransaction, stages: [] });
    const { stages } = parts.at(-1)!;
    if (last?.inTransaction !== inTransaction || last.stage !== stage) stages.push([]);
    stages.at(-1)!.push({ sql, parameters, fresh });
    last = statement;
  });
  return parts;
}
