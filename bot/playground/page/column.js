// One chat as its person sees it: header, messages, keyboard, input line.

import { block } from "./bubble.js";
import { avatar, day, h, icon, iconButton, openMenu } from "./dom.js";
import { act } from "./net.js";
import { Composer } from "./composer.js";

const SHOWN_AT_ONCE = 150;
const NEAR_BOTTOM = 90;
const TYPING_FOR = 5500;
const SAME_BREATH = 300;

export class Column {
  constructor(store, chatId) {
    this.store = store;
    this.chatId = chatId;
    this.blocks = new Map();
    this.limit = SHOWN_AT_ONCE;
    this.missed = 0;
    this.stuck = true;
    this.composer = new Composer(this);
    this.build();
    this.watchSize();
    this.sync(true);
  }

  get chat() { return this.store.chats.get(this.chatId); }
  get username() { return this.store.bot.username; }
  speaker() { return this.chat.kind === "private" ? this.chatId : this.composer.speaker; }

  build() {
    this.list = h("ol", { class: "messages", role: "log", "aria-live": "polite", "aria-label": `Messages of ${this.chat.title}` });
    this.typing = h("div", { class: "typing", hidden: true, "aria-label": "The bot is typing" }, h("i"), h("i"), h("i"));
    this.earlier = h("button", { type: "button", class: "earlier", hidden: true, on: { click: () => { this.limit += SHOWN_AT_ONCE; this.sync(); } } }, "Earlier messages");
    this.scroller = h("div", { class: "scroller", tabIndex: -1, on: { scroll: () => this.scrolled() } }, this.earlier, this.list, this.typing);
    this.jumpButton = h("button", { type: "button", class: "jump", hidden: true, "aria-label": "To the newest message", on: { click: () => this.toBottom(true) } }, icon("down"), h("span", { class: "badge", hidden: true }));
    this.toasts = h("div", { class: "toasts", "aria-live": "assertive" });
    this.subtitle = h("p", {});
    this.empty = h("div", { class: "empty" });
    this.element = h("section", { class: "column", data: { chat: this.chatId }, "aria-label": this.chat.title },
      h("header", { class: "column-head" },
        iconButton("back", "Back to the chats", () => this.store.showList(), { class: "icon-button back-button" }),
        avatar(this.chat),
        h("div", { class: "column-words" }, h("h2", {}, this.chat.title), this.subtitle),
        this.menuButton = iconButton("more", "Chat menu", () => this.openChatMenu()),
        iconButton("close", "Close this chat", () => this.store.close(this.chatId), { class: "icon-button close-button" })),
      h("div", { class: "stage" }, this.scroller, this.empty, this.jumpButton, this.toasts),
      this.composer.element);
  }

  // Whoever reads the newest message keeps reading it when the window, the keyboard or the log opens.
  watchSize() {
    this.resizing = new ResizeObserver(() => { if (this.stuck) this.toBottom(); });
    this.resizing.observe(this.scroller);
    this.resizing.observe(this.list);
  }

  openChatMenu() {
    const person = { person: this.chatId, chat: 0 };
    const own = this.chat.kind === "private" ? [
      { icon: "restart", label: "Restart chat", act: () => this.do("restart", person) },
      { icon: "broom", label: "Clear history", act: () => this.do("clear", person) },
      this.chat.blocked
        ? { icon: "ban", label: "Unblock bot", act: () => this.do("unblock", person) }
        : { icon: "ban", label: "Block bot", danger: true, act: () => this.do("block", person) },
    ] : [];
    openMenu(this.menuButton, [...own, { icon: "copy", label: `Copy id ${this.chatId}`, act: () => navigator.clipboard?.writeText(String(this.chatId)) }]);
  }

  // What bubbles and the input line ask for

  async do(name, body) {
    try {
      return await act(name, body);
    } catch (error) {
      this.toast(error.message.split("\n")[0] || "That did not work");
      return null;
    }
  }

  say(text) {
    return this.do("say", { person: this.speaker(), chat: this.chatId, text });
  }

  reply(message) { this.composer.replyTo(message); }
  edit(message) { this.composer.edit(message); }
  remove(message) { return this.do("delete", { person: this.speaker(), chat: this.chatId, message: message.id }); }
  openLink(link) { this.store.askWhere(link, this.speaker()); }

  async press(message, row, column) {
    const answer = await this.do("press", { person: this.speaker(), chat: this.chatId, message: message.id, row, column });
    if (!answer) return;
    if (answer.alert && answer.text) this.alert(answer.text);
    else if (answer.text) this.toast(answer.text);
  }

  toast(text) {
    const element = h("div", { class: "toast", dir: "auto" }, text);
    this.toasts.append(element);
    setTimeout(() => element.classList.add("leaving"), 3200);
    setTimeout(() => element.remove(), 3600);
  }

  alert(text) {
    const dialog = h("dialog", { class: "alert", "aria-label": "Message from the bot" },
      h("strong", {}, this.chat.title),
      h("p", { dir: "auto" }, text),
      h("button", { type: "button", class: "plain-button", on: { click: () => dialog.close() } }, "OK"));
    dialog.addEventListener("close", () => dialog.remove());
    this.element.append(dialog);
    dialog.showModal();
    const column = this.element.getBoundingClientRect();
    const left = column.left + (column.width - dialog.offsetWidth) / 2;
    dialog.style.left = `${Math.max(12, left)}px`;
    dialog.style.marginLeft = "0";
  }

  jump(id) {
    const target = [...this.list.children].find((child) => child.dataset.ids?.split(",").includes(String(id)));
    if (!target) return;
    target.scrollIntoView({ block: "center", behavior: "smooth" });
    target.classList.add("flash");
    setTimeout(() => target.classList.remove("flash"), 1400);
  }

  // News

  showTyping() {
    this.typing.hidden = false;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => { this.typing.hidden = true; }, TYPING_FOR);
    if (this.atBottom()) this.toBottom();
  }

  hideTyping() { this.typing.hidden = true; }

  atBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM;
  }

  toBottom(smooth = false) {
    this.stuck = true;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  }

  scrolled() {
    const there = this.atBottom();
    this.stuck = there;
    if (there) this.missed = 0;
    this.jumpButton.hidden = there;
    const badge = this.jumpButton.lastElementChild;
    badge.hidden = !this.missed;
    badge.textContent = this.missed;
  }

  sync(first = false) {
    const stay = first || this.atBottom();
    const messages = this.store.messagesOf(this.chatId);
    const shown = messages.slice(-this.limit);
    this.earlier.hidden = shown.length === messages.length;
    this.draw(grouped(shown), first);
    this.drawHead();
    this.drawEmpty(messages);
    this.composer.sync();
    if (stay) this.toBottom();
    else this.scrolled();
  }

  draw(groups, first) {
    const wanted = [];
    let lastDay = "";
    groups.forEach((group, index) => {
      const date = day(group[0].date);
      if (date !== lastDay) wanted.push(this.kept(`day ${date}`, date, () => h("li", { class: "day" }, h("span", {}, date))));
      const flags = {
        head: date !== lastDay || !together(groups[index - 1], group),
        tail: !together(group, groups[index + 1]),
      };
      lastDay = date;
      const signature = JSON.stringify([group, flags, this.speaker()]);
      wanted.push(this.kept(`message ${group[0].id}`, signature, () => this.drawn(group, flags, first)));
    });
    const alive = new Set(wanted);
    for (const [key, entry] of this.blocks) if (!alive.has(entry.element)) this.blocks.delete(key);
    for (const child of [...this.list.children]) if (!alive.has(child)) child.remove();
    wanted.forEach((element, index) => { if (this.list.children[index] !== element) this.list.insertBefore(element, this.list.children[index] ?? null); });
  }

  kept(key, signature, make) {
    const known = this.blocks.get(key);
    if (known?.signature === signature) return known.element;
    const element = make();
    if (known) {
      element.classList.remove("entering");
      if (known.element.contains(document.activeElement)) requestAnimationFrame(() => element.querySelector(".bubble")?.focus({ preventScroll: true }));
      known.element.replaceWith(element);
    }
    this.blocks.set(key, { signature, element });
    return element;
  }

  drawn(group, flags, first) {
    const element = block(group, flags, this);
    element.dataset.ids = group.map((message) => message.id).join(",");
    if (!first) element.classList.add("entering");
    return element;
  }

  drawHead() {
    const { chat } = this;
    const state = chat.deactivated ? "account deleted" : chat.blocked ? "blocked the bot" : chat.closed ? "closed" : chat.role;
    const people = chat.kind === "private" ? state : `${state} · ${chat.members.length} members`;
    this.subtitle.textContent = people;
    this.element.classList.toggle("blocked", chat.blocked);
  }

  drawEmpty(messages) {
    this.empty.hidden = messages.length > 0;
    if (messages.length) { this.empty.replaceChildren(); return; }
    const description = this.store.description(this.chat.language);
    this.empty.replaceChildren(
      avatar(this.chat, "large"),
      h("p", { class: "empty-text", dir: "auto" }, description || (this.chat.kind === "private" ? `Nothing said yet. ${this.chat.title} is about to meet the bot.` : "Nothing said here yet.")));
  }
}

function grouped(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.group && last?.[0].group === message.group) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

function together(one, other) {
  if (!one || !other) return false;
  const [a, b] = [one.at(-1), other[0]];
  const plain = !Object.keys(a.service).length && !Object.keys(b.service).length;
  return plain && a.from.id === b.from.id && b.date - a.date < SAME_BREATH;
}
