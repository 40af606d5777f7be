// What requests and answers say: from JSON to blocks of text, thoughts, calls and media. Works on pieces as they come.

// Splits a body that grows into JSON values: server-sent events, the objects of an array, or one whole value.
export class Reader {
  constructor(type, streams) {
    this.mode = type === "text/event-stream" ? "events" : streams ? "array" : "whole";
    this.rest = "";
    this.size = 0; // bytes read so far
    this.at = 0; // how far `rest` was looked at
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    this.begin = -1;
  }

  // The values that are complete now: {value, text, end} with the offset of their last byte.
  feed(text) {
    this.rest += text;
    if (this.mode === "events") return this.readEvents();
    if (this.mode === "array") return this.readArray();
    return [];
  }

  // What is left when nothing more comes.
  finish() {
    if (this.mode !== "whole" || !this.rest.trim()) return [];
    const text = this.rest;
    this.rest = "";
    return [{ value: parse(text), text, end: this.count(text) }];
  }

  readEvents() {
    const found = [];
    const boundary = /\r\n\r\n|\n\n|\r\r/g;
    let start = 0;
    for (let match = boundary.exec(this.rest); match; match = boundary.exec(this.rest)) {
      const block = this.rest.slice(start, match.index);
      const end = this.count(this.rest.slice(start, boundary.lastIndex));
      start = boundary.lastIndex;
      const data = block
        .split(/\r\n|\n|\r/)
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice(line[5] === " " ? 6 : 5))
        .join("\n");
      if (data) found.push({ value: parse(data), text: data, end });
    }
    this.rest = this.rest.slice(start);
    return found;
  }

  readArray() {
    const found = [];
    const { rest } = this;
    for (; this.at < rest.length; this.at++) {
      const character = rest[this.at];
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (character === "\\") this.escaped = true;
        else if (character === '"') this.inString = false;
      } else if (character === '"') this.inString = true;
      else if (character === "{") {
        if (this.depth++ === 0) this.begin = this.at;
      } else if (character === "}" && --this.depth === 0) {
        const text = rest.slice(this.begin, this.at + 1);
        found.push({ value: parse(text), text, end: this.size + length(rest.slice(0, this.at + 1)) });
      }
    }
    if (this.depth === 0) {
      this.count(rest);
      this.rest = "";
      this.at = 0;
    }
    return found;
  }

  count(text) {
    this.size += length(text);
    return this.size;
  }
}

const encoder = new TextEncoder();
const length = (text) => encoder.encode(text).length;

export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const objects = (value) => (Array.isArray(value) ? value.filter(isObject) : []);

// --- answers ----------------------------------------------------------------------------------------------------------

// A block: {kind, text?, value?, of?}. Kinds: text, thought, call, result, code, output, media, file, error, note.
export function readAnswer(value) {
  if (!isObject(value)) return [];
  const blocks = [];
  if (isObject(value.error)) blocks.push({ kind: "error", value: value.error });
  if (value.promptFeedback?.blockReason) {
    blocks.push({ kind: "note", text: `The prompt was blocked: ${value.promptFeedback.blockReason}` });
  }
  for (const candidate of objects(value.candidates)) {
    const of = candidate.index ?? 0;
    for (const part of objects(candidate.content?.parts)) blocks.push(...readPart(part, of));
    if (typeof candidate.content === "string") blocks.push({ kind: "text", text: candidate.content, of });
    if (typeof candidate.output === "string") blocks.push({ kind: "text", text: candidate.output, of });
    if (candidate.finishReason && candidate.finishReason !== "STOP") {
      blocks.push({ kind: "note", text: `Finished: ${candidate.finishReason}`, of });
    }
  }
  if (isObject(value.delta)) blocks.push(...readDelta(value));
  if (value.event_type === "step.start" && isObject(value.step)) blocks.push(...readStep(value.step));
  for (const step of objects(value.steps ?? value.outputs)) blocks.push(...readStep(step));
  for (const error of objects(value.errors)) blocks.push({ kind: "error", value: error });
  return blocks;
}

function readPart(part, of = 0) {
  const data = part.inlineData ?? part.inline_data;
  const file = part.fileData ?? part.file_data;
  const call = part.functionCall ?? part.function_call;
  const response = part.functionResponse ?? part.function_response;
  const code = part.executableCode ?? part.executable_code;
  const output = part.codeExecutionResult ?? part.code_execution_result;
  if (part.thought && typeof part.text === "string") return [{ kind: "thought", text: part.text, of }];
  if (typeof part.text === "string") return part.text ? [{ kind: "text", text: part.text, of }] : [];
  if (isObject(data)) return [media(data.mimeType ?? data.mime_type, data.data, of)];
  if (isObject(file)) return [{ kind: "file", text: file.fileUri ?? file.file_uri ?? "", of }];
  if (isObject(call)) return [{ kind: "call", name: call.name, value: call.args ?? {}, of }];
  if (isObject(response)) return [{ kind: "result", name: response.name, value: response.response ?? {}, of }];
  if (isObject(code)) return [{ kind: "code", text: code.code ?? "", of }];
  if (isObject(output)) return [{ kind: "output", text: output.output ?? output.outcome ?? "", of }];
  return [];
}

const media = (type, data, of = 0) => ({ kind: "media", type: String(type ?? ""), data: String(data ?? ""), of });

function readDelta({ delta, index }) {
  if (delta.type === "arguments_delta") return [{ kind: "call", more: String(delta.arguments ?? ""), step: index }];
  if (delta.type === "thought_summary") return readItems([delta.content], "thought");
  return readItems([delta]);
}

function readStep(step) {
  if (step.type === "function_call") {
    return [{ kind: "call", name: step.name, value: step.arguments ?? {} }];
  }
  if (step.type === "function_result") return [{ kind: "result", name: step.name, value: step.result ?? {} }];
  if (step.type === "thought") return readItems(step.summary, "thought");
  if (step.content !== undefined) return readItems(step.content);
  return readItems([step]);
}

function readItems(items, kind = "text") {
  if (typeof items === "string") return [{ kind, text: items }];
  return objects(items).flatMap((item) => {
    if (typeof item.text === "string") return [{ kind, text: item.text }];
    if (typeof item.data === "string") return [media(item.mime_type ?? item.mimeType, item.data)];
    if (typeof item.uri === "string") return [{ kind: "file", text: item.uri }];
    return [];
  });
}

// --- requests ---------------------------------------------------------------------------------------------------------

// What was said: [{role, blocks}]; empty where the request says nothing.
export function readTurns(value) {
  if (!isObject(value)) return [];
  const turns = [];
  const system = value.systemInstruction ?? value.system_instruction;
  if (system) turns.push({ role: "system", blocks: readContent(system) });
  const asked = value.generateContentRequest ?? value;
  if (asked !== value) return readTurns(asked);
  if (value.contents !== undefined) turns.push(...turnsOf(value.contents));
  else if (Array.isArray(value.requests)) {
    for (const request of objects(value.requests)) {
      if (request.content) turns.push({ role: "text", blocks: readContent(request.content) });
    }
  } else if (value.content?.parts) turns.push({ role: "text", blocks: readContent(value.content) });
  else if (value.input !== undefined) turns.push(...turnsOfInput(value.input));
  else if (typeof value.prompt?.text === "string") turns.push({ role: "user", blocks: [{ kind: "text", text: value.prompt.text }] });
  return turns.filter(({ blocks }) => blocks.length);
}

function turnsOf(contents) {
  return objects(Array.isArray(contents) ? contents : [contents]).map((content) => ({
    role: content.role ?? "user",
    blocks: readContent(content),
  }));
}

function turnsOfInput(input) {
  if (typeof input === "string") return [{ role: "user", blocks: [{ kind: "text", text: input }] }];
  const items = objects(Array.isArray(input) ? input : [input]);
  return items.map((item) => ({
    role: item.role ?? (/_call$|_output$|thought/.test(item.type ?? "") ? "model" : "user"),
    blocks: readStep(item),
  }));
}

function readContent(content) {
  if (typeof content === "string") return [{ kind: "text", text: content }];
  return objects(content.parts ?? [content]).flatMap((part) => readPart(part));
}

// One message of a Live session, in a word and in blocks.
export function readMessage(value) {
  if (!isObject(value)) return { title: "message", blocks: [] };
  const title = Object.keys(value).filter((name) => name !== "usageMetadata")[0] ?? Object.keys(value)[0] ?? "empty";
  const blocks = [];
  const server = value.serverContent;
  if (server) {
    for (const part of objects(server.modelTurn?.parts)) blocks.push(...readPart(part));
    for (const [name, kind] of [["outputTranscription", "text"], ["inputTranscription", "thought"]]) {
      if (server[name]?.text) blocks.push({ kind, text: server[name].text });
    }
    const flags = ["generationComplete", "turnComplete", "interrupted"].filter((name) => server[name]);
    return { title: flags.length ? flags.join(", ") : "serverContent", blocks };
  }
  for (const turn of objects(value.clientContent?.turns)) blocks.push(...readContent(turn));
  for (const call of objects(value.toolCall?.functionCalls)) blocks.push({ kind: "call", name: call.name, value: call.args ?? {} });
  for (const response of objects(value.toolResponse?.functionResponses)) {
    blocks.push({ kind: "result", name: response.name, value: response.response ?? {} });
  }
  const heard = value.realtimeInput;
  if (typeof heard?.text === "string") blocks.push({ kind: "text", text: heard.text });
  for (const item of [heard?.audio, heard?.video, ...objects(heard?.mediaChunks)]) {
    if (isObject(item)) blocks.push(media(item.mimeType, item.data));
  }
  return { title, blocks };
}
