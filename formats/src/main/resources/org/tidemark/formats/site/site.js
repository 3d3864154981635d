"use strict";
// Theme: the system's, unless the reader has chosen; the choice stays on this machine.
(function () {
  const root = document.documentElement;
  let chosen = null;
  try { chosen = localStorage.getItem("tidemark-theme"); } catch (e) { chosen = null; }
  if (chosen) { root.dataset.theme = chosen; }

  function ready() {
    const button = document.querySelector("button.theme");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        const dark = root.dataset.theme
          ? root.dataset.theme === "dark"
          : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
        try { localStorage.setItem("tidemark-theme", root.dataset.theme); } catch (e) { /* not kept */ }
      });
    }
    filters();
    marks();
    keys();
    search();
  }

  function folded(words) {
    return words.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  }

  function filters() {
    const field = document.querySelector("input.filter");
    if (!field) { return; }
    field.hidden = false;
    const rows = Array.from(document.querySelectorAll("[data-filter]"));
    const words = rows.map(function (row) { return folded(row.textContent); });
    field.addEventListener("input", function () {
      const wanted = folded(field.value).split(/\s+/).filter(Boolean);
      rows.forEach(function (row, i) {
        row.hidden = !wanted.every(function (word) { return words[i].includes(word); });
      });
      document.querySelectorAll("main section").forEach(function (section) {
        const own = section.querySelectorAll("[data-filter]");
        section.hidden = own.length > 0 && !section.querySelector("[data-filter]:not([hidden])");
      });
    });
  }

  function show(claim) {
    document.querySelectorAll(".on").forEach(function (one) { one.classList.remove("on"); });
    document.querySelectorAll('mark[data-claims~="' + claim + '"]').forEach(function (one) {
      one.classList.add("on");
    });
    const item = document.querySelector('li[data-claim="' + claim + '"]');
    if (item) { item.classList.add("on"); item.scrollIntoView({ block: "nearest" }); }
  }

  function marks() {
    document.querySelectorAll("mark[data-claims]").forEach(function (mark) {
      mark.addEventListener("click", function () { show(mark.dataset.claims.split(" ")[0]); });
    });
    document.querySelectorAll("li[data-claim] a").forEach(function (link) {
      link.addEventListener("click", function () { show(link.parentElement.dataset.claim); });
    });
    const hash = /^#c([0-9a-f]{16})$/.exec(location.hash);
    if (hash) { show(hash[1]); }
  }

  let step = -1;
  function go(by) {
    const steps = Array.from(document.querySelectorAll("[data-step]:not([hidden])"));
    if (!steps.length) { return; }
    step = Math.max(0, Math.min(steps.length - 1, step + by));
    const link = steps[step].querySelector("a");
    steps.forEach(function (one) { one.classList.remove("here"); });
    steps[step].classList.add("here");
    if (steps[step].dataset.claim) {
      show(steps[step].dataset.claim);
      const mark = document.querySelector("mark.on");
      if (mark) { mark.scrollIntoView({ block: "center" }); }
    } else {
      steps[step].scrollIntoView({ block: "center" });
    }
    if (link) { link.focus({ preventScroll: true }); }
  }

  function keys() {
    document.addEventListener("keydown", function (event) {
      const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.ctrlKey || event.metaKey || event.altKey) { return; }
      if (typing) {
        if (event.key === "Escape") { event.target.blur(); }
        return;
      }
      if (event.key === "/") {
        event.preventDefault();
        (document.getElementById("question") || document.querySelector("header input")).focus();
      } else if (event.key === "j") { go(1); } else if (event.key === "k") { go(-1); }
    });
  }

  const MOST = 200;
  function search() {
    const field = document.getElementById("question");
    const list = document.getElementById("results");
    if (!field || !list || !window.tidemarkIndex) { return; }
    const rows = window.tidemarkIndex.map(function (row) {
      return { row: row, title: folded(row[1]), all: folded(row[1] + " " + row[2]) };
    });
    field.value = new URLSearchParams(location.search).get("q") || "";
    function run() {
      const wanted = folded(field.value).split(/\s+/).filter(Boolean);
      list.replaceChildren();
      const found = wanted.length === 0 ? [] : rows.filter(function (one) {
        return wanted.every(function (word) { return one.all.includes(word); });
      });
      found.sort(function (a, b) { return weight(b, wanted) - weight(a, wanted); });
      found.slice(0, MOST).forEach(function (one) { list.append(item(one.row)); });
      document.getElementById("found").textContent = wanted.length === 0 ? ""
        : found.length === 0 ? "Nothing has these words."
        : found.length > MOST ? "The first " + MOST + " of " + found.length
        : found.length === 1 ? "1 result" : found.length + " results";
    }
    field.addEventListener("input", run);
    run();
  }

  function weight(one, wanted) {
    const named = wanted.every(function (word) { return one.title.includes(word); }) ? 2 : 0;
    const first = one.title.startsWith(wanted[0]) ? 1 : 0;
    return named + first + (one.row[0] === "claim" ? 0 : 4);
  }

  function item(row) {
    const li = document.createElement("li");
    li.dataset.step = "";
    const kind = document.createElement("span");
    kind.className = "time";
    kind.textContent = row[0];
    const body = document.createElement("span");
    const link = document.createElement("a");
    link.href = row[3];
    link.textContent = row[1];
    const also = document.createElement("span");
    also.className = "also";
    also.textContent = row[2];
    body.append(link, also);
    li.append(kind, body);
    return li;
  }

  // Deferred scripts, the search list among them, have run when this comes.
  document.addEventListener("DOMContentLoaded", ready);
})();
