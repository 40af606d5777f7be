// Live sessions over WebSocket.

import assert from 'node:assert/strict';

import { BETA, check } from './checks.mjs';

const MODEL = 'gemini-live-2.5-flash-preview';
const TEXT = { responseModalities: ['TEXT'] };
const WEATHER = {
  functionDeclarations: [
    {
      name: 'get_weather',
      description: 'Tell the weather.',
      parameters: { type: 'OBJECT', properties: { city: { type: 'STRING' } }, required: ['city'] },
    },
  ],
};

/** A session, and its messages as they come, one after the other; the end of the connection is one of them. */
async function open(connect, params) {
  const messages = [];
  let wake = () => {};
  const add = (message) => (messages.push(message), wake());
  const callbacks = { onmessage: add, onerror: () => {}, onclose: ({ code, reason }) => add({ code, reason }) };
  const session = await connect({ ...params, callbacks });
  const next = async () => {
    while (!messages.length) await new Promise((resolve) => (wake = resolve));
    return messages.shift();
  };
  return { session, next };
}

async function hear(next) {
  let text = '';
  for (;;) {
    const message = await next();
    text += message.text ?? '';
    if (message.toolCall || message.code || message.serverContent?.turnComplete) return { text, message };
  }
}

check('live', 'text turns', BETA, async (ai) => {
  const { session, next } = await open((params) => ai.live.connect(params), { model: MODEL, config: TEXT });
  session.sendClientContent({ turns: 'Hello.' });
  assert.match((await hear(next)).text, /Hello/);
  session.sendRealtimeInput({ text: 'Again.' });
  assert.match((await hear(next)).text, /Again.*turn 2/);
  session.close();
});

check('live', 'a tool called, and its response', BETA, async (ai) => {
  const config = { ...TEXT, tools: [WEATHER] };
  const { session, next } = await open((params) => ai.live.connect(params), { model: MODEL, config });
  session.sendClientContent({ turns: 'What is the weather in Oslo?' });
  const { id, name, args } = (await hear(next)).message.toolCall.functionCalls[0];
  assert.deepEqual(args, { city: 'Oslo' });
  session.sendToolResponse({ functionResponses: [{ id, name, response: { result: 'sunny' } }] });
  assert.match((await hear(next)).text, /sunny/);
  session.close();
});

check('live', 'a model that does not exist closes the connection', BETA, async (ai) => {
  const opening = open((params) => ai.live.connect(params), { model: 'no-such-model', config: TEXT });
  const ended = await opening.then(async ({ next }) => (await hear(next)).message, (error) => error);
  assert.match(`${ended.code ?? ''} ${ended.reason ?? ''} ${ended.message ?? ''}`, /1008|no-such-model/);
});

check('live', 'music', ['v1alpha'], async (ai) => {
  const { session, next } = await open((params) => ai.live.music.connect(params), { model: 'models/lyria-realtime-exp' });
  await session.setWeightedPrompts({ weightedPrompts: [{ text: 'piano', weight: 1 }] });
  session.play();
  let chunk;
  while (!chunk) chunk = (await next()).serverContent?.audioChunks?.[0];
  assert.ok(chunk.data.length > 100_000);
  session.stop();
  session.close();
});
