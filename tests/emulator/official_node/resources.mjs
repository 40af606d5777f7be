// Files, batches, file search stores and their operations.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BETA, BOTH, EMBEDDER, MODEL, NOTE, check, every, refused } from './checks.mjs';

const folder = mkdtempSync(join(tmpdir(), 'official-node-'));
const note = join(folder, 'note.txt');
writeFileSync(note, NOTE);

const blob = (text, type = 'text/plain') => new Blob([text], { type });

async function finish(ai, job) {
  for (let look = 0; look < 20 && !/SUCCEEDED|FAILED|CANCELLED/.test(job.state); look += 1) job = await ai.batches.get({ name: job.name });
  assert.equal(job.state, 'JOB_STATE_SUCCEEDED');
  return job;
}

async function settle(ai, operation) {
  for (let look = 0; look < 20 && !operation.done; look += 1) operation = await ai.operations.get({ operation });
  assert.ok(operation.done);
  return operation;
}

check('files', 'upload: a path', BOTH, async (ai) => {
  const file = await ai.files.upload({ file: note, config: { displayName: 'a note' } });
  assert.deepEqual([file.displayName, file.mimeType, Number(file.sizeBytes), file.state], ['a note', 'text/plain', NOTE.length, 'ACTIVE']);
  await ai.files.delete({ name: file.name });
});

check('files', 'upload: a blob of several slices', BOTH, async (ai) => {
  const file = await ai.files.upload({ file: blob('gemkit'.repeat(3_000_000), 'application/octet-stream') });
  assert.equal(Number(file.sizeBytes), 18_000_000);
  await ai.files.delete({ name: file.name });
});

check('files', 'upload: a name of one\'s own, once', BOTH, async (ai, version) => {
  const config = { name: `node-${version}`, mimeType: 'text/plain' };
  assert.equal((await ai.files.upload({ file: blob('one'), config })).name, `files/node-${version}`);
  await refused(409, 'ALREADY_EXISTS', () => ai.files.upload({ file: blob('two'), config }));
  await ai.files.delete({ name: `node-${version}` });
});

check('files', 'get, list, delete: what is gone is 403', BOTH, async (ai) => {
  const names = [];
  for (let i = 0; i < 3; i += 1) names.push((await ai.files.upload({ file: blob(NOTE) })).name);
  assert.equal(Number((await ai.files.get({ name: names[0] })).sizeBytes), NOTE.length);
  const pager = await ai.files.list({ config: { pageSize: 2 } });
  assert.equal(pager.pageLength, 2);
  const listed = (await every(pager)).map(({ name }) => name);
  assert.ok(names.every((name) => listed.includes(name)));
  for (const name of names) await ai.files.delete({ name });
  await refused(403, 'PERMISSION_DENIED', () => ai.files.get({ name: names[0] }));
});

check('files', 'in a prompt', BOTH, async (ai, version, { genai }) => {
  const file = await ai.files.upload({ file: note });
  const contents = genai.createUserContent(['Summarize.', genai.createPartFromUri(file.uri, file.mimeType)]);
  const bare = await ai.models.countTokens({ model: MODEL, contents: 'Summarize.' });
  const response = await ai.models.generateContent({ model: MODEL, contents });
  assert.ok(response.usageMetadata.promptTokenCount > bare.totalTokens);
  await ai.files.delete({ name: file.name });
});

check('files', 'registerFiles: objects in Cloud Storage', BETA, async (ai) => {
  const auth = { addAuthHeaders: async () => {}, getAccessToken: async () => ({ token: 'test-token' }), getRequestHeaders: async () => new Headers({ authorization: 'Bearer test-token' }) };
  const { files } = await ai.files.registerFiles({ auth, uris: ['gs://bucket/note.txt'] });
  assert.equal(files[0].source, 'REGISTERED');
});

check('batches', 'create: prompts, answered in their order', BOTH, async (ai) => {
  const src = ['one', 'two'].map((contents) => ({ contents, metadata: { key: contents } }));
  const job = await finish(ai, await ai.batches.create({ model: MODEL, src, config: { displayName: 'two' } }));
  assert.deepEqual(job.dest.inlinedResponses.map((item) => Boolean(item.response.candidates[0].content)), [true, true]);
  await ai.batches.delete({ name: job.name });
});

check('batches', 'create: out of a file, into a file that can be downloaded', BOTH, async (ai, version) => {
  const rows = ['a', 'b'].map((key) => JSON.stringify({ key, request: { contents: [{ parts: [{ text: 'Hi' }] }] } })).join('\n');
  const source = await ai.files.upload({ file: blob(rows), config: { mimeType: 'application/jsonl' } });
  const job = await finish(ai, await ai.batches.create({ model: MODEL, src: source.name }));
  const downloadPath = join(folder, `${version}.jsonl`);
  await ai.files.download({ file: job.dest.fileName, downloadPath });
  const lines = readFileSync(downloadPath, 'utf8').trim().split('\n');
  assert.deepEqual(lines.map((line) => JSON.parse(line).key), ['a', 'b']);
  await ai.batches.delete({ name: job.name });
});

check('batches', 'createEmbeddings: one for each text', BOTH, async (ai) => {
  const src = { inlinedRequests: { contents: ['a cat', 'a dog'], config: { outputDimensionality: 4 } } };
  const job = await finish(ai, await ai.batches.createEmbeddings({ model: EMBEDDER, src }));
  assert.deepEqual(job.dest.inlinedEmbedContentResponses.map((item) => item.response.embedding.values.length), [4, 4]);
  await ai.batches.delete({ name: job.name });
});

check('batches', 'list, cancel, delete', BOTH, async (ai) => {
  const job = await ai.batches.create({ model: MODEL, src: [{ contents: 'Hi' }] });
  assert.ok((await every(ai.batches.list({ config: { pageSize: 1 } }))).some(({ name }) => name === job.name));
  await ai.batches.cancel({ name: job.name });
  assert.equal((await ai.batches.get({ name: job.name })).state, 'JOB_STATE_CANCELLED');
  await ai.batches.delete({ name: job.name });
  await refused(404, 'NOT_FOUND', () => ai.batches.get({ name: job.name }));
});

check('fileSearchStores', 'create, get, list, delete', BOTH, async (ai) => {
  const store = await ai.fileSearchStores.create({ config: { displayName: 'My Notes' } });
  assert.match(store.name, /^fileSearchStores\/my-notes-/);
  assert.equal((await ai.fileSearchStores.get({ name: store.name })).displayName, 'My Notes');
  assert.ok((await every(ai.fileSearchStores.list({ config: { pageSize: 1 } }))).some(({ name }) => name === store.name));
  await refused(404, 'NOT_FOUND', () => ai.fileSearchStores.downloadMedia(`${store.name}/media/none`));
  await ai.fileSearchStores.delete({ name: store.name });
  await refused(403, 'PERMISSION_DENIED', () => ai.fileSearchStores.get({ name: store.name }));
});

check('fileSearchStores', 'uploadToFileSearchStore; documents: get, list, delete', BOTH, async (ai) => {
  const store = await ai.fileSearchStores.create({});
  const config = { displayName: 'note.txt', customMetadata: [{ key: 'year', numericValue: 1843 }] };
  await settle(ai, await ai.fileSearchStores.uploadToFileSearchStore({ fileSearchStoreName: store.name, file: note, config }));
  const [listed] = await every(ai.fileSearchStores.documents.list({ parent: store.name }));
  const document = await ai.fileSearchStores.documents.get({ name: listed.name });
  assert.deepEqual([document.displayName, document.state, document.customMetadata[0].numericValue], ['note.txt', 'STATE_ACTIVE', 1843]);
  await ai.fileSearchStores.documents.delete({ name: document.name, config: { force: true } });
  await ai.fileSearchStores.delete({ name: store.name });
});

check('fileSearchStores', 'importFile, and a prompt answered out of a store', BETA, async (ai) => {
  const store = await ai.fileSearchStores.create({});
  const file = await ai.files.upload({ file: note });
  await settle(ai, await ai.fileSearchStores.importFile({ fileSearchStoreName: store.name, fileName: file.name }));
  const config = { tools: [{ fileSearch: { fileSearchStoreNames: [store.name] } }] };
  const response = await ai.models.generateContent({ model: MODEL, contents: 'Who jumps over the dog?', config });
  assert.match(response.candidates[0].groundingMetadata.groundingChunks[0].retrievedContext.text, /fox/);
  await ai.fileSearchStores.delete({ name: store.name, config: { force: true } });
});

check('operations', 'get: a video, begun without @google/genai, which only downloads those of the Gemini API', BETA, async (ai, version, { genai, url }) => {
  const response = await fetch(`${url}/v1beta/models/veo-3.1-generate-preview:predictLongRunning`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': 'test-key' },
    body: JSON.stringify({ instances: [{ prompt: 'A cat.' }] }),
  });
  const { name } = await response.json();
  const operation = await settle(ai, Object.assign(new genai.GenerateVideosOperation(), { name }));
  const downloadPath = join(folder, 'cat.mp4');
  const [file] = operation.response.generatedVideos;
  file.video.uri = file.video.uri.replace('http:', 'https:'); // @google/genai finds no name in others
  await ai.files.download({ file, downloadPath });
  assert.equal(readFileSync(downloadPath).subarray(4, 8).toString(), 'ftyp');
});

check('operations', 'get: one that does not exist is refused', BOTH, async (ai, version, { genai }) => {
  const operation = Object.assign(new genai.ImportFileOperation(), { name: 'fileSearchStores/none/operations/none' });
  await refused(403, 'PERMISSION_DENIED', () => ai.operations.get({ operation }));
});
