import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { palette } from '../palette.ts';

const { light } = palette;

/** Colours of pictures that leave the site: those of its light theme, on white. */
export const fileColours = {
  paper: '#ffffff',
  ink: light.ink,
  soft: light['ink-soft'],
  rule: light.rule,
  bar: light.brand,
  unknown: light['rule-strong'],
  funder: light['caution-ink'],
  /** From none to the most. */
  levels: [light['paper-sunken'], '#d5dee4', '#a9bcc8', '#7a97a9', '#476b82', light.brand],
  areas: {
    apps: light.apps,
    hardware: light.hardware,
    helplines: light.helplines,
    'data-tools': light['data-tools'],
    'supply-chain': light['supply-chain'],
  } satisfies Record<FocusAreaId, string>,
} as const;

export const fileFont = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';
