// Entities as nodes. Offsets are UTF-16 units, as strings count here too.

import { h } from "./dom.js";

const DEEP_LINK = /^(?:https?:\/\/)?t\.me\/([A-Za-z0-9_]+)(?:\?start(group)?=([A-Za-z0-9_-]*))?$/;

export function words(text, entities, context) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, 0, text.length, sorted, context);
}

function between(text, start, end, entities, context) {
  const nodes = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    index += 1;
    if (entity.offset < at || stop <= entity.offset) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = [];
    while (index < entities.length && entities[index].offset < stop) inner.push(entities[index++]);
    nodes.push(wrapped(entity, text.slice(entity.offset, stop), between(text, entity.offset, stop, inner, context), context));
    at = stop;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote" };

function wrapped(entity, plain, inner, context) {
  if (entity.type in TAGS) return h(TAGS[entity.type], {}, inner);
  switch (entity.type) {
    case "pre": return h("pre", { "data-language": entity.language ?? null }, h("code", {}, inner));
    case "expandable_blockquote": return expandable(inner);
    case "spoiler": return spoiler(inner);
    case "text_link": return link(entity.url, inner, context);
    case "url": return link(plain, inner, context);
    case "email": return h("a", { href: `mailto:${plain}` }, inner);
    case "phone_number": return h("a", { href: `tel:${plain.replace(/[^+\d]/g, "")}` }, inner);
    case "bot_command": return h("button", { type: "button", class: "command", on: { click: (event) => { event.stopPropagation(); context.say(plain); } } }, inner);
    case "mention": case "hashtag": case "cashtag": case "text_mention": return h("span", { class: "mention" }, inner);
    default: return h("span", {}, inner);
  }
}

function expandable(inner) {
  const quote = h("blockquote", { class: "expandable", tabIndex: 0, on: { click: (event) => { event.stopPropagation(); quote.classList.toggle("open"); } } }, inner);
  return quote;
}

function spoiler(inner) {
  const reveal = (event) => { event.stopPropagation(); hidden.classList.add("seen"); hidden.setAttribute("aria-label", ""); };
  const hidden = h("span", { class: "spoiler", tabIndex: 0, role: "button", "aria-label": "Hidden words, press to show", on: { click: reveal, keydown: (event) => { if (event.key === "Enter") reveal(event); } } }, inner);
  return hidden;
}

export function deepLink(url, username) {
  const match = DEEP_LINK.exec(url);
  return match && match[1].toLowerCase() === username.toLowerCase() ? { payload: match[3] ?? "", group: Boolean(match[2]) } : null;
}

function link(url, inner, context) {
  const inside = deepLink(url, context.username);
  if (inside) {
    return h("a", { href: url, title: url, on: { click: (event) => { event.preventDefault(); event.stopPropagation(); context.openLink(inside); } } }, inner);
  }
  const target = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  const safe = /^(https?|tg|mailto|tel):/i.test(target) ? target : null;
  return safe ? h("a", { href: safe, title: url, target: "_blank", rel: "noopener noreferrer", on: { click: (event) => event.stopPropagation() } }, inner) : h("span", {}, inner);
}
