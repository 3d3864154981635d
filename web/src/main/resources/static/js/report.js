// A report beside its claims: which claim is chosen, and the keys that decide on it.
import { typing } from "./page.js";

const read = document.getElementById("read");
const text = document.getElementById("text");
const list = document.getElementById("cards");
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

const cards = () => [...list.querySelectorAll(".card")].filter((card) => card.offsetParent !== null);
const card = (id) => list.querySelector(`[data-claim="${id}"]`);
const runs = (id) => text.querySelectorAll(`[data-claims~="${id}"]`);
let chosen = null;

function light(id, how, lit) {
  const hue = `as-${card(id)?.dataset.hue}`;
  runs(id).forEach((run) => {
    run.classList.toggle(how, lit);
    run.classList.toggle(hue, lit || (how === "near" && run.classList.contains("on") && run.classList.contains(hue)));
  });
  card(id)?.classList.toggle(how, lit);
}

function intoView(element, box) {
  if (!element) return;
  const outer = box ? box.getBoundingClientRect() : { top: 90, bottom: innerHeight - below() };
  const inner = element.getBoundingClientRect();
  if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8) return;
  const by = inner.top - outer.top - (outer.bottom - outer.top) * (box ? 0.15 : 0.3);
  (box ?? window).scrollBy({ top: by, behavior: calm || Math.abs(by) > 2000 ? "instant" : "smooth" });
}

/** How much of the window the claims cover where they lie over the text. */
function below() {
  const side = list.closest(".claims");
  return getComputedStyle(side).position === "fixed" ? side.offsetHeight : 20;
}

export function choose(id, { inText = true, focus = true } = {}) {
  if (chosen) {
    light(chosen, "on", false);
    card(chosen)?.querySelector(".short").setAttribute("aria-expanded", "false");
  }
  chosen = id && card(id) ? id : null;
  if (!chosen) return;
  const one = card(chosen);
  light(chosen, "on", true);
  one.querySelector(".short").setAttribute("aria-expanded", "true");
  if (focus) one.querySelector(".short").focus({ preventScroll: true });
  intoView(one, list);
  if (inText) intoView(runs(chosen)[0]);
  history.replaceState(null, "", `#c-${chosen}`);
}

export function current() {
  return chosen && card(chosen);
}

function go(step, openOnly = false) {
  const all = cards();
  let at = all.findIndex((one) => one.dataset.claim === chosen);
  do {
    at = chosen || step > 0 ? at + step : all.length - 1;
  } while (openOnly && all[at] && all[at].dataset.standing !== "proposed");
  if (all[at]) choose(all[at].dataset.claim);
}

// Hovering links both ways.
for (const [box, find] of [[text, (e) => e.closest("[data-claims]")?.dataset.claims.split(" ")[0]], [list, (e) => e.closest(".card")?.dataset.claim]]) {
  box.addEventListener("pointerover", (event) => {
    const id = find(event.target);
    if (id) light(id, "near", true);
  });
  box.addEventListener("pointerout", (event) => {
    const id = find(event.target);
    if (id) light(id, "near", false);
  });
}

// A click on words goes through the claims that stand on them, one a click.
text.addEventListener("click", (event) => {
  const run = event.target.closest("[data-claims]");
  if (!run || String(getSelection()) !== "") return;
  const ids = run.dataset.claims.split(" ").filter((id) => card(id)?.offsetParent);
  if (ids.length === 0) return;
  choose(ids[(ids.indexOf(chosen) + 1) % ids.length], { inText: false });
});

list.addEventListener("click", (event) => {
  const short = event.target.closest(".short");
  if (short) choose(short.closest(".card").dataset.claim, { focus: false });
});

for (const button of document.querySelectorAll("[data-hue][aria-pressed]")) {
  if (!button.matches("button")) continue;
  button.addEventListener("click", () => {
    const shown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(shown));
    read.classList.toggle(`hide-${button.dataset.hue}`, !shown);
  });
}

function unread() {
  const button = document.getElementById("unread");
  const shown = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(shown));
  read.classList.toggle("show-unread", shown);
}
document.getElementById("unread").addEventListener("click", unread);
document.getElementById("show-keys").addEventListener("click", () => document.getElementById("keys").showModal());

// As the text scrolls, the claims beside it follow.
let following = 0;
addEventListener("scroll", () => {
  cancelAnimationFrame(following);
  following = requestAnimationFrame(() => {
    const focused = chosen && runs(chosen)[0]?.getBoundingClientRect();
    if (focused && focused.top > 0 && focused.bottom < innerHeight) return;
    const first = [...text.querySelectorAll("[data-claims]")].find((run) => run.getBoundingClientRect().top > 100);
    const beside = first && card(first.dataset.claims.split(" ")[0]);
    if (beside?.offsetParent) list.scrollTo({ top: beside.offsetTop - list.offsetTop - 8 });
  });
}, { passive: true });

const act = (name) => current()?.querySelector(`[data-act="${name}"]`);

const keys = {
  j: () => go(1),
  ArrowDown: () => go(1),
  k: () => go(-1),
  ArrowUp: () => go(-1),
  n: () => go(1, true),
  a: () => act("accept")?.click(),
  c: () => act("correct")?.click(),
  r: () => act("reject")?.click(),
  U: unread,
  "?": () => document.getElementById("keys").showModal(),
};
export function onKey(key, what) {
  keys[key] = what;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const what = keys[event.key];
  if (!what) return;
  event.preventDefault();
  what();
});

// After a decision, the next claim that nobody has decided on.
document.addEventListener("htmx:afterSettle", (event) => {
  const swapped = event.detail.elt;
  if (swapped.matches?.(".card") && swapped.dataset.claim === chosen) {
    if (swapped.dataset.standing === "proposed") choose(chosen);
    else go(1, true);
  }
});

addEventListener("hashchange", () => fromAddress());
function fromAddress() {
  const id = /^#c-([0-9a-f]+)$/.exec(location.hash)?.[1];
  if (id && id !== chosen) choose(id);
}
fromAddress();
