// Checks, the client they are given, and what went over the wire for one that fails.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

export const MODEL = 'gemini-2.5-flash';
export const NEWER = 'gemini-3.8-flash';
export const LIMITED = 'gemini-2.0-flash-lite'; // two requests a minute: the emulator is started with such a quota
export const EMBEDDER = 'gemini-embedding-001';
export const BOTH = ['v1', 'v1beta'];
export const BETA = ['v1beta'];
export const NOTE = 'The quick brown fox jumps over the lazy dog.';
export const LONG = 'word '.repeat(1_100); // enough to be cached

const SHOWN = 1_500;
const PLUMBING = /^(constructor|_.*|.*Internal|process.*|initAfc.*|maybe.*|create(Inlined|Gcs|Bigquery).*|get(Gcs|Bigquery)Uri|formatDestination|getClient|isCallableTool|.*WithContinuation)$/;
const HIDDEN = new Set(['apiClient', 'parentClient', 'modelsModule', 'auth', 'webSocketFactory', 'sdk', 'httpOptions', 'resolveClient']);

export const checks = [];

/** Writes a check down: its namespace, what it shows, and the API's versions that have it. */
export function check(namespace, name, versions, run) {
  checks.push({ namespace, name, versions, run });
}

/** The folder's own @google/genai, wherever this script is. */
export function load(folder) {
  return createRequire(`${resolve(folder)}/`)('@google/genai');
}

export class Caller {
  called = new Set();
  exchanges = [];

  constructor(genai, url) {
    this.genai = genai;
    this.url = url;
    const fetch = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const response = await fetch(input, init);
      const answer = response.headers.get('content-type')?.includes('json') ? response.clone() : undefined;
      this.exchanges.push({ method: init?.method ?? input.method ?? 'GET', url: input.url ?? `${input}`, body: init?.body, response, answer });
      return response;
    };
  }

  makeClient(apiVersion, options = {}) {
    const httpOptions = { baseUrl: this.url, apiVersion, retryOptions: { attempts: 1 } };
    const client = new this.genai.GoogleGenAI({ apiKey: 'test-key', httpOptions, ...options });
    for (const [path, part, name] of listMethods(client)) {
      const method = part[name].bind(part);
      part[name] = (...args) => (this.called.add(path), method(...args));
    }
    return client;
  }

  async describe() {
    const lines = [];
    for (const { method, url, body, response, answer } of this.exchanges.slice(-3)) {
      const text = await answer?.text().catch(() => '(read)');
      lines.push(`  ${method} ${url}\n  ${shorten(body)}\n  -> ${response.status} ${shorten(text)}`);
    }
    return lines.join('\n');
  }
}

/** Every public method of a client: its path, the object it is on, its name. */
export function* listMethods(client) {
  const namespaces = new Set([...Object.keys(client), ...Object.getOwnPropertyNames(Object.getPrototypeOf(client))]);
  for (const namespace of namespaces) {
    if (HIDDEN.has(namespace) || PLUMBING.test(namespace) || namespace === 'getNextGenClient') continue;
    const part = client[namespace];
    if (part && typeof part === 'object') yield* walk(part, namespace);
  }
}

function* walk(part, path) {
  const names = new Set([...Object.keys(part), ...Object.getOwnPropertyNames(Object.getPrototypeOf(part))]);
  for (const name of names) {
    if (PLUMBING.test(name) || HIDDEN.has(name)) continue;
    const value = part[name];
    if (typeof value === 'function') yield [`${path}.${name}`, part, name];
    else if (value && typeof value === 'object') yield* walk(value, `${path}.${name}`);
  }
}

function shorten(data) {
  if (data !== undefined && data !== null && typeof data !== 'string') return '(bytes)';
  const text = (data ?? '').replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} ...` : text;
}

/** All of what is listed or streamed. */
export async function every(items) {
  const all = [];
  for await (const item of await items) all.push(item);
  return all;
}

/** A call that must be refused, and the error it was refused with. */
export async function refused(code, saying, call) {
  try {
    await call();
  } catch (error) {
    const status = error.status ?? error.statusCode ?? error.httpMeta?.response?.status;
    assert.equal(status, code, error.stack);
    assert.ok(`${error.message} ${error.body ?? ''}`.includes(saying), `${error.message} does not say: ${saying}`);
    return error;
  }
  return assert.fail(`It was not refused; ${code} was expected.`);
}
