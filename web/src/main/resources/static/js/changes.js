// What changed since the last visit: the browser remembers when that was.
const KEY = "tidemark-last-visit";
const last = localStorage.getItem(KEY);
const button = document.getElementById("last-visit");
if (last) {
  button.hidden = false;
  button.addEventListener("click", () => location.assign(`/changes?since=${encodeURIComponent(last)}`));
}
localStorage.setItem(KEY, new Date().toISOString());
