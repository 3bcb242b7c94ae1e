import { historyById } from '../history/history.ts';
import { keptHistory } from '../history/kept-history.ts';
import { buildSettings } from '../settings.ts';
import { readWithheldHistory } from '../store/read-withheld-history.ts';
import { idsByCommit, untoldOf } from '../store/untold.ts';

const { contentFolder } = buildSettings(process.env);
const all = await keptHistory(contentFolder, process.cwd());

/** What histories, releases and differences leave out. */
export const untold = untoldOf(readWithheldHistory(contentFolder), idsByCommit(all));

/** Every change of every entry that may be told, newest first; empty where the build cannot see the whole version history. */
export const changes = untold.inChanges(all);
export const changesById = historyById(changes);
