// Brings the summary of errors to the reader, and closes open menus with Escape or a click beside them.
document.querySelector("[data-focus]")?.focus();

document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details.account[open]");
  if (event.key !== "Escape" || !open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.account[open]")) {
    if (!open.contains(event.target)) open.open = false;
  }
});
