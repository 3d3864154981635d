// A picture as a file: with its colours and letters in it, so that it looks the same anywhere.
const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor", "stop-color", "paint-order"];

function standing(svg) {
  const copy = svg.cloneNode(true);
  const [here, there] = [[svg, ...svg.querySelectorAll("*")], [copy, ...copy.querySelectorAll("*")]];
  here.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value && !(element.hasAttribute(name) && value.startsWith("url"))) there[i].setAttribute(name, value);
    }
    there[i].removeAttribute("class");
    if (there[i].tagName === "a") there[i].removeAttribute("href");
  });
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

function offer(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export async function save(svg, format, name) {
  if (!svg) return;
  const blob = new Blob([standing(svg)], { type: "image/svg+xml" });
  const file = decodeURIComponent(name).replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase();
  if (format === "svg") {
    offer(blob, `${file}.svg`);
    return;
  }
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = document.createElement("canvas");
  const size = svg.getBoundingClientRect();
  canvas.width = size.width * 2;
  canvas.height = size.height * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((png) => offer(png, `${file}.png`), "image/png");
}
