/* The score grid by keyboard: Enter and the arrows move between fields, a table pasted into one is read as a whole,
   and a page with unsaved scores asks before it is left. Without this file the form works as any other. */
(function () {
  "use strict";

  var form = document.getElementById("scores");
  var column = 0;
  var leaving = false;

  function fields(row) {
    return Array.prototype.slice.call(row.querySelectorAll("input.score"));
  }

  function rows() {
    return Array.prototype.slice.call(form.querySelectorAll("tr")).filter(function (row) {
      return fields(row).length > 0;
    });
  }

  function go(field) {
    if (field) {
      field.focus();
      if (field.select) { field.select(); }
    }
  }

  /* The field `step` rows further in the same column; rows with fewer fields lend their last one. */
  function vertical(field, step) {
    var all = rows();
    var row = all[all.indexOf(field.closest("tr")) + step];
    if (!row) {
      go(step > 0 ? document.getElementById("save") : null);
      return;
    }
    var found = fields(row);
    go(found[Math.min(column, found.length - 1)]);
  }

  /* Left and right move only from the edge of what is typed. */
  function horizontal(field, step) {
    var found = fields(field.closest("tr"));
    var next = found[found.indexOf(field) + step];
    if (next) {
      column = found.indexOf(next);
      go(next);
    }
    return Boolean(next);
  }

  function atEdge(field, step) {
    var whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    var place = step < 0 ? field.selectionStart : field.selectionEnd;
    return whole || (field.selectionStart === field.selectionEnd && place === (step < 0 ? 0 : field.value.length));
  }

  function moved(event) {
    var field = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) { return false; }
    if (event.key === "Enter") { vertical(field, event.shiftKey ? -1 : 1); return true; }
    if (event.shiftKey) { return false; }
    if (event.key === "ArrowDown") { vertical(field, 1); return true; }
    if (event.key === "ArrowUp") { vertical(field, -1); return true; }
    if (event.key === "ArrowLeft") { return atEdge(field, -1) && horizontal(field, -1); }
    if (event.key === "ArrowRight") { return atEdge(field, 1) && horizontal(field, 1); }
    return false;
  }

  function isScore(element) {
    return element.classList && element.classList.contains("score");
  }

  form.addEventListener("keydown", function (event) {
    if (isScore(event.target) && moved(event)) { event.preventDefault(); }
  });

  form.addEventListener("focusin", function (event) {
    if (isScore(event.target) && fields(event.target.closest("tr")).length > 1) {
      column = fields(event.target.closest("tr")).indexOf(event.target);
    }
  });

  /* More than one line or column is a table: it goes to the page that shows what each row was read as. */
  form.addEventListener("paste", function (event) {
    var text = (event.clipboardData || window.clipboardData).getData("text");
    if (!isScore(event.target) || !/[\t\r\n]/.test(text.trim())) { return; }
    event.preventDefault();
    document.getElementById("paste").open = true;
    document.getElementById("id_pasted").value = text;
    document.getElementById("read-pasted").click();
  });

  function unsaved() {
    return fields(form).some(function (field) {
      var was = form.elements["was-" + field.name.slice("score-".length)];
      return was && was.value !== field.value.trim();
    });
  }

  form.addEventListener("submit", function () { leaving = true; });
  window.addEventListener("pageshow", function () { leaving = false; });
  window.addEventListener("beforeunload", function (event) {
    if (!leaving && unsaved()) {
      event.preventDefault();
      event.returnValue = "";
    }
  });
}());
