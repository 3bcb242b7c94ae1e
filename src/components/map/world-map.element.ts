/** Shows the name and the number of the country that has the keyboard or the pointer; those who hear the map hear them anyway. */
class WorldMap extends HTMLElement {
  connectedCallback(): void {
    const place = this.querySelector('.map-name');
    if (place === null) return;
    const show = ({ target }: Event): void => {
      const country = target instanceof Element ? target.closest('.map-svg a') : null;
      place.textContent = country?.getAttribute('aria-label') ?? '';
    };
    this.addEventListener('focusin', show);
    this.addEventListener('pointerover', show);
  }
}

customElements.define('world-map', WorldMap);
