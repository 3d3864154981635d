// Before anything is drawn: the theme the person chose, if any.
(() => {
  const chosen = localStorage.getItem("tidemark-theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
})();
