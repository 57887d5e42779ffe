// The input line: words, attachments, commands, reply keyboards, quoting and editing.

import { h, icon, iconButton, openMenu } from "./dom.js";

const ATTACHMENTS = [
  ["photo", "Photo"], ["album", "Album of three"], ["document", "Document"], ["voice", "Voice message"],
  ["location", "Location"], ["contact", "Contact"], ["sticker", "Sticker"],
];

export class Composer {
  constructor(column) {
    this.column = column;
    this.mode = null;
    this.keyboardOpen = true;
    this.build();
  }

  get chat() { return this.column.chat; }
  get speaker() { return Number(this.as?.value) || this.chat.members[0]; }

  build() {
    this.note = h("div", { class: "compose-note", hidden: true });
    this.suggestions = h("ul", { class: "suggestions", role: "listbox", "aria-label": "Commands", hidden: true });
    this.as = h("select", { class: "speak-as", "aria-label": "Speak as", title: "Speak as", hidden: true, on: { change: () => this.column.sync() } });
    this.attach = iconButton("clip", "Attach", () => this.openAttachments());
    this.slash = iconButton("slash", "Commands", () => { this.input.value = "/"; this.input.focus(); this.changed(); });
    this.keys = iconButton("keys", "Show keyboard", () => { this.keyboardOpen = !this.keyboardOpen; this.drawKeyboard(); });
    this.sendButton = iconButton("send", "Send", () => this.submit(), { class: "icon-button send-button", disabled: true });
    this.input = h("textarea", { rows: 1, class: "input", dir: "auto", enterKeyHint: "send", placeholder: "Message", "aria-label": `Message as ${this.chat.title}`, on: { input: () => this.changed(), keydown: (event) => this.key(event) } });
    this.line = h("div", { class: "line" }, this.as, this.attach, h("div", { class: "field" }, this.input, this.slash, this.keys), this.sendButton);
    this.big = h("button", { type: "button", class: "big-button", hidden: true });
    this.keyboard = h("div", { class: "keyboard", role: "group", "aria-label": "Keyboard", hidden: true });
    this.element = h("footer", { class: "composer" }, this.suggestions, this.note, this.line, this.big, this.keyboard);
  }

  // Drawing

  sync() {
    this.drawSpeakers();
    this.drawKeyboard();
    this.drawBig();
    this.slash.hidden = !this.column.store.commands(this.chat).length || Boolean(this.input.value);
    this.input.placeholder = this.chat.keyboard?.placeholder || "Message";
  }

  drawSpeakers() {
    if (this.chat.kind === "private") return;
    const people = this.chat.members.map((id) => this.column.store.people.get(id)).filter(Boolean);
    const ids = people.map((person) => person.id).join();
    if (this.as.dataset.ids === ids) return;
    const chosen = this.as.value;
    this.as.dataset.ids = ids;
    this.as.replaceChildren(...people.map((person) => h("option", { value: person.id }, person.name)));
    if (people.some((person) => String(person.id) === chosen)) this.as.value = chosen;
    this.as.hidden = false;
  }

  drawKeyboard() {
    const keyboard = this.chat.keyboard;
    const ids = JSON.stringify(keyboard);
    if (this.keyboard.dataset.rows !== ids) {
      this.keyboard.dataset.rows = ids;
      this.keyboardOpen = true;
      this.keyboard.replaceChildren(...(keyboard?.rows ?? []).map((row) => h("div", { class: "button-row" }, row.map((text) =>
        h("button", { type: "button", class: "reply-key", dir: "auto", on: { click: () => this.pressKey(text) } }, text)))));
    }
    this.keyboard.hidden = !keyboard || !this.keyboardOpen;
    this.keys.hidden = !keyboard;
    this.keys.classList.toggle("active", this.keyboardOpen);
    this.keys.setAttribute("aria-label", this.keyboardOpen ? "Hide keyboard" : "Show keyboard");
  }

  pressKey(text) {
    if (this.chat.keyboard.one_time) { this.keyboardOpen = false; this.drawKeyboard(); }
    this.column.say(text);
  }

  // In place of the line: start, unblock, or nothing at all.
  drawBig() {
    const { chat } = this;
    const person = { person: chat.id, chat: 0 };
    const state = chat.deactivated || chat.closed ? ["Nothing more can be said here", null]
      : chat.blocked ? ["Unblock and restart", () => this.column.do("open", person)]
        : chat.kind === "private" && !chat.started ? ["Start", () => this.column.do("open", person)] : null;
    this.big.hidden = !state;
    this.line.hidden = Boolean(state);
    if (!state) return;
    this.leaveMode();
    this.big.textContent = state[0];
    this.big.disabled = !state[1];
    this.big.onclick = state[1];
  }

  drawNote() {
    const { mode } = this;
    this.note.hidden = !mode;
    if (!mode) return;
    const title = mode.kind === "edit" ? "Edit message" : `Reply to ${mode.message.from.name}`;
    this.note.replaceChildren(icon(mode.kind === "edit" ? "pen" : "reply"),
      h("div", { class: "note-words" }, h("strong", {}, title), h("span", { dir: "auto" }, mode.message.text || mode.message.media?.kind || "")),
      iconButton("close", "Cancel", () => this.leaveMode()));
  }

  // Modes

  replyTo(message) {
    this.mode = { kind: "reply", message };
    this.drawNote();
    this.input.focus();
  }

  edit(message) {
    this.mode = { kind: "edit", message };
    this.input.value = message.text;
    this.drawNote();
    this.changed();
    this.input.focus();
  }

  leaveMode() {
    if (this.mode?.kind === "edit") { this.input.value = ""; this.changed(); }
    this.mode = null;
    this.drawNote();
  }

  // Writing

  changed() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 148)}px`;
    this.sendButton.disabled = !this.input.value.trim();
    this.suggest();
    this.slash.hidden = !this.column.store.commands(this.chat).length || Boolean(this.input.value);
  }

  suggest() {
    const typed = /^\/[a-z0-9_]*$/i.test(this.input.value) ? this.input.value.slice(1).toLowerCase() : null;
    const fitting = typed === null ? [] : this.column.store.commands(this.chat).filter((one) => one.command.startsWith(typed));
    this.suggestions.hidden = !fitting.length;
    this.chosen = 0;
    this.suggestions.replaceChildren(...fitting.map((one, index) => h("li", { role: "option", "aria-selected": String(index === 0), on: { pointerdown: (event) => { event.preventDefault(); this.take(one); } } },
      h("code", {}, `/${one.command}`), h("span", { dir: "auto" }, one.description))));
  }

  take(command) {
    this.input.value = "";
    this.changed();
    this.column.say(`/${command.command}`);
  }

  key(event) {
    if (!this.suggestions.hidden && this.keyInSuggestions(event)) { event.preventDefault(); return; }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
    if (event.key === "Escape" && this.mode) { event.preventDefault(); this.leaveMode(); }
  }

  keyInSuggestions(event) {
    const options = [...this.suggestions.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.chosen = (this.chosen + step + options.length) % options.length;
      options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.chosen)));
      return true;
    }
    if (event.key === "Escape") { this.suggestions.hidden = true; return true; }
    if (event.key !== "Enter" && event.key !== "Tab") return false;
    this.take({ command: options[this.chosen].querySelector("code").textContent.slice(1) });
    return true;
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) return;
    const { mode } = this;
    const body = { person: this.column.speaker(), chat: this.chat.id, text };
    this.mode = null;
    this.input.value = "";
    this.changed();
    this.drawNote();
    this.input.focus();
    if (mode?.kind === "edit") await this.column.do("edit", { ...body, message: mode.message.id });
    else await this.column.do("say", { ...body, message: mode?.message.id, topic: mode?.message.thread });
    this.column.toBottom();
  }

  openAttachments() {
    openMenu(this.attach, ATTACHMENTS.map(([what, label]) => ({ icon: what, label, act: () => this.send(what) })), "left");
  }

  // The words in the line become the caption.
  async send(what) {
    const text = this.input.value.trim();
    this.input.value = "";
    this.changed();
    await this.column.do("send", { person: this.column.speaker(), chat: this.chat.id, what, text });
    this.column.toBottom();
  }
}
