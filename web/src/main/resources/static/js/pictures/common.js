// What all pictures share: the rows they are drawn from, time as it is known, soft edges, links.
const day = (text) => (text ? new Date(`${text}T00:00:00Z`) : null);
const YEAR = 365.25 * 24 * 3600 * 1000;

/** The rows of the table behind a picture. */
export function rowsOf(table) {
  return [...table.querySelectorAll("tr[data-row]")].map((tr) => {
    const d = tr.dataset;
    const number = (text) => (text ? Number(text) : null);
    return {
      other: "", otherKind: "", otherHref: "", voice: "", remarks: "", circle: "", country: "", ...d,
      s0: day(d.s0), s1: day(d.s1), e0: day(d.e0), e1: day(d.e1), published: day(d.published),
      lo: number(d.lo), hi: number(d.hi), best: number(d.best), about: d.about === "true",
      dated: Boolean(d.s0 || d.s1 || d.e0 || d.e1),
    };
  });
}

/** The stretch of time that rows speak of, with a little room. */
export function extent(rows, more = []) {
  const days = rows.flatMap((r) => [r.s0, r.e1, r.s1, r.e0, r.dated ? null : r.published]).concat(more).filter(Boolean);
  if (days.length === 0) return null;
  const [from, to] = d3.extent(days);
  const room = Math.max((to - from) * 0.04, (1.5 * YEAR - (to - from)) / 2, YEAR / 6);
  return [new Date(+from - room), new Date(+to + room)];
}

/** The days asked about; none if none are. */
export const askedDays = (figure) => [day(figure.dataset.onFrom), day(figure.dataset.onTo)];

/** Four places on the axis: may begin, surely begun, surely still, may end. */
export function stretch(row, [from, to]) {
  if (!row.dated) {
    const at = row.published ?? to;
    return { a: from, b: at, c: at, d: at, core: false, undated: true };
  }
  const a = row.s0 ?? from;
  const end = row.e1 ?? (row.endSeen === "true" ? (row.e0 ?? to) : to);
  const b = row.s1 ?? a;
  const c = row.e0 ?? (row.e1 ? row.e1 : b);
  return { a, b, c, d: end < a ? a : end, core: b <= c, undated: false };
}

let made = 0;
/** Paint that is full where a thing was surely so and fades out where it may have been. */
export function softPaint(svg, { a, b, c, d, core }, hue, x) {
  const id = `soft-${++made}`;
  const [xa, xb, xc, xd] = [a, b, c, d].map(x);
  const at = (v) => (xd - xa < 1 ? 0 : (v - xa) / (xd - xa));
  const stops = core
    ? [[0, xb - xa > 2 ? 0.12 : 0.85], [at(xb), 0.85], [at(xc), 0.85], [1, xd - xc > 2 ? 0.12 : 0.85]]
    : [[0, 0.12], [0.5, 0.6], [1, 0.12]];
  const gradient = svg.append("defs").append("linearGradient").attr("id", id);
  for (const [offset, opacity] of stops)
    gradient.append("stop").attr("offset", offset).attr("class", `stop-${hue}`).attr("stop-opacity", opacity);
  return `url(#${id})`;
}

/** A drawing as wide as its figure. */
export function canvas(figure, height, label) {
  const width = Math.max(280, figure.clientWidth);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
    .attr("role", "group").attr("aria-label", label);
  figure.replaceChildren(svg.node());
  return { svg, width };
}

/** A link to the sentence that an element stands on. */
export function sentence(parent, row) {
  const link = parent.append("a").attr("href", row.href).attr("class", `mark is-${row.answer}`).attr("aria-label", `${row.says} ${row.brief}`);
  link.append("title").text(`${row.says}\n${row.time} · ${row.brief}`);
  return link;
}

/** The axis of time, and the days asked about. */
export function timeAxis(svg, x, height, figure, top = 0) {
  const axis = svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height})`);
  const [first, last] = x.domain();
  const most = Math.max(2, Math.floor((x.range()[1] - x.range()[0]) / 74));
  const years = (last - first) / YEAR;
  const steps = [1, 2, 3, 6].map((n) => [d3.utcMonth.every(n), (years * 12) / n]).concat([1, 2, 5, 10, 20, 50].map((n) => [d3.utcYear.every(n), years / n]));
  const step = (steps.find(([, count]) => count <= most) ?? steps.at(-1))[0];
  axis.call(d3.axisBottom(x).ticks(step).tickSizeOuter(0).tickSizeInner(4)
    .tickFormat((when) => (when.getUTCMonth() === 0 ? d3.utcFormat("%Y")(when) : d3.utcFormat("%b %Y")(when))));
  const from = day(figure.dataset.onFrom);
  const to = day(figure.dataset.onTo);
  if (!from) return;
  const [x0, x1] = [x(from), x(new Date(+to + YEAR / 365))];
  if (x1 < x.range()[0] || x0 > x.range()[1]) return;
  svg.append("rect").attr("class", "asked").attr("x", x0).attr("width", Math.max(1.5, x1 - x0)).attr("y", top).attr("height", height - top);
}

/** Text cut to a width, by a fair guess. */
export function cut(text, width, size = 12) {
  const most = Math.max(3, Math.floor(width / (size * 0.53)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Text in at most so many lines. */
export function lines(text, width, most = 2, size = 12) {
  const room = Math.floor(width / (size * 0.53));
  const all = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > room) {
      all.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  all.push(line);
  return all.length <= most ? all : [...all.slice(0, most - 1), cut(all.slice(most - 1).join(" "), width, size)];
}

/** Rows by what is at their other end, in the order in which they come. */
export function byOther(rows) {
  return [...d3.group(rows.filter((r) => r.other), (r) => r.other)].map(([other, of]) => ({ other, rows: of }));
}

const rank = { surely: 0, possibly: 1, no: 2 };
/** The surest of some rows. */
export const surest = (rows) => rows.reduce((best, row) => (rank[row.answer] < rank[best.answer] ? row : best));
