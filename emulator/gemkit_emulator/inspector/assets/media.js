// Pictures and sounds out of base64. Only kinds that can't run anything are given to the browser as what they are.

import { h } from "./dom.js";
import { bytes } from "./format.js";

const IMAGES = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;
const SOUNDS = /^audio\/(wav|x-wav|mpeg|mp3|ogg|flac|aac|mp4|webm)$/;
const FILMS = /^video\/(mp4|webm|ogg)$/;
const PCM = /^audio\/(l16|pcm|x-raw)/i;

export function isShown(type) {
  const kind = type.split(";")[0].trim().toLowerCase();
  return IMAGES.test(kind) || SOUNDS.test(kind) || FILMS.test(kind) || PCM.test(kind);
}

export function sizeOf(base64) {
  return Math.floor((base64.replace(/=+$/, "").length * 3) / 4);
}

// The element that shows it; `urls` gets what is to be revoked when it goes.
export function show(type, base64, urls) {
  const kind = type.split(";")[0].trim().toLowerCase();
  const label = h("figcaption", {}, `${kind || "data"} · ${bytes(sizeOf(base64))}`);
  let data;
  try {
    data = decode(base64);
  } catch {
    return h("figure", { class: "media" }, h("figcaption", {}, `${kind || "data"} · not base64`));
  }
  const address = (content, as) => {
    const url = URL.createObjectURL(new Blob([content], { type: as }));
    urls.push(url);
    return url;
  };
  let shown = null;
  if (IMAGES.test(kind)) {
    shown = h("img", { src: address(data, kind), alt: `An image of the exchange, ${kind}`, loading: "lazy" });
    shown.addEventListener("load", () => {
      label.textContent += ` · ${shown.naturalWidth} × ${shown.naturalHeight}`;
    });
  } else if (SOUNDS.test(kind)) shown = h("audio", { controls: true, src: address(data, kind), preload: "metadata" });
  else if (FILMS.test(kind)) shown = h("video", { controls: true, src: address(data, kind), preload: "metadata" });
  else if (PCM.test(kind)) {
    const rate = Number(/rate=(\d+)/.exec(type)?.[1] ?? 24_000);
    shown = h("audio", { controls: true, src: address(wave(data, rate), "audio/wav"), preload: "metadata" });
  }
  return h("figure", { class: "media" }, shown, label);
}

export function decode(base64) {
  const text = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

// Bare samples, with the head that makes a WAV file of them.
function wave(samples, rate) {
  const head = new DataView(new ArrayBuffer(44));
  const write = (at, text) => [...text].forEach((character, index) => head.setUint8(at + index, character.charCodeAt(0)));
  write(0, "RIFF");
  head.setUint32(4, 36 + samples.length, true);
  write(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  write(36, "data");
  head.setUint32(40, samples.length, true);
  return new Blob([head, samples]);
}
