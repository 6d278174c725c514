import type { Capabilities } from '@portico/contract';
import { readCapabilities } from '@portico/contract/client';
import type { Connection } from './connection.js';
import type { CallOptions } from './http.js';

/** What this portal has. */
export interface CapabilitiesResource {
  /** `GET /capabilities` */
  read(options?: Pick<CallOptions, 'signal'>): Promise<Capabilities>;
}

export const createCapabilities = (connection: Connection): CapabilitiesResource => ({
  read: (options) => connection.call(readCapabilities, {}, options),
});
