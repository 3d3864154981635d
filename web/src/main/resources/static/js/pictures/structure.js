// A genealogy: above what it is part of, below its parts, before it what it came out of, after it what came of it.
import { byOther, canvas, lines, rowsOf, surest } from "./common.js";

const SIDES = {
  "part_of out": ["above", "part of"], "pledged_to out": ["above", "sworn to"], "authority_over in": ["above", "directed by"],
  "part_of in": ["below", "part"], "pledged_to in": ["below", "sworn to it"], "authority_over out": ["below", "directs"],
  "formed_from out": ["before", "formed from"], "split_from out": ["before", "split from"], "founded out": ["before", "founded by"],
  "merged_into in": ["before", "merged into it"],
  "split_from in": ["after", "split from it"], "formed_from in": ["after", "formed from it"], "merged_into out": ["after", "merged into"],
};
const MOST = 6;

export function draw(figure, table) {
  const rows = rowsOf(table).filter((r) => r.other && r.otherKind !== "" && SIDES[`${r.kind} ${r.way}`]);
  const sides = { above: [], below: [], before: [], after: [] };
  for (const group of byOther(rows)) {
    const best = surest(group.rows);
    const [side, words] = SIDES[`${best.kind} ${best.way}`];
    sides[side].push({ ...group, best, words });
  }
  const total = Object.values(sides).flat().length;
  if (total === 0) {
    figure.replaceChildren();
    return;
  }
  const order = { surely: 0, possibly: 1, no: 2 };
  for (const side of Object.keys(sides)) sides[side] = d3.sort(sides[side], (n) => order[n.best.answer], (n) => +(n.best.s0 ?? Infinity), (n) => n.other).slice(0, MOST);
  const width = Math.max(280, figure.clientWidth);
  const narrow = width < 720;
  const box = { w: narrow ? Math.min(width - 24, 250) : 172, h: 46 };
  const gap = 12;
  const placed = [];
  let height;
  const self = { w: box.w + 30, h: 56 };
  if (narrow) {
    let y = 8;
    const put = (list) => list.forEach((node) => { placed.push({ ...node, x: 12, y }); y += box.h + gap; });
    put(sides.above);
    put(sides.before);
    self.x = width - self.w - 8 > 40 ? 40 : 8;
    self.y = y;
    y += self.h + gap * 1.5;
    put(sides.below);
    put(sides.after);
    height = y;
  } else {
    const perRow = Math.max(1, Math.floor((width + gap) / (box.w + gap)));
    const rowsFor = (list) => Math.ceil(list.length / perRow);
    const rowH = box.h + gap;
    const topH = rowsFor(sides.above) * rowH + (sides.above.length ? 30 : 0);
    const middle = Math.max(self.h, sides.before.length * rowH, sides.after.length * rowH);
    const bottomH = rowsFor(sides.below) * rowH + (sides.below.length ? 30 : 0);
    height = topH + middle + bottomH + 16;
    self.x = (width - self.w) / 2;
    self.y = topH + 8 + (middle - self.h) / 2;
    const across = (list, y) => list.forEach((node, i) => {
      const row = Math.floor(i / perRow);
      const inRow = Math.min(perRow, list.length - row * perRow);
      const start = (width - inRow * (box.w + gap) + gap) / 2;
      placed.push({ ...node, x: start + (i % perRow) * (box.w + gap), y: y + row * rowH });
    });
    const down = (list, x) => list.forEach((node, i) => placed.push({ ...node, x, y: topH + 8 + (middle - list.length * rowH + gap) / 2 + i * rowH }));
    across(sides.above, 8);
    down(sides.before, 0);
    down(sides.after, width - box.w);
    across(sides.below, topH + middle + 8 + 30);
  }
  const { svg } = canvas(figure, height, "What it belongs to, what belongs to it, what it came out of and what came of it");
  const where = Object.fromEntries(Object.entries(sides).flatMap(([side, list]) => list.map((n) => [n.other, side])));
  const links = svg.append("g");
  for (const node of placed) {
    const side = where[node.other];
    const [cx, cy] = [self.x + self.w / 2, self.y + self.h / 2];
    let path;
    if (narrow) path = `M${self.x + 18},${node.y < self.y ? self.y : self.y + self.h}V${node.y < self.y ? node.y + box.h : node.y}`;
    else if (side === "above") path = `M${node.x + box.w / 2},${node.y + box.h}C${node.x + box.w / 2},${node.y + box.h + 26} ${cx},${self.y - 26} ${cx},${self.y}`;
    else if (side === "below") path = `M${cx},${self.y + self.h}C${cx},${self.y + self.h + 26} ${node.x + box.w / 2},${node.y - 26} ${node.x + box.w / 2},${node.y}`;
    else if (side === "before") path = `M${node.x + box.w},${node.y + box.h / 2}C${node.x + box.w + 40},${node.y + box.h / 2} ${self.x - 40},${cy} ${self.x},${cy}`;
    else path = `M${self.x + self.w},${cy}C${self.x + self.w + 40},${cy} ${node.x - 40},${node.y + box.h / 2} ${node.x},${node.y + box.h / 2}`;
    links.append("path").attr("class", `branch is-${node.best.answer} side-${side}`).attr("d", path);
  }
  for (const node of placed) {
    const g = svg.append("g").attr("class", `node is-${node.best.answer}`).attr("transform", `translate(${node.x},${node.y})`);
    g.append("rect").attr("width", box.w).attr("height", box.h).attr("rx", 5);
    const words = g.append("a").attr("href", node.best.href);
    words.append("title").text(`${node.best.says}\n${node.best.time} · ${node.best.brief}`);
    words.append("text").attr("class", "small text-who").attr("x", 10).attr("y", box.h - 7).text(`${node.words}${node.best.dated ? `, ${node.best.time}` : ""}${node.rows.length > 1 ? ` · ${node.rows.length} claims` : ""}`);
    const name = g.append("a").attr("href", node.best.otherHref || node.best.href);
    lines(node.other, box.w - 16, 1, 13).forEach((line, i) => name.append("text").attr("class", "name").attr("x", 10).attr("y", 19 + i * 14).text(line));
  }
  const me = svg.append("g").attr("class", "node self").attr("transform", `translate(${self.x},${self.y})`);
  me.append("rect").attr("width", self.w).attr("height", self.h).attr("rx", 6);
  const own = lines(figure.dataset.name, self.w - 20, 2, 14);
  own.forEach((line, i) => me.append("text").attr("class", "name").attr("x", self.w / 2).attr("text-anchor", "middle").attr("y", self.h / 2 + 5 + (i - (own.length - 1) / 2) * 17).text(line));
}
