// For the minified page only: ky without what `http.ts` never asks of it. `http.ts` counts and times attempts itself
// (`retry: 0`, `timeout: false`), gives every call its own complete options, and uses no hooks, no instances, no progress,
// no search parameters and no `.json()`; a bundler cannot know that, and it is 3.8 of ky's 8.7 kB. lean-ky.test.ts runs the faults on the result.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What was left out was read in this version; another one must be read again. */
const version = '2.1.0';

const lean = {
  'core/constants.js': `
    export const supportsRequestStreams = true, supportsAbortController = true, supportsAbortSignal = true;
    export const supportsResponseStreams = false, supportsFormData = false;
    export const requestMethods = [];
    export const responseTypes = {};
    export const maxSafeTimeout = 2147483647;
    export const stop = undefined, retry = undefined;
    export class RetryMarker {}`,
  'core/retry-timing.js': `
    export const getRetryTimingHeader = () => undefined, calculateRetryTimingDelay = () => undefined;`,
  'errors/ForceRetryError.js': 'export class ForceRetryError extends Error {}',
  'errors/NonError.js': 'export class NonError extends Error {}',
  'errors/SchemaValidationError.js': 'export class SchemaValidationError extends Error {}',
  'errors/TimeoutError.js': 'export class TimeoutError extends Error {}',
  'utils/body.js':
    'export const streamRequest = (request) => request, streamResponse = (response) => response;',
  'utils/is-network-error.js': 'export default () => false;',
  'utils/merge.js': `
    export const deletedParametersSymbol = Symbol();
    export const replaceOption = (value) => value, cloneShallow = replaceOption;
    export const validateAndMerge = (...all) => Object.assign({}, ...all), deepMerge = validateAndMerge;
    export const mergeHeaders = (_, headers) => new Headers(headers);
    export const mergeHooks = () =>
      ({ init: [], beforeRequest: [], beforeRetry: [], beforeError: [], afterResponse: [] });`,
  'utils/normalize.js': `
    export const normalizeRequestMethod = (method) => method;
    export const normalizeRetryOptions = () => ({ limit: 0, methods: [] });`,
  'utils/options.js': `
    export const findUnknownOptions = () => ({}), hasSearchParameters = () => false;`,
  'utils/timeout.js': 'export default () => {};',
  'utils/type-guards.js': `
    export const isKyError = () => false, isHTTPError = isKyError, isNetworkError = isKyError;
    export const isTimeoutError = isKyError, isForceRetryError = isKyError;`,
};

/**
 * What is left of the methods of `Ky` itself under those options: there is one attempt, nothing is raced, hooks are not
 * called. A method that nothing refers to any more goes.
 */
const leanMethods = {
  '#assignRequest': '{}',
  '#calculateDelay': '{}',
  '#calculateRetryDelay': '{}',
  '#consumeReturnedResponseFromBeforeRetryHook': '{}',
  '#createManagedSignal': '{ return this.#abortController.signal; }',
  '#decorateResponse': '{}',
  '#fetch': `{
    const request = this.#originalRequest = this.request;
    return this.#setResponseRequest(await this.#options.fetch(request), request);
  }`,
  '#getErrorDataTimeout': '{ return {}; }',
  '#getNormalizedOptions': '{ return this.#options; }',
  '#getRemainingTotalTimeout': '{}',
  '#parseJson': '{ try { return JSON.parse(text); } catch {} }',
  '#raceBodyRead': '{}',
  '#raceWithTotalTimeout': '{ return operation(); }',
  // The body's end is waited for by http.ts, as long as for that of any answer.
  '#readResponseText': '{ return response.text().catch(() => {}); }',
  '#retry': '{ return function_(); }',
  '#retryFromError': '{ throw error; }',
  '#runAfterResponseHooks': '{ return response; }',
  '#runBeforeRequestHooks': '{}',
  '#throwIfTotalTimeoutExhausted': '{}',
  '#throwProcessedError': '{ throw error; }',
  '#wrapRequestWithUploadProgress': '{ return request; }',
};

/** Puts the lean bodies into the class, then takes out members that are only declared. */
function leanClass(code, parse) {
  const members = (source) => {
    const exported = parse(source).body.find(({ declaration }) => declaration?.type === 'ClassDeclaration');
    return exported.declaration.body.body
      .filter(({ key }) => key?.type === 'PrivateIdentifier')
      .map((member) => ({ ...member, name: `#${member.key.name}` }))
      .reverse();
  };
  const left = new Set(Object.keys(leanMethods));
  for (const { name, value } of members(code)) {
    if (!left.delete(name)) continue;
    code = code.slice(0, value.body.start) + leanMethods[name] + code.slice(value.body.end);
  }
  if (left.size) throw new Error(`lean-ky knows methods that Ky does not have: ${[...left].join(', ')}`);
  for (let length = 0; length !== code.length;) {
    length = code.length;
    for (const { name, start, end } of members(code))
      if (code.match(new RegExp(`${name}\\b`, 'g')).length === 1)
        code = code.slice(0, start) + code.slice(end);
  }
  return code;
}

/** A rollup plugin. */
export function leanKy() {
  const left = new Set(Object.keys(lean));
  return {
    name: 'lean-ky',
    buildStart() {
      const entry = createRequire(import.meta.url).resolve('ky');
      const manifest = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
      if (manifest.version !== version)
        this.error(`lean-ky was written for ky ${version} and found ${manifest.version}: read what changed.`);
    },
    load(id) {
      const path = /[\\/]ky[\\/]distribution[\\/](.*)$/.exec(id)?.[1].replaceAll('\\', '/');
      if (!(path in lean)) return null;
      left.delete(path);
      return { code: lean[path], moduleSideEffects: false };
    },
    transform(code, id) {
      return /[\\/]ky[\\/]distribution[\\/]core[\\/]Ky\.js$/.test(id)
        ? { code: leanClass(code, (source) => this.parse(source)), map: null }
        : null;
    },
    buildEnd(error) {
      if (!error && left.size && left.size < Object.keys(lean).length)
        this.error(`lean-ky knows files that ky does not have: ${[...left].join(', ')}`);
    },
  };
}
