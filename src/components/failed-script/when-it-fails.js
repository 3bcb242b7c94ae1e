// For browsers of any age, so without anything new: where the script of a page fails, or never starts, the page says so.
(function () {
  function noteOf() {
    return document.querySelector('[data-if-fails]');
  }
  function tell() {
    const note = noteOf();
    if (note) note.hidden = false;
  }
  function isRunning(name) {
    return window.customElements && customElements.get(name);
  }
  addEventListener('error', tell);
  addEventListener('unhandledrejection', tell);
  addEventListener('load', function () {
    const note = noteOf();
    // A list that nobody asked anything of is right as it stands.
    const isNeeded = location.search || (note && !note.hasAttribute('data-if-asked'));
    if (note && isNeeded && !isRunning(note.getAttribute('data-if-fails'))) tell();
  });
})();
