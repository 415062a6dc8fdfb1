/* A table on the clipboard becomes text with a tab between cells and quotes around cells of several lines, as Excel writes
   it: Word's own plain text breaks a row at every paragraph. Without this file the plain text is read as well as it can be. */
(function () {
  "use strict";

  var BLOCK = /^(P|DIV|LI|UL|OL|H[1-6]|BR|DL|DT|DD)$/;
  var field = document.getElementById("id_pasted");
  var status = document.getElementById("pasted-status");
  if (!field || !window.DOMParser) { return; }

  function markOf(item) {
    var list = item.parentNode, place = 0, before = item;
    if (list.nodeName !== "OL") { return "- "; }
    for (; before; before = before.previousElementSibling) { place += 1; }
    return (Number(list.getAttribute("start") || 1) + place - 1) + ". ";
  }

  function isMarked(text) { return /^\s*(\(?[0-9๐-๙]{1,2}\s?[.)]|[-–•▪●·*])/.test(text); }

  /* Where addresses are what is pasted (data-links), words that lead to one are followed by it. */
  function withAddress(anchor, words) {
    var address = anchor.getAttribute("href") || "";
    if (!field.hasAttribute("data-links") || !/^https?:\/\//i.test(address) || /https?:\/\/|www\./i.test(words)) { return words; }
    return words + " " + address + " ";
  }

  function textOf(node) {
    var text = "";
    Array.prototype.forEach.call(node.childNodes, function (child) {
      if (child.nodeType === 3) { text += child.nodeValue.replace(/[\s\u00a0]+/g, " "); return; }
      if (child.nodeType !== 1 || /^(STYLE|SCRIPT)$/.test(child.nodeName)) { return; }
      if (child.nodeName === "BR") { text += "\n"; return; }
      var inside = textOf(child);
      if (child.nodeName === "A") { inside = withAddress(child, inside); }
      if (child.nodeName === "LI" && !isMarked(inside)) { inside = markOf(child) + inside.replace(/^\s+/, ""); }
      text += BLOCK.test(child.nodeName) ? "\n" + inside + "\n" : inside;
    });
    return text;
  }

  function cellText(cell) {
    var lines = textOf(cell).split("\n").map(function (line) { return line.replace(/ +/g, " ").trim(); });
    var text = lines.filter(Boolean).join("\n");
    return /[\n"]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  /* A cell that spans rows or columns stands in the first of them; the others are empty. */
  function rowsOf(table) {
    var grid = [];
    Array.prototype.forEach.call(table.rows, function (row, y) {
      grid[y] = grid[y] || [];
      var x = 0;
      Array.prototype.forEach.call(row.cells, function (cell) {
        while (grid[y][x] !== undefined) { x += 1; }
        var text = cellText(cell), down, across;
        var tall = Math.min(cell.rowSpan || 1, table.rows.length - y), wide = Math.min(cell.colSpan || 1, 50);
        for (down = 0; down < tall; down += 1) {
          grid[y + down] = grid[y + down] || [];
          for (across = 0; across < wide; across += 1) { grid[y + down][x + across] = down || across ? "" : text; }
        }
      });
    });
    return grid.map(function (cells) {
      return Array.prototype.map.call(Array.from(cells), function (cell) { return cell || ""; }).join("\t");
    });
  }

  function tablesOf(source) {
    var page = new DOMParser().parseFromString(source, "text/html");
    return Array.prototype.filter.call(page.querySelectorAll("table"), function (table) {
      return table.rows.length && !table.parentNode.closest("table");
    }).map(rowsOf);
  }

  field.addEventListener("paste", function (event) {
    var source = event.clipboardData && event.clipboardData.getData("text/html");
    var tables = source ? tablesOf(source) : [];
    if (!tables.length) { return; }
    event.preventDefault();
    var text = tables.map(function (rows) { return rows.join("\n"); }).join("\n\n") + "\n";
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (status) {
      document.getElementById("pasted-rows").textContent = String(tables.reduce(function (sum, rows) { return sum + rows.length; }, 0));
      status.hidden = false;
    }
  });
}());
