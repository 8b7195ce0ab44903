// Turns messages into elements. Text goes in as text only; nothing a person wrote is ever parsed as HTML.

/** @import {Body, Choice, Message, Part, Person, Phone} from "./types" */

/**
 * What a message needs of the widget around it.
 * @typedef {object} Around
 * @property {(choice: Choice, value?: string) => void} choose
 * @property {(name: string) => string} say
 * @property {(number: number) => string | undefined} draft a changed summary that was not sent yet
 * @property {(number: number, text: string) => void} keepDraft
 */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string | null | undefined)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child != null));
  return made;
}

/**
 * @param {Message} message
 * @param {Around} around
 */
export function bubble(message, around) {
  const { body } = message;
  const { choose } = around;
  const item = element(
    "li",
    { class: `message ${message.speaker} kind-${body.kind}`, "data-number": String(message.number) },
    element("p", { class: "speaker" }, message.name),
    body.quote ? element("p", { class: "quote" }, body.quote) : null,
    paragraphs(body.text),
    ...parts(body, around),
  );
  if (body.people) item.append(people(body.people, choose));
  if (body.summary) item.append(preview(message, around));
  else if (body.buttons) item.append(choices(body, choose));
  return item;
}

/**
 * @param {Body} body
 * @param {Around} around
 */
function parts(body, { say }) {
  return [
    body.more ? fold(body.more.label, body.more.text) : null,
    body.copy ? fold(body.copy.label, body.copy.text) : null,
    body.phones ? phones(body.phones) : null,
    body.sources ? sources(body.sources, say("source")) : null,
  ];
}

/** @param {string} text */
export function paragraphs(text) {
  const lines = text.split("\n").filter((line) => line.trim());
  return element("div", { class: "text" }, ...lines.map((line) => element("p", {}, line)));
}

/**
 * @param {string} label
 * @param {string} text
 */
function fold(label, text) {
  return element("details", {}, element("summary", {}, label), paragraphs(text));
}

/**
 * @param {{text: string, url?: string}[]} list
 * @param {string} label
 */
function sources(list, label) {
  const items = list.map(({ text, url }) =>
    element("li", {}, url ? element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text) : text),
  );
  return element("div", { class: "sources" }, element("span", { class: "label" }, label), element("ul", {}, ...items));
}

/** @param {Phone[]} list */
function phones(list) {
  const items = list.map((phone) => {
    const number = phone.number
      ? element("a", { class: "number", href: `tel:${phone.number.replace(/[^+\d]/g, "")}` }, phone.number)
      : null;
    const site =
      !phone.number && phone.url
        ? element("a", { href: phone.url, target: "_blank", rel: "noopener noreferrer" }, new URL(phone.url).host)
        : null;
    const details = [phone.note, phone.hours].filter(Boolean).join(", ");
    return element(
      "li",
      {},
      element("span", { class: "who" }, phone.name),
      number ?? site,
      details ? element("span", { class: "hours" }, details) : null,
    );
  });
  return element("ul", { class: "phones" }, ...items);
}

/**
 * @param {Person[]} list
 * @param {(choice: Choice) => void} choose
 */
function people(list, choose) {
  const cards = list.map((person) =>
    element(
      "li",
      { class: "person" },
      element("p", { class: "kind" }, person.kind),
      element("h3", {}, person.name),
      element("p", { class: "role" }, person.role),
      element("p", {}, person.introduction),
      element("p", { class: "why" }, person.why),
      element("p", { class: "promise" }, `${person.here} ${person.promise}`),
      button(person.button, choose),
    ),
  );
  return element("ul", { class: "people" }, ...cards);
}

/**
 * @param {Message} message
 * @param {Around} around
 */
function preview({ number, body }, { choose, say, draft, keepDraft }) {
  const text = element("textarea", { rows: "5", maxlength: "2000" });
  text.value = draft(number) ?? body.summary?.text ?? "";
  text.addEventListener("input", () => keepDraft(number, text.value));
  const label = element("label", {}, body.summary?.label, text);
  const ticked = (body.parts ?? []).map((part) => tickBox(part));
  const list = element("fieldset", {}, element("legend", {}, say("along")), ...ticked.map(({ row }) => row));
  const whole = () =>
    [text.value, ...ticked.filter(({ box }) => box.checked).map(({ part }) => part.text)].filter(Boolean).join("\n");
  const buttons = (body.buttons ?? []).map((choice) =>
    button(choice, () => choose(choice, choice.style === "plain" ? undefined : whole())),
  );
  const choices = element("div", { class: "choices" }, ...buttons);
  return element("div", { class: "preview-form" }, label, ticked.length ? list : null, choices);
}

/**
 * A part of the summary that can be left out.
 * @param {Part} part
 */
function tickBox(part) {
  const box = element("input", { type: "checkbox" });
  box.checked = part.on;
  return { part, box, row: element("label", { class: "part" }, box, element("span", {}, part.text)) };
}

/**
 * @param {Body} body
 * @param {(choice: Choice) => void} choose
 */
function choices(body, choose) {
  const buttons = (body.buttons ?? []).map((choice) => button(choice, choose));
  const question = body.question ? element("p", { class: "question" }, body.question) : null;
  return element("div", { class: "choices" }, question, ...buttons);
}

/**
 * A button; the second click of a double click does nothing.
 * @param {Choice} choice
 * @param {(choice: Choice) => void} choose
 */
export function button(choice, choose) {
  const made = element("button", { type: "button", class: choice.style ?? "plain" }, choice.label);
  made.addEventListener("click", (event) => event.detail < 2 && choose(choice));
  return made;
}

/**
 * A message that is not with the server yet.
 * @param {string} text
 * @param {string} note
 */
export function pending(text, note) {
  return element("li", { class: "message asker pending" }, paragraphs(text), element("p", { class: "note" }, note));
}
