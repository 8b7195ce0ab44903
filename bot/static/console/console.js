// Keeps a half-written answer until it has arrived, says when the server does not answer, and keeps the newest line in
// view. Everything else is htmx and plain forms.

const DRAFTS = "aanloop-draft:";
const TYPING_MS = 3000;
const GONE = new Set([403, 404, 410]);

function field() {
  const found = document.getElementById("text");
  return found instanceof HTMLTextAreaElement ? found : null;
}

/** Where the draft of this conversation is kept: by the address its form sends to. */
const KEY = `${DRAFTS}${field()?.form?.getAttribute("action")}`;

function clientId() {
  const input = field()?.form?.elements.namedItem("client_id");
  return input instanceof HTMLInputElement ? input.value : "";
}

function keep() {
  const text = field();
  if (text?.value) sessionStorage.setItem(KEY, JSON.stringify({ text: text.value, sent: clientId() }));
  else sessionStorage.removeItem(KEY);
}

/** Put the draft back, unless the thread shows that it has arrived. */
function restore() {
  const text = field();
  const kept = sessionStorage.getItem(KEY);
  if (!text || !kept) return;
  const draft = JSON.parse(kept);
  if (document.querySelector(`[data-sent="${CSS.escape(draft.sent)}"]`)) sessionStorage.removeItem(KEY);
  else if (!text.value) text.value = draft.text;
}

function forget() {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(DRAFTS)) sessionStorage.removeItem(name);
}

/** Too long is said before sending, by the browser, in our words; nothing is ever cut. */
function checkLength() {
  const text = field();
  const tooLong = text && [...text.value].length > Number(text.dataset.limit);
  text?.setCustomValidity(tooLong ? (text.dataset.tooLong ?? "") : "");
  if (tooLong) return;
  document.getElementById("fault")?.remove();
  text?.removeAttribute("aria-invalid");
}

let told = 0;

/** The asker sees that an answer is being written; said at most once in a few seconds. */
function tellTyping() {
  const address = field()?.form?.dataset.typing;
  if (!address || Date.now() - told < TYPING_MS) return;
  told = Date.now();
  fetch(address, { method: "POST" }).catch(() => {});
}

const connection = document.getElementById("connection");

/** @param {boolean} up */
function showConnection(up) {
  const text = up ? "" : (connection?.dataset.offline ?? "");
  if (connection && connection.textContent !== text) connection.textContent = text;
}

/** The HTTP status an htmx event is about; 0 when there was no answer at all. @param {Event} event */
function statusOf(event) {
  return event instanceof CustomEvent ? Number(event.detail?.ctx?.response?.status ?? 0) : 0;
}

document.addEventListener("htmx:error", (event) => {
  if (!statusOf(event)) showConnection(false);
});
document.addEventListener("htmx:after:request", (event) => {
  showConnection(statusOf(event) < 500);
  if (GONE.has(statusOf(event))) location.reload();
});
document.addEventListener("htmx:after:swap", () => {
  if (document.querySelector("[data-gone]")) sessionStorage.removeItem(KEY);
});
window.addEventListener("offline", () => showConnection(false));
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

document.addEventListener("input", (event) => {
  if (event.target !== field()) return;
  keep();
  checkLength();
  tellTyping();
});
document.addEventListener("submit", (event) => {
  if (connection?.textContent) event.preventDefault();
  else if (event.target === field()?.form) keep();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target === field())
    field()?.form?.requestSubmit();
});

if (document.querySelector("[data-signed-out]")) forget();
restore();
if (field()?.hasAttribute("autofocus")) field()?.scrollIntoView({ block: "center" });
else document.querySelector(".lines li:last-child")?.scrollIntoView({ block: "nearest" });
