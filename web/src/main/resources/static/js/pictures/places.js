// Places on a map: a country as its outline, anything smaller as a soft circle of honest size.
import { rowsOf, sentence, canvas, byOther, surest, cut } from "./common.js";

let world = null;
async function countries() {
  world ??= fetch("/static/data/world.json").then((r) => r.json()).then(outlines);
  return world;
}

/** The outlines in a TopoJSON file, its arcs undone from their differences. */
function outlines(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const ring = (indexes) => indexes.flatMap((i, n) => {
    const arc = i < 0 ? [...arcs[~i]].reverse() : arcs[i];
    return n === 0 ? arc : arc.slice(1);
  });
  return topology.objects.countries.geometries.filter((g) => g.type).map((g) => ({
    type: "Feature",
    id: g.id,
    properties: g.properties,
    geometry: { type: g.type, coordinates: g.type === "Polygon" ? g.arcs.map(ring) : g.arcs.map((p) => p.map(ring)) },
  }));
}

const order = { surely: 0, possibly: 1, no: 2 };
const weight = { controls: 0, covers: 2, present_in: 1 };

export async function draw(figure, table) {
  const rows = rowsOf(table);
  const drawn = rows.filter((r) => r.way === "out" && (r.circle || r.country));
  const unknown = new Set(rows.filter((r) => r.way === "out" && !r.circle && !r.country && r.other).map((r) => r.other));
  if (drawn.length === 0) {
    figure.replaceChildren();
    return;
  }
  const land = await countries();
  const height = figure.clientWidth > 560 ? 420 : 300;
  const { svg, width } = canvas(figure, height, "Where it is, as far as the reports say");
  const groups = byOther(drawn).map((g) => {
    const best = d3.sort(g.rows, (r) => order[r.answer], (r) => weight[r.kind] ?? 3)[0];
    return { ...g, best };
  });
  const byCode = new Map(land.map((f) => [f.id, f]));
  const shapes = groups.map((g) => {
    if (g.best.country) return { ...g, shape: byCode.get(g.best.country) };
    const [north, east, km] = g.best.circle.split(" ").map(Number);
    return { ...g, shape: d3.geoCircle().center([east, north]).radius(km / 111.2)(), centre: [east, north], km };
  }).filter((g) => g.shape);
  const focus = shapes.filter((g) => g.best.answer !== "no");
  const seen = focus.length ? focus : shapes;
  const box = { type: "FeatureCollection", features: seen.map((g) => ({ type: "Feature", geometry: g.shape.geometry ?? g.shape, properties: {} })) };
  const projection = d3.geoMercator();
  projection.fitExtent([[width * 0.16, height * 0.14], [width * 0.84, height * 0.86]], box);
  if (projection.scale() > 3600) projection.scale(3600).translate([0, 0]).translate(centred(projection, box, width, height));
  const path = d3.geoPath(projection);
  const clip = `clip-${figure.dataset.picture}`;
  svg.append("defs").append("clipPath").attr("id", clip).append("rect").attr("width", width).attr("height", height).attr("rx", 6);
  const map = svg.append("g").attr("clip-path", `url(#${clip})`);
  map.append("rect").attr("class", "sea").attr("width", width).attr("height", height);
  map.append("g").attr("class", "land").selectAll("path").data(land).join("path").attr("d", path);
  for (const g of d3.sort(shapes, (s) => (s.centre ? 1 : 0), (s) => -order[s.best.answer], (s) => -(s.km ?? 0))) {
    const link = sentence(map, g.best);
    if (g.centre) {
      const [x, y] = projection(g.centre);
      const r = Math.max(9, Math.abs(projection([g.centre[0], g.centre[1] + g.km / 111.2])[1] - y));
      const id = `place-${g.best.id}`;
      const soft = map.append("defs").append("radialGradient").attr("id", id);
      [[0, 0.75], [0.55, 0.5], [1, 0]].forEach(([o, a]) => soft.append("stop").attr("offset", o).attr("stop-opacity", a).attr("class", `stop-${tone(g.best)}`));
      link.append("circle").attr("class", `place ${g.best.kind} ${g.best.polarity}`).attr("cx", x).attr("cy", y).attr("r", r).attr("fill", `url(#${id})`);
      link.append("circle").attr("class", `heart tone-${tone(g.best)}`).attr("cx", x).attr("cy", y).attr("r", 2);
      g.at = [x, y];
    } else {
      link.append("path").attr("class", `country ${g.best.kind} ${g.best.polarity} tone-${tone(g.best)}`).attr("d", path(g.shape));
      g.at = path.centroid(g.shape);
    }
  }
  labels(map, shapes, land, path, width, height);
  const notes = [];
  if (unknown.size) notes.push(`Not on the map, for the lists do not know where they are: ${[...unknown].slice(0, 12).join(", ")}${unknown.size > 12 ? " …" : ""}.`);
  figure.append(Object.assign(document.createElement("figcaption"), { textContent: ["Filled where it holds ground, pale where it operates, outlined where it lays claim. Circles are as large as what the name can mean; outlines by Natural Earth, places by GeoNames.", ...notes].join(" ") }));
}

function centred(projection, box, width, height) {
  const [x, y] = projection(d3.geoCentroid(box));
  return [width / 2 - x, height / 2 - y];
}

const tone = (row) => (row.polarity !== "asserted" ? "faint" : row.kind === "controls" ? "where" : row.kind === "covers" ? "means" : "who");

function labels(map, shapes, land, path, width, height) {
  const taken = [];
  for (const g of d3.sort(shapes, (s) => order[s.best.answer], (s) => (s.centre ? 0 : 1), (s) => -s.rows.length)) {
    const text = cut(g.other, 150, 12);
    const w = text.length * 6.4;
    const [x, y] = g.at;
    const spots = [...(g.centre ? [] : [[x - w / 2, y + 4]]), [x + 8, y + 4], [x - w - 8, y + 4], [x - w / 2, y - 10], [x - w / 2, y + 18]];
    const free = spots.find(([lx, ly]) => lx > 2 && lx + w < width - 2 && ly > 12 && ly < height - 4 && taken.every(([tx, ty, tw]) => lx > tx + tw || lx + w < tx || Math.abs(ly - ty) > 13));
    if (!free) continue;
    taken.push([...free, w]);
    sentence(map, g.best).attr("tabindex", -1).append("text").attr("class", "place-name").attr("x", free[0]).attr("y", free[1]).text(text);
  }
  const marked = new Set(shapes.map((s) => s.best.country).filter(Boolean));
  for (const country of land) {
    if (marked.has(country.id)) continue;
    const [[x0, y0], [x1, y1]] = path.bounds(country);
    const name = country.properties.name;
    const w = name.length * 5.6;
    if (x1 < 0 || y1 < 0 || x0 > width || y0 > height || x1 - x0 < w * 1.2) continue;
    const [x, y] = path.centroid(country);
    if (!(x - w / 2 > 4 && x + w / 2 < width - 4 && y > 14 && y < height - 8)) continue;
    if (taken.some(([tx, ty, tw]) => x + w / 2 > tx && x - w / 2 < tx + tw && Math.abs(ty - y) < 16)) continue;
    taken.push([x - w / 2, y, w]);
    map.append("text").attr("class", "land-name").attr("x", x).attr("y", y).text(name);
  }
}
