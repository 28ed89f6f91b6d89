// Applies a choice of theme or size of text at once; without this file the page is loaded again.
const themes = { may: "auto", sang: "light", toi: "dark" };
const schemes = { may: "light dark", sang: "light", toi: "dark" };

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-looks]");
  const choice = event.submitter;
  if (!form || !choice) return;
  event.preventDefault();
  const data = new FormData(form, choice);
  fetch(form.action, { method: "POST", body: new URLSearchParams(data), redirect: "manual" })
    .then(() => apply(choice))
    .catch(() => form.submit());
});

function apply(choice) {
  if (choice.name === "mau") {
    document.documentElement.dataset.theme = themes[choice.value];
    document.querySelector("meta[name=color-scheme]").content = schemes[choice.value];
  } else {
    document.documentElement.dataset.text = choice.value === "lon" ? "large" : "normal";
  }
  for (const button of choice.parentElement.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button === choice));
  }
}
