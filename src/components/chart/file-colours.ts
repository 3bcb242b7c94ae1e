import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';

/**
 * Colours of pictures that leave the site, where no stylesheet follows them: those of the light theme
 * in src/styles/tokens.css, on white.
 */
export const fileColours = {
  paper: '#ffffff',
  ink: '#1d1f21',
  soft: '#54585c',
  rule: '#dcd7ca',
  bar: '#1f3a4d',
  unknown: '#8b8678',
  /** From none to the most. */
  levels: ['#f2efe7', '#d5dee4', '#a9bcc8', '#7a97a9', '#476b82', '#1f3a4d'],
  areas: {
    apps: '#3a4fa3',
    hardware: '#0a6468',
    helplines: '#a1361b',
    'data-tools': '#6a3f98',
    'supply-chain': '#4b640f',
  } satisfies Record<FocusAreaId, string>,
} as const;

export const fileFont = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';
