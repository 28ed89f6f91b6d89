// Text and entries side by side: each leads to the other, keys go on, and the page stays where it was after an act.
const review = document.querySelector(".review");
const pane = review?.querySelector(".split-source");
const narrow = matchMedia("(max-width: 61.99em)");
const place = `xem-lai:${location.pathname}`;

const ownLinks = (element) => element.matches(".entry")
  ? element.querySelectorAll(":scope > div .entry-source")
  : element.querySelectorAll(".passage-links a[href^='#muc-']");
const counterparts = (element) => [...ownLinks(element)].map((link) => document.querySelector(link.hash)).filter(Boolean);

function pair(element) {
  for (const old of review.querySelectorAll(".paired")) old.classList.remove("paired");
  for (const one of [element, ...counterparts(element)]) one.classList.add("paired");
}

function side(element) {
  review.dataset.side = element.closest(".split-source") ? "van-ban" : "muc";
  for (const link of document.querySelectorAll(".review-jumps a")) {
    const here = link.hash === (review.dataset.side === "muc" ? "#ben-phai" : "#ben-trai");
    link.toggleAttribute("aria-current", here && narrow.matches);
  }
}

const fitting = (element) => (element.getBoundingClientRect().height > innerHeight / 2 ? "start" : "center");

// Both sides scroll by themselves on a desk; on a phone one of them is shown.
function show(element) {
  if (narrow.matches) return;
  const box = pane.getBoundingClientRect();
  const it = element.getBoundingClientRect();
  if (!pane.contains(element)) {
    if (it.top < 140 || it.bottom > innerHeight) element.scrollIntoView({ block: fitting(element) });
  } else if (it.top < box.top || it.bottom > box.bottom) {
    pane.scrollTop += it.top - box.top - box.height / 3;
  }
}

function go(element) {
  side(element);
  element.focus({ preventScroll: !narrow.matches });
  if (narrow.matches) element.scrollIntoView({ block: fitting(element) });
  show(element);
  pair(element);
  counterparts(element).slice(0, 1).forEach(show);
}

const stops = (element) => [...review.querySelectorAll(element.matches(".entry") ? ".entry" : ".passage")];

function step(element, by) {
  const all = stops(element);
  const next = all[all.indexOf(element) + by];
  if (next) go(next);
}

const keys = {
  j: (at) => step(at, 1),
  ArrowDown: (at) => step(at, 1),
  k: (at) => step(at, -1),
  ArrowUp: (at) => step(at, -1),
  o: (at) => counterparts(at).slice(0, 1).forEach(go),
  e: (at) => at.querySelector(":scope > .entry-line .entry-edit")?.click(),
};

function hear(event) {
  const at = document.activeElement;
  if (event.ctrlKey || event.altKey || event.metaKey || !at.matches(".entry, .passage") || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key](at);
}

function click(event) {
  const link = event.target.closest("a[href^='#doan-'], a[href^='#muc-']");
  const element = link ? document.querySelector(link.hash) : event.target.closest(".entry, .passage");
  if (!element || !link && event.target.closest("a, button, input, select, textarea, label, summary, .entry-card")) return;
  if (!link && getSelection().toString()) return;
  event.preventDefault();
  if (link) history.replaceState(null, "", link.hash);
  go(element);
}

const remember = () => sessionStorage.setItem(place, JSON.stringify({ y: scrollY, pane: pane.scrollTop }));

function comeBack() {
  const before = JSON.parse(sessionStorage.getItem(place) ?? "null");
  sessionStorage.removeItem(place);
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target && review.contains(target)) side(target);
  if (before && !narrow.matches) {
    scrollTo({ top: before.y, behavior: "instant" });
    pane.scrollTop = before.pane;
  }
  if (!target) return;
  if (review.contains(target) && target.matches(".entry, .passage")) go(target);
  else if (before) {
    const box = target.getBoundingClientRect();
    if (box.bottom < 140 || box.top > innerHeight) target.scrollIntoView();
  }
  const form = target.querySelector(":scope > .entry-card textarea, :scope > form select");
  form?.focus({ preventScroll: true });
}

if (review) {
  side(review.querySelector(".entries") ?? review);
  document.querySelector(".review-keys").hidden = false;
  review.addEventListener("keydown", hear);
  document.addEventListener("click", (event) => {
    if (event.target.closest(".review, .points")) click(event);
    const jump = event.target.closest(".review-jumps a[href^='#ben-']");
    if (jump) side(document.querySelector(jump.hash));
    if (event.target.closest(`a[href^='${location.pathname}?']`)) remember();
  });
  document.addEventListener("submit", remember);
  addEventListener("load", () => requestAnimationFrame(comeBack));
}
