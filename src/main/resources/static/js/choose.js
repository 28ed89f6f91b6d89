// Many rows to choose from: <div data-choose="nhiệm vụ"> tells how many of its form are chosen, and changes all at once;
// data-boxes="chon" leaves out boxes of other names.
for (const place of document.querySelectorAll("[data-choose]")) {
  const name = place.dataset.boxes ? `[name="${place.dataset.boxes}"]` : "";
  const boxes = [...place.closest("form").querySelectorAll(`input[type=checkbox]${name}`)];
  const count = document.createElement("span");
  count.className = "quiet";
  count.setAttribute("role", "status");
  const tell = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    count.textContent = `Đã chọn ${chosen} trên ${boxes.length} ${place.dataset.choose}`;
  };
  const change = (label, checked) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet";
    button.textContent = label;
    button.addEventListener("click", () => {
      for (const box of boxes) box.checked = checked;
      place.closest("form").dispatchEvent(new Event("input"));
      tell();
    });
    return button;
  };
  place.append(count, change("Chọn tất cả", true), change("Bỏ chọn tất cả", false));
  place.closest("form").addEventListener("change", tell);
  tell();
}
