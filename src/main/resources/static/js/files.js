// Shows which files were chosen, photos as small pictures, before they are sent; the browser's own words may be foreign.
for (const input of document.querySelectorAll("input[type=file]")) {
  const picker = document.createElement("div");
  picker.className = "file-picker";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-secondary";
  button.tabIndex = -1;
  button.setAttribute("aria-hidden", "true");
  button.textContent = input.closest("[data-evidence]") ? "Chụp hoặc chọn ảnh, tệp"
    : input.multiple ? "Chọn các tệp" : "Chọn tệp";
  button.addEventListener("click", () => input.click());
  const chosen = document.createElement("div");
  picker.append(button, chosen);
  input.classList.add("away");
  input.after(picker);
  const none = input.closest("[data-evidence]") ? "" : "Chưa chọn tệp nào";
  input.addEventListener("change", () => show(input.files, chosen, none));
  show(input.files, chosen, none);
}

function show(files, chosen, none) {
  if (!files.length) return chosen.replaceChildren(none);
  const list = document.createElement("ul");
  list.className = "previews";
  list.append(...[...files].map(preview));
  chosen.replaceChildren(list);
}

function preview(file) {
  const item = document.createElement("li");
  if (file.type.startsWith("image/")) {
    const picture = document.createElement("img");
    picture.alt = "";
    picture.src = URL.createObjectURL(file);
    picture.addEventListener("load", () => URL.revokeObjectURL(picture.src));
    item.append(picture);
  }
  item.append(`${file.name} (${size(file.size)})`);
  return item;
}

function size(bytes) {
  const kilobytes = bytes / 1024;
  const [number, unit] = kilobytes < 1024 ? [kilobytes, "KB"] : [kilobytes / 1024, "MB"];
  return `${number.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} ${unit}`;
}
