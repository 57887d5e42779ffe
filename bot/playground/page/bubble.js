// One block of a chat: a message, or an album of several.

import { clock, h, hueOf, icon, openMenu } from "./dom.js";
import { deepLink, words } from "./words.js";

export function block(messages, flags, context) {
  const first = messages[0];
  if (first.service && Object.keys(first.service).length) return service(first);
  const own = !first.from.bot && (context.chat.kind === "private" || first.from.id === context.speaker());
  const side = own ? "own" : "other";
  const classes = ["block", side, flags.head ? "head" : "", flags.tail ? "tail" : ""].join(" ");
  return h("li", { class: classes, data: { id: first.id } },
    h("div", { class: "stack" },
      bubble(messages, flags, context),
      first.buttons.length ? buttons(first, context) : null,
      first.reactions.length ? h("div", { class: "reactions" }, first.reactions.map((emoji) => h("span", {}, emoji))) : null),
  );
}

function bubble(messages, flags, context) {
  const message = messages.find((one) => one.text) ?? messages[0];
  const body = message.text ? h("div", { class: "words", dir: "auto" }, words(message.text, message.entities, context), h("span", { class: "meta-space", "aria-hidden": "true" }, metaText(message))) : null;
  const bare = message.media?.kind === "sticker";
  const element = h("article", {
    class: ["bubble", bare ? "bare" : "", !body && message.media?.kind === "photo" ? "picture-only" : ""].join(" "),
    tabIndex: 0,
    "aria-label": `${message.from.name}: ${message.text || message.media?.kind || ""}`,
    on: {
      click: () => { if (!String(getSelection())) context.reply(message); },
      keydown: (event) => { if (event.key === "Enter" && event.target === element) { event.preventDefault(); context.reply(message); } },
      contextmenu: (event) => { event.preventDefault(); menu(element.querySelector(".bubble-more"), message, context); },
    },
  },
    flags.head && context.chat.kind !== "private" && !(message.from.id === context.speaker()) ? name(message) : null,
    message.topic ? h("span", { class: "topic" }, `# ${message.topic}`) : null,
    message.reply ? quote(message.reply, context) : null,
    messages.length > 1 ? album(messages) : message.media ? media(message) : null,
    body,
    h("span", { class: "meta" }, message.pinned ? h("span", { title: "pinned" }, "📌 ") : null, message.protected ? icon("lock") : null, metaText(message)),
    more(message, context),
  );
  return element;
}

function metaText(message) {
  return `${message.edited ? "edited " : ""}${clock(message.date)}`;
}

function name(message) {
  const element = h("span", { class: "name" }, message.from.name);
  element.style.setProperty("--hue", message.from.bot ? 172 : hueOf(message.from.id));
  return element;
}

function quote(reply, context) {
  return h("button", { type: "button", class: "quote", on: { click: (event) => { event.stopPropagation(); context.jump(reply.id); } } },
    h("strong", {}, reply.name), h("span", {}, reply.deleted ? "Deleted message" : reply.text));
}

function more(message, context) {
  const button = h("button", { type: "button", class: "bubble-more", "aria-label": "Message menu", title: "Menu", on: { click: (event) => { event.stopPropagation(); menu(button, message, context); } } }, icon("more"));
  return button;
}

function menu(anchor, message, context) {
  const own = message.from.id === context.speaker();
  openMenu(anchor, [
    { icon: "reply", label: "Reply", act: () => context.reply(message) },
    message.text ? { icon: "copy", label: "Copy text", act: () => navigator.clipboard?.writeText(message.text) } : null,
    own && message.text ? { icon: "pen", label: "Edit", act: () => context.edit(message) } : null,
    { icon: "bin", label: "Delete", danger: true, act: () => context.remove(message) },
  ].filter(Boolean), own ? "right" : "left");
}

// Files

const fileUrl = (id) => `/playground/file/${encodeURIComponent(id)}`;

function album(messages) {
  return h("div", { class: `album album-${Math.min(messages.length, 4)}` }, messages.map((one) => (one.media.kind === "photo" ? picture(one) : media(one))));
}

function picture(message) {
  return h("img", { class: "picture", src: fileUrl(message.media.file), alt: "Photo", loading: "lazy" });
}

function media(message) {
  const { media: file } = message;
  switch (file.kind) {
    case "photo": return picture(message);
    case "sticker": return h("img", { class: "sticker", src: fileUrl(file.file), alt: `Sticker ${file.emoji ?? ""}` });
    case "voice": case "audio": return voice(file);
    case "location": return place(file);
    case "contact": return card("contact", file.first_name, file.phone_number);
    default: return h("a", { class: "card", href: fileUrl(file.file), target: "_blank", rel: "noopener", on: { click: (event) => event.stopPropagation() } },
      h("span", { class: "card-icon" }, icon("document")), h("span", { class: "card-words" }, h("strong", {}, file.file_name ?? file.kind), h("small", {}, size(file.file_size))));
  }
}

function card(kind, title, note) {
  return h("div", { class: "card" }, h("span", { class: "card-icon" }, icon(kind)), h("span", { class: "card-words" }, h("strong", {}, title), h("small", {}, note)));
}

function place(file) {
  return h("div", { class: "place" }, h("div", { class: "map", "aria-hidden": "true" }, icon("location")), h("small", {}, `${file.latitude.toFixed(4)}, ${file.longitude.toFixed(4)}`));
}

function size(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function voice(file) {
  const sound = new Audio();
  const bars = h("span", { class: "bars", "aria-hidden": "true" }, Array.from({ length: 26 }, (_, index) => {
    const bar = h("i", {});
    bar.style.setProperty("--tall", `${20 + Math.abs(Math.sin(index * 1.7) * Math.cos(index * 0.6)) * 80}%`);
    return bar;
  }));
  const button = h("button", { type: "button", class: "round", "aria-label": "Play voice message", on: { click: (event) => { event.stopPropagation(); toggle(); } } }, icon("play"));
  const show = () => button.replaceChildren(icon(sound.paused ? "play" : "pause"));
  const toggle = () => {
    if (!sound.src) sound.src = fileUrl(file.file);
    if (sound.paused) sound.play().catch(show); else sound.pause();
    show();
  };
  const played = (share) => [...bars.children].forEach((bar, index) => bar.classList.toggle("played", index < share * bars.children.length));
  sound.addEventListener("ended", () => { played(0); show(); });
  sound.addEventListener("timeupdate", () => played(sound.currentTime / (file.duration || 1)));
  return h("div", { class: "voice" }, button, bars, h("small", {}, `0:${String(file.duration).padStart(2, "0")}`));
}

// Buttons under a message

function buttons(message, context) {
  return h("div", { class: "buttons", role: "group", "aria-label": "Buttons" }, message.buttons.map((row, rowIndex) =>
    h("div", { class: "button-row" }, row.map((button, column) => key(message, button, rowIndex, column, context)))));
}

function key(message, button, row, column, context) {
  const classes = `key ${button.style ?? ""}`;
  if (button.action === "url") return linkKey(button, classes, context);
  const element = h("button", { type: "button", class: classes, disabled: button.action === "disabled", dir: "auto", on: { click: () => press() } }, button.text, button.action === "copy_text" ? icon("copy") : null);
  const press = async () => {
    if (button.action === "copy_text") { navigator.clipboard?.writeText(button.copied); context.toast("Copied"); return; }
    if (element.classList.contains("busy")) return;
    element.classList.add("busy");
    element.setAttribute("aria-busy", "true");
    await context.press(message, row, column);
    element.classList.remove("busy");
    element.removeAttribute("aria-busy");
  };
  return element;
}

function linkKey(button, classes, context) {
  const inside = deepLink(button.url, context.username);
  const open = (event) => { if (inside) { event.preventDefault(); context.openLink(inside); } };
  return h("a", { class: classes, href: button.url, title: button.url, target: "_blank", rel: "noopener noreferrer", dir: "auto", on: { click: open } }, button.text, icon("link"));
}

// Service messages

const SERVICE = {
  new_chat_members: (people) => `${people.map((one) => one.first_name).join(", ")} joined`,
  left_chat_member: (one) => `${one.first_name} left`,
  pinned_message: (one) => `pinned “${(one.text ?? "a message").slice(0, 40)}”`,
  forum_topic_created: (topic) => `topic “${topic.name}” created`,
  forum_topic_edited: (topic) => `topic renamed to “${topic.name ?? ""}”`,
  forum_topic_closed: () => "topic closed",
  forum_topic_reopened: () => "topic reopened",
  migrate_to_chat_id: () => "the group became a supergroup",
  migrate_from_chat_id: () => "the group became a supergroup",
};

function service(message) {
  const [kind, body] = Object.entries(message.service)[0];
  const said = SERVICE[kind]?.(body) ?? kind.replaceAll("_", " ");
  const who = ["pinned_message"].includes(kind) ? `${message.from.name} ` : "";
  return h("li", { class: "service", data: { id: message.id } }, h("span", {}, who + said));
}
