import { historyById } from '../history/history.ts';
import { keptHistory } from '../history/kept-history.ts';
import { buildSettings } from '../settings.ts';
import { readWithheldHistory, withoutWithheld } from '../store/read-withheld-history.ts';

const { contentFolder } = buildSettings(process.env);

/** What histories and differences leave out. */
export const withheldHistory = await readWithheldHistory(contentFolder);

/** Every change of every entry that may be told, newest first; empty where the build cannot see the whole version history. */
export const changes = withoutWithheld(await keptHistory(contentFolder, process.cwd()), withheldHistory);
export const changesById = historyById(changes);
