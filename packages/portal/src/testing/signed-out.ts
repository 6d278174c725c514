import { header } from '@portico/contract';
import { createApp, type PortalOptions } from '../app.js';
import type { PortalDatabase } from '../database/database.js';
import { testConfig } from './shop.js';

type Options = Partial<Omit<PortalOptions, 'database'>>;

export interface Reply {
  readonly status: number;
  readonly body: any;
  readonly headers: Headers;
}

/** A caller without a session, who keeps the cookies that the portal sets. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

export function openVisitor(database: PortalDatabase, options: Options = {}): () => Visitor {
  const app = createApp({ database, config: testConfig, ...options });
  const base = new URL((options.config ?? testConfig).baseUrl);
  return () => {
    const cookies = new Map<string, string>();
    return {
      cookies,
      async call(method, path, body, headers = {}) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await app.request(`${base.href.replace(/\/$/, '')}${path}`, {
          method,
          headers: { [header.client]: 'test', ...(cookie ? { Cookie: cookie } : {}), ...headers },
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        });
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          if (value === '') cookies.delete(name);
          else cookies.set(name, value);
        }
        const text = await response.text();
        const json = response.headers.get('Content-Type')?.includes('json');
        return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
      },
    };
  };
}
