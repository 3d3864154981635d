// Figures as bands: as high as the figure is wide, as long as it was so, soft where either is not known.
import { askedDays, canvas, extent, rowsOf, sentence, softPaint, stretch, timeAxis, cut } from "./common.js";

const HUES = ["means", "who", "where", "why"];

export function draw(figure, table) {
  const rows = rowsOf(table).filter((r) => r.lo != null || r.hi != null || r.best != null);
  const domain = extent(rows, askedDays(figure));
  if (!domain) return;
  const wide = figure.clientWidth > 560;
  const height = wide ? 300 : 260;
  const { svg, width } = canvas(figure, height, "Figures over time");
  const left = 52;
  const right = wide ? 210 : 16;
  const x = d3.scaleUtc(domain, [left, width - right]);
  const value = (r) => ({ lo: r.lo ?? r.best ?? 0, hi: r.hi ?? r.best ?? r.lo });
  const top = d3.max(rows, (r) => value(r).hi);
  const least = d3.min(rows, (r) => r.best ?? r.lo ?? r.hi);
  const log = least > 0 && top / least > 40;
  const bottom = height - 28;
  const y = (log ? d3.scaleLog().domain([Math.max(1, least / 2), top * 1.3]) : d3.scaleLinear().domain([0, top * 1.1])).range([bottom, 14]).clamp(true);
  const axis = svg.append("g").attr("class", "axis").attr("transform", `translate(${left - 6},0)`);
  axis.call(d3.axisLeft(y).ticks(log ? 4 : 5, "~s").tickSizeOuter(0).tickSizeInner(0));
  axis.select(".domain").remove();
  svg.append("g").attr("class", "grid").selectAll("line").data(y.ticks(log ? 4 : 5)).join("line")
    .attr("x1", left).attr("x2", width - right).attr("y1", y).attr("y2", y);
  timeAxis(svg, x, bottom, figure, 8);
  const sources = [...new Set(rows.map((r) => r.brief))];
  const hue = (r) => HUES[sources.indexOf(r.brief) % HUES.length];
  const labels = [];
  for (const row of d3.sort(rows, (r) => -(value(r).hi - value(r).lo))) {
    const time = stretch(row, domain);
    if (time.undated) time.a = x.invert(Math.max(left, x(time.d) - 90));
    const { lo, hi } = value(row);
    const spread = row.about ? row.best * 0.1 : 0;
    const y0 = y(Math.max(log ? 1 : 0, lo - spread));
    const y1 = y(hi + spread);
    const x0 = x(time.a);
    const x1 = Math.max(x(time.d), x0 + 8);
    const link = sentence(svg, row);
    const thick = Math.max(6, y0 - y1);
    link.append("rect").attr("class", "band").attr("x", x0).attr("width", x1 - x0).attr("y", (y0 + y1) / 2 - thick / 2).attr("height", thick).attr("rx", 3)
      .attr("fill", softPaint(svg, { ...time, core: time.core && !time.undated }, hue(row), (v) => Math.max(x0, Math.min(x1, x(v)))));
    if (row.best != null)
      link.append("line").attr("class", `line-${hue(row)}`).attr("x1", x0).attr("x2", x1).attr("y1", y(row.best)).attr("y2", y(row.best));
    if (row.lo != null && row.hi == null && row.best == null)
      link.append("path").attr("class", `open-${hue(row)}`).attr("d", `M${x0},${y1}h${x1 - x0}M${(x0 + x1) / 2 - 4},${y1 - 6}l4,-5l4,5`);
    labels.push({ row, x: x1, y: (y0 + y1) / 2 });
  }
  if (!wide) return;
  labels.sort((a, b) => a.y - b.y);
  let last = 4;
  for (const label of labels) label.at = last = Math.max(label.y + 4, last + 26);
  const over = Math.max(0, last - (height - 6));
  for (const label of labels) {
    const at = label.at - over;
    const link = sentence(svg, label.row).attr("tabindex", -1);
    link.append("path").attr("class", "lead").attr("d", `M${label.x + 3},${label.y}C${label.x + 18},${label.y} ${width - right + 2},${at - 4} ${width - right + 12},${at - 4}`);
    link.append("text").attr("class", `name text-${hue(label.row)}`).attr("x", width - right + 16).attr("y", at).text(cut(label.row.figure, right - 20));
    link.append("text").attr("class", "small").attr("x", width - right + 16).attr("y", at + 12).text(cut(`${label.row.brief}${label.row.dated ? "" : ", undated"}`, right - 20, 11));
  }
}
