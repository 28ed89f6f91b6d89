// Draws a table with numbers as a chart: <figure data-chart> around a table whose headers name their series by data-series.
// The library comes with the first chart of a page. Without this file the table stays open and says the same.
const LIGHT = {
  ink: "#17212d", quiet: "#4d5967", line: "#dbe1e8", ground: "#ffffff",
  series: ["#0b4a94", "#17633a", "#7a4b00", "#8c3a0c"],
};
const SYMBOLS = ["circle", "rect", "triangle", "diamond"];
const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

for (const figure of document.querySelectorAll("[data-chart]")) draw(figure);
document.addEventListener("htmx:load", (event) => {
  for (const figure of event.target.querySelectorAll?.("[data-chart]") ?? []) draw(figure);
});

async function draw(figure) {
  if (figure.querySelector(".chart-plot")) return;
  const shown = read(figure);
  if (shown.names.length === 0 || shown.series.every((one) => one.values.every((value) => value === null))) return;
  const plot = document.createElement("div");
  plot.className = "chart-plot";
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", `Biểu đồ: ${shown.label}. Số liệu ở bảng bên dưới.`);
  figure.prepend(plot);
  const library = await import(figure.dataset.library);
  const folded = figure.querySelector(".chart-table");
  if (folded) folded.open = false;
  let chart = begin(library, plot, shown, colours());
  plot.after(keeper(library, shown));
  new ResizeObserver(() => chart.resize()).observe(plot);
  const again = (look) => {
    chart.dispose();
    chart = begin(library, plot, shown, look);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => again(colours()));
  addEventListener("beforeprint", () => again(LIGHT));
  addEventListener("afterprint", () => again(colours()));
}

function read(figure) {
  const table = figure.querySelector("table");
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...table.tBodies[0].rows];
  if (figure.dataset.backwards === "true") rows.reverse();
  const value = (row, at) => {
    const text = row.cells[at]?.dataset.value;
    return text === undefined || text === "" ? null : Number(text);
  };
  return {
    label: figure.dataset.chart,
    unit: figure.dataset.unit,
    names: rows.map((row) => row.cells[0].dataset.name ?? row.cells[0].textContent.trim()),
    series: heads.flatMap((head, at) => head.dataset.series
      ? [{ name: head.textContent.trim(), shape: head.dataset.series, values: rows.map((row) => value(row, at)) }]
      : []),
  };
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of("ink"), quiet: of("quiet"), line: of("line"), ground: of("raised"),
    series: ["accent", "good", "soon", "back"].map(of),
  };
}

function begin(library, place, shown, look) {
  const chart = library.init(place);
  chart.setOption(option(shown, look));
  return chart;
}

function option(shown, look) {
  const words = { color: look.quiet, fontFamily: "Be Vietnam Pro, sans-serif", fontSize: 13 };
  const told = (value) => value === null || value === undefined ? "–" : `${number.format(value)} ${shown.unit}`.trim();
  const line = { lineStyle: { color: look.line } };
  return {
    animation: false,
    color: look.series,
    textStyle: words,
    grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 28, textStyle: { ...words, color: look.ink } },
    tooltip: {
      trigger: "axis", renderMode: "richText", backgroundColor: look.ground, borderColor: look.line, confine: true,
      transitionDuration: 0, textStyle: { ...words, color: look.ink },
      axisPointer: { type: "line", lineStyle: { color: look.quiet } }, valueFormatter: told,
    },
    xAxis: {
      type: "category", data: shown.names, axisLine: line, axisTick: { show: false },
      axisLabel: { ...words, hideOverlap: true },
    },
    yAxis: {
      type: "value", scale: shown.series.every((one) => one.shape !== "bar"), name: shown.unit,
      nameTextStyle: { ...words, align: "left" }, nameGap: 10, splitLine: line,
      axisLabel: { ...words, formatter: (value) => number.format(value) },
    },
    series: shown.series.map((one, at) => series(one, at, look)),
  };
}

function series(one, at, look) {
  const rule = one.shape === "aim" || one.shape === "base";
  if (one.shape === "bar") {
    const drawn = at === 0 ? {} : { decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0.8 } };
    return { type: "bar", name: one.name, data: one.values, barMaxWidth: 28, itemStyle: drawn };
  }
  return {
    type: "line", name: one.name, data: one.values, symbol: rule ? "none" : SYMBOLS[at % 4], symbolSize: at === 0 ? 11 : 6,
    connectNulls: rule, step: rule ? "middle" : false,
    lineStyle: { width: at === 0 ? 4 : 2, type: one.shape === "aim" ? "dashed" : one.shape === "base" ? "dotted" : "solid" },
    ...(rule ? { color: one.shape === "aim" ? look.series[2] : look.quiet } : {}),
  };
}

function keeper(library, shown) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet chart-keep";
  button.textContent = "Tải ảnh biểu đồ (PNG)";
  button.addEventListener("click", () => {
    const place = document.createElement("div");
    const chart = library.init(place, null, { width: 1000, height: 480, devicePixelRatio: 2 });
    chart.setOption({
      ...option(shown, LIGHT),
      title: { text: shown.label, left: 8, top: 8, textStyle: { fontSize: 16, width: 960, overflow: "break" } },
      grid: { left: 16, right: 24, top: 96, bottom: 16, containLabel: true },
      legend: { top: 60, left: 8, itemWidth: 28 },
    });
    const link = document.createElement("a");
    link.href = chart.getDataURL({ type: "png", backgroundColor: "#ffffff" });
    link.download = `${shown.label.replace(/[\\/:*?"<>|]+/g, " ").slice(0, 80)}.png`;
    link.click();
    chart.dispose();
  });
  return button;
}
