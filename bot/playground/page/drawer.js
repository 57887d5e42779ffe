// Requests of the bot, and the buttons that make things go wrong.

import { clock, h, iconButton } from "./dom.js";
import { act } from "./net.js";

const FAULTS = [
  ["429", "Too many requests, retry after 3 s"],
  ["502", "A proxy's HTML page instead of JSON"],
  ["500", "Telegram restarts"],
  ["cut before", "The connection breaks before anything is accepted"],
  ["cut after", "Accepted, but the answer is lost"],
  ["slow", "Nothing happens for 5 s"],
  ["twice", "The next updates come twice to the bot"],
];
const METHODS = ["sendMessage", "editMessageText", "answerCallbackQuery", "copyMessage", "getUpdates", "*"];
const KEPT = 300;

export class Drawer {
  constructor(element, close) {
    this.requests = [];
    this.open = new Set();
    this.method = h("select", { "aria-label": "Method" }, METHODS.map((name) => h("option", { value: name }, name === "*" ? "any method" : name)));
    this.times = h("select", { "aria-label": "How often" }, [1, 3, 10].map((count) => h("option", { value: count }, count === 1 ? "once" : `${count} times`)));
    this.planned = h("div", { class: "planned" });
    this.polling = h("input", { type: "checkbox", id: "polling", on: { change: () => this.draw() } });
    this.rows = h("ol", { class: "requests" });
    element.append(
      h("header", { class: "drawer-head" }, h("h2", {}, "Requests and faults"), iconButton("close", "Close", close)),
      h("section", { class: "faults", "aria-label": "Faults" },
        h("div", { class: "fault-target" }, h("span", {}, "Next"), this.method, this.times),
        h("div", { class: "fault-buttons" }, FAULTS.map(([name, title]) => h("button", { type: "button", class: "fault", title, on: { click: () => this.plan(name) } }, name))),
        this.planned),
      h("div", { class: "requests-head" }, h("h3", {}, "Requests"), h("label", { htmlFor: "polling" }, this.polling, "polling too")),
      this.rows);
  }

  plan(fault) {
    return act("fault", { fault, method: this.method.value, times: Number(this.times.value) });
  }

  showFaults(faults) {
    const pills = faults.map((one) => h("span", { class: "pill" }, `${one.fault} → ${one.method === "*" ? "any" : one.method}${one.times ? ` × ${one.times}` : ""}`));
    const clear = h("button", { type: "button", class: "plain-button", on: { click: () => act("fault", { fault: "none" }) } }, "Clear");
    this.planned.replaceChildren(...pills, ...(pills.length ? [clear] : []));
  }

  fresh(requests) {
    this.requests = requests;
    this.draw();
  }

  add(request) {
    this.requests.push(request);
    this.requests.splice(0, this.requests.length - KEPT);
    if (this.hides(request)) return;
    this.rows.prepend(this.row(request));
    while (this.rows.children.length > KEPT) this.rows.lastElementChild.remove();
  }

  hides(request) {
    return !this.polling.checked && request.method === "getUpdates" && request.status === 200;
  }

  draw() {
    const shown = this.requests.filter((request) => !this.hides(request)).reverse();
    this.rows.replaceChildren(...shown.map((request) => this.row(request)));
  }

  row(request) {
    const good = request.status >= 200 && request.status < 300 && !request.fault;
    const details = h("details", { class: `request ${good ? "good" : "bad"}`, open: this.open.has(request.number), on: { toggle: () => this.toggled(details, request) } },
      h("summary", {},
        h("span", { class: "status" }, request.status || "cut"),
        h("span", { class: "method" }, request.method),
        h("span", { class: "where" }, request.chat),
        h("span", { class: "took" }, `${request.milliseconds} ms`)));
    if (details.open) this.toggled(details, request);
    return h("li", {}, details);
  }

  toggled(details, request) {
    if (!details.open) { this.open.delete(request.number); return; }
    this.open.add(request.number);
    if (details.querySelector("pre")) return;
    details.append(
      h("p", { class: "said" }, [clock(request.at), request.fault, request.description].filter(Boolean).join(" · ")),
      h("pre", {}, JSON.stringify(unpacked(request.params), null, 2)));
  }
}

// Objects travel as JSON inside a form; here they are easier to read unpacked.
function unpacked(params) {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => {
    if (typeof value !== "string" || !/^[[{]/.test(value)) return [name, value];
    try { return [name, JSON.parse(value)]; } catch { return [name, value]; }
  }));
}
