// <aanloop-chat>: the widget. One script and one element on any page; everything lives in a shadow root.
//
//   <script type="module" src="https://aanloop.example/static/widget/aanloop.js"></script>
//   <aanloop-chat></aanloop-chat>

import { Client } from "./client.js";
import { Codes } from "./codes.js";
import { coarse, fullScreen, goRound, keepingFocus } from "./focus.js";
import { backoff } from "./patience.js";
import { isNearEnd, moveTo, topOfTurn } from "./scrolling.js";
import { recall, store } from "./storage.js";
import { loadTexts } from "./texts.js";
import { bubble, button, element, paragraphs, pending } from "./view.js";

/** @import {Choice, Ending, Message, Outgoing, Status, Texts} from "./types" */

const FEW_LEFT = 200;
const CONNECTING_MS = 800;
const CHOICES = ".choices, .preview-form, .person button";

class AanloopChat extends HTMLElement {
  /** @type {Client | undefined} */
  client;
  withContact = false;
  /** @type {Texts} */
  texts = {};

  connectedCallback() {
    document.addEventListener("visibilitychange", this.onVisibility);
    window.addEventListener("online", this.onVisibility);
    if (this.shadowRoot) this.onVisibility();
    else void this.build();
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.onVisibility);
    window.removeEventListener("online", this.onVisibility);
    this.client?.close();
  }

  async build() {
    this.server = new URL(this.getAttribute("server") ?? "/", import.meta.url).origin;
    this.openKey = `aanloop:${this.server}:open`;
    this.draftKey = `aanloop:${this.server}:draft`;
    const root = this.attachShadow({ mode: "open" });
    this.texts = await loadTexts(this.server);
    const look = new URL("aanloop.css", import.meta.url).href;
    const style = element("link", { rel: "stylesheet", href: look });
    let tries = 0;
    style.addEventListener("load", () => this.classList.add("ready"));
    style.addEventListener("error", () => setTimeout(() => (style.href = look), backoff(tries++)));
    this.launcher = element("button", { class: "launcher", type: "button", lang: "nl", "aria-expanded": "false" });
    this.launcher.append(element("span", { class: "dot", "aria-hidden": "true" }), this.say("open"));
    this.launcher.addEventListener("click", () => this.open());
    this.panel = this.buildPanel();
    root.append(style, this.launcher, this.panel);
    if (recall(this.openKey)) this.open(true);
  }

  /** A hidden tab lets go of its stream (browsers allow six a host) and resumes by number when it shows again. */
  onVisibility = () => {
    if (!this.client || this.panel?.hidden || this.form?.hidden) return;
    this.client.close();
    if (!document.hidden) void this.client.open();
  };

  /** @param {boolean} [again] opened by itself after a reload: on a wide screen the page keeps the focus */
  open(again = false) {
    const { launcher, panel } = this;
    if (!launcher || !panel) return;
    panel.hidden = false;
    launcher.hidden = true;
    launcher.setAttribute("aria-expanded", "true");
    store(this.openKey ?? "", 1);
    if (!again || fullScreen.matches) this.focusStart();
    this.connect();
  }

  close() {
    if (!this.launcher || !this.panel) return;
    this.client?.close();
    this.panel.hidden = true;
    this.launcher.hidden = false;
    this.launcher.setAttribute("aria-expanded", "false");
    store(this.openKey ?? "", null);
    this.launcher.focus();
  }

  focusStart() {
    (coarse.matches || this.form?.hidden ? this.heading : this.input)?.focus();
  }

  connect() {
    const client = (this.client ??= new Client(this.server ?? "", {
      message: (message) => this.show(message),
      ready: () => this.showReady(),
      status: (status) => this.showStatus(status),
      outbox: (outbox) => this.showOutbox(outbox),
      online: (online) => (online ? this.unnote("offline", "slow", "connecting") : this.note(this.say("offline"))),
      slow: () => this.note(this.say("slow")),
      refused: (text) => this.note(text, true),
      returned: (message, text) => this.takeBack(message, text),
      arrived: (text) => this.showArrival(text),
      gone: (why, unsent, receipt) => this.showGone(why, unsent, receipt),
    }));
    if (this.form?.hidden) return;
    void client.open();
    setTimeout(() => client.ready || this.notice?.textContent || this.note(this.say("connecting")), CONNECTING_MS);
  }

  buildPanel() {
    const say = this.say;
    this.heading = element("h2", { id: "title", tabindex: "-1" }, say("title"));
    const close = element("button", { type: "button", class: "close", "aria-label": say("close") }, "✕");
    close.addEventListener("click", () => this.close());
    const words = element("div", {}, this.heading, element("p", { class: "subtitle" }, say("subtitle")));
    const header = element("header", {}, words, close);
    this.human = button({ label: say("human"), action: "people", style: "quiet" }, (choice) => this.choose(choice));
    this.keep = button({ label: say("keep"), action: "keep", style: "quiet" }, (choice) => this.choose(choice));
    this.keep.setAttribute("aria-label", say("code_keep"));
    this.have = button({ label: say("code_have"), action: "have", style: "quiet" }, () => this.codes?.type());
    this.stop = button({ label: say("stop"), action: "stop", style: "quiet" }, (choice) => this.choose(choice));
    const erase = button({ label: say("erase"), action: "erase", style: "quiet" }, (choice) => this.choose(choice));
    this.always = element("div", { class: "always" }, this.human, this.stop, this.have, this.keep, erase);
    const panel = element("section", { class: "panel", role: "dialog", "aria-labelledby": "title", lang: "nl" });
    panel.tabIndex = -1;
    panel.append(header, this.buildScroller(), this.buildForm(), this.always);
    panel.hidden = true;
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      if (event.key === "Tab" && fullScreen.matches) goRound(panel, event);
    });
    const setModal = () => panel.setAttribute("aria-modal", String(fullScreen.matches));
    fullScreen.addEventListener("change", setModal);
    setModal();
    return panel;
  }

  buildScroller() {
    const say = this.say;
    this.statusText = element("p", { role: "status" });
    this.presence = element("p", { class: "presence" });
    this.status = element("div", { class: "status", hidden: "" }, this.statusText);
    this.log = element("ol", { role: "log", "aria-live": "off", "aria-label": say("conversation"), tabindex: "0" });
    this.waiting = element("ol", { class: "waiting-line" });
    this.newer = button({ label: say("new_message"), action: "newer", style: "newer" }, () => this.moveTo(Infinity));
    this.newer.hidden = true;
    this.notice = element("p", { class: "notice", role: "status" });
    const scroller = element("div", { class: "scroller" });
    this.codes = new Codes({
      say,
      client: () => this.client,
      left: () => this.focusStart(),
      told: (text) => this.note(text, true),
    });
    scroller.append(this.status, this.log, this.waiting, this.codes.place, this.newer, this.notice);
    scroller.addEventListener("scroll", () => {
      if (this.newer && isNearEnd(this.scroller)) this.keepingFocus(() => this.newer?.setAttribute("hidden", ""));
    });
    return (this.scroller = scroller);
  }

  buildForm() {
    const say = this.say;
    const key = coarse.matches ? "enter" : "send";
    this.input = element("textarea", { id: "input", rows: "1", maxlength: say("limit"), enterkeyhint: key });
    this.input.placeholder = say("input");
    this.left = element("span", { class: "left", "aria-live": "polite" });
    const send = element("button", { class: "primary" }, say("send"));
    const label = element("label", { for: "input" }, say("input"));
    const form = element("form", {}, label, element("div", { class: "row" }, this.input, send), this.left);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.input.addEventListener("input", () => {
      this.countDown();
      if (this.withContact && this.input?.value) this.client?.typing();
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || coarse.matches) return;
      event.preventDefault();
      this.submit();
    });
    return (this.form = form);
  }

  submit() {
    const text = this.input?.value.trim();
    if (!text) return;
    this.setInput("");
    this.note("");
    this.client?.send({ text });
  }

  /** @param {string} text */
  setInput(text) {
    if (this.input) this.input.value = text;
    this.countDown();
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
    if (choice.action === "keep") return void this.codes?.keep(this.client?.session?.kept ?? false);
    if (this.client?.outbox.some((waiting) => waiting.action === choice.action)) return;
    this.note("");
    if (!coarse.matches) this.input?.focus({ preventScroll: true });
    this.client?.send({ text: choice.label, action: choice.action, ...(value === undefined ? {} : { value }) });
  }

  /** @param {Message} message */
  show(message) {
    if (!this.log) return;
    const follow = isNearEnd(this.scroller) || message.speaker === "asker";
    if (message.speaker === "asker") this.retire(CHOICES, message.number);
    this.offerCode(message.number === 1);
    this.log.append(
      bubble(message, {
        say: this.say,
        choose: (choice, value) => this.choose(choice, value),
        draft: (number) => (this.draft?.number === number ? this.draft.text : undefined),
        keepDraft: (number, text) => store(this.draftKey ?? "", { number, text }),
      }),
    );
    if (follow) this.scrollToTurn(message.speaker);
    else if (this.newer && this.client?.ready && message.speaker !== "assistant") this.newer.hidden = false;
  }

  /**
   * Before anything is said there is nothing to keep, and perhaps something to come back to.
   * @param {boolean} isFirst
   */
  offerCode(isFirst) {
    this.keepingFocus(() => {
      this.have?.toggleAttribute("hidden", !isFirst);
      this.keep?.toggleAttribute("hidden", isFirst);
    });
  }

  /** @returns {{number: number, text: string} | null} */
  get draft() {
    return recall(this.draftKey ?? "");
  }

  /**
   * Buttons belong to the last thing said; earlier ones would act on what is no longer there.
   * @param {string} which
   * @param {number} [number] of the message that came instead; a draft from before it is sent or cancelled
   */
  retire(which, number = 0) {
    this.keepingFocus(() => {
      for (const old of this.log?.querySelectorAll(which) ?? []) old.remove();
    });
    if (number > (this.draft?.number ?? Infinity)) store(this.draftKey ?? "", null);
  }

  /** From now on additions are read aloud; what was said before was put in silently. */
  showReady() {
    this.unnote("connecting");
    requestAnimationFrame(() => this.log?.setAttribute("aria-live", "polite"));
  }

  /** @param {Status} status */
  showStatus(status) {
    if (!this.status || !this.statusText) return;
    const { text, button: choice, custody, kept, presence } = status;
    if (this.presence) this.presence.textContent = presence ?? "";
    this.withContact = custody === "contact";
    if (custody !== "waiting") this.retire(".kind-waiting .choices");
    const keep = custody === "waiting" && !kept ? [{ label: this.say("code_keep"), action: "keep" }] : [];
    const choices = choice ? [choice, ...keep] : keep;
    const shown = JSON.stringify([text, choices]);
    this.keepingFocus(() => {
      const people = custody === "waiting" || custody === "contact";
      this.human?.toggleAttribute("hidden", people);
      this.stop?.toggleAttribute("hidden", people || (this.client?.last ?? 0) <= 1);
      if (!this.status || !this.statusText || this.status.dataset.shown === shown) return;
      this.status.dataset.shown = shown;
      this.status.hidden = !text && !choices.length;
      this.statusText.textContent = text ?? "";
      this.status.replaceChildren(this.statusText, this.presence ?? "");
      for (const one of choices)
        this.status.append(button({ ...one, style: "quiet" }, (chosen) => this.choose(chosen)));
    });
  }

  /**
   * What is not sent yet. While a pressed button is, its message cannot be answered a second time.
   * @param {Outgoing[]} outbox
   */
  showOutbox(outbox) {
    this.waiting?.replaceChildren(...outbox.map((message) => pending(message.text, this.say("waiting_to_send"))));
    const pressed = outbox.some((message) => message.action);
    this.keepingFocus(() => {
      for (const part of this.log?.querySelectorAll(CHOICES) ?? []) part.toggleAttribute("hidden", pressed);
    });
    if (outbox.length) requestAnimationFrame(() => this.moveTo(Infinity));
  }

  /**
   * A message that will not be sent: its text goes back to where it came from.
   * @param {Outgoing} message
   * @param {string} text
   */
  takeBack(message, text) {
    this.note(text || this.say("failed"), true);
    if (!message.action) this.setInput([message.text, this.input?.value].filter(Boolean).join("\n"));
  }

  /**
   * @param {Ending} why
   * @param {Outgoing[]} unsent
   * @param {string} [receipt]
   */
  showGone(why, unsent, receipt) {
    const { form, always, log, codes } = this;
    if (!form || !always || !log || !codes) return;
    store(this.draftKey ?? "", null);
    this.note("");
    this.showStatus({ custody: "closed" });
    codes.clear();
    if (why === "erased") this.setInput("");
    else for (const message of [...unsent].reverse()) this.takeBack(message, "");
    const start = button({ label: this.say("new"), action: "start", style: "primary" }, () => this.startAgain());
    const code = button({ label: this.say("code_have"), action: "code" }, () => codes.type());
    const choices = element("div", { class: "choices" }, start, why === "erased" ? null : code);
    log.replaceChildren(element("li", { class: "message system" }, paragraphs(receipt || this.say(why)), choices));
    form.hidden = always.hidden = true;
    if (!this.panel?.hidden) start.focus();
  }

  /**
   * Another conversation stands here from now on; it is put in silently, as after a reload.
   * @param {string} text
   */
  showArrival(text) {
    this.clear();
    this.log?.setAttribute("aria-live", "off");
    this.codes?.close();
    this.note(text);
  }

  /** An empty conversation, that can be typed in. */
  clear() {
    this.note("");
    this.log?.replaceChildren();
    this.form?.removeAttribute("hidden");
    this.always?.removeAttribute("hidden");
  }

  startAgain() {
    this.clear();
    this.focusStart();
    this.connect();
  }

  /**
   * @param {string} text
   * @param {boolean} [strong]
   */
  note(text, strong = false) {
    if (!this.notice || this.notice.textContent === text) return;
    this.notice.textContent = text;
    this.notice.classList.toggle("strong", strong);
    if (text && (strong || this.client?.outbox.length)) requestAnimationFrame(() => this.moveTo(Infinity));
  }

  /** @param {string[]} names of texts that no longer hold */
  unnote(...names) {
    if (names.some((name) => this.notice?.textContent === this.say(name))) this.note("");
  }

  /** @param {() => void} change */
  keepingFocus(change) {
    const other = () => (coarse.matches || this.form?.hidden ? this.panel : this.input);
    if (this.panel) keepingFocus(this.panel, other, change);
    else change();
  }

  /** @param {number} top */
  moveTo(top) {
    moveTo(this.scroller, top);
  }

  /** @param {string} speaker */
  scrollToTurn(speaker) {
    const { scroller, log, status } = this;
    if (!scroller || !log || !status) return;
    const others = speaker === "contact" || (speaker === "system" && this.withContact);
    const turn = others ? `li.${speaker}` : "li.asker";
    requestAnimationFrame(() => moveTo(scroller, topOfTurn(scroller, log, status, turn)));
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
