// What the pages do in the browser beyond links and forms; each page works without it where a form is enough.
"use strict";

// htmx: no styles within the page, no code from attributes, nothing from elsewhere.
if (window.htmx) {
  htmx.config.includeIndicatorStyles = false;
  htmx.config.allowEval = false;
  htmx.config.selfRequestsOnly = true;
  htmx.config.scrollBehavior = "auto";
  // A form that is refused comes back with what is wrong: it is shown as what was taken is.
  htmx.config.responseHandling = [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "4..", swap: true, error: true },
    { code: "...", swap: false, error: true },
  ];
}

// Menus: one open at a time; Escape and a click elsewhere close them.
const openMenus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  // The innermost first.
  const menu = [...openMenus()].pop();
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
document.addEventListener("click", (event) => {
  openMenus().forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

// Keyboard: what the dialog of shortcuts lists, one or two keys each; never where one types, and only if the visitor
// has not turned them off.
let keyBefore = "";
const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]");
const showDialog = (name) => document.getElementById(name)?.showModal();
const pressed = (entry, event) => {
  event.preventDefault();
  const search = document.querySelector("main input[type=search]");
  if (entry.dataset.keys === "?") showDialog("shortcuts");
  else if (entry.dataset.keys === "/" && search) search.focus();
  else entry.click();
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1 || isTyping(event.target)) return;
  if (!("shortcuts" in document.documentElement.dataset) || document.querySelector("dialog[open]")) return;
  const entries = [...document.querySelectorAll("#shortcuts [data-keys]")];
  const entry = entries.find((one) => one.dataset.keys === keyBefore + event.key) ?? entries.find((one) => one.dataset.keys === event.key);
  keyBefore = entry ? "" : event.key + " ";
  if (entry) pressed(entry, event);
});
document.addEventListener("click", (event) => {
  const opener = event.target.closest?.("[data-opens]");
  if (opener) showDialog(opener.dataset.opens);
});

// Drafts: what is typed into a form stays in this browser until the form is sent and taken, so that a session that ends
// meanwhile loses nothing. A form of which nothing is worth keeping says data-no-draft.
const draftKey = (form) => "draft:" + location.pathname + ":" + (form.id || form.getAttribute("action"));
const kept = (form) => form.method === "post" && !form.hasAttribute("data-no-draft");
// Fields that share a name, such as the cells of a grid, are told apart by their id.
const draftName = (field) => field.id || field.name;
const worthKeeping = (field) => field.name && field.type !== "hidden" && field.type !== "password" && field.type !== "file";

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form || !kept(form)) return;
  const values = {};
  for (const field of form.elements) {
    if (field.type === "radio" && !field.checked) continue;
    if (worthKeeping(field)) values[draftName(field)] = field.type === "checkbox" ? field.checked : field.value;
  }
  sessionStorage.setItem(draftKey(form), JSON.stringify(values));
});

const restore = (form) => {
  const draft = sessionStorage.getItem(draftKey(form));
  if (!draft) return;
  for (const [name, value] of Object.entries(JSON.parse(draft))) {
    const field = form.elements.namedItem(name);
    if (!field) continue;
    if (field.type === "checkbox") field.checked = value;
    else field.value = value;
  }
};

// A file that is compared: its fingerprint is worked out here, and the file stays here.
const showDigests = (place) => place.querySelectorAll("[data-digest]").forEach((field) => { field.hidden = !window.crypto?.subtle; });
document.addEventListener("change", async (event) => {
  const into = event.target.closest("[data-digest]")?.dataset.digest;
  const file = event.target.files?.[0];
  if (!into || !file) return;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  const field = event.target.form.elements.namedItem(into);
  field.value = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

// A fingerprint is copied, and marked so that one sees it.
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-copies]");
  if (!button) return;
  getSelection().selectAllChildren(button.previousElementSibling);
  navigator.clipboard?.writeText(button.previousElementSibling.textContent);
});

// Long work: while the button or form that began it waits for its answer, what the server sends of it is shown.
const follow = (events) => {
  const place = document.getElementById("progress");
  if (!events || !place) return null;
  const source = new EventSource(events);
  source.addEventListener("message", ({ data }) => { place.innerHTML = data; });
  source.addEventListener("error", () => source.close());
  return source;
};
// What is refused without the part that waits for it leaves that part as it is.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const { target, xhr } = detail;
  if (xhr.status >= 400 && target.id && !xhr.responseText.includes(`id="${target.id}"`)) detail.shouldSwap = false;
});
document.addEventListener("htmx:beforeRequest", (event) => {
  const source = follow(event.target.dataset?.follow);
  if (source) event.target.addEventListener("htmx:afterRequest", () => source.close(), { once: true });
});
document.addEventListener("submit", (event) => follow(event.target.dataset.follow));

// A choice of many: those that are chosen are named above the groups, and a filter leaves the names that have its words.
const nameOf = (box) => box.parentElement.textContent.trim();
const sayChosen = (many) => {
  const names = [...many.querySelectorAll("input:checked")].map(nameOf);
  const place = many.querySelector("[data-chosen]");
  place.textContent = place.dataset.chosen.replace("0", names.length) + (names.length ? ": " + names.join(", ") : "");
};
const filterMany = (many, words) => {
  many.querySelectorAll("input[type=checkbox]").forEach((box) => { box.parentElement.hidden = !nameOf(box).toLowerCase().includes(words); });
  many.querySelectorAll("details").forEach((group) => {
    const found = [...group.querySelectorAll("label")].some((label) => !label.hidden);
    group.hidden = !found;
    if (words && found) group.open = true;
  });
};
const prepareMany = (place) => place.querySelectorAll("[data-many]").forEach((many) => {
  many.querySelector("[data-filter]").hidden = false;
  sayChosen(many);
});
document.addEventListener("input", (event) => {
  const many = event.target.closest?.("[data-many]");
  if (!many) return;
  if (event.target.closest("[data-filter]")) filterMany(many, event.target.value.trim().toLowerCase());
  else sayChosen(many);
});

// Wide tables: on a phone one of few rows is told row by row; a longer one says whether it goes on to the right.
const narrow = matchMedia("(max-width: 40rem)");
const FEW = 4;
const sayMore = (scroller) => scroller.parentElement.toggleAttribute("data-more", scroller.scrollLeft + scroller.clientWidth < scroller.scrollWidth - 1);
const tell = (table) => {
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  table.querySelectorAll("td").forEach((cell) => { cell.dataset.head = heads[cell.cellIndex]; });
  table.classList.add("told");
};
const fit = (scroller) => {
  const table = scroller.querySelector("table");
  if (!table?.tHead || !scroller.closest(".sheet")) return;
  table.classList.remove("told");
  const cut = scroller.scrollWidth > scroller.clientWidth || table.querySelector(".wide");
  if (narrow.matches && cut && table.querySelectorAll("tbody tr").length <= FEW) tell(table);
  sayMore(scroller);
};
const fitAll = () => document.querySelectorAll(".scroller").forEach(fit);
document.addEventListener("scroll", ({ target }) => { if (target.matches?.(".scroller")) sayMore(target); }, true);
document.addEventListener("toggle", fitAll, true);
document.addEventListener("change", ({ target }) => { if (target.closest(".tools")) fitAll(); });
document.addEventListener("htmx:afterSettle", fitAll);
window.addEventListener("resize", fitAll);

// Charts: drawn from the table beside them, so that they never say anything else. The library comes only when a page
// has a chart; the table stays for those who read it.
// A figure that is not known yet is a gap in the chart, never a zero.
const numberOf = (cell) => (cell.dataset.value ? Number(cell.dataset.value) : null);

const ROOM = 64;
const draw = (figure) => {
  const table = document.getElementById(figure.dataset.table);
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  const numeric = heads.map((_, column) => column).filter((column) => rows[0].cells[column].dataset.value !== undefined);
  const canvas = figure.querySelector(".canvas");
  figure.hidden = false;
  const probe = canvas.appendChild(document.createElement("span"));
  const resolved = (name) => {
    probe.style.color = "var(" + name + ")";
    return getComputedStyle(probe).color;
  };
  const colours = ["--series-1", "--series-2", "--series-3", "--series-4"].map(resolved);
  probe.remove();
  const legend = document.createElement("p");
  legend.className = "legend";
  legend.append(...numeric.map((column) => Object.assign(document.createElement("span"), { textContent: heads[column] })));
  canvas.before(legend);
  // Where the bars are too narrow for their figures they lie down, so that each figure stands beside its own.
  const lying = canvas.clientWidth / (rows.length * numeric.length) < ROOM;
  canvas.classList.toggle("lying", lying);
  const ink = getComputedStyle(canvas).color;
  const text = { color: ink, fontSize: 13 };
  const names = { type: "category", data: rows.map((row) => row.cells[0].textContent.trim()), inverse: lying, axisLabel: text, axisTick: { show: false } };
  const values = { type: "value", show: false };
  const said = (cell) => cell.textContent.trim().replace(/[.,]00$/, "");
  echarts.init(canvas).setOption({
    animation: false,
    color: colours,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    grid: { left: 8, right: lying ? 64 : 8, top: lying ? 8 : 24, bottom: 8, containLabel: true },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: numeric.map((column) => ({
      name: heads[column],
      type: figure.dataset.chart,
      data: rows.map((row) => numberOf(row.cells[column])),
      barMaxWidth: 48,
      label: { show: true, position: lying ? "right" : "top", ...text, formatter: ({ dataIndex }) => said(rows[dataIndex].cells[column]) },
    })),
  });
};

const drawAll = (figures) => {
  if (figures.length === 0) return;
  if (window.echarts) {
    figures.forEach(draw);
    return;
  }
  const library = document.createElement("script");
  library.src = figures[0].dataset.library;
  library.addEventListener("load", () => figures.forEach(draw));
  document.head.append(library);
};

const letGo = () => document.querySelectorAll("[data-sent]").forEach((mark) => sessionStorage.removeItem("draft:" + mark.dataset.sent));
document.addEventListener("htmx:afterSettle", letGo);

document.addEventListener("DOMContentLoaded", () => {
  letGo();
  showDigests(document);
  prepareMany(document);
  document.querySelectorAll("[data-opens], [data-copies]").forEach((opener) => { opener.hidden = false; });
  document.querySelectorAll("form").forEach((form) => kept(form) && restore(form));
  document.querySelectorAll("[data-many]").forEach(sayChosen);
  fitAll();
  drawAll([...document.querySelectorAll("figure[data-chart]")]);
});

// Parts of a page that came later may have charts of their own.
document.addEventListener("htmx:afterSettle", (event) => drawAll([...event.target.querySelectorAll("figure[data-chart]")]));
