// An organisation on a date: the slider, the control of what was known, and the pictures drawn anew.
import { rowsOf } from "./pictures/common.js";
import * as events from "./pictures/events.js";
import * as leaders from "./pictures/leaders.js";
import * as places from "./pictures/places.js";
import * as relations from "./pictures/relations.js";
import * as strength from "./pictures/strength.js";
import * as structure from "./pictures/structure.js";
import { save } from "./pictures/save.js";

const pictures = { events, leaders, places, relations, strength, structure };
const ask = document.getElementById("ask");
const on = document.getElementById("on");
const slide = document.getElementById("slide");
const said = document.getElementById("asked");
const state = document.getElementById("state");

function drawAll() {
  for (const figure of state.querySelectorAll("[data-picture]")) {
    const table = document.getElementById(figure.dataset.table);
    if (table) pictures[figure.dataset.picture].draw(figure, table);
  }
}

// The slider runs over the months that reports speak of.
const rows = [...state.querySelectorAll("table[id$=-table]")].flatMap(rowsOf).filter((r) => r.dated);
const days = rows.flatMap((r) => [r.s0, r.e1]).filter(Boolean);
const from = d3.utcYear.floor(d3.min(days) ?? new Date(Date.UTC(2000, 0, 1)));
const to = d3.utcYear.ceil(d3.max(days) ?? new Date(Date.UTC(2001, 0, 1)));
const months = Math.max(1, d3.utcMonth.count(from, to) - 1);
slide.max = months;
const month = (n) => d3.utcMonth.offset(from, n);
const words = d3.utcFormat("%B %Y");

function show() {
  const written = on.value.trim();
  said.textContent = written === "" ? "at any time" : /^\d{4}-\d\d$/.test(written) ? `in ${words(new Date(`${written}-01T00:00:00Z`))}` : /^\d{4}$/.test(written) ? `in ${written}` : `on ${written}`;
  const at = /^(\d{4})(?:-(\d\d))?/.exec(written);
  slide.value = at ? d3.utcMonth.count(from, new Date(Date.UTC(+at[1], at[2] ? +at[2] - 1 : 6, 1))) : months;
  ask.classList.toggle("any-time", written === "");
  slide.setAttribute("aria-valuetext", said.textContent);
  water();
  const profile = document.getElementById("profile");
  profile.href = `${ask.action}/profile?${new URLSearchParams(new FormData(ask))}`;
}

/** How much the reports say of each month: the water that the slider moves through. */
function water() {
  const svg = d3.select(".tide-water");
  const width = svg.node().clientWidth;
  const height = svg.node().clientHeight;
  const counts = Array.from({ length: months + 1 }, (_, n) => {
    const [a, b] = [month(n), month(n + 1)];
    return d3.sum(rows, (r) => ((r.s0 ?? from) < b && (r.e1 ?? (r.endSeen === "true" ? r.e0 : null) ?? r.published ?? to) >= a ? 1 : 0));
  });
  const x = d3.scaleLinear([0, months], [9, width - 9]);
  const y = d3.scaleSqrt([0, d3.max(counts) || 1], [height - 20, 4]);
  const area = d3.area().x((_, n) => x(n)).y0(height - 20).y1((c) => y(c)).curve(d3.curveMonotoneX);
  svg.selectAll("*").remove();
  svg.append("path").attr("class", "water").attr("d", area(counts));
  svg.append("path").attr("class", "edge").attr("d", area.lineY1()(counts));
  if (on.value.trim() !== "") svg.append("line").attr("class", "now").attr("x1", x(+slide.value)).attr("x2", x(+slide.value)).attr("y1", 0).attr("y2", height - 18);
  const years = d3.utcYears(from, d3.utcDay.offset(to, 1));
  const every = Math.max(1, Math.ceil(years.length / Math.max(2, width / 70)));
  svg.selectAll("text").data(years.filter((_, i) => i % every === 0)).join("text").attr("x", (d) => x(d3.utcMonth.count(from, d))).attr("y", height - 5).text((d) => d.getUTCFullYear())
    .attr("text-anchor", (d, i) => (i === 0 ? "start" : "middle"));
}

let waiting = 0;
function asked(wait = 0) {
  show();
  clearTimeout(waiting);
  waiting = setTimeout(() => ask.dispatchEvent(new Event("ask")), wait);
}
slide.addEventListener("input", () => {
  on.value = d3.utcFormat("%Y-%m")(month(+slide.value));
  asked(60);
});
on.addEventListener("change", () => asked());
document.getElementById("known").addEventListener("change", () => asked());
document.getElementById("all-times").addEventListener("click", () => {
  on.value = "";
  asked();
});
addEventListener("popstate", () => location.reload());

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target === state) drawAll();
});
state.addEventListener("click", (event) => {
  const button = event.target.closest("[data-save]");
  if (button) save(button.closest(".chapter").querySelector("svg"), button.dataset.save, `${ask.action.split("/").pop()}-${button.closest(".chapter").id}`);
});

let drawnAt = state.clientWidth;
new ResizeObserver(() => {
  if (Math.abs(state.clientWidth - drawnAt) < 2) return;
  drawnAt = state.clientWidth;
  water();
  drawAll();
}).observe(state);

show();
drawAll();
