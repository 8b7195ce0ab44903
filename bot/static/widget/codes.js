// Return codes: four words to come back to a conversation with. Shown once, and never kept in the browser.

import { button, element, paragraphs } from "./view.js";
import { Refusal } from "./wire.js";

/** @import {Client} from "./client.js" */

const CODE = "code";

/**
 * @typedef {object} Around
 * @property {(name: string) => string} say
 * @property {() => Client | undefined} client
 * @property {() => void} left what was shown here is gone; where the keyboard goes now
 * @property {(text: string) => void} told something to say in a line
 */

/** The part of the widget under the conversation where a code is shown or typed. */
export class Codes {
  /** @param {Around} around */
  constructor(around) {
    this.around = around;
    this.say = around.say;
    this.place = element("div", { class: "codes" });
  }

  clear() {
    this.place.replaceChildren();
  }

  close() {
    this.clear();
    this.around.left();
  }

  /**
   * Make a code; who has one already is asked first, for it would stop working.
   * @param {boolean} kept
   */
  async keep(kept) {
    if (!kept) return await this.make();
    const text = element("p", {}, this.say("code_again"));
    const make = button(this.choice("code_again_make", "primary"), () => this.make());
    const leave = button(this.choice("code_again_leave"), () => this.close());
    this.show("code_again_title", text, element("div", { class: "choices" }, make, leave, this.revoker()));
  }

  make() {
    return this.trying(async (client) => {
      const { code, text } = await client.keepCode();
      this.showCode(code, text);
    });
  }

  /**
   * @param {string} code
   * @param {string} text
   */
  showCode(code, text) {
    const field = element("textarea", {
      id: CODE,
      class: "code",
      rows: "2",
      readonly: "",
      "aria-labelledby": "code-title",
    });
    field.value = code;
    field.addEventListener("focus", () => field.select());
    const done = element("span", { class: "left", role: "status" });
    const copy = button(this.choice("code_copy"), async () => {
      await copied(field);
      done.textContent = this.say("code_copied");
    });
    const close = button(this.choice("code_done", "primary"), () => this.close());
    const row = element("div", { class: "choices" }, copy, done);
    this.show("code_title", field, row, paragraphs(text), element("div", { class: "choices" }, close, this.revoker()));
  }

  revoker() {
    return button(this.choice("code_revoke", "quiet"), () =>
      this.trying(async (client) => {
        const { text } = await client.dropCode();
        this.close();
        this.around.told(text);
      }),
    );
  }

  /** A field for the four words. */
  type() {
    const field = element("input", { id: CODE, type: "text", autocomplete: "off", autocapitalize: "none" });
    field.spellcheck = false;
    field.maxLength = 200;
    const label = element("label", { for: CODE }, this.say("code_label"));
    const fault = element("p", { class: "fault", role: "alert" });
    const go = element("button", { class: "primary" }, this.say("code_go"));
    const cancel = button(this.choice("code_cancel", "quiet"), () => this.close());
    const form = element(
      "form",
      { class: "card" },
      label,
      field,
      fault,
      element("div", { class: "choices" }, go, cancel),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      fault.textContent = "";
      if (field.value.trim())
        void this.trying(
          (client) => client.comeBack(field.value),
          (text) => {
            fault.textContent = text;
            form.scrollIntoView({ block: "end" });
          },
        );
    });
    this.place.replaceChildren(form);
    field.focus();
    form.scrollIntoView({ block: "end" });
  }

  /**
   * @param {(client: Client) => Promise<void>} work
   * @param {(text: string) => void} [failed]
   */
  async trying(work, failed = this.around.told) {
    const client = this.around.client();
    if (!client || this.busy) return;
    this.busy = true;
    try {
      await work(client);
    } catch (error) {
      failed((error instanceof Refusal && error.message) || this.say("code_failed"));
    } finally {
      this.busy = false;
    }
  }

  /**
   * @param {string} title
   * @param {HTMLElement[]} children
   */
  show(title, ...children) {
    const heading = element("h3", { id: "code-title", tabindex: "-1" }, this.say(title));
    const card = element("section", { class: "card", "aria-labelledby": "code-title" }, heading, ...children);
    this.place.replaceChildren(card);
    heading.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start" });
  }

  /**
   * @param {string} name
   * @param {string} [style]
   */
  choice(name, style = "plain") {
    return { label: this.say(name), action: name, style };
  }
}

/**
 * On plain http there is no clipboard; the old way still works there.
 * @param {HTMLTextAreaElement} field
 */
async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    document.execCommand("copy");
  }
}
