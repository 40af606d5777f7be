// Interactions, and what goes with them: agents, webhooks, voices, credentials, environments, triggers.

import assert from 'node:assert/strict';

import { BETA, BOTH, MODEL, NEWER, check, every, refused } from './checks.mjs';

const AGENT = 'antigravity-preview-09-2026';
const WEATHER = {
  type: 'function',
  name: 'get_weather',
  description: 'Tell the weather.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};

check('interactions', 'create: text, and on from there', BOTH, async (ai) => {
  const first = await ai.interactions.create({ model: MODEL, input: 'My name is Ada.' });
  assert.equal(first.status, 'completed');
  const second = await ai.interactions.create({ model: MODEL, input: 'Who am I?', previous_interaction_id: first.id });
  assert.ok(second.usage.total_input_tokens > first.usage.total_input_tokens);
});

check('interactions', 'create: a function called, and its result', BOTH, async (ai) => {
  const first = await ai.interactions.create({ model: NEWER, input: 'get weather in Oslo', tools: [WEATHER] });
  const call = first.steps.find((step) => step.type === 'function_call');
  assert.deepEqual([first.status, call.arguments], ['requires_action', { city: 'Oslo' }]);
  const result = { type: 'function_result', call_id: call.id, name: call.name, result: { sky: 'clear' } };
  const second = await ai.interactions.create({ model: NEWER, input: [result], tools: [WEATHER], previous_interaction_id: first.id });
  assert.match(JSON.stringify(second.steps), /clear/);
});

check('interactions', 'create: events', BOTH, async (ai) => {
  const events = await every(ai.interactions.create({ model: MODEL, input: 'Count to five.', stream: true }));
  assert.equal(events[0].event_type, 'interaction.created');
  assert.equal(events.at(-1).event_type, 'interaction.completed');
});

check('interactions', 'create, get, cancel: work in the background', BOTH, async (ai) => {
  const working = await ai.interactions.create({ model: NEWER, input: 'Think.', background: true });
  assert.equal(working.status, 'in_progress');
  assert.equal((await ai.interactions.cancel(working.id)).status, 'cancelled');
  const done = await ai.interactions.create({ model: NEWER, input: 'Think.', background: true });
  const events = await every(ai.interactions.get(done.id, { stream: true }));
  assert.equal(events.at(-1).event_type, 'interaction.completed');
});

check('interactions', 'delete: what is gone is 404', BOTH, async (ai) => {
  const interaction = await ai.interactions.create({ model: MODEL, input: 'Hi' });
  await ai.interactions.delete(interaction.id);
  await refused(404, '', () => ai.interactions.get(interaction.id));
});

check('interactions', 'create: a model that does not exist is 404', BOTH, async (ai) => {
  await refused(404, '', () => ai.interactions.create({ model: 'no-such-model', input: 'Hi' }));
});

check('agents', 'create, get, list, delete', BETA, async (ai) => {
  const agent = await ai.agents.create({ id: 'node', system_instruction: 'Be kind.' });
  assert.equal((await ai.agents.get('node')).system_instruction, 'Be kind.');
  assert.ok((await ai.agents.list()).agents.some(({ id }) => id === agent.id));
  await ai.agents.delete('node');
  await refused(404, '', () => ai.agents.get('node'));
});

check('webhooks', 'create, get, list, update, ping, delete', BOTH, async (ai) => {
  const webhook = await ai.webhooks.create({ uri: 'https://gone.invalid/hook', subscribed_events: ['batch.succeeded'] });
  assert.ok(webhook.new_signing_secret);
  assert.equal((await ai.webhooks.get(webhook.id)).uri, webhook.uri);
  assert.ok((await ai.webhooks.list()).webhooks.some(({ id }) => id === webhook.id));
  assert.equal((await ai.webhooks.update(webhook.id, { state: 'disabled', update_mask: 'state' })).state, 'disabled');
  assert.ok(await ai.webhooks.ping(webhook.id));
  assert.notEqual((await ai.webhooks.rotateSigningSecret(webhook.id)).secret, webhook.new_signing_secret);
  await ai.webhooks.delete(webhook.id);
  await refused(404, '', () => ai.webhooks.get(webhook.id));
});

check('voices', 'list, create, get, delete', BETA, async (ai) => {
  assert.equal((await ai.voices.list({ type: ['prebuilt'], page_size: 3 })).voices.length, 3);
  const voice = await ai.voices.create({ voice: { type: 'prompted', display_name: 'Ada', prompted: { input: 'Calm.' } }, store: true });
  assert.equal((await ai.voices.get(voice.id)).display_name, 'Ada');
  await ai.voices.delete(voice.id);
  await refused(404, '', () => ai.voices.get(voice.id));
});

check('credentials', 'create, get, list, update, delete', BETA, async (ai) => {
  const { id } = await ai.credentials.create({ type: 'bearer_token', id: 'node', token: 'test-token' });
  assert.equal((await ai.credentials.get(id)).type, 'bearer_token');
  assert.ok((await ai.credentials.list()).credentials.some((item) => item.id === id));
  assert.equal((await ai.credentials.update(id, { type: 'bearer_token', token: 'another' })).id, id);
  await ai.credentials.delete(id);
  await refused(404, '', () => ai.credentials.get(id));
});

check('environments', 'create, get, list, delete; files up, listed and down', BETA, async (ai) => {
  const { id } = await ai.environments.create({ sources: [{ type: 'inline', content: '1 2 3', target: '/numbers.txt' }] });
  assert.equal((await ai.environments.get(id)).status, 'active');
  assert.ok((await ai.environments.list()).environments.some((item) => item.id === id));
  await ai.environments.files.upload({ environment: id, path: 'docs/note.txt', file: new Blob(['a note']) });
  const { files } = await ai.environments.files.list({ environment: id, path: 'docs' });
  assert.deepEqual(files.map(({ name }) => name), ['note.txt']);
  const data = await ai.environments.files.download({ environment: id, path: 'docs/note.txt' });
  assert.equal(new TextDecoder().decode(data), 'a note');
  await ai.environments.delete(id);
  await refused(404, '', () => ai.environments.get(id));
});

check('triggers', 'create, get, list, update, run, delete', BETA, async (ai) => {
  const interaction = { agent: AGENT, input: 'Say hello.', environment: 'remote' };
  const trigger = await ai.triggers.create({ interaction, schedule: '0 9 * * *', time_zone: 'Europe/Vienna' });
  assert.ok((await ai.triggers.get(trigger.id)).next_run_time);
  assert.ok((await ai.triggers.list()).triggers.some(({ id }) => id === trigger.id));
  assert.equal((await ai.triggers.update(trigger.id, { status: 'paused' })).status, 'paused');
  const execution = await ai.triggers.run(trigger.id);
  assert.deepEqual((await ai.triggers.listExecutions(trigger.id)).trigger_executions.map(({ id }) => id), [execution.id]);
  await ai.triggers.delete(trigger.id);
  await refused(404, '', () => ai.triggers.get(trigger.id));
});
