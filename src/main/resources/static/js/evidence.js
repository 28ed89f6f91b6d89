// Sends evidence while the report is still being written: photos made smaller, piece by piece, going on after a break.
const account = document.body.dataset.account;
const PIECE = 128 * 1024;
const PATIENCE = 5000;
const LOST = "mất kết nối, sẽ tự gửi tiếp khi có mạng";

for (const field of document.querySelectorAll("[data-evidence]")) begin(field);

async function begin(field) {
  const { evidence: kind, subject, most, tus: library, photo, shelf: keeper } = field.dataset;
  const form = field.closest("form");
  const input = field.querySelector("input[type=file]");
  const list = field.querySelector(".uploads");
  const busy = new Set();
  let held = null;
  const [{ prepared }, shelf] = await Promise.all([import(photo), import(keeper), import(library)]);

  function take() {
    const chosen = [...input.files];
    if (chosen.length === 0) return;
    input.value = "";
    input.dispatchEvent(new Event("change"));
    const room = most - list.querySelectorAll("[data-upload]").length;
    chosen.slice(0, Math.max(0, room)).reduce((before, file) => before.then(() => add(file)), Promise.resolve());
    if (chosen.length > room) new Line(list, `Đã chọn quá ${most} tệp`).state("các tệp sau không được nhận");
  }

  input.addEventListener("change", take);
  form.addEventListener("submit", (event) => {
    if (busy.size === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held = event.submitter;
    for (const line of busy) line.state("đang tải lên, báo cáo sẽ tự gửi khi xong");
  }, true);

  for (const entry of await shelf.of(account, subject)) {
    if (list.querySelector(`[data-upload="${entry.id}"]`)) shelf.remove(entry.id);
    else send(entry, new Line(list, entry.name, entry.id, entry.blob));
  }
  take();

  async function add(file) {
    const id = made();
    const line = new Line(list, file.name, id, file);
    busy.add(line);
    line.state("đang chuẩn bị");
    const { blob, captured } = await prepared(file);
    const entry = { id, account, kind, subject, name: file.name, captured, blob };
    await shelf.keep(entry);
    send(entry, line);
  }

  function send(entry, line) {
    const { id, name, captured, blob } = entry;
    busy.add(line);
    const upload = new window.tus.Upload(blob, {
      endpoint: `${location.origin}/minh-chung`,
      uploadUrl: entry.at ? `${location.origin}/minh-chung/${id}` : null,
      chunkSize: PIECE,
      retryDelays: null,
      overridePatchMethod: true,
      storeFingerprintForResuming: false,
      headers: { "X-CSRF-TOKEN": form.elements._csrf.value },
      metadata: { id, account, kind, subject, name, captured },
      onProgress: (sent, all) => line.progress(sent, all),
      onAfterResponse: (_, response) => { line.twin ||= response.getHeader("Upload-Twin") === "true"; },
      onSuccess: () => line.twin ? settle(id, line, "trùng với tệp đã chọn, không gửi hai lần") : arrived(id, line),
      onError: (cause) => failed(cause, upload, id, line),
    });
    line.drop(() => { upload.abort(); busy.delete(line); shelf.remove(id); tell(id); release(); });
    upload.start();
  }

  function failed(cause, upload, id, line) {
    const status = cause.originalResponse?.getStatus() ?? 0;
    if (status === 422) return settle(id, line, cause.originalResponse.getBody() || "không nhận được tệp này");
    if (status && status !== 409 && status < 500) return line.state("chưa gửi được; hãy tải lại trang, đăng nhập rồi gửi tiếp");
    line.state(LOST);
    let waiting = true;
    const again = () => { if (waiting) { waiting = false; upload.start(); } };
    setTimeout(again, PATIENCE);
    window.addEventListener("online", again, { once: true });
  }

  function arrived(id, line) {
    line.choose(id);
    settle(id, line, "đã tải lên");
  }

  function settle(id, line, words) {
    line.state(words);
    busy.delete(line);
    shelf.remove(id);
    release();
  }

  function release() {
    if (busy.size > 0 || !held) return;
    const button = held;
    held = null;
    form.requestSubmit(button);
  }

  function tell(id) {
    const headers = { "X-CSRF-TOKEN": form.elements._csrf.value };
    fetch(`/minh-chung/${id}/bo`, { method: "POST", headers }).catch(() => {});
  }
}

// A random identifier, also where the page came without encryption.
function made() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

class Line {
  constructor(list, name, id, blob) {
    this.item = element("li", "upload");
    if (id) this.item.dataset.upload = id;
    this.label = element("label", "upload-choice");
    if (blob?.type.startsWith("image/")) this.label.append(picture(blob));
    this.label.append(element("span", "upload-name", name));
    this.bar = element("progress", "upload-progress");
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", `Đã tải lên của ${name}`);
    this.words = element("span", "upload-state");
    this.words.setAttribute("role", "status");
    this.item.append(this.label, this.words);
    if (id) this.item.append(this.bar);
    list.append(this.item);
  }

  state(words) { this.words.textContent = words; }

  progress(sent, all) {
    this.bar.value = Math.round(sent * 100 / all);
    this.state(`đang tải lên ${this.bar.value}%`);
  }

  choose(id) {
    const box = element("input");
    Object.assign(box, { type: "checkbox", name: "uploads", value: id, checked: true });
    this.label.prepend(box);
    this.bar.remove();
    this.button?.remove();
  }

  drop(act) {
    this.button = element("button", "button button-quiet", "Bỏ tệp này");
    this.button.type = "button";
    this.button.addEventListener("click", () => { this.item.remove(); act(); });
    this.item.append(this.button);
  }
}

function picture(blob) {
  const image = element("img");
  Object.assign(image, { alt: "", width: 64, height: 48, src: URL.createObjectURL(blob) });
  image.addEventListener("load", () => URL.revokeObjectURL(image.src));
  return image;
}

function element(name, kind, words = "") {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  made.textContent = words;
  return made;
}
