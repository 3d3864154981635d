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

// Dates are read back in words, names completed from the casebook.
let asked = 0;
async function answer(path) {
  const mine = ++asked;
  const response = await fetch(path, { headers: { "HX-Request": "true" } });
  const words = await response.text();
  return mine === asked ? { ok: response.ok && !response.headers.has("X-Tidemark-Refused"), words } : null;
}

document.addEventListener("input", async (event) => {
  const field = event.target;
  if (field.matches?.("[data-names]")) {
    const got = await answer(`/names?letters=${encodeURIComponent(field.value)}`);
    if (got?.ok) {
      const options = new DOMParser().parseFromString(got.words, "text/html").querySelectorAll("option");
      document.getElementById("names").replaceChildren(...options);
    }
  }
  if (field.matches?.("[data-when]")) readBack(field);
});

async function readBack(field) {
  let said = field.parentElement.querySelector(".reading-of");
  if (!said) {
    said = document.createElement("output");
    said.className = "reading-of";
    field.after(said);
  }
  const got = await answer(`/when?written=${encodeURIComponent(field.value)}`);
  if (!got) return;
  said.textContent = got.words;
  said.classList.toggle("bad", !got.ok);
}

document.addEventListener("htmx:load", (event) => {
  event.detail.elt.querySelectorAll?.("[data-when]").forEach((field) => field.value && readBack(field));
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
});

// A list is narrowed to the names that have these letters.
document.addEventListener("input", (event) => {
  const list = event.target.dataset?.filter && document.getElementById(event.target.dataset.filter);
  if (!list) return;
  const letters = event.target.value.trim().toLowerCase();
  for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(letters);
});
