// Elements by hand: words go in as text nodes only, never as markup.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name in element && !name.startsWith("aria") && name !== "list" && name !== "form") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";
const SHAPES = {
  send: ["M4.500 12 3.200 5.200c-.2-1 .8-1.800 1.700-1.400l15.400 7.300c.9.400.9 1.600 0 2L4.900 20.400c-.9.400-1.900-.4-1.700-1.400z", "M4.500 12h8"],
  clip: ["M20 11.500 12.300 19a5 5 0 0 1-7-7l8-7.900a3.300 3.300 0 0 1 4.700 4.700l-7.900 7.800a1.700 1.700 0 0 1-2.400-2.400l7-6.900"],
  keys: ["M4 6.500h16a1.500 1.500 0 0 1 1.500 1.500v8.500A1.500 1.500 0 0 1 20 18H4a1.500 1.500 0 0 1-1.500-1.500V8A1.500 1.500 0 0 1 4 6.500z", "M6.500 10.500h.01M10 10.500h.01M13.500 10.500h.01M17 10.500h.01M8.500 14.500h7"],
  slash: ["M15 5 9 19"],
  back: ["M14.500 5.500 8 12l6.500 6.500"],
  close: ["M6.500 6.500l11 11M17.500 6.500l-11 11"],
  more: ["M12 6h.01M12 12h.01M12 18h.01"],
  down: ["M6.500 9.500 12 15l5.500-5.500"],
  reply: ["M9.500 6 4 11.500l5.500 5.500", "M4.500 11.500H14a6 6 0 0 1 6 6v.5"],
  pen: ["M5 19l1-4L16.500 4.500a1.800 1.800 0 0 1 2.500 0l.5.5a1.800 1.800 0 0 1 0 2.500L9 18z", "M14.500 6.500l3 3"],
  pulse: ["M3 12h4l2.500-7 5 14L17 12h4"],
  photo: ["M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z", "M3.500 16.500 8.500 11l4.500 5 2.500-2.500 5 4.500", "M15.500 9h.01"],
  album: ["M7 4h11a2 2 0 0 1 2 2v9", "M5 8h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z"],
  voice: ["M12 3.500a3 3 0 0 1 3 3V11a3 3 0 0 1-6 0V6.500a3 3 0 0 1 3-3z", "M5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21"],
  document: ["M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z", "M14 3v5h5"],
  location: ["M12 21c-4.500-4.500-7-7.800-7-11a7 7 0 0 1 14 0c0 3.200-2.500 6.500-7 11z", "M12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z"],
  contact: ["M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z", "M4.500 20a7.500 7.500 0 0 1 15 0"],
  sticker: ["M12 3a9 9 0 1 0 9 9", "M21 12c-5 0-9-4-9-9 5 .5 8.500 4 9 9z", "M8.500 14.500c1 1.500 2.500 2 4 1.700M8.500 10h.01"],
  play: ["M8 5.500v13l10.500-6.500z"],
  pause: ["M8.500 5.500v13M15.500 5.500v13"],
  link: ["M8 16 16.500 7.500M9.500 7.500h7v7"],
  copy: ["M9 9h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z", "M5 15V5a1 1 0 0 1 1-1h9"],
  bin: ["M5 7h14M10 7V5h4v2M7 7l1 13h8l1-13"],
  lock: ["M7 11h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z", "M8.500 11V8a3.500 3.500 0 0 1 7 0v3"],
  restart: ["M19 12a7 7 0 1 1-2.200-5.100", "M19.500 4v4h-4"],
  ban: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M5.700 5.700l12.600 12.600"],
  broom: ["M14 4l-2.500 7M7 11h9l1.500 9h-12z", "M10 20v-4M14 20v-4"],
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  for (const d of SHAPES[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

export function iconButton(name, label, act, properties = {}) {
  return h("button", { type: "button", class: "icon-button", title: label, "aria-label": label, on: { click: act }, ...properties }, icon(name));
}

const HUES = [172, 262, 22, 205, 338, 92, 45, 300];

export function hueOf(id) {
  return HUES[Math.abs(Number(BigInt(id) % BigInt(HUES.length)))];
}

export function avatar(chat, size = "") {
  const element = h("span", { class: `avatar ${size} ${chat.kind === "private" ? "" : "avatar-group"}`, "aria-hidden": "true" }, initials(chat.title));
  element.style.setProperty("--hue", chat.hue ?? hueOf(chat.id));
  return element;
}

function initials(title) {
  const words = title.split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
}

// A small menu beside what opened it; closes by Escape, by a click elsewhere, by leaving.
export function openMenu(anchor, items, side = "right") {
  document.querySelector(".menu")?.remove();
  const menu = h("div", { class: "menu", role: "menu" }, items.map((item) =>
    h("button", { type: "button", role: "menuitem", class: item.danger ? "danger" : "", on: { click: () => { close(); item.act(); } } }, icon(item.icon), item.label)));
  const close = (refocus = true) => {
    menu.remove();
    removeEventListener("pointerdown", outside, true);
    removeEventListener("keydown", keys, true);
    removeEventListener("resize", close);
    if (refocus && anchor.isConnected) anchor.focus?.();
  };
  const outside = (event) => { if (!menu.contains(event.target)) close(false); };
  const keys = (event) => {
    const buttons = [...menu.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close();
    else if (step) buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.body.append(menu);
  place(menu, anchor.getBoundingClientRect(), side);
  addEventListener("pointerdown", outside, true);
  addEventListener("keydown", keys, true);
  addEventListener("resize", close);
  menu.firstElementChild?.focus();
}

function place(menu, near, side) {
  const own = menu.getBoundingClientRect();
  const wanted = side === "left" ? near.left : near.right - own.width;
  const left = Math.min(Math.max(8, wanted), innerWidth - own.width - 8);
  const below = near.bottom + 6;
  const top = below + own.height < innerHeight - 8 ? below : Math.max(8, near.top - own.height - 6);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}

export function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

export function day(seconds) {
  const date = new Date(seconds * 1000);
  const midnight = new Date().setHours(0, 0, 0, 0);
  const days = Math.round((midnight - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
