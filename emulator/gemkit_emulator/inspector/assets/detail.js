// One exchange, whole, and kept up while it goes on.

import { Blocks } from "./blocks.js";
import { copyButton, h } from "./dom.js";
import { bytes, clock, count, duration, statusText, statusTitle, tone } from "./format.js";
import { shortName } from "./list.js";
import { show } from "./media.js";
import { Reader, parse, readAnswer, readMessage, readTurns } from "./reading.js";
import { tree } from "./tree.js";
import { waterfall } from "./waterfall.js";

const TABS = ["Overview", "Request", "Response", "Timing", "Repeat"];
const AT_ONCE = 300; // events or messages drawn before somebody asks for more
const RAW = 200_000; // characters of a raw body drawn before somebody asks for more

export class Detail {
  constructor(element, goBack) {
    this.element = element;
    this.goBack = goBack;
    this.tab = "Overview";
    this.number = null;
    this.urls = [];
  }

  open(number) {
    if (number === this.number) return;
    this.close();
    this.number = number;
    this.look();
  }

  close() {
    this.controller?.abort();
    for (const url of this.urls) URL.revokeObjectURL(url);
    this.urls = [];
    this.number = null;
    this.known = null;
    this.looking = this.again = false;
    this.element.replaceChildren();
  }

  // Something has changed: look, one look at a time.
  async look() {
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = true;
    const { number } = this;
    this.controller = new AbortController();
    try {
      do {
        this.again = false;
        const response = await fetch(this.address(), { signal: this.controller.signal });
        if (number !== this.number) return;
        if (response.ok) this.take(await response.json());
        else if (this.known) this.notice("It is no longer kept: newer exchanges took its place.");
        else this.element.replaceChildren(h("p", { class: "nothing" }, "This exchange is no longer kept."));
      } while (this.again && number === this.number);
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    } finally {
      if (number === this.number) this.looking = false;
    }
  }

  address() {
    const { known } = this;
    if (!known) return `/inspector/exchanges/${this.number}`;
    const query = new URLSearchParams({ body: known.next, piece: known.pieces.length, message: known.messages.length });
    if (known.requestDone) query.set("request", "0");
    return `/inspector/exchanges/${this.number}?${query}`;
  }

  take({ summary, request, response, messages }) {
    const first = !this.known;
    if (first) {
      this.known = { pieces: [], messages: [], next: 0, text: "", events: [], requestDone: false };
      this.build(summary);
    }
    const { known, body } = this;
    const atEnd = body.scrollHeight - body.scrollTop - body.clientHeight < 40;
    const { pieces, text, next, offset, ...rest } = response;
    known.summary = summary;
    known.response = rest;
    known.pieces.push(...pieces);
    if (request && !known.requestDone) {
      known.request = request;
      known.requestDone = summary.received !== null || summary.ended !== null;
      this.drawRequest();
    }
    const added = text ?? "";
    known.text = offset === 0 ? added : known.text + added; // packed bodies come whole each time
    known.next = next ?? 0;
    this.drawHead();
    this.readAnswer(added, summary);
    known.messages.push(...messages);
    if (summary.kind === "websocket") this.drawMessages(messages);
    this.drawResponse();
    this.drawTiming();
    if (first || (summary.ended !== null && !known.repeated)) this.drawRepeat();
    // Who reads along at the end stays at the end.
    if (atEnd && !first && this.tab === "Overview") body.scrollTop = body.scrollHeight;
  }

  // --- the frame

  build(summary) {
    this.head = h("header", { class: "head" });
    this.tabs = h("div", { class: "tabs", role: "tablist" });
    this.panels = {};
    this.names = summary.kind === "websocket" ? ["Overview", "Request", "Repeat"] : TABS;
    for (const [index, name] of this.names.entries()) {
      const label = summary.kind === "websocket" && name === "Overview" ? "Timeline" : name;
      const tab = h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`, title: `${label} (${index + 1})` }, label);
      tab.addEventListener("click", () => this.show(name));
      this.tabs.append(tab);
      this.panels[name] = h("div", { class: "panel", role: "tabpanel", id: `panel-${name}`, "aria-labelledby": `tab-${name}`, tabindex: "0" });
    }
    this.notices = h("div", { class: "notices", role: "status" });
    this.asked = h("div", { class: "asked" });
    this.answered = h("div", { class: "answered" });
    this.panels.Overview.append(this.asked, this.answered);
    this.body = h("div", { class: "panels" }, ...Object.values(this.panels));
    this.element.replaceChildren(this.head, this.notices, this.tabs, this.body);
    this.show(this.names.includes(this.tab) ? this.tab : "Overview");
  }

  show(name) {
    if (!this.names?.includes(name)) return;
    this.tab = name;
    for (const tab of this.tabs.children) {
      const chosen = tab.id === `tab-${name}`;
      tab.setAttribute("aria-selected", chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
    for (const [key, panel] of Object.entries(this.panels)) panel.hidden = key !== name;
    this.drawResponse();
    this.drawTiming();
  }

  showNumber(index) {
    if (this.names?.[index]) this.show(this.names[index]);
  }

  notice(text) {
    if (![...this.notices.children].some((child) => child.textContent === text)) {
      this.notices.append(h("p", {}, text));
    }
  }

  drawHead() {
    const { summary } = this.known;
    const { tokens } = summary;
    const back = h("button", { type: "button", class: "small back", onclick: () => this.goBack() }, "← All");
    const facts = [
      clock(summary.started, true),
      summary.ended === null ? "under way" : duration(summary.ended),
      summary.pieces > 1 && `first piece after ${duration(this.known.pieces[0]?.[0])}`,
      summary.pieces > 1 && count(summary.pieces, "piece"),
      summary.messages > 0 && count(summary.messages, "message"),
      summary.kind === "http" && `${bytes(summary.requestSize)} in · ${bytes(summary.responseSize)} out`,
      summary.finish && summary.finish !== "STOP" && summary.finish,
    ].filter(Boolean);
    const counts = [
      ["prompt", tokens.input],
      ["cached", tokens.cached],
      ["thoughts", tokens.thoughts],
      ["answer", tokens.output],
      ["total", tokens.total],
    ].filter(([, number]) => number);
    this.head.replaceChildren(
      h("div", { class: "title" }, back, h("h2", {}, shortName(summary)), h("span", { class: "status", "data-tone": tone(summary), title: statusTitle(summary) }, statusText(summary)), summary.model && h("span", { class: "model" }, summary.model)),
      h("p", { class: "path" }, h("b", {}, summary.kind === "websocket" ? "WS" : summary.method), " ", summary.path, summary.query && h("span", { class: "query" }, `?${summary.query}`)),
      h("p", { class: "facts" }, ...facts.map((fact) => h("span", {}, fact))),
      counts.length
        ? h("ul", { class: "tokens", "aria-label": "Tokens" }, ...counts.map(([name, number]) => h("li", {}, h("b", {}, number.toLocaleString("en")), ` ${name}`)))
        : "",
    );
    this.element.dataset.tone = tone(summary);
  }

  // --- the overview

  drawRequest() {
    const { request, summary } = this.known;
    const value = request.text === undefined ? undefined : parse(request.text);
    this.asked.replaceChildren();
    if (summary.kind !== "websocket") {
      const turns = readTurns(value);
      for (const { role, blocks } of turns) this.asked.append(this.turn(role, blocks));
      const { contents, content, requests, input, systemInstruction, system_instruction, ...options } = Object(value);
      if (turns.length && Object.keys(options).length) {
        this.asked.append(h("details", { class: "options" }, h("summary", {}, "With ", h("code", {}, Object.keys(options).join(", "))), tree(options, this.urls)));
      } else if (!turns.length && value !== undefined && value !== null) {
        this.asked.append(h("section", { class: "turn" }, h("h3", {}, "Request"), tree(value, this.urls, 3)));
      }
      else if (!turns.length && !request.parts && request.size) this.asked.append(this.part(request));
      for (const part of request.parts ?? []) this.asked.append(this.part(part));
    }
    if (request.size > request.kept) this.notice(`Of the request, only the first ${bytes(request.kept)} of ${bytes(request.size)} were kept.`);
    this.panels.Request.replaceChildren(drawHeaders(request.headers), this.drawBody(request, "request"));
  }

  turn(role, blocks) {
    const drawn = new Blocks(this.urls);
    drawn.add(blocks);
    return h("section", { class: "turn", "data-role": role }, h("h3", {}, role), drawn.element);
  }

  part(part) {
    const type = part.type ?? Object.fromEntries(part.headers)["content-type"] ?? "";
    const value = part.text === undefined ? undefined : parse(part.text);
    const body = part.base64 !== undefined ? show(type, part.base64, this.urls) : typeof value === "object" ? tree(value, this.urls, 3) : h("pre", {}, (part.text ?? "").slice(0, RAW));
    return h("section", { class: "turn" }, h("h3", { class: "type" }, type || "part"), body);
  }

  readAnswer(added, summary) {
    const { known } = this;
    if (summary.kind === "websocket") return;
    if (!this.known.reader || (known.response.encoding && added)) {
      // As soon as the type is known. A packed body is read anew each time.
      if (!known.response.type && summary.ended === null) return;
      known.reader = new Reader(known.response.type, summary.operation.endsWith("streamGenerateContent") && summary.status < 400);
      known.blocks = new Blocks(this.urls);
      known.events = [];
      this.drawnEvents = 0;
      this.live = h("section", { class: "turn answer", "data-role": "model" }, h("h3", {}, "Answer"), known.blocks.element);
      this.answered.replaceChildren(this.live);
      added = known.text;
    }
    const values = known.reader.feed(added);
    if (summary.ended !== null) values.push(...known.reader.finish());
    for (const item of values) {
      known.events.push(item);
      const items = Array.isArray(item.value) && known.reader.mode === "whole" ? item.value : [item.value];
      for (const value of items) known.blocks.add(readAnswer(value));
    }
    this.live.classList.toggle("streaming", summary.ended === null);
    if (summary.ended !== null && !known.blocks.element.children.length) this.drawOther(summary);
    if (known.response.size > known.response.kept) {
      this.notice(`Of the answer, only the first ${bytes(known.response.kept)} of ${bytes(known.response.size)} were kept.`);
    }
  }

  // An answer that says nothing: shown as what it is.
  drawOther(summary) {
    const { response, text } = this.known;
    const value = this.known.events[0]?.value;
    let shown;
    if (value !== undefined) shown = tree(value, this.urls, 3);
    else if (response.base64) shown = show(response.type, response.base64, this.urls);
    else if (text.trim()) shown = h("pre", {}, text.slice(0, RAW));
    else shown = h("p", { class: "note" }, summary.status === null ? `Nothing was answered: ${statusTitle(summary)}.` : "The answer has no body.");
    this.known.blocks.element.append(shown);
  }

  // --- sessions

  drawMessages(fresh) {
    if (!this.known.timeline) {
      this.known.timeline = h("ol", { class: "timeline" });
      this.answered.replaceChildren(this.known.timeline);
      this.known.drawn = 0;
    }
    const { timeline } = this.known;
    const draw = (limit) => {
      for (; this.known.drawn < Math.min(limit, this.known.messages.length); this.known.drawn++) {
        timeline.append(this.message(this.known.messages[this.known.drawn], this.known.drawn));
      }
      timeline.querySelector(".more")?.remove();
      const left = this.known.messages.length - this.known.drawn;
      if (left > 0) {
        const button = h("button", { type: "button", class: "small", onclick: () => draw(this.known.drawn + AT_ONCE) }, `${Math.min(left, AT_ONCE)} more of ${left}`);
        timeline.append(h("li", { class: "more" }, button));
      }
    };
    if (fresh.length || !timeline.children.length) draw(Math.max(AT_ONCE, this.known.drawn));
    const { summary } = this.known;
    this.known.ending?.remove();
    if (summary.ended !== null) {
      this.known.ending = h("li", { class: "note" }, `${duration(summary.ended)} · ${statusTitle(summary)}`);
      timeline.append(this.known.ending);
    }
  }

  message(message) {
    const value = message.text === undefined ? undefined : parse(message.text);
    const { title, blocks } = value === undefined ? { title: message.text === undefined ? "bytes" : "text", blocks: [] } : readMessage(value);
    const drawn = new Blocks(this.urls);
    drawn.add(blocks);
    const whole = h("details", { class: "whole" }, h("summary", {}, bytes(message.size)));
    whole.addEventListener("toggle", () => {
      if (whole.open && whole.children.length === 1) {
        whole.append(value === undefined ? h("pre", {}, message.text ?? message.base64 ?? "") : tree(value, this.urls, 3));
      }
    });
    return h("li", { "data-sender": message.sender }, h("div", { class: "said" }, h("span", { class: "when" }, duration(message.at)), h("b", {}, message.sender), h("code", {}, title), whole), drawn.element);
  }

  // --- the answer as it came

  drawResponse() {
    const panel = this.panels?.Response;
    if (!panel || this.tab !== "Response" || !this.known?.response) return;
    const { known } = this;
    const { reader, events, summary } = known;
    if (reader && reader.mode !== "whole") {
      if (panel.firstChild?.dataset?.events === undefined) {
        this.eventList = h("div", { class: "events" });
        this.drawnEvents = 0;
        const raw = h("details", { class: "raw" }, h("summary", {}, "As one text"));
        raw.addEventListener("toggle", () => raw.open && !raw.querySelector("pre") && raw.append(rawText(known.text)));
        panel.replaceChildren(h("div", { "data-events": "" }, drawHeaders(known.response.headers), this.eventList, raw));
      }
      this.drawEvents(Math.max(AT_ONCE, this.drawnEvents));
    } else if (summary.ended !== null && panel.dataset.done !== String(this.number)) {
      panel.dataset.done = this.number;
      panel.replaceChildren(drawHeaders(known.response.headers), this.drawBody({ ...known.response, text: known.response.base64 === undefined ? known.text : undefined }, "response"));
    } else if (summary.ended === null) {
      panel.replaceChildren(drawHeaders(known.response.headers ?? []), h("p", { class: "note" }, "Under way …"));
    }
  }

  drawEvents(limit) {
    const { events, pieces } = this.known;
    for (; this.drawnEvents < Math.min(limit, events.length); this.drawnEvents++) {
      const { text, value, end } = events[this.drawnEvents];
      const at = timeOf(pieces, end);
      const row = h("details", {}, h("summary", {}, h("span", { class: "index" }, String(this.drawnEvents + 1)), h("span", { class: "when" }, duration(at)), h("code", {}, text.replace(/\s+/g, " ").slice(0, 300))));
      row.addEventListener("toggle", () => {
        if (row.open && row.children.length === 1) row.append(value === undefined ? h("pre", {}, text) : tree(value, this.urls, 20));
      });
      this.eventList.append(row);
    }
    this.eventList.querySelector(".small.more")?.remove();
    const left = events.length - this.drawnEvents;
    if (left > 0) {
      this.eventList.append(h("button", { type: "button", class: "small more", onclick: () => this.drawEvents(this.drawnEvents + AT_ONCE) }, `${Math.min(left, AT_ONCE)} more of ${left}`));
    }
  }

  drawBody(body, side) {
    const link = h("a", { class: "small", href: `/inspector/exchanges/${this.number}/${side}`, download: `${side}-${this.number}` }, "Download");
    if (body.parts) return h("div", {}, h("div", { class: "actions" }, link), ...body.parts.map((part) => this.part(part)));
    if (body.base64 !== undefined) return h("div", {}, h("div", { class: "actions" }, link), show(body.type, body.base64, this.urls));
    const text = body.text ?? "";
    if (!text) return h("p", { class: "note" }, "No body.");
    const value = parse(text);
    const actions = h("div", { class: "actions" }, copyButton(() => text), link);
    const content = h("div", {});
    if (value === undefined || typeof value !== "object" || value === null) content.append(rawText(text));
    else {
      const toggle = h("button", { type: "button", class: "small", "aria-pressed": "false" }, "Raw");
      const draw = (raw) => content.replaceChildren(raw ? rawText(text) : tree(value, this.urls, 20));
      toggle.addEventListener("click", () => {
        const raw = toggle.getAttribute("aria-pressed") !== "true";
        toggle.setAttribute("aria-pressed", raw);
        draw(raw);
      });
      actions.prepend(toggle);
      draw(false);
    }
    return h("div", {}, actions, content);
  }

  drawTiming() {
    if (this.tab !== "Timing" || !this.panels?.Timing || !this.known?.summary) return;
    this.panels.Timing.replaceChildren(waterfall(this.known.summary, this.known.pieces));
  }

  async drawRepeat() {
    const { number, panels } = this;
    this.known.repeated = this.known.summary.ended !== null;
    const response = await fetch(`/inspector/exchanges/${number}/snippets`);
    if (!response.ok || number !== this.number) return;
    const names = { curl: "curl", gemkit: "Python, gemkit", "google-genai": "Python, google-genai" };
    const sections = Object.entries(await response.json()).map(([name, { code, note }]) =>
      h("section", { class: "snippet", "data-name": name }, h("h3", {}, names[name] ?? name, code ? copyButton(() => code) : null), code ? h("pre", {}, code) : h("p", { class: "note" }, note)),
    );
    panels.Repeat.replaceChildren(h("p", { class: "note" }, "Keys are never shown or kept; the emulator takes any: ", h("code", {}, "export GEMINI_API_KEY=anything")), ...sections);
  }
}

function drawHeaders(headers) {
  return h(
    "details",
    { class: "headers" },
    h("summary", {}, count(headers.length, "header")),
    h("table", {}, h("tbody", {}, ...headers.map(([name, value]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", { class: value.endsWith("hidden") ? "secret" : "" }, value))))),
  );
}

function rawText(text) {
  const pre = h("pre", { class: "raw-text" }, text.slice(0, RAW));
  if (text.length > RAW) {
    const button = h("button", { type: "button", class: "small" }, `All ${count(text.length, "character")}`);
    button.addEventListener("click", () => (pre.textContent = text));
    pre.append("\n", button);
  }
  return pre;
}

// When the piece was sent that has a byte.
function timeOf(pieces, end) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle][1] < end) low = middle;
    else high = middle - 1;
  }
  return pieces[low]?.[0];
}
