// Shows which files were chosen, photos as small pictures, before they are sent.
document.addEventListener("change", (event) => {
  const input = event.target;
  if (input.type !== "file") return;
  const control = input.closest(".field-control") ?? input;
  control.parentElement.querySelector(".previews")?.remove();
  if (!input.files.length) return;
  const list = document.createElement("ul");
  list.className = "previews";
  list.append(...[...input.files].map(preview));
  control.after(list);
});

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
