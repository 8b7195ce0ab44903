// <aanloop-chat>: the widget. One script and one element on any page; everything lives in a shadow root.
//
//   <script type="module" src="https://aanloop.example/static/widget/aanloop.js"></script>
//   <aanloop-chat></aanloop-chat>

import { Client } from "./client.js";
import { bubble, button, element, pending } from "./view.js";

/** @import {Choice, Message, Outgoing, Status, Texts} from "./types" */

const NEAR_END_PX = 120;
const FEW_LEFT = 200;

class AanloopChat extends HTMLElement {
  /** @type {Client | undefined} */
  client;
  /** @type {Texts} */
  texts = {};

  async connectedCallback() {
    if (this.shadowRoot) return;
    this.server = new URL(this.getAttribute("server") ?? "/", import.meta.url).origin;
    const root = this.attachShadow({ mode: "open" });
    this.texts = await (await fetch(`${this.server}/api/texts`, { credentials: "omit" })).json();
    const style = element("link", { rel: "stylesheet", href: new URL("aanloop.css", import.meta.url).href });
    this.launcher = element("button", { class: "launcher", type: "button", "aria-expanded": "false" });
    this.launcher.append(element("span", { class: "dot", "aria-hidden": "true" }), this.say("open"));
    this.launcher.addEventListener("click", () => this.open());
    this.panel = this.buildPanel();
    style.addEventListener("load", () => this.classList.add("ready"), { once: true });
    root.append(style, this.launcher, this.panel);
    document.addEventListener("visibilitychange", this.onVisibility);
    window.addEventListener("online", this.onVisibility);
    if (sessionStorage.getItem(`aanloop:${this.server}:open`)) this.open();
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.onVisibility);
    window.removeEventListener("online", this.onVisibility);
    this.client?.close();
  }

  /** A hidden tab lets go of its stream (browsers allow six a host) and resumes by number when it shows again. */
  onVisibility = () => {
    if (!this.client || this.panel?.hidden) return;
    if (document.hidden) this.client.close();
    else void this.client.open();
  };

  open() {
    const { launcher, panel } = this;
    if (!launcher || !panel) return;
    panel.hidden = false;
    launcher.hidden = true;
    launcher.setAttribute("aria-expanded", "true");
    sessionStorage.setItem(`aanloop:${this.server}:open`, "1");
    (matchMedia("(pointer: coarse)").matches ? this.heading : this.input)?.focus();
    void this.connect();
  }

  close() {
    if (!this.launcher || !this.panel) return;
    this.client?.close();
    this.panel.hidden = true;
    this.launcher.hidden = false;
    this.launcher.setAttribute("aria-expanded", "false");
    sessionStorage.removeItem(`aanloop:${this.server}:open`);
    this.launcher.focus();
  }

  async connect() {
    this.client ??= new Client(this.server ?? "", {
      message: (message) => this.show(message),
      status: (status) => this.showStatus(status),
      outbox: (outbox) => this.showOutbox(outbox),
      online: (online) => this.note(online ? "" : this.say("offline")),
      refused: (text) => this.note(text, true),
      gone: (erased) => this.showGone(erased),
    });
    try {
      await this.client.open();
    } catch (error) {
      this.note(error instanceof Error && error.name === "Refusal" ? error.message : this.say("offline"));
      setTimeout(() => !this.panel?.hidden && !this.client?.session && void this.connect(), 3000);
      return;
    }
    // The history was put in silently; from now on additions are read aloud.
    requestAnimationFrame(() => this.log?.setAttribute("aria-live", "polite"));
  }

  buildPanel() {
    const say = this.say;
    this.heading = element("h2", { id: "title", tabindex: "-1" }, say("title"));
    const close = element("button", { type: "button", class: "close", "aria-label": say("close") }, "✕");
    close.addEventListener("click", () => this.close());
    const words = element("div", {}, this.heading, element("p", { class: "subtitle" }, say("subtitle")));
    const header = element("header", {}, words, close);
    this.status = element("div", { class: "status", role: "status", hidden: "" });
    this.log = element("ol", { role: "log", "aria-live": "off", "aria-label": say("conversation"), tabindex: "0" });
    this.waiting = element("ol", { class: "waiting-line" });
    this.scroller = element("div", { class: "scroller" }, this.log, this.waiting);
    this.notice = element("p", { class: "notice", role: "status" });
    this.human = button({ label: say("human"), action: "people", style: "quiet" }, (choice) => this.choose(choice));
    const erase = button({ label: say("erase"), action: "erase", style: "quiet" }, (choice) => this.choose(choice));
    const always = element("div", { class: "always" }, this.human, erase);
    const panel = element("section", { class: "panel", role: "dialog", "aria-labelledby": "title" });
    panel.append(header, this.status, this.scroller, this.notice, this.buildForm(), always);
    panel.hidden = true;
    panel.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
    return panel;
  }

  buildForm() {
    const say = this.say;
    this.input = element("textarea", { id: "input", rows: "1", maxlength: say("limit"), enterkeyhint: "send" });
    this.left = element("span", { class: "left", "aria-live": "polite" });
    const send = element("button", { class: "primary" }, say("send"));
    const label = element("label", { for: "input" }, say("input"));
    const form = element("form", {}, label, element("div", { class: "row" }, this.input, send), this.left);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.input.addEventListener("input", () => this.countDown());
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    return form;
  }

  submit() {
    const text = this.input?.value.trim();
    if (!text || !this.input) return;
    this.input.value = "";
    this.countDown();
    this.note("");
    this.client?.send({ text });
  }

  countDown() {
    const left = Number(this.say("limit")) - (this.input?.value.length ?? 0);
    if (this.left) this.left.textContent = left < FEW_LEFT ? this.say("typing_limit", { left: String(left) }) : "";
  }

  /**
   * @param {Choice} choice
   * @param {string} [value]
   */
  choose(choice, value) {
    this.note("");
    this.input?.focus({ preventScroll: true });
    if (choice.action === "start") return this.startAgain();
    this.client?.send({ text: choice.label, action: choice.action, ...(value === undefined ? {} : { value }) });
  }

  /** @param {Message} message */
  show(message) {
    if (!this.log) return;
    const follow = this.isNearEnd() || message.speaker === "asker";
    if (message.speaker === "asker") this.retireChoices();
    this.log.append(bubble(message, (choice, value) => this.choose(choice, value)));
    if (follow) this.scrollToTurn(message.speaker);
  }

  /** Buttons belong to the last thing said; earlier ones would act on what is no longer there. */
  retireChoices() {
    for (const old of this.log?.querySelectorAll(".choices, .preview-form, .person button") ?? []) old.remove();
  }

  /** @param {Status} status */
  showStatus(status) {
    if (!this.status || !this.human) return;
    const { text, button: choice, custody } = status;
    this.status.hidden = !text;
    if (text !== this.status.dataset.text) {
      this.status.dataset.text = text ?? "";
      this.status.replaceChildren(element("p", {}, text ?? ""));
      if (choice) this.status.append(button({ ...choice, style: "quiet" }, (chosen) => this.choose(chosen)));
    }
    this.human.hidden = custody === "waiting" || custody === "contact";
  }

  /** @param {Outgoing[]} outbox */
  showOutbox(outbox) {
    this.waiting?.replaceChildren(...outbox.map((message) => pending(message.text, this.say("waiting_to_send"))));
    if (outbox.length) requestAnimationFrame(() => this.waiting?.scrollIntoView({ block: "end" }));
  }

  /** @param {boolean} erased */
  showGone(erased) {
    this.log?.replaceChildren();
    this.showStatus({ custody: "closed" });
    const text = this.say(erased ? "erased" : "gone");
    const start = button({ label: this.say("new"), action: "start", style: "primary" }, (choice) =>
      this.choose(choice),
    );
    this.log?.append(element("li", { class: "message system" }, element("p", {}, text), start));
    start.focus();
  }

  startAgain() {
    this.log?.replaceChildren();
    void this.connect();
  }

  /**
   * @param {string} text
   * @param {boolean} [strong]
   */
  note(text, strong = false) {
    if (!this.notice || this.notice.textContent === text) return;
    this.notice.textContent = text;
    this.notice.classList.toggle("strong", strong);
  }

  isNearEnd() {
    const box = this.scroller;
    return !box || box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX;
  }

  /**
   * To the end, but no further than the asker's last line: a long answer is read from its first sentence.
   * What a person writes is kept in view itself.
   * @param {string} speaker
   */
  scrollToTurn(speaker) {
    requestAnimationFrame(() => {
      const own = [...(this.log?.querySelectorAll(speaker === "contact" ? "li.contact" : "li.asker") ?? [])].at(-1);
      const turn = own instanceof HTMLElement ? own : this.log?.querySelector("li");
      if (!this.scroller || !(turn instanceof HTMLElement)) return;
      const top = turn.offsetTop - this.scroller.offsetTop - 8;
      this.scroller.scrollTo({ top: Math.min(top, this.scroller.scrollHeight) });
    });
  }

  /**
   * @param {string} name
   * @param {Record<string, string>} [values]
   */
  say = (name, values = {}) => {
    const text = this.texts[name] ?? "";
    return text.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
  };
}

customElements.define("aanloop-chat", AanloopChat);
