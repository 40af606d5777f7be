// Numbers, times and sizes as people read them.

export function duration(microseconds) {
  if (microseconds === null || microseconds === undefined) return "";
  if (microseconds < 1000) return `${Math.round(microseconds)} µs`;
  const ms = microseconds / 1000;
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(2)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

export function bytes(size) {
  if (size < 1000) return `${size} B`;
  for (const unit of ["kB", "MB", "GB"]) {
    size /= 1000;
    if (size < 999.5) return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
  }
  return `${Math.round(size)} GB`;
}

export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

export function clock(microseconds, fraction = false) {
  const date = new Date(microseconds / 1000);
  const time = date.toLocaleTimeString("en-GB");
  return fraction ? `${time}.${String(date.getMilliseconds()).padStart(3, "0")}` : time;
}

// What a status means: ok, warn (the client's fault), bad (ours, or cut), open, live (a session).
export function tone(summary) {
  if (summary.outcome === "failed" || summary.outcome === "cut") return "bad";
  if (summary.outcome === "cancelled") return "warn";
  if (summary.status >= 500) return "bad";
  if (summary.status >= 400) return "warn";
  if (summary.outcome === "open") return summary.kind === "websocket" ? "live" : "open";
  return "ok";
}

export function statusText(summary) {
  if (summary.kind === "websocket") {
    if (summary.outcome === "open") return summary.status ? "live" : "…";
    return summary.closeCode && summary.status === 101 ? String(summary.closeCode) : String(summary.status ?? "cut");
  }
  if (summary.outcome === "cancelled") return "gone";
  if (summary.outcome === "cut") return "cut";
  return String(summary.status ?? (summary.outcome === "failed" ? "fault" : "…"));
}

export function statusTitle(summary) {
  return {
    open: "under way",
    done: summary.kind === "websocket" ? `closed with ${summary.closeCode}` : `answered ${summary.status}`,
    cancelled: "the client hung up",
    cut: "the answer broke off",
    failed: `the emulator failed: ${summary.error}`,
  }[summary.outcome];
}
