import { problemCatalogue, type FieldProblem, type Problem, type ProblemCode } from '@portico/contract';

export interface ProblemDetails {
  /** What happened here, for people. */
  readonly detail?: string;
  readonly fields?: FieldProblem[];
  readonly data?: unknown;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Thrown anywhere below a handler; becomes an `application/problem+json` answer with the catalogue's status. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? problemCatalogue[code].title);
    this.name = 'ProblemError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return problemCatalogue[this.code].status;
  }

  toProblem(requestId: string): Problem {
    const { title, status } = problemCatalogue[this.code];
    const { detail, fields, data } = this.details;
    return {
      type: `urn:portico:problem:${this.code}`,
      title,
      status,
      code: this.code,
      requestId,
      ...(detail === undefined ? {} : { detail }),
      ...(fields === undefined ? {} : { fields }),
      ...(data === undefined ? {} : { data }),
    };
  }
}
