// Keeps a half-written answer through a reload, and the newest line in view. Everything else is htmx and plain forms.

const KEY = `aanloop-draft:${location.pathname}`;

function field() {
  const found = document.getElementById("text");
  return found instanceof HTMLTextAreaElement ? found : null;
}

function restore() {
  const text = field();
  if (text && !text.value) text.value = sessionStorage.getItem(KEY) ?? "";
}

document.addEventListener("input", (event) => {
  if (event.target === field()) sessionStorage.setItem(KEY, field()?.value ?? "");
});
document.addEventListener("submit", (event) => {
  if (event.target instanceof HTMLFormElement && event.target.id === "answer") sessionStorage.removeItem(KEY);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target === field())
    field()?.form?.requestSubmit();
});

restore();
document.querySelector(".lines li:last-child")?.scrollIntoView({ block: "nearest" });
