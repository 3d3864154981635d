// Dropping files on the first page.
const drop = document.getElementById("drop");
const files = document.getElementById("files");
const chosen = document.getElementById("chosen");

function tell() {
  const names = [...files.files].map((file) => file.name);
  chosen.textContent = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

files.addEventListener("change", tell);
for (const kind of ["dragenter", "dragover"]) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer.files.length === 0) return;
  files.files = event.dataTransfer.files;
  tell();
  document.querySelector("#bring .main").focus();
});
document.addEventListener("paste", (event) => {
  if (event.target.closest("input, textarea")) return;
  const text = event.clipboardData.getData("text/plain");
  if (text.trim() === "") return;
  document.querySelector(".paste").open = true;
  document.getElementById("text").value = text;
  document.getElementById("text").focus();
});
