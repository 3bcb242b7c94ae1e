// For browsers of any age, so without anything new: where the script of the list fails, or never starts, the page says so.
(function () {
  function tell() {
    const note = document.querySelector('.explorer-failed');
    if (note) note.hidden = false;
  }
  function isRunning() {
    return window.customElements && customElements.get('initiative-explorer');
  }
  addEventListener('error', tell);
  addEventListener('unhandledrejection', tell);
  addEventListener('load', function () {
    if (location.search && !isRunning()) tell();
  });
})();
