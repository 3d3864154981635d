// Who held which role when: a line for each, full where it was surely so, soft where it may have been.
import { askedDays, byOther, canvas, cut, extent, rowsOf, sentence, softPaint, stretch, surest, timeAxis } from "./common.js";

const MOST = 16;

export function draw(figure, table) {
  const all = byOther(rowsOf(table));
  if (all.length === 0) return;
  const first = (g) => d3.min(g.rows, (r) => r.s0 ?? r.s1 ?? r.e1 ?? (r.dated ? null : null)) ?? Infinity;
  const leads = (g) => g.rows.some((r) => r.kind === "leads");
  const shown = d3.sort(all, (g) => (leads(g) ? 0 : 1), (g) => +first(g), (g) => g.other).slice(0, MOST);
  const rows = shown.flatMap((g) => g.rows);
  const domain = extent(rows, askedDays(figure)) ?? [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2001, 0, 1))];
  const wide = figure.clientWidth > 620;
  const step = wide ? 30 : 44;
  const height = shown.length * step + 34;
  const { svg, width } = canvas(figure, height, "Who led when");
  const left = wide ? 210 : 8;
  const x = d3.scaleUtc(domain, [left, width - 14]);
  const bottom = shown.length * step + 4;
  timeAxis(svg, x, bottom, figure);
  shown.forEach((group, i) => {
    const y = i * step + (wide ? step / 2 : 30);
    svg.append("line").attr("class", "rule").attr("x1", left).attr("x2", width - 14).attr("y1", y + 11).attr("y2", y + 11);
    const best = surest(group.rows);
    const label = svg.append("a").attr("href", group.rows[0].otherHref || best.href).attr("class", `mark is-${best.answer}`);
    label.append("text").attr("class", "name").attr("x", wide ? left - 12 : left).attr("y", wide ? y + 4 : y - 12).attr("text-anchor", wide ? "end" : "start").text(cut(group.other, wide ? left - 16 : width - 20, 13));
    let after = left;
    for (const row of d3.sort(group.rows, (r) => (r.kind === "removed" ? 1 : 0), (r) => +(r.s0 ?? 0))) {
      const time = stretch(row, domain);
      const link = sentence(svg, row);
      const x0 = x(time.a);
      const x1 = Math.max(x(time.d), x0 + 6);
      if (row.kind === "removed" || row.polarity !== "asserted") {
        const at = time.undated ? x1 : (x0 + x1) / 2;
        if (!time.undated) link.append("rect").attr("class", "soft-end").attr("x", x0).attr("width", x1 - x0).attr("y", y - 8).attr("height", 16).attr("rx", 8);
        link.append("path").attr("class", "end").attr("d", `M${at - 5},${y - 5}l10,10M${at + 5},${y - 5}l-10,10`);
        link.append("text").attr("class", "small").attr("x", at + 10).attr("y", y + 4).text(cut(row.remarks || "removed", Math.max(40, width - at - 14), 11));
        continue;
      }
      const hue = row.kind === "leads" ? "who" : "faint";
      if (time.undated) {
        link.append("line").attr("class", "undated").attr("x1", x0).attr("x2", x1).attr("y1", y).attr("y2", y);
      } else {
        link.append("rect").attr("class", "band").attr("x", x0).attr("width", x1 - x0).attr("y", y - 6).attr("height", 12).attr("rx", 6).attr("fill", softPaint(svg, time, hue, (v) => Math.max(x0, Math.min(x1, x(v)))));
      }
      if (row.remarks && x0 + 6 > after) {
        const text = cut(row.remarks, width - x0 - 20, 11);
        link.append("text").attr("class", "small over").attr("x", x0 + 4).attr("y", y - 9).text(text);
        after = x0 + 6 + text.length * 6;
      }
    }
  });
  if (all.length > shown.length) figure.dataset.more = `${all.length - shown.length} more in the table`;
}
