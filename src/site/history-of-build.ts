import { historyById } from '../history/history.ts';
import { keptHistory } from '../history/kept-history.ts';
import { buildSettings } from '../settings.ts';

/** Every change of every entry, newest first; empty where the build cannot see the whole version history. */
export const changes = await keptHistory(buildSettings(process.env).contentFolder, process.cwd());
export const changesById = historyById(changes);
