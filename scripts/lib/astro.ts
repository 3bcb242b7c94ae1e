// Astro reads this when it is loaded, so it cannot be a static import.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export const { build, dev } = await import('astro');
