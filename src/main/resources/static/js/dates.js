// Puts a calendar beside a date that can also be typed: browsers write dates in their own order, we in the official one.
const sprite = document.querySelector("use")?.getAttribute("href").split("#")[0];

for (const field of document.querySelectorAll("input[data-kind=date]")) {
  const calendar = document.createElement("input");
  calendar.type = "date";
  calendar.tabIndex = -1;
  calendar.setAttribute("aria-hidden", "true");
  if (typeof calendar.showPicker !== "function") continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-secondary";
  button.setAttribute("aria-label", "Mở lịch");
  button.append(icon());
  button.addEventListener("click", () => {
    calendar.value = iso(field.value);
    calendar.showPicker();
  });
  calendar.addEventListener("change", () => {
    field.value = official(calendar.value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const picker = document.createElement("span");
  picker.className = "date-picker";
  picker.append(calendar, button);
  field.after(picker);
}

function iso(typed) {
  const parts = typed.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  return parts ? `${parts[3]}-${parts[2].padStart(2, "0")}-${parts[1].padStart(2, "0")}` : typed;
}

function official(date) {
  if (!date) return "";
  const [year, month, day] = date.split("-");
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

function icon() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${sprite}#calendar`);
  svg.append(use);
  return svg;
}
