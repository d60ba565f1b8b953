// What makes the pages kinder; every one works without it. No data of anybody leaves this browser.
const kept = (form) => `convene:${form.dataset.keep}`;

// What was typed and not yet saved outlives a lost connection or an expired session, in this tab.
for (const form of document.querySelectorAll("form[data-keep]")) {
  const fields = () => [...form.elements].filter((f) => f.name && f.type !== "file" && f.type !== "submit" && f.tagName !== "BUTTON");
  const stored = sessionStorage.getItem(kept(form));
  // Moments are told by the site's clock: this machine's may go wrong, and a demonstration's stands in another year.
  const ahead = Number(form.dataset.now || Date.now()) - Date.now();
  const rows = () => fields().filter((f) => f.name.endsWith(".id")).length;
  if (stored && !form.dataset.fresh) {
    const { values, at, count } = JSON.parse(stored);
    const offer = form.querySelector("[data-restore]");
    const differs = fields().some((f) => values[f.name] !== undefined && values[f.name] !== f.value);
    if (offer && differs && count === rows() && at > Number(form.dataset.saved || 0)) {
      offer.hidden = false;
      offer.querySelector("button").addEventListener("click", () => {
        for (const f of fields()) if (values[f.name] !== undefined) f.value = values[f.name];
        offer.hidden = true;
        form.querySelector("input,select,textarea")?.focus();
      });
    } else if (!differs) sessionStorage.removeItem(kept(form));
  }
  let typed = false;
  form.addEventListener("input", () => {
    typed = true;
    const values = Object.fromEntries(fields().map((f) => [f.name, f.value]));
    sessionStorage.setItem(kept(form), JSON.stringify({ values, at: Date.now() + ahead, count: rows() }));
  });
  form.addEventListener("submit", () => { typed = false; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
  if (form.dataset.fresh) sessionStorage.removeItem(kept(form));
}

// Rows of a delegation are dragged by their number; the buttons beside it do the same.
for (const list of document.querySelectorAll("[data-order]")) {
  let dragged = null;
  const renumber = () => [...list.querySelectorAll("[data-place]")].forEach((input, n) => { input.value = n; });
  for (const row of list.querySelectorAll("[data-row]")) {
    const handle = row.querySelector("[data-handle]");
    if (!handle) continue;
    handle.draggable = true;
    handle.addEventListener("dragstart", (event) => { dragged = row; event.dataTransfer.effectAllowed = "move"; event.dataTransfer.setDragImage(row, 0, 0); });
    row.addEventListener("dragover", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const box = row.getBoundingClientRect();
      row[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
    });
    row.addEventListener("drop", (event) => { event.preventDefault(); });
    handle.addEventListener("dragend", () => { dragged = null; renumber(); list.dispatchEvent(new Event("input", { bubbles: true })); });
  }
}
