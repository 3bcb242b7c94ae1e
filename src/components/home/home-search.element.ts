import { offerPages } from '../explorer/offer-pages.ts';

/** Offers pages to whoever types into the search field. Without what it needs for that the form leads to the list, as it does anyway. */
class HomeSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    let isAsked = false;
    const offer = (): void => {
      if (isAsked) return;
      isAsked = true;
      offerPages(this, this.dataset['config'] ?? '').catch(() => {
        // The next focus tries again.
        isAsked = false;
      });
    };
    field?.addEventListener('focus', offer);
    offer();
  }
}

customElements.define('home-search', HomeSearch);
