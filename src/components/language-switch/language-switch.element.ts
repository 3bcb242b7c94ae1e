/** On pages whose state is their query string, the links to the other languages take it along. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    const takeAlong = (): void => {
      for (const link of this.querySelectorAll('a')) link.search = location.search;
    };
    for (const moment of ['pointerdown', 'focusin', 'click']) this.addEventListener(moment, takeAlong);
  }
}

customElements.define('language-switch', LanguageSwitch);
