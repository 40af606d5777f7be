// JSON as a tree that folds. What is folded is not there until it is opened, so a large body costs little.

import { h } from "./dom.js";
import { bytes, count } from "./format.js";
import { isShown, show, sizeOf } from "./media.js";

const LONG = 600;
const MANY = 100;
const BASE64 = /^[A-Za-z0-9+/_-]{160,}={0,2}$/;

const AT_ONCE = 600; // lines open from the beginning

export function tree(value, urls, depth = 4) {
  const room = { left: AT_ONCE };
  return h("div", { class: "tree" }, node(undefined, value, urls, depth, null, room));
}

function node(name, value, urls, depth, parent, room) {
  room.left--;
  const key = name === undefined ? [] : [h("span", { class: typeof name === "number" ? "index" : "key" }, String(name)), ": "];
  if (typeof value !== "object" || value === null) return h("div", { class: "leaf" }, key, leaf(name, value, urls, parent));
  const list = Array.isArray(value);
  const size = list ? value.length : Object.keys(value).length;
  if (!size) return h("div", { class: "leaf" }, key, h("span", { class: "mark" }, list ? "[]" : "{}"));
  const numbers = list && size > 16 && value.every((item) => typeof item === "number");
  const hint = list ? `[${size}]` : `{${Object.keys(value).slice(0, 4).join(", ")}${size > 4 ? ", …" : ""}}`;
  const details = h(
    "details",
    {},
    h("summary", {}, key, h("span", { class: "mark" }, numbers ? `[${count(size, "number")}]` : hint)),
  );
  const fill = () => {
    if (details.children.length > 1) return;
    details.append(branch(value, urls, depth - 1, room));
  };
  details.addEventListener("toggle", () => details.open && fill());
  if (depth > 0 && room.left > 0 && !numbers) {
    fill();
    details.open = true;
  }
  return details;
}

function branch(value, urls, depth, room) {
  const box = h("div", { class: "branch" });
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const more = (start) => {
    for (const [name, item] of entries.slice(start, start + MANY)) box.append(node(name, item, urls, depth, value, room));
    const left = entries.length - start - MANY;
    if (left > 0) {
      const button = h("button", { type: "button", class: "small" }, `${Math.min(left, MANY)} more of ${left}`);
      button.addEventListener("click", () => {
        button.remove();
        more(start + MANY);
      });
      box.append(button);
    }
  };
  more(0);
  return box;
}

function leaf(name, value, urls, parent) {
  if (typeof value === "number") return h("span", { class: "number" }, String(value));
  if (typeof value !== "string") return h("span", { class: "literal" }, String(value));
  const type = parent && (parent.mimeType ?? parent.mime_type);
  if (name === "data" && typeof type === "string" && isShown(type)) {
    return h("span", {}, folded(value, `base64, ${bytes(sizeOf(value))}`), show(type, value, urls));
  }
  if (BASE64.test(value)) return folded(value, `base64, ${bytes(sizeOf(value))}`);
  if (value.length > LONG) return folded(value, count(value.length, "character"), value.slice(0, LONG / 2));
  return h("span", { class: "string" }, JSON.stringify(value));
}

function folded(value, size, beginning = value.slice(0, 24)) {
  const text = h("span", { class: "string" }, JSON.stringify(beginning).slice(0, -1), "…");
  const button = h("button", { type: "button", class: "small", "aria-expanded": "false" }, size);
  let open = false;
  button.addEventListener("click", () => {
    open = !open;
    button.setAttribute("aria-expanded", open);
    text.textContent = open ? JSON.stringify(value) : `${JSON.stringify(beginning).slice(0, -1)}…`;
  });
  return h("span", {}, text, " ", button);
}
