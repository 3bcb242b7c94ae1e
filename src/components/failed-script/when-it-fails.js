// As it stands, for browsers of any age: nothing new in here.
(function () {
  function note() {
    return document.querySelector('[data-if-fails]');
  }
  function tell() {
    if (note()) note().hidden = false;
  }
  addEventListener('error', tell);
  addEventListener('unhandledrejection', tell);
  addEventListener('load', function () {
    // Inside another page nothing is left of this one, the note neither.
    if (!note()) return;
    const name = note().getAttribute('data-if-fails');
    // A list that nobody asked anything of is right.
    if (!location.search && note().hasAttribute('data-if-asked')) return;
    if (!window.customElements || !customElements.get(name)) tell();
  });
})();
