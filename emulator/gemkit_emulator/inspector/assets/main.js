// The page: the list, the exchange that is chosen, and the keys.

import { Detail } from "./detail.js";
import { copyButton, find, h } from "./dom.js";
import { count } from "./format.js";
import { List } from "./list.js";
import { Store } from "./store.js";
import { startTheme } from "./theme.js";

const store = new Store();
const list = new List(find("list"), choose);
const detail = new Detail(find("detail"), goBack);
let following = true;
let frame = null;

// --- choosing

function choose(number, byHand = true) {
  setFollowing(false);
  open(number, true);
  if (byHand) document.body.dataset.view = "detail";
}

function open(number, reveal) {
  list.mark(number, reveal);
  detail.open(number);
  history.replaceState(null, "", `#${number}`);
}

function goBack() {
  document.body.dataset.view = "list";
  find("list").focus();
}

function setFollowing(on) {
  following = on;
  find("follow").setAttribute("aria-pressed", on);
  if (on && list.items.length) open(list.items[0].number, true);
}

// --- drawing

function draw() {
  const items = store.list();
  list.show(items);
  if (following && !store.held && items.length && items[0].number !== detail.number) open(items[0].number, false);
  drawFacts();
  drawOperations();
  drawHeld();
  const nothing = find("nothing");
  nothing.hidden = items.length > 0 || !store.exchanges.size;
  if (!nothing.hidden) nothing.textContent = "Nothing fits the filter.";
  document.body.classList.toggle("empty", store.started && !store.exchanges.size);
  if (store.started && !store.exchanges.size) drawEmpty();
  else if (detail.number === null) find("detail").replaceChildren(h("p", { class: "nothing" }, "Choose an exchange."));
}

function drawFacts() {
  const { engine, kept } = store.emulator;
  const facts = [
    engine && h("span", { class: "fact" }, h("b", {}, engine), " engine"),
    h("span", { class: "fact", title: store.limit && `The latest ${store.limit.toLocaleString("en")} are kept.` }, h("b", {}, store.count.toLocaleString("en")), store.count === 1 ? " exchange" : " exchanges"),
    store.missed > 0 && h("span", { class: "fact", title: "They came and went faster than this page could look." }, h("b", {}, store.missed.toLocaleString("en")), " missed"),
    ...Object.entries(kept).filter(([, number]) => number).map(([name, number]) => h("span", { class: "fact" }, `${name.replaceAll("_", " ")} `, h("b", {}, number.toLocaleString("en")))),
  ];
  const signature = JSON.stringify([engine, kept, store.count, store.connected]);
  if (find("facts").dataset.signature === signature) return;
  find("facts").dataset.signature = signature;
  const link = h("span", { class: "link", "data-on": String(store.connected) }, store.connected ? "live" : "not connected");
  find("facts").replaceChildren(link, ...facts.filter(Boolean));
}

function drawOperations() {
  const select = find("operation");
  const operations = store.operations();
  const signature = operations.map(([name, number]) => `${name} ${number}`).join();
  if (select.dataset.signature === signature || document.activeElement === select) return;
  select.dataset.signature = signature;
  const { value } = select;
  select.replaceChildren(h("option", { value: "" }, "All operations"), ...operations.map(([name, number]) => h("option", { value: name }, `${name} (${number})`)));
  select.value = operations.some(([name]) => name === value) ? value : "";
  if (select.value !== store.filter.operation) store.setFilter({ operation: select.value });
}

function drawHeld() {
  const held = find("held");
  held.hidden = !store.held;
  find("pause").setAttribute("aria-pressed", Boolean(store.held));
  find("pause").querySelector("span").textContent = store.held ? "Go on" : "Pause";
  if (store.held) {
    const { heldCount } = store;
    held.replaceChildren(heldCount ? `Paused. ${count(heldCount, "new exchange")} meanwhile.` : "Paused.");
  }
}

function drawEmpty() {
  const element = find("detail");
  if (element.querySelector(".welcome")) return;
  detail.close();
  const { origin } = location;
  const curl = `curl -N -H "x-goog-api-key: anything" -H "content-type: application/json" \\
  -d '{"contents": [{"parts": [{"text": "Hello!"}]}]}' \\
  "${origin}/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse"`;
  const gemkit = `import gemkit\n\nclient = gemkit.Client(api_key="anything", base_url="${origin}")\nresponse = client.models.generate_content(model="gemini-2.5-flash", contents="Hello!")\nprint(response.text)`;
  const genai = `from google import genai\n\nclient = genai.Client(\n    api_key="anything",\n    http_options={"base_url": "${origin}"},\n)\nresponse = client.models.generate_content(model="gemini-2.5-flash", contents="Hello!")\nprint(response.text)`;
  const sample = (name, code) => h("section", { class: "snippet" }, h("h3", {}, name, copyButton(() => code)), h("pre", {}, code));
  element.replaceChildren(
    h(
      "div",
      { class: "welcome" },
      h("img", { src: "/inspector/assets/icon.svg", alt: "", width: 44, height: 44 }),
      h("h2", {}, "Waiting for the first request"),
      h("p", {}, "The Gemini API is served at ", h("code", {}, origin), ". Any key will do. What is asked and answered appears here as it happens."),
      sample("curl", curl),
      sample("Python, gemkit", gemkit),
      sample("Python, google-genai", genai),
    ),
  );
}

// --- what happens

store.addEventListener("change", ({ detail: { changed } }) => {
  if (detail.number !== null) {
    if (changed.has(detail.number)) detail.look();
    if (store.started && !store.exchanges.has(detail.number) && !store.held) {
      detail.close();
      if (store.exchanges.size) find("detail").replaceChildren(h("p", { class: "nothing" }, "Choose an exchange."));
    }
  }
  frame ??= requestAnimationFrame(() => {
    frame = null;
    draw();
  });
});
store.addEventListener("connection", drawFacts);

find("text").addEventListener("input", (event) => store.setFilter({ text: event.target.value }));
find("operation").addEventListener("change", (event) => store.setFilter({ operation: event.target.value }));
find("status").addEventListener("change", (event) => store.setFilter({ status: event.target.value }));
find("filters").addEventListener("submit", (event) => event.preventDefault());
find("follow").addEventListener("click", () => setFollowing(!following));
find("pause").addEventListener("click", togglePause);
find("clear").addEventListener("click", () => store.clear());
find("help").addEventListener("click", () => find("keys").showModal());

function togglePause() {
  if (store.held) store.resume();
  else store.pause();
}

const KEYS = {
  j: () => list.move(1),
  ArrowDown: () => list.move(1),
  k: () => list.move(-1),
  ArrowUp: () => list.move(-1),
  Home: () => list.move(-Infinity),
  End: () => list.move(Infinity),
  PageDown: () => list.move(10),
  PageUp: () => list.move(-10),
  Enter: () => {
    if (detail.number === null) return;
    document.body.dataset.view = "detail";
    find("detail").focus();
  },
  Escape: goBack,
  "/": () => find("text").focus(),
  f: () => setFollowing(!following),
  p: togglePause,
  X: () => store.clear(),
  t: () => find("theme").click(),
  "?": () => find("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || find("keys").open) return;
  const { target, key } = event;
  if (target.matches("input[type=search], select, textarea")) {
    if (key === "Escape" && target.id === "text") {
      target.value = "";
      store.setFilter({ text: "" });
      find("list").focus();
    } else if ((key === "Enter" || key === "ArrowDown") && target.id === "text") find("list").focus();
    else return;
    event.preventDefault();
    return;
  }
  // In the exchange the arrows scroll, and Enter presses what it is on.
  const inside = find("detail").contains(target);
  if (inside && ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp", "Enter"].includes(key)) return;
  if (target.matches("button, summary, a, input") && ["Enter", " ", "ArrowUp", "ArrowDown"].includes(key)) return;
  if (/^[1-5]$/.test(key)) detail.showNumber(Number(key) - 1);
  else if (KEYS[key]) KEYS[key]();
  else return;
  event.preventDefault();
});

startTheme(find("theme"));
document.body.dataset.view = "list";
const linked = Number(location.hash.slice(1));
if (linked) {
  setFollowing(false);
  open(linked, true);
  document.body.dataset.view = "detail";
}
draw();
store.connect();
