// Adds a button that copies a text: <div data-copy="Sao chép"><textarea readonly>. Without this file the text is marked by hand.
for (const place of document.querySelectorAll("[data-copy]")) offer(place);
document.addEventListener("htmx:load", (event) => {
  for (const place of event.target.querySelectorAll("[data-copy]")) offer(place);
});

function offer(place) {
  if (place.querySelector("button")) return;
  const text = place.querySelector("textarea");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-secondary";
  button.textContent = place.dataset.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(text, button));
  place.append(button);
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.select();
    document.execCommand("copy");
  }
  button.textContent = "Đã sao chép";
}
