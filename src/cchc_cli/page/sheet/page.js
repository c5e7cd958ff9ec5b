(() => {
  const table = document.getElementById("danh-sach");
  if (!table) return;
  const fold = (text) => text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => ({ row, text: fold(row.textContent) }));
  const box = document.getElementById("tim");
  const told = document.getElementById("so-dong");
  document.getElementById("tim-kiem").hidden = false;
  box.addEventListener("input", () => {
    const words = fold(box.value).split(/\s+/);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      shown += !row.hidden;
    }
    told.textContent = box.value ? `${shown}/${rows.length} việc` : "";
  });
  const order = new Intl.Collator("vi", { numeric: true });
  const key = (row, column) => row.cells[column].dataset.k ?? row.cells[column].textContent;
  Array.from(table.tHead.rows[0].cells, (head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sign = down ? -1 : 1;
      rows.sort((a, b) => sign * order.compare(key(a.row, column), key(b.row, column)));
      body.append(...rows.map(({ row }) => row));
    });
  });
})();
