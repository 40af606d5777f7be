// The list of exchanges: only the rows in view exist.

import { h } from "./dom.js";
import { clock, duration, statusText, statusTitle, tone } from "./format.js";

const HEIGHT = 62;
const MARGIN = 6;

export class List {
  constructor(element, select) {
    this.element = element;
    this.select = select;
    this.items = [];
    this.rows = new Map();
    this.selected = null;
    this.space = h("div", { class: "space", role: "presentation" });
    element.append(this.space);
    element.addEventListener("scroll", () => this.schedule());
    element.addEventListener("click", (event) => {
      const row = event.target.closest(".item");
      if (row) select(Number(row.dataset.number), true);
    });
    new ResizeObserver(() => this.schedule()).observe(element);
  }

  show(items) {
    const { element } = this;
    if (element.scrollTop > HEIGHT / 2 && this.items.length) {
      // What is being read stays where it is, while new rows push in above.
      const top = this.items[Math.floor(element.scrollTop / HEIGHT)];
      const index = top ? items.findIndex((item) => item.number === top.number) : -1;
      this.resize(items.length);
      if (index >= 0) element.scrollTop = index * HEIGHT + (element.scrollTop % HEIGHT);
    }
    this.items = items;
    this.resize(items.length);
    this.schedule();
  }

  resize(length) {
    this.space.style.height = `${length * HEIGHT}px`;
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.render();
    });
  }

  render() {
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, Math.floor(scrollTop / HEIGHT) - MARGIN);
    const last = Math.min(this.items.length, Math.ceil((scrollTop + clientHeight) / HEIGHT) + MARGIN);
    const seen = new Set();
    for (let index = first; index < last; index++) {
      const item = this.items[index];
      seen.add(item.number);
      let row = this.rows.get(item.number);
      if (!row) {
        row = new Row(item.number);
        this.rows.set(item.number, row);
        this.space.append(row.element);
      }
      row.element.style.transform = `translateY(${index * HEIGHT}px)`;
      row.element.setAttribute("aria-posinset", index + 1);
      row.element.setAttribute("aria-setsize", this.items.length);
      row.element.setAttribute("aria-selected", item.number === this.selected);
      row.fill(item);
    }
    for (const [number, row] of this.rows) {
      if (seen.has(number)) continue;
      row.element.remove();
      this.rows.delete(number);
    }
    const active = this.rows.has(this.selected) ? `item-${this.selected}` : "";
    this.element.setAttribute("aria-activedescendant", active);
  }

  mark(number, reveal = false) {
    this.selected = number;
    const index = this.items.findIndex((item) => item.number === number);
    if (reveal && index >= 0) {
      const top = index * HEIGHT;
      const { scrollTop, clientHeight } = this.element;
      if (top < scrollTop) this.element.scrollTop = top;
      else if (top + HEIGHT > scrollTop + clientHeight) this.element.scrollTop = top + HEIGHT - clientHeight;
    }
    this.schedule();
  }

  move(step) {
    if (!this.items.length) return;
    const index = this.items.findIndex((item) => item.number === this.selected);
    const next = index < 0 ? 0 : Math.min(this.items.length - 1, Math.max(0, index + step));
    this.select(this.items[next].number, false);
  }
}

export function shortName(summary) {
  if (!summary.operation) return summary.path;
  const [resource, ...rest] = summary.operation.split(".");
  const verb = rest.join(".");
  return ["models", "dynamic", "tunedModels"].includes(resource) && /[A-Z]/.test(verb) ? verb : summary.operation;
}

class Row {
  constructor(number) {
    this.parts = Object.fromEntries(
      ["status", "name", "model", "time", "prompt", "when"].map((name) => [name, h("span", { class: name })]),
    );
    const { status, name, model, time, prompt, when } = this.parts;
    this.element = h(
      "div",
      { class: "item", role: "option", id: `item-${number}`, "data-number": number },
      h("div", { class: "line" }, status, name, model, time),
      h("div", { class: "line" }, prompt, when),
    );
  }

  fill(item) {
    if (this.item === item) return;
    this.item = item;
    const { status, name, model, time, prompt, when } = this.parts;
    this.element.dataset.tone = tone(item);
    set(status, statusText(item));
    status.title = statusTitle(item);
    set(name, shortName(item));
    set(model, item.model);
    set(time, item.ended === null ? "" : duration(item.ended));
    this.element.classList.toggle("running", item.outcome === "open");
    set(prompt, preview(item));
    prompt.classList.toggle("error", Boolean(item.error) && item.status !== 200);
    set(when, clock(item.started));
  }
}

function preview({ error, status, prompt, text, outcome, path, query }) {
  if (error && status !== 200) return error;
  if (outcome === "open" && text) return `… ${text.slice(-120)}`;
  return prompt || text || (query ? `${path}?${query}` : path);
}

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
