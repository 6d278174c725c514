import type { FieldProblem, ProblemCode } from '@portico/contract';

/**
 * What went wrong, seen from the caller.
 *
 * - `network`: no answer came (offline, refused, dropped, cut off).
 * - `timeout`: no answer in time.
 * - `abort`: the caller's signal, or `session.changed` when somebody else signed in meanwhile.
 * - `http`: the portal answered with a problem, or something before it with another error page.
 * - `shape`: the answer does not fit the contract.
 */
export type PortalErrorKind = 'network' | 'timeout' | 'abort' | 'http' | 'shape';

/** A catalogued problem code, or one of the client's own. An unknown code is shown by its `message`. */
export type PortalErrorCode =
  | ProblemCode
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'session.changed'
  | 'http.error'
  | 'response.invalid'
  | (string & {});

/** What a {@link PortalError} carries besides its kind, code and message. */
export interface PortalErrorDetails {
  /** HTTP status, when there was an answer. */
  status?: number | undefined;
  /** The fields that were refused, each with its own code. */
  fields?: FieldProblem[] | undefined;
  /** Names the request in the portal's log. */
  requestId?: string | undefined;
  /** Seconds to wait before another attempt, as the portal asked. */
  retryAfter?: number | undefined;
  /** What belongs to the code, e.g. the cart as it is now for `cart.line-changed`. */
  data?: unknown;
  cause?: unknown;
}

/** The one error of this package: every rejected call rejects with it. */
export class PortalError extends Error {
  readonly kind: PortalErrorKind;
  readonly code: PortalErrorCode;
  declare readonly status?: number;
  declare readonly fields?: FieldProblem[];
  declare readonly requestId?: string;
  declare readonly retryAfter?: number;
  declare readonly data?: unknown;

  constructor(kind: PortalErrorKind, code: PortalErrorCode, message: string, details?: PortalErrorDetails) {
    super(message);
    this.name = 'PortalError';
    this.kind = kind;
    this.code = code;
    Object.assign(this, details);
  }
}
