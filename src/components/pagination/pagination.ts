import { html, Markup } from '../../catalogue/text/html.ts';
import type { Context } from '../context.ts';

interface Pages {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

interface Words extends Pick<Context, 'fill'> {
  readonly t: { readonly common: Pick<Context['t']['common'], 'pages'> };
}

/** Links to the pages of a list: the same from the build and from the explorer. Nothing where there is one page. */
export const paginationMarkup = ({ page, pages, href }: Pages, { t, fill }: Words): Markup => {
  if (pages <= 1) return new Markup('');
  const words = t.common.pages;
  const near = Array.from({ length: pages }, (_, position) => position + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  const link = (number: number): Markup =>
    html`<li><a href="${href(number)}" data-page="${number}" aria-label="${fill(words.page, { n: number })}"${number === page && new Markup(' aria-current="page"')}>${number}</a></li>`;
  const gap = new Markup('<li aria-hidden="true">…</li>');
  return html`<nav class="pagination" aria-label="${words.label}">${page > 1 && html`<a rel="prev" href="${href(page - 1)}" data-page="${page - 1}">${words.previous}</a>`}<ol role="list">${near.map((number, at) => [at > 0 && number - (near[at - 1] ?? 0) > 1 && gap, link(number)])}</ol>${page < pages && html`<a rel="next" href="${href(page + 1)}" data-page="${page + 1}">${words.next}</a>`}</nav>`;
};
