import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import { ProblemError } from '../http/problem.js';

/** Lets visitors in where the catalogue is public; elsewhere only buyers. */
export function requireCatalogue({ config }: Context, buyer: Buyer | undefined): void {
  if (!buyer && !config.publicCatalogue) throw new ProblemError('session.required');
}
