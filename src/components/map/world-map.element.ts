/** Between a country and its name, in pixels. */
const apart = 4;

/** Puts a name below a country, or as near to it as the window and the map leave room. */
const placeAt = (name: HTMLElement, country: Element, map: Element): void => {
  const [around, at] = [map.getBoundingClientRect(), country.getBoundingClientRect()];
  const top = Math.min(at.bottom, innerHeight - name.offsetHeight - apart) - around.top + apart;
  const middle = (at.left + at.right - name.offsetWidth) / 2 - around.left;
  name.style.setProperty('top', `${top}px`);
  name.style.setProperty('left', `${Math.max(0, Math.min(middle, around.width - name.offsetWidth))}px`);
};

/** Shows the name and the number of the country that has the keyboard or the pointer; those who hear the map hear them anyway. */
class WorldMap extends HTMLElement {
  connectedCallback(): void {
    const name = this.querySelector<HTMLElement>('.map-name');
    if (name === null) return;
    let country: Element | null = null;
    const hide = (): void => {
      country = null;
      name.textContent = '';
    };
    const place = (): void => {
      if (country !== null) placeAt(name, country, this);
    };
    const show = ({ target }: Event): void => {
      country = target instanceof Element ? target.closest('.map-svg a') : null;
      name.textContent = country?.getAttribute('aria-label') ?? '';
      place();
    };
    // The keyboard stays on a country while a phone is turned.
    window.addEventListener('resize', place);
    this.addEventListener('focusin', show);
    this.addEventListener('focusout', hide);
    this.addEventListener('pointerover', show);
    this.addEventListener('pointerleave', hide);
  }
}

customElements.define('world-map', WorldMap);
