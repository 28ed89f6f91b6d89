// Keeps what was typed until the server has taken it: a time-out or a refusal loses nothing. One tab, one account.
const account = document.body.dataset.account;
const place = document.getElementById("noi-dung");
const prefix = "nhap-do:";

const nameOf = (form) => `${prefix}${account}:${location.pathname}:${form.getAttribute("action")}`;
const read = (name) => JSON.parse(sessionStorage.getItem(name));
const write = (name, entry) => sessionStorage.setItem(name, JSON.stringify(entry));
const kept = () => Object.keys(sessionStorage).filter((name) => name.startsWith(prefix));

function entries(form) {
  const typed = (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  return [...form.elements].filter(typed);
}

function remember(form, sent) {
  const values = entries(form).map((field) =>
    ["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
  write(nameOf(form), { values, sent });
}

function restore(form) {
  const entry = read(nameOf(form));
  const fields = entries(form);
  if (!entry || fields.length !== entry.values.length || form.querySelector(".errors")) return;
  let changed = false;
  fields.forEach((field, index) => {
    const key = ["checkbox", "radio"].includes(field.type) ? "checked" : "value";
    changed ||= field[key] !== entry.values[index];
    field[key] = entry.values[index];
  });
  if (changed) tell(form);
}

function tell(form) {
  const notice = document.createElement("div");
  notice.className = "notice notice-info";
  notice.setAttribute("role", "status");
  const words = document.createElement("div");
  words.className = "notice-text";
  words.textContent = "Đã khôi phục nội dung nhập dở, chưa được gửi. ";
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "button button-quiet";
  drop.textContent = "Bỏ nội dung nhập dở";
  drop.addEventListener("click", () => {
    sessionStorage.removeItem(nameOf(form));
    form.reset();
    notice.remove();
  });
  words.append(drop);
  notice.append(words);
  form.prepend(notice);
}

// A page that refused, that asks to sign in, or that is come back to means: what was sent did not arrive.
const arrival = performance.getEntriesByType("navigation")[0]?.type;
const refused = place?.dataset.unsent === "true" || place?.dataset.unsent === ""
  || ["back_forward", "reload"].includes(arrival);
for (const name of kept()) {
  const entry = read(name);
  const foreign = account && !name.startsWith(`${prefix}${account}:`);
  if (foreign || (entry.sent && !refused)) sessionStorage.removeItem(name);
  else if (refused) write(name, { ...entry, sent: false });
}

if (account) {
  for (const form of document.querySelectorAll("form[data-keep=true]")) {
    restore(form);
    form.addEventListener("input", () => remember(form, false));
    form.addEventListener("submit", () => remember(form, true));
  }
}
