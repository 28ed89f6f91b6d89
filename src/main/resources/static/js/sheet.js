// Figures that are typed: <div data-sheet="where drafts are kept"> holds one fieldset for each figure. Says what was
// understood, warns, moves like a sheet, takes pasted blocks, undoes them, and keeps drafts by itself.
(() => {
  const DECIMALS = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4, useGrouping: "always" });
  const BOUNDED = new Set(["RATE", "SHARE"]);
  const PERCENT = new Set(["RATE", "SHARE", "CHANGE"]);
  const WHOLE = new Set(["COUNT", "UNIQUE_PERSONS", "YES_NO"]);

  /** The number that was typed, as the server reads it; null when it is none. */
  const parse = (text) => {
    let typed = text.replace(/[\s\u00a0\u202f]+/g, "").replace("−", "-");
    const negative = typed.startsWith("-");
    if (negative) typed = typed.slice(1);
    const point = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(typed);
    const comma = /^[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$/.test(typed) || /^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(typed);
    let plain;
    if (point) plain = typed.replaceAll(".", "").replace(",", ".");
    else if (comma) plain = typed.replaceAll(",", "");
    else if (/^\d+([.,]\d+)?$/.test(typed)) plain = typed.replace(",", ".");
    else return null;
    return (negative ? -1 : 1) * Number(plain);
  };

  const warnings = (kind, top, bottom, value, before) => {
    const found = [];
    if (top < 0 && kind !== "CHANGE") found.push("số âm");
    if (WHOLE.has(kind) && !Number.isInteger(top)) found.push("cần số nguyên");
    if (bottom === 0) found.push("mẫu số bằng 0, hãy chọn “không phát sinh”");
    if (BOUNDED.has(kind) && bottom > 0 && top > bottom) found.push("tử số lớn hơn mẫu số, trên 100 %");
    const larger = Math.max(value, before);
    const smaller = Math.min(value, before);
    if (smaller > 0 && larger >= 10 && larger > 3 * smaller) found.push("chênh lệch lớn so với kỳ trước");
    return found;
  };

  const understand = (line) => {
    const kind = line.dataset.kind;
    const top = line.querySelector("input[name$='.numerator']");
    const bottom = line.querySelector("input[name$='.denominator']");
    const place = line.querySelector("[data-understood]");
    if (!top || !place) return;
    place.removeAttribute("data-warned");
    place.textContent = "";
    const typed = [top, bottom].filter((field) => field && field.value.trim());
    if (!typed.length) return;
    const numbers = typed.map((field) => parse(field.value));
    if (numbers.includes(null)) {
      place.dataset.warned = "";
      place.textContent = "Chưa phải là một số; hãy viết như 1.234,5.";
      return;
    }
    let said = "Hiểu là " + numbers.map((number) => DECIMALS.format(number)).join(" trên ");
    if (bottom && typed.length < 2) {
      place.textContent = said + ".";
      return;
    }
    let value = numbers[0];
    if (bottom && numbers[1] !== 0) {
      value = (PERCENT.has(kind) ? 100 : 1) * numbers[0] / numbers[1];
      said += " = " + DECIMALS.format(Math.round(value * 100) / 100) + (PERCENT.has(kind) ? " %" : "");
    }
    const found = warnings(kind, numbers[0], bottom ? numbers[1] : undefined, value, Number(line.dataset.before || 0));
    if (found.length) {
      place.dataset.warned = "";
      said += " – lưu ý: " + found.join("; ") + ". Nếu đúng, hãy ghi giải trình";
      line.querySelector("details")?.setAttribute("open", "");
    }
    place.textContent = said + ".";
  };

  const columns = (line) => ["numerator", "denominator"]
    .map((name) => line.querySelector(`input[name$='.${name}']`)).filter(Boolean);

  const watch = (sheet) => {
    const form = sheet.closest("form");
    const lines = [...sheet.querySelectorAll("fieldset")];
    const undone = [];
    const put = (field, value) => {
      field.value = value;
      understand(field.closest("fieldset"));
    };
    const paste = (field, text) => {
      const rows = text.replace(/\r/g, "").replace(/\n$/, "").split("\n").map((row) => row.split("\t"));
      if (rows.length === 1 && rows[0].length === 1) return false;
      const start = lines.indexOf(field.closest("fieldset"));
      const column = columns(lines[start]).indexOf(field);
      const before = [];
      rows.forEach((row, down) => {
        const line = lines[start + down];
        if (!line) return;
        row.forEach((value, right) => {
          const target = columns(line)[column + right];
          if (!target) return;
          before.push([target, target.value]);
          put(target, value.trim());
        });
      });
      undone.push(before);
      form.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    };
    const move = (field, down, right) => {
      const at = lines.indexOf(field.closest("fieldset"));
      const column = columns(lines[at]).indexOf(field);
      if (right) {
        columns(lines[at])[column + right]?.focus();
        return;
      }
      for (let next = at + down; next >= 0 && next < lines.length; next += down) {
        const cells = columns(lines[next]);
        if (cells.length) {
          const target = cells[Math.min(column, cells.length - 1)];
          target.focus();
          target.select();
          return;
        }
      }
    };
    const isCell = (target) => target.matches?.("input[name$='.numerator'], input[name$='.denominator']");
    sheet.addEventListener("paste", (event) => {
      if (isCell(event.target) && paste(event.target, event.clipboardData.getData("text"))) event.preventDefault();
    });
    sheet.addEventListener("keydown", (event) => {
      if (!isCell(event.target)) return;
      const field = event.target;
      const edge = (end) => field.selectionStart === field.selectionEnd && field.selectionStart === (end ? field.value.length : 0);
      if (event.key === "Enter" || event.key === "ArrowDown") move(field, 1, 0);
      else if (event.key === "ArrowUp") move(field, -1, 0);
      else if (event.key === "ArrowRight" && edge(true)) move(field, 0, 1);
      else if (event.key === "ArrowLeft" && edge(false)) move(field, 0, -1);
      else if (event.key === "z" && (event.ctrlKey || event.metaKey) && undone.length) undone.pop().forEach(([cell, value]) => put(cell, value));
      else return;
      event.preventDefault();
    });
    sheet.addEventListener("input", (event) => {
      const line = event.target.closest("fieldset");
      if (line) understand(line);
    });
    lines.forEach(understand);
    keep(sheet, form);
  };

  /** Keeps what was typed on the server, some seconds after the last key. */
  const keep = (sheet, form) => {
    const place = form.querySelector("[data-sheet-kept]");
    let waiting;
    const send = async () => {
      const typed = new FormData(form);
      typed.set("_key", crypto.randomUUID());
      typed.set("tu-dong", "1");
      try {
        const answer = await fetch(sheet.dataset.sheet, { method: "POST", body: new URLSearchParams(typed), redirect: "manual" });
        const kept = answer.type === "opaqueredirect";
        place.textContent = kept ? "Bản nháp đã tự lưu." : "Chưa lưu được bản nháp; nội dung vẫn còn trên trang.";
      } catch {
        place.textContent = "Mất kết nối; nội dung vẫn còn trên trang.";
      }
    };
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(send, 3000);
    });
    form.addEventListener("submit", () => clearTimeout(waiting));
  };

  for (const sheet of document.querySelectorAll("[data-sheet]")) watch(sheet);
})();
