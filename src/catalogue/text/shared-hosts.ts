/** Hosts on which anybody may have a page, an address or a form: they say nothing about whose it is. */
const sharedHosts: ReadonlySet<string> = new Set([
  // Networks, messengers, films
  'discord.gg',
  'facebook.com',
  'fb.com',
  'instagram.com',
  'line.me',
  'linkedin.com',
  'linktr.ee',
  'm.me',
  'medium.com',
  'messenger.com',
  'signal.group',
  'signal.me',
  't.me',
  'telegram.me',
  'tiktok.com',
  'twitter.com',
  'viber.com',
  'vk.com',
  'wa.me',
  'whatsapp.com',
  'x.com',
  'youtube.com',
  // Code, apps, pages, forms, chats
  'airtable.com',
  'apps.apple.com',
  'docs.google.com',
  'forms.gle',
  'forms.office.com',
  'github.com',
  'jotform.com',
  'play.google.com',
  'sites.google.com',
  'surveymonkey.com',
  'tawk.to',
  'typeform.com',
  // Mail
  'aol.com',
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.ru',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'web.de',
  'yahoo.com',
  'yandex.ru',
]);

/** Names below which anybody may have a host. */
const sharedDomains: readonly string[] = [
  'blogspot.com',
  'github.io',
  'herokuapp.com',
  'netlify.app',
  'onrender.com',
  'pages.dev',
  'vercel.app',
  'web.app',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'zendesk.com',
];

const variant = /^(?:www|m|mobile|web|api|chat|[a-z]{2}-[a-z]{2})\./;

/** The host on which anybody may have a page, of one of its variants such as "m." for phones; undefined for any other host. */
export const sharedHostOf = (host: string): string | undefined => [host, host.replace(variant, '')].find((name) => sharedHosts.has(name));

/** Whether anybody may have a host such as this one. */
export const isHostOfAnybody = (host: string): boolean => sharedDomains.some((domain) => host.endsWith(`.${domain}`));
