// What the page knows: a summary of every exchange, kept up by the emulator's events.

export class Store extends EventTarget {
  constructor() {
    super();
    this.exchanges = new Map(); // by number, the oldest first
    this.emulator = { engine: "", kept: {} };
    this.count = 0;
    this.missed = 0;
    this.connected = false;
    this.started = false;
    this.filter = { text: "", operation: "", status: "" };
    this.held = null; // while paused: what has come in the meantime
  }

  connect() {
    const source = new EventSource("/inspector/events");
    source.onopen = () => {
      this.fresh = true; // the first event after it has all there is
      this.connected = true;
      this.dispatchEvent(new Event("connection"));
    };
    source.onerror = () => {
      this.connected = false;
      this.dispatchEvent(new Event("connection"));
    };
    source.onmessage = (event) => this.take(JSON.parse(event.data));
  }

  take(change) {
    if (this.held && !this.fresh) {
      for (const exchange of change.exchanges) this.held.set(exchange.number, exchange);
      this.heldChange = change;
      this.tell({ changed: new Map() });
      return;
    }
    if (this.fresh && change.count < this.count) this.exchanges.clear(); // another emulator: the numbers begin anew
    this.fresh = false;
    this.apply(change, change.exchanges);
  }

  apply(change, exchanges) {
    const added = [];
    for (const exchange of exchanges) {
      if (exchange.number < change.first) continue;
      if (!this.exchanges.has(exchange.number)) added.push(exchange.number);
      this.exchanges.set(exchange.number, exchange);
    }
    for (const number of this.exchanges.keys()) {
      if (number >= change.first) break;
      this.exchanges.delete(number);
    }
    this.emulator = change.emulator;
    this.limit = change.limit;
    this.count = change.count;
    this.missed += change.missed;
    this.started = true;
    this.tell({ changed: new Map(exchanges.map((exchange) => [exchange.number, exchange])), added });
  }

  pause() {
    this.held = new Map();
    this.heldChange = null;
    this.tell({ changed: new Map() });
  }

  resume() {
    const { held, heldChange } = this;
    this.held = null;
    if (heldChange) this.apply(heldChange, [...held.values()]);
    else this.tell({ changed: new Map() });
  }

  get heldCount() {
    return this.held ? [...this.held.keys()].filter((number) => !this.exchanges.has(number)).length : 0;
  }

  async clear() {
    if (this.held) this.resume();
    await fetch("/inspector/clear", { method: "POST" });
  }

  setFilter(filter) {
    Object.assign(this.filter, filter);
    this.tell({ changed: new Map(), filtered: true });
  }

  // Those the filter lets through, the newest first.
  list() {
    const { text, operation, status } = this.filter;
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    for (const exchange of this.exchanges.values()) {
      if (operation && (exchange.operation || "other") !== operation) continue;
      if (status && !MATCHES[status](exchange)) continue;
      if (words.length) {
        const said = searched(exchange);
        if (!words.every((word) => said.includes(word))) continue;
      }
      found.push(exchange);
    }
    return found.reverse();
  }

  operations() {
    const counts = new Map();
    for (const exchange of this.exchanges.values()) {
      const name = exchange.operation || "other";
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => a.localeCompare(b));
  }

  tell(detail) {
    this.dispatchEvent(new CustomEvent("change", { detail }));
  }
}

const failed = (exchange) => exchange.status >= 400 || ["failed", "cut", "cancelled"].includes(exchange.outcome);

const MATCHES = {
  ok: (exchange) => !failed(exchange) && exchange.outcome !== "open",
  error: failed,
  open: (exchange) => exchange.outcome === "open",
};

function searched({ method, path, query, operation, model, prompt, text, error, finish, status, number }) {
  return `#${number} ${method} ${path} ${query} ${operation} ${model} ${prompt} ${text} ${error} ${finish} ${status}`.toLowerCase();
}
