import { draftPath, editLink, entryPath, newFileLink } from '../catalogue/addresses/repository-links.ts';
import { fill } from '../i18n/format.ts';
import type { ContributeConfig, ContributeWords } from './form-config.ts';

/** A finished file, and the one it came from where an entry is corrected. */
export interface FinishedFile {
  readonly id: string;
  readonly text: string;
  readonly original: string | undefined;
  /** Whether an editor has still to complete it. */
  readonly isDraft: boolean;
}

/** Where the finished file goes: the link to the repository, and what is to be done there. */
export const wayOut = (
  { id, text, original, isDraft }: FinishedFile,
  { repository, t }: Pick<ContributeConfig, 'repository' | 't'>,
): { readonly href: string; readonly label: string; readonly how: string } => {
  const { ready } = t.contribute;
  if (original !== undefined)
    return { href: editLink(repository, id), label: ready.edit, how: text === original ? ready.unchanged : ready.pasteOver };
  const { href, filled, tooLong } = newFileLink(repository, (isDraft ? draftPath : entryPath)(id), text);
  return { href, label: ready.open, how: filled ? ready.filled : tooLong ? ready.tooLong : ready.paste };
};

/** Whether the browser put the text on the clipboard. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const longEnough = 60_000;

/** Hands a file to the browser as a download. */
export const saveFile = (name: string, text: BlobPart, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), longEnough);
};

/** Saves the file under its name; gives what is to be said. */
export const downloadFile = ({ id, text }: Pick<FinishedFile, 'id' | 'text'>, { ready }: ContributeWords): string => {
  const file = entryPath(id).split('/').at(-1) ?? 'entry.mdx';
  saveFile(file, text, 'text/markdown;charset=utf-8');
  return fill(ready.downloaded, { file });
};
