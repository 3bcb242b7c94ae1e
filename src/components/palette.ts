/**
 * The colours of the site, for what no stylesheet reaches: pictures and pages that leave it, and what browsers draw around a page.
 * The same as the custom properties of these names in src/styles/tokens.css; a test holds them against each other.
 */
export const palette = {
  light: {
    paper: '#fbfaf6',
    'paper-sunken': '#f2efe7',
    ink: '#1d1f21',
    'ink-soft': '#54585c',
    rule: '#dcd7ca',
    'rule-strong': '#8b8678',
    brand: '#1f3a4d',
    gap: '#e8a33d',
    'caution-ink': '#7a3b06',
    apps: '#3a4fa3',
    hardware: '#0a6468',
    helplines: '#a1361b',
    'data-tools': '#6a3f98',
    'supply-chain': '#4b640f',
  },
  dark: {
    paper: '#15171a',
    ink: '#ecebe6',
    'ink-soft': '#a9adb2',
    link: '#8fc1ee',
  },
} as const;
