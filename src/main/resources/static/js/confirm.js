// Asks before a heavy act: <button data-confirm="Sẽ tạo 42 nhiệm vụ cho 17 đơn vị.">. The server checks on its own.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.dataset.confirm || button.dataset.confirmed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(button).then((agreed) => {
    if (!agreed) return button.focus();
    button.dataset.confirmed = "true";
    event.target.requestSubmit(button);
    delete button.dataset.confirmed;
  });
}, true);

function ask(button) {
  const dialog = document.createElement("dialog");
  const words = document.createElement("p");
  words.id = "cau-hoi";
  words.textContent = button.dataset.confirm;
  dialog.setAttribute("aria-labelledby", words.id);
  const acts = document.createElement("div");
  acts.className = "acts";
  acts.append(choice("Không, quay lại", "secondary", "no"), choice(button.textContent.trim(), "primary", "yes"));
  dialog.append(words, acts);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answered) => {
    acts.addEventListener("click", (event) => {
      const pressed = event.target.closest("button");
      if (pressed) dialog.close(pressed.value);
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      answered(dialog.returnValue === "yes");
    });
  });
}

function choice(label, kind, value) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `button button-${kind}`;
  button.value = value;
  button.textContent = label;
  return button;
}
