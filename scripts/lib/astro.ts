// Astro reads these when it is loaded, so it cannot be a static import. Without them it asks other hosts, one of them for a newer Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

export const { build, dev } = await import('astro');
