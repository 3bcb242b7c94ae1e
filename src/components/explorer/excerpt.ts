import { escapeHtml, Markup } from '../../catalogue/text/html.ts';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);

/** An excerpt from the full-text index with its marks; whatever else looks like markup is shown as text. */
export const excerptMarkup = (excerpt: string): Markup =>
  new Markup(
    excerpt
      .split(/(<\/?mark>)/)
      .map((part) => (part === '<mark>' || part === '</mark>' ? part : escapeHtml(plain(part))))
      .join(''),
  );
