// Where the time went: the request's way in, the wait, and the answer piece by piece.

import { h, svg } from "./dom.js";
import { bytes, count, duration } from "./format.js";

const WIDTH = 1000;
const SLOTS = 500; // ticks closer than that are one

export function waterfall(summary, pieces) {
  const end = Math.max(summary.ended ?? 0, summary.answered ?? 0, pieces.at(-1)?.[0] ?? 0, summary.received ?? 0, 1);
  const x = (time) => (time / end) * WIDTH;
  const bar = (name, from, to, y) =>
    svg("rect", { class: name, x: x(from), y, width: Math.max(2, x(to) - x(from)), height: 16, rx: 3 });
  const received = summary.received ?? 0;
  const answered = summary.answered ?? end;
  const chart = svg("svg", { viewBox: `0 0 ${WIDTH} 100`, class: "waterfall", preserveAspectRatio: "none", role: "img" });
  chart.setAttribute("aria-label", "Request, wait and answer over time");
  chart.append(bar("request", 0, received, 8), bar("wait", received, answered, 34));
  if (summary.answered !== null) {
    chart.append(bar("answer", answered, end, 60));
    const slots = new Set(pieces.map(([time]) => Math.round((time / end) * SLOTS)));
    const path = [...slots].map((slot) => `M${(slot / SLOTS) * WIDTH} 80v14`).join("");
    chart.append(svg("path", { class: "ticks", d: path }));
  }
  const first = pieces[0]?.[0];
  const gaps = pieces.slice(1).map(([time], index) => time - pieces[index][0]).sort((a, b) => a - b);
  const facts = [
    ["Request", duration(received), "request"],
    ["Wait", summary.answered === null ? "still waiting" : duration(answered - received), "wait"],
    ["Answer", summary.answered === null ? "" : duration(end - answered), "answer"],
    ["Time to first piece", first === undefined ? "" : duration(first)],
    ["Pieces", pieces.length ? count(pieces.length, "piece") : ""],
    ["Between pieces", gaps.length ? `${duration(gaps[Math.floor(gaps.length / 2)])} (median), ${duration(gaps.at(-1))} at most` : ""],
    ["All in all", summary.ended === null ? "under way" : duration(summary.ended)],
    ["Sizes", `${bytes(summary.requestSize)} in, ${bytes(summary.responseSize)} out`],
  ].filter(([, text]) => text);
  return h(
    "div",
    {},
    chart,
    h("div", { class: "scale" }, h("span", {}, "0"), h("span", {}, duration(end / 2)), h("span", {}, duration(end))),
    h("dl", { class: "facts-table" }, ...facts.map(([name, text, kind]) =>
      h("div", {}, h("dt", {}, kind ? h("i", { class: `key-${kind}` }) : null, name), h("dd", {}, text)))),
  );
}
