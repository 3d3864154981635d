// What every page does: proves to the server that a change is ours, switches the theme, closes notices.
const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;

export const change = { header: meta("change-header"), key: meta("change") };

document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers[change.header] = change.key;
});

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) event.detail.shouldSwap = true;
});

document.getElementById("theme").addEventListener("click", () => {
  const dark =
    document.documentElement.dataset.theme === "dark" ||
    (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  const next = dark ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  localStorage.setItem("tidemark-theme", next);
  document.dispatchEvent(new CustomEvent("tidemark:theme"));
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-close-notice]")) document.getElementById("notice").replaceChildren();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !typing(event.target)) {
    event.preventDefault();
    document.getElementById("find").focus();
  }
  if (event.key === "Escape") document.getElementById("notice").replaceChildren();
});

/** Whether keys belong to a field. */
export function typing(target) {
  return target.closest?.("input, textarea, select, dialog[open], [contenteditable]") != null;
}
