// Friends on one side, enemies on the other, between them those who were both.
import { byOther, canvas, cut, rowsOf, surest } from "./common.js";

const MOST = 12;

export function draw(figure, table) {
  const rows = rowsOf(table).filter((r) => r.other);
  if (rows.length === 0) {
    figure.replaceChildren();
    return;
  }
  const friend = (r) => (r.kind === "allied_with") === (r.polarity === "asserted");
  const nodes = byOther(rows).map((g) => {
    const now = g.rows.filter((r) => r.answer !== "no");
    const weigh = now.length ? now : g.rows;
    const friends = weigh.filter((r) => r.kind === "allied_with" && r.polarity === "asserted");
    const enemies = weigh.filter((r) => r.kind === "hostile_to" && r.polarity === "asserted");
    const side = friends.length && enemies.length ? "both" : friends.length ? "friend" : enemies.length ? "enemy" : friend(weigh[0]) ? "friend" : "enemy";
    return { ...g, side, best: surest(weigh), over: weigh.every((r) => r.polarity !== "asserted") };
  });
  const order = { surely: 0, possibly: 1, no: 2 };
  const pick = (side) => d3.sort(nodes.filter((n) => n.side === side), (n) => order[n.best.answer], (n) => -n.rows.length, (n) => n.other).slice(0, MOST);
  const left = pick("friend");
  const right = pick("enemy");
  const both = pick("both");
  const width = Math.max(280, figure.clientWidth);
  const step = 26;
  const count = Math.max(left.length, right.length, 3);
  const height = count * step + 40 + both.length * step;
  const { svg } = canvas(figure, height, "Allies and rivals");
  const cx = width / 2;
  const cy = (count * step) / 2 + 28;
  const column = Math.min(width * 0.34, 270);
  svg.append("text").attr("class", "small").attr("x", 0).attr("y", 12).text(`allies ${left.length}`);
  svg.append("text").attr("class", "small").attr("x", width).attr("y", 12).attr("text-anchor", "end").text(`rivals ${right.length}`);
  const links = svg.append("g");
  const put = (list, side) => list.forEach((node, i) => {
    const y = side === "both" ? count * step + 44 + i * step : 28 + (count - list.length) * step / 2 + i * step + step / 2;
    const x = side === "friend" ? column : side === "enemy" ? width - column : cx;
    const a = links.append("a").attr("href", node.best.href).attr("class", `mark is-${node.best.answer}`).attr("aria-label", `${node.best.says} ${node.best.brief}`);
    a.append("title").text(`${node.rows.map((r) => `${r.says} (${r.time}, ${r.brief})`).join("\n")}`);
    const path = side === "both" ? `M${cx},${cy}V${y - 12}` : `M${cx},${cy}C${(cx + x) / 2},${cy} ${(cx + x) / 2},${y} ${x + (side === "friend" ? 6 : -6)},${y}`;
    a.append("path").attr("class", "wide-target").attr("d", path);
    a.append("path").attr("class", `tie ${side}${node.over ? " over" : ""}`).attr("d", path).attr("stroke-width", Math.min(5, 1 + node.rows.length * 0.8));
    const name = svg.append("a").attr("href", node.best.otherHref || node.best.href).attr("class", `mark is-${node.best.answer}`);
    name.append("text").attr("class", `name ${side}`).attr("x", x).attr("y", y + 4).attr("text-anchor", side === "friend" ? "end" : side === "enemy" ? "start" : "middle").text(cut(node.other + (side === "both" ? " (both)" : ""), side === "both" ? width : column - 4, 13));
  });
  put(left, "friend");
  put(right, "enemy");
  put(both, "both");
  svg.append("circle").attr("class", "self-dot").attr("cx", cx).attr("cy", cy).attr("r", 7);
}
