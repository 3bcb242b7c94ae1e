const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** Markup that is already safe to put into a page. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | Markup | readonly Value[] | undefined | false;

const asHtml = (value: Value): string => {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(asHtml).join('');
  return value === undefined || value === false ? '' : escapeHtml(String(value));
};

/** A template whose values are escaped, for markup that both the build and the browser make. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.reduce((text, part, position) => text + asHtml(values[position - 1]) + part));
