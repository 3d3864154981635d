// Deciding on claims: rejecting with a reason, correcting, coding by hand, many at once, and undo.
import { choose, current, onKey } from "./report.js";

const read = document.getElementById("read");
const path = read.dataset.path;
const list = document.getElementById("cards");
const text = document.getElementById("text");
const dialog = (id) => document.getElementById(id);
const done = [];

function tally() {
  const all = list.querySelectorAll(".card");
  const open = list.querySelectorAll('.card[data-standing="proposed"]');
  document.querySelector("#tally b").textContent = all.length - open.length;
}

document.addEventListener("htmx:afterSettle", tally);
for (const id of ["correct", "coding"]) {
  dialog(id).addEventListener("close", () => dialog(`${id}-body`).replaceChildren());
}
document.addEventListener("htmx:beforeRequest", (event) => {
  const act = event.detail.elt.dataset?.act;
  if (act === "accept") done.push(event.detail.elt.closest(".card").dataset.claim);
});

onKey("u", () => {
  const id = done.pop() ?? current()?.dataset.claim;
  const card = id && list.querySelector(`[data-claim="${id}"]`);
  if (!card) return;
  choose(id);
  card.querySelector('[data-act="reopen"]')?.click();
});

// Reject: one key for the common reasons.
let rejecting = null;
list.addEventListener("click", (event) => {
  const button = event.target.closest('[data-act="reject"]');
  if (!button) return;
  rejecting = button;
  dialog("reject-why").value = "";
  dialog("reject").showModal();
});
dialog("reject").addEventListener("keydown", (event) => {
  if (event.target.matches("input")) return;
  const reason = dialog("reject").querySelectorAll(".reasons button")[Number(event.key) - 1];
  if (reason) {
    event.preventDefault();
    reason.click();
  }
});
dialog("reject-form").addEventListener("submit", (event) => {
  const why = event.submitter?.value || dialog("reject-why").value;
  const card = rejecting.closest(".card");
  done.push(card.dataset.claim);
  htmx.ajax("POST", `${rejecting.dataset.path}/reject`, { target: card, swap: "outerHTML", values: { why } });
});

// Correct: the form comes from the server, what stands in its place too.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "correct-body") open("correct");
  if (event.detail.target.id === "coding-body") open("coding");
});
function open(id) {
  if (!dialog(id).open) dialog(id).showModal();
  dialog(id).querySelector("[name=subject]")?.focus();
}
document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.successful) return;
  const trigger = event.detail.xhr.getResponseHeader("HX-Trigger");
  if (trigger === "tidemark-corrected") corrected(event.detail.xhr.responseText);
  if (trigger === "tidemark-coded") location.reload();
});
function corrected(html) {
  const fresh = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll(".card")];
  const [after, before] = fresh.map((card) => document.importNode(card, true));
  const old = list.querySelector(`[data-claim="${before.dataset.claim}"]`);
  list.querySelector(`[data-claim="${after.dataset.claim}"]`)?.remove();
  old.replaceWith(after, before);
  htmx.process(after);
  htmx.process(before);
  for (const run of text.querySelectorAll(`[data-claims~="${before.dataset.claim}"]`)) {
    run.dataset.claims = `${after.dataset.claim} ${run.dataset.claims}`;
  }
  done.push(before.dataset.claim);
  dialog("correct").close();
  choose(after.dataset.claim);
  tally();
}

// Code by hand: the words that are marked, and where they begin.
function marked() {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const passage = (range.startContainer.parentElement ?? text).closest(".passage");
  if (!passage) return { words: selection.toString().trim(), begin: "" };
  const before = document.createRange();
  before.selectNodeContents(passage);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  return { words: words.trim(), begin: Number(passage.dataset.begin) + before.toString().length + lead };
}
onKey("m", () => {
  const { words, begin } = marked() ?? { words: "", begin: "" };
  htmx.ajax("GET", `${path}/coding?words=${encodeURIComponent(words)}&begin=${begin}`, { target: "#coding-body" });
});

// Many at once.
function above() {
  const least = Number(dialog("percent").value);
  const open = [...list.querySelectorAll('.card[data-standing="proposed"]')];
  const count = open.filter((card) => Number(card.dataset.percent) >= least).length;
  dialog("above-count").textContent = `${count} of ${open.length} open claims`;
}
dialog("percent").addEventListener("input", above);
onKey("A", () => {
  above();
  dialog("above").showModal();
});
