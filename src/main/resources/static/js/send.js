// Sends a report over a line that breaks: tried until an answer comes, each time under the same key, so it counts once.
// The browser then sends the form itself and shows the answer; for a command that was done this is the first answer.
const PATIENCE = 5000;

for (const form of document.querySelectorAll("form[data-draft]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = "true";
    send(form, event.submitter);
  });
}

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sending]")) delete form.dataset.sending;
});

async function send(form, button) {
  const words = status(form);
  words.textContent = "Đang gửi…";
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" });
    if ([502, 503, 504].includes(answer.status)) throw new Error("busy");
    words.textContent = "Đã đến nơi, đang mở trang tiếp theo…";
    HTMLFormElement.prototype.submit.call(form);
  } catch {
    words.textContent = "Chưa gửi được vì mất kết nối hoặc máy chủ bận. Nội dung vẫn được giữ trên máy này và sẽ tự gửi lại; ông/bà không cần bấm lại.";
    let waiting = true;
    const again = () => { if (waiting) { waiting = false; send(form, button); } };
    setTimeout(again, PATIENCE);
    window.addEventListener("online", again, { once: true });
  }
}

function status(form) {
  const known = form.querySelector(".send-state");
  if (known) return known;
  const words = document.createElement("p");
  words.className = "send-state";
  words.setAttribute("role", "status");
  form.append(words);
  return words;
}
