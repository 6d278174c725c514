import type { Company } from '@portico/contract';
import { readCompany } from '@portico/contract/client';
import type { Connection } from './connection.js';
import type { CallOptions } from './http.js';

/** The buyer's company as the supplier registered it. */
export interface CompanyResource {
  /** `GET /company` */
  read(options?: Pick<CallOptions, 'signal'>): Promise<Company>;
}

export const createCompany = (connection: Connection): CompanyResource => ({
  read: (options) => connection.call(readCompany, {}, options),
});
