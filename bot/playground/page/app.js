// The playground's page: a list of chats, the open ones side by side, the log.

import { Column } from "./column.js";
import { avatar, clock, h, hueOf, icon } from "./dom.js";
import { Drawer } from "./drawer.js";
import { listen } from "./net.js";

const NARROW = matchMedia("(max-width: 760px)");
const COLUMN_WIDTH = 312;
const LIST_WIDTH = 288;
const ONLINE_FOR = 58_000;
const REMEMBERED = "himoya-playground-open";

class Store {
  constructor() {
    this.bot = { username: "" };
    this.chats = new Map();
    this.people = new Map();
    this.messages = new Map();
    this.unread = new Map();
    this.columns = new Map();
    this.open = [];
    this.active = null;
    this.heardAt = 0;
    this.started = false;
    this.place = document.getElementById("columns");
    this.list = document.getElementById("chats");
    this.drawerElement = document.getElementById("drawer");
    this.logButton = document.getElementById("log-button");
    this.logButton.append(icon("pulse"), h("span", { class: "badge", hidden: true }));
    this.logButton.addEventListener("click", () => this.toggleDrawer());
    this.drawer = new Drawer(this.drawerElement, () => this.toggleDrawer(false));
    NARROW.addEventListener("change", () => this.layout());
    setInterval(() => this.drawPresence(), 5000);
  }

  // Reading

  messagesOf(chatId) {
    return [...(this.messages.get(chatId)?.values() ?? [])].filter((message) => !message.deleted).sort((a, b) => a.id - b.id);
  }

  description(language) {
    const texts = this.profile?.descriptions ?? {};
    return texts[language] || texts[""] || "";
  }

  // The narrowest scope wins, the person's language before the default one.
  commands(chat) {
    const lists = this.profile?.commands ?? [];
    const scopes = chat.kind === "private" ? [`chat ${chat.id}`, "all_private_chats", "default"] : [`chat ${chat.id}`, "all_group_chats", "default"];
    for (const scope of scopes) {
      for (const language of [chat.language, ""]) {
        const found = lists.find((one) => one.scope === scope && one.language === language && one.commands.length);
        if (found) return found.commands;
      }
    }
    return [];
  }

  // News

  fresh(state) {
    document.getElementById("offline").hidden = true;
    this.bot = state.bot;
    this.profile = state.profile;
    this.heardAt = state.heard_at * 1000;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.chats = new Map(state.chats.map((chat, index) => [chat.id, { ...chat, hue: this.hueAt(index, chat) }]));
    this.messages = new Map();
    for (const message of state.messages) this.keep(message);
    this.drawer.fresh(state.requests);
    this.drawer.showFaults(state.faults);
    if (!this.started) this.openRemembered();
    this.started = true;
    for (const id of [...this.columns.keys()]) if (!this.chats.has(id)) this.close(id);
    for (const column of this.columns.values()) column.sync(true);
    this.drawList();
    this.drawPresence();
  }

  hueAt(index, chat) {
    return [172, 22, 262, 205, 330, 45, 92][index] ?? hueOf(chat.id);
  }

  keep(message) {
    if (!this.messages.has(message.chat)) this.messages.set(message.chat, new Map());
    this.messages.get(message.chat).set(message.id, message);
  }

  news(one) {
    if (one.chat) this.chats.set(one.chat.id, { ...one.chat, hue: this.chats.get(one.chat.id)?.hue });
    if (one.kind === "message") this.heardMessage(one.message);
    if (one.kind === "cleared") this.messages.delete(one.chat.id);
    if (one.kind === "action") this.columns.get(one.chat.id)?.showTyping();
    if (one.kind === "request") this.heardRequest(one.request);
    if (one.kind === "faults") this.drawer.showFaults(one.faults);
    if (one.kind === "profile") this.profile = one.profile;
    if (one.kind === "heard") { this.heardAt = Date.now(); this.drawPresence(); }
    if (one.kind === "closing") this.lost();
    if (one.chat && one.kind !== "action") this.columns.get(one.chat.id)?.sync();
    if (one.kind === "profile") for (const column of this.columns.values()) column.sync();
    if (one.chat) this.drawList();
  }

  heardMessage(message) {
    const known = this.messages.get(message.chat)?.has(message.id);
    this.keep(message);
    const column = this.columns.get(message.chat);
    if (message.from.bot) column?.hideTyping();
    const foreign = message.from.bot || this.chats.get(message.chat).kind !== "private";
    if (known || !foreign) return;
    if (column && !column.atBottom()) column.missed += 1;
    if (!this.isVisible(message.chat)) this.unread.set(message.chat, (this.unread.get(message.chat) ?? 0) + 1);
  }

  heardRequest(request) {
    this.drawer.add(request);
    if (request.status < 400 || !this.drawerElement.hidden) return;
    const badge = this.logButton.querySelector(".badge");
    badge.hidden = false;
    badge.textContent = Number(badge.textContent || 0) + 1;
  }

  lost() {
    document.getElementById("offline").hidden = false;
    this.heardAt = 0;
    this.drawPresence();
  }

  // Columns

  isVisible(chatId) {
    if (!this.columns.has(chatId)) return false;
    return !NARROW.matches || (this.active === chatId && document.body.dataset.view === "chat");
  }

  room() {
    if (NARROW.matches) return Infinity;
    const drawer = this.drawerElement.hidden ? 0 : 380;
    return Math.max(1, Math.floor((innerWidth - LIST_WIDTH - drawer) / COLUMN_WIDTH));
  }

  openRemembered() {
    let remembered = [];
    try { remembered = JSON.parse(localStorage.getItem(REMEMBERED)) ?? []; } catch { /* nothing remembered */ }
    const known = remembered.filter((id) => this.chats.has(id));
    const wanted = known.length ? known : this.preferred();
    wanted.forEach((id) => this.add(id));
    this.layout();
  }

  // As many as fit, with the group among them.
  preferred() {
    if (NARROW.matches) return [];
    const chats = [...this.chats.values()];
    const group = chats.filter((chat) => chat.kind !== "private").slice(0, 1);
    const people = chats.filter((chat) => chat.kind === "private").slice(0, Math.max(1, this.room() - group.length));
    return [...people, ...group].map((chat) => chat.id);
  }

  add(chatId) {
    if (this.columns.has(chatId)) return;
    const column = new Column(this, chatId);
    this.columns.set(chatId, column);
    this.open.push(chatId);
    this.place.append(column.element);
    this.remember();
  }

  close(chatId) {
    this.columns.get(chatId)?.element.remove();
    this.columns.delete(chatId);
    this.open = this.open.filter((id) => id !== chatId);
    this.remember();
    this.layout();
  }

  remember() {
    try { localStorage.setItem(REMEMBERED, JSON.stringify(this.open)); } catch { /* private window */ }
  }

  // A chat from the list opens beside the others; more than fit can be scrolled to.
  show(chatId, focus = true) {
    this.add(chatId);
    this.active = chatId;
    this.unread.delete(chatId);
    document.body.dataset.view = "chat";
    this.layout();
    const column = this.columns.get(chatId);
    column.element.scrollIntoView({ inline: "nearest", block: "nearest", behavior: "smooth" });
    column.toBottom();
    if (focus && !NARROW.matches) column.composer.input.focus({ preventScroll: true });
  }

  showList() {
    document.body.dataset.view = "list";
    this.layout();
    this.list.querySelector(`[data-chat="${this.active}"] button`)?.focus();
  }

  layout() {
    for (const [id, column] of this.columns) column.element.classList.toggle("active", id === this.active);
    for (const id of this.open) if (this.isVisible(id)) this.unread.delete(id);
    this.drawList();
  }

  // The list

  drawList() {
    const focused = document.activeElement?.closest?.("[data-chat]")?.dataset.chat;
    const inList = this.list.contains(document.activeElement);
    this.list.replaceChildren(...[...this.chats.values()].map((chat) => this.listItem(chat)));
    if (inList) this.list.querySelector(`[data-chat="${focused}"] button`)?.focus({ preventScroll: true });
    const total = [...this.unread.values()].reduce((sum, count) => sum + count, 0);
    document.title = total ? `(${total}) Himoya playground` : "Himoya playground";
  }

  listItem(chat) {
    const last = this.messagesOf(chat.id).at(-1);
    const unread = this.unread.get(chat.id);
    const open = this.columns.has(chat.id) && !NARROW.matches;
    return h("li", { data: { chat: chat.id } },
      h("button", { type: "button", class: "chat", "aria-current": open ? "true" : null, on: { click: () => this.show(chat.id) } },
        avatar(chat),
        h("span", { class: "chat-words" },
          h("span", { class: "chat-top" }, h("strong", {}, chat.title), last ? h("time", {}, clock(last.date)) : null),
          h("span", { class: "chat-last", dir: "auto" }, last ? preview(last) : chat.role)),
        unread ? h("span", { class: "badge", "aria-label": `${unread} unread` }, unread) : null));
  }

  drawPresence() {
    const online = Date.now() - this.heardAt < ONLINE_FOR;
    const element = document.getElementById("presence");
    element.textContent = online ? "the bot is listening" : "waiting for the bot";
    element.classList.toggle("online", online);
  }

  // The log

  toggleDrawer(open = this.drawerElement.hidden) {
    this.drawerElement.hidden = !open;
    this.logButton.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("with-drawer", open);
    const badge = this.logButton.querySelector(".badge");
    badge.hidden = true;
    badge.textContent = "";
    if (!open) this.logButton.focus();
  }

  // Deep links

  // A link for people lists people; a link for groups lists groups, followed by whoever pressed it.
  askWhere(link, presser) {
    const likely = (chat) => Number(chat.id === presser);
    const places = [...this.chats.values()].filter((chat) => (chat.kind === "private") !== link.group).sort((a, b) => likely(b) - likely(a));
    const sheet = h("dialog", { class: "sheet", "aria-label": link.group ? "Open the link in" : "Open the link as" },
      h("h2", {}, link.group ? "Open in…" : "Open as…"),
      h("p", {}, link.payload || `@${this.bot.username}`),
      h("ul", {}, places.map((chat) => h("li", {}, h("button", { type: "button", class: "chat", on: { click: () => this.openAt(sheet, chat, link, presser) } },
        avatar(chat), h("span", { class: "chat-words" }, h("strong", {}, chat.title), h("span", { class: "chat-last" }, chat.role)))))),
      h("button", { type: "button", class: "plain-button", on: { click: () => sheet.close() } }, "Cancel"));
    sheet.addEventListener("close", () => sheet.remove());
    sheet.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });
    document.body.append(sheet);
    sheet.showModal();
  }

  async openAt(sheet, chat, link, presser) {
    sheet.close();
    this.show(chat.id);
    const { payload } = link;
    const column = this.columns.get(chat.id);
    if (link.group) await column.do("open-in-group", { person: presser, chat: chat.id, payload });
    else await column.do("open", { person: chat.id, chat: 0, payload });
  }
}

function preview(message) {
  if (Object.keys(message.service).length) return "—";
  const words = message.text || message.media?.kind || "";
  return `${message.from.bot ? "" : "› "}${words.replace(/\s+/g, " ").slice(0, 80)}`;
}

const store = new Store();
listen({ fresh: (state) => store.fresh(state), news: (one) => store.news(one), lost: () => store.lost() });
