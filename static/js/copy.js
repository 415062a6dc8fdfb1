/* Buttons that copy the field they name. Without this file they stay hidden and the field is selected by hand. */
(function () {
  "use strict";
  var status = document.getElementById("copied");

  function selected(field) {
    field.focus();
    field.select();
    return document.execCommand && document.execCommand("copy");
  }

  function tell(button, done) {
    status.textContent = done ? "คัดลอก" + button.getAttribute("data-what") + "แล้ว" : "คัดลอกไม่ได้ โปรดกด Ctrl และ C";
  }

  function copy(button) {
    var field = document.getElementById(button.getAttribute("data-copy"));
    if (!navigator.clipboard) {
      tell(button, selected(field));
      return;
    }
    navigator.clipboard.writeText(field.value).then(function () { tell(button, true); }, function () {
      tell(button, selected(field));
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { copy(button); });
  });
}());
