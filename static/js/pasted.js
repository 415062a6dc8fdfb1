/* The check of a pasted table: the button that saves counts what is ticked, and waits while a choice from a list has not
   been read yet. Without this file the page works as any other. */
(function () {
  "use strict";

  var form = document.getElementById("pasted-form");
  var count = document.getElementById("pasted-count");
  var deeds = document.getElementById("pasted-deeds");
  if (!form || !deeds) { return; }

  function ticked() {
    var names = {};
    Array.prototype.forEach.call(form.querySelectorAll("tr input:checked"), function (box) { names[box.name] = true; });
    return Object.keys(names).length;
  }

  form.addEventListener("change", function (event) {
    if (count) { count.textContent = String(ticked()); }
    if (event.target.name.indexOf("row-") === 0) {
      Array.prototype.forEach.call(deeds.querySelectorAll("[formaction]"), function (button) { button.disabled = true; });
      document.getElementById("pasted-reread").setAttribute("role", "status");
    }
  });
}());
