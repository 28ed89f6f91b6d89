// Keeps what was typed until the server has taken it: a time-out or a refusal loses nothing. One tab, one account. A
// draft (data-draft, the version of what it is about) outlives the tab, with the key under which it was sent.
const account = document.body.dataset.account;
const place = document.getElementById("noi-dung");
const prefix = "nhap-do:";

const WEEK = 7 * 24 * 3600 * 1000;

const isDraft = (form) => "draft" in form.dataset;
const box = (form) => isDraft(form) ? localStorage : sessionStorage;
const nameOf = (form) =>
  `${prefix}${account}:${isDraft(form) ? "" : location.pathname}:${form.getAttribute("action")}`;
const read = (name, where) => JSON.parse(where.getItem(name));
const write = (name, entry, where) => where.setItem(name, JSON.stringify(entry));
const kept = (where) => Object.keys(where).filter((name) => name.startsWith(prefix));

function entries(form) {
  const typed = (field) => field.name && !field.closest("[data-evidence]")
    && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  return [...form.elements].filter(typed);
}

function remember(form, sent) {
  const values = entries(form).map((field) =>
    ["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
  const key = form.elements._key?.value;
  write(nameOf(form), { values, sent, key, version: form.dataset.draft, at: Date.now() }, box(form));
}

function restore(form) {
  const entry = read(nameOf(form), box(form));
  const arrived = isDraft(form) && entry?.sent && entry.version !== form.dataset.draft;
  if (arrived) return box(form).removeItem(nameOf(form));
  const fields = entries(form);
  if (!entry || fields.length !== entry.values.length || form.querySelector(".errors")) return;
  let changed = false;
  fields.forEach((field, index) => {
    const key = ["checkbox", "radio"].includes(field.type) ? "checked" : "value";
    changed ||= field[key] !== entry.values[index];
    field[key] = entry.values[index];
  });
  if (isDraft(form) && entry.sent && form.elements._key) form.elements._key.value = entry.key;
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
    box(form).removeItem(nameOf(form));
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
for (const name of kept(sessionStorage)) {
  const entry = read(name, sessionStorage);
  const foreign = account && !name.startsWith(`${prefix}${account}:`);
  if (foreign || (entry.sent && !refused)) sessionStorage.removeItem(name);
  else if (refused) write(name, { ...entry, sent: false }, sessionStorage);
}
for (const name of kept(localStorage)) {
  if (read(name, localStorage).at < Date.now() - WEEK) localStorage.removeItem(name);
}

if (account) {
  for (const form of document.querySelectorAll("form[data-keep=true], form[data-draft]")) {
    restore(form);
    form.addEventListener("input", () => remember(form, false));
    form.addEventListener("submit", () => remember(form, true));
  }
}
