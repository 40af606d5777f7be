// Blocks (see reading.js) on the page. Text that goes on is added to what is there, never drawn anew.

import { h } from "./dom.js";
import { show } from "./media.js";
import { parse } from "./reading.js";
import { tree } from "./tree.js";

export class Blocks {
  constructor(urls) {
    this.urls = urls;
    this.element = h("div", { class: "blocks" });
    this.last = null;
    this.several = false;
  }

  add(blocks) {
    for (const block of blocks) this.append(block);
  }

  append(block) {
    const { last } = this;
    const goesOn = last && last.block.kind === block.kind && last.block.of === block.of;
    if (goesOn && ["text", "thought"].includes(block.kind)) {
      last.text.appendData(block.text);
      return;
    }
    if (block.kind === "call" && block.more !== undefined) {
      if (!last?.pending) return;
      last.pending.text += block.more;
      const value = parse(last.pending.text);
      if (value !== undefined) last.pending.box.replaceChildren(tree(value, this.urls, 2));
      else last.pending.box.textContent = last.pending.text;
      return;
    }
    if (block.of && last?.block.of !== block.of) this.element.append(h("h4", {}, `Candidate ${block.of + 1}`));
    if (last?.block.kind === "thought") last.text.data = last.text.data.trimEnd();
    this.last = { block };
    this.element.append(this.draw(block));
  }

  draw(block) {
    switch (block.kind) {
      case "text":
        return h("p", { class: "text", dir: "auto" }, this.keep(block.text));
      case "thought":
        return h("details", { class: "thought", open: true }, h("summary", {}, "Thoughts"), h("p", { class: "text", dir: "auto" }, this.keep(block.text)));
      case "call": {
        const box = h("div", {}, tree(block.value, this.urls, 2));
        this.last.pending = { box, text: "" };
        return h("div", { class: "call" }, h("span", { class: "tag" }, "call"), h("code", {}, block.name ?? ""), box);
      }
      case "result":
        return h("div", { class: "call" }, h("span", { class: "tag" }, "result"), h("code", {}, block.name ?? ""), tree(block.value, this.urls, 2));
      case "code":
        return h("div", { class: "call" }, h("span", { class: "tag" }, "code"), h("pre", {}, block.text));
      case "output":
        return h("div", { class: "call" }, h("span", { class: "tag" }, "output"), h("pre", {}, block.text));
      case "media":
        return show(block.type, block.data, this.urls);
      case "file":
        return h("p", { class: "text" }, h("span", { class: "tag" }, "file"), h("code", {}, block.text));
      case "error":
        return drawError(block.value, this.urls);
      default:
        return h("p", { class: "note" }, block.text);
    }
  }

  keep(text) {
    this.last.text = document.createTextNode(text);
    return this.last.text;
  }
}

function drawError(error, urls) {
  const title = [error.code, error.status].filter((part) => part !== undefined).join(" ");
  return h(
    "div",
    { class: "failure" },
    h("strong", {}, title || "Error"),
    h("p", { class: "text" }, String(error.message ?? "")),
    Array.isArray(error.details) && error.details.length ? tree(error.details, urls, 4) : null,
  );
}
