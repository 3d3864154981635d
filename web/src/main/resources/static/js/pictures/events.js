// Events on a line of time: a dot for a day, a soft bar for what is only known to lie within a stretch.
import { askedDays, canvas, extent, rowsOf, sentence, softPaint, stretch, timeAxis } from "./common.js";

const LANES = [["attacked", "attacks"], ["fought", "fighting"], ["stated", "statements"], ["designated_by", "listings"]];

export function draw(figure, table) {
  const all = rowsOf(table);
  const rows = all.filter((r) => r.dated);
  const domain = extent(rows, askedDays(figure));
  if (!domain) {
    figure.replaceChildren();
    return;
  }
  const width = Math.max(280, figure.clientWidth);
  const left = 86;
  const x = d3.scaleUtc(domain, [left, width - 14]);
  const lanes = [];
  let y = 8;
  for (const [kind, label] of LANES) {
    const of = d3.sort(rows.filter((r) => r.kind === kind), (r) => +(r.s0 ?? domain[0]));
    if (of.length === 0) continue;
    const ends = [];
    const placed = of.map((row) => {
      const time = stretch(row, domain);
      const x0 = x(time.a);
      const x1 = Math.max(x(time.d), x0 + 9);
      let level = ends.findIndex((end) => end < x0 - 2);
      if (level < 0) level = ends.length < 9 ? ends.length : ends.indexOf(Math.min(...ends));
      ends[level] = x1;
      return { row, time, x0, x1, level };
    });
    lanes.push({ label, y, placed, height: ends.length * 13 + 10 });
    y += ends.length * 13 + 16;
  }
  const height = y + 26;
  const { svg } = canvas(figure, height, "Events over time");
  timeAxis(svg, x, height - 26, figure);
  for (const lane of lanes) {
    svg.append("text").attr("class", "small").attr("x", left - 12).attr("y", lane.y + 14).attr("text-anchor", "end").text(lane.label);
    for (const { row, time, x0, x1, level } of lane.placed) {
      const link = sentence(svg, row);
      const at = lane.y + level * 13 + 10;
      if (x1 - x0 <= 10) link.append("circle").attr("class", "dot").attr("cx", (x0 + x1) / 2).attr("cy", at).attr("r", 4.5);
      else link.append("rect").attr("class", "band").attr("x", x0).attr("width", x1 - x0).attr("y", at - 4.5).attr("height", 9).attr("rx", 4.5)
        .attr("fill", softPaint(svg, time, "where", (v) => Math.max(x0, Math.min(x1, x(v)))));
    }
  }
}
