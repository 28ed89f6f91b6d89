// A pledge follows the chosen areas: <div data-pledges="one line for each box"> adds and removes lines of the form's text.
for (const place of document.querySelectorAll("[data-pledges]")) {
  const text = place.closest("form").querySelector("textarea[name=pledge]");
  const lines = place.dataset.pledges.split("\n");
  [...place.querySelectorAll("input[type=checkbox]")].forEach((box, index) => {
    box.addEventListener("change", () => {
      const written = text.value.split("\n").filter((line) => line.trim() !== lines[index]);
      if (box.checked) written.splice(written.findLastIndex((line) => lines.includes(line.trim())) + 1, 0, lines[index]);
      text.value = written.join("\n");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
  });
}
