/** What a text may not hold, and what to do instead, in the words of the commands. Braces hold the places for values. */
export const parts = {
  import: {
    what: 'The text has an import or export.',
    cure: 'Remove it. If the sentence is meant as text, start it with another word.',
  },
  expression: { what: 'The text has an expression in { }.', cure: 'Remove it. A literal brace is written \\{.' },
  comment: {
    what: 'The text has a comment.',
    cure: 'Remove it: readers and reviewers do not see it. Say it in the pull request.',
  },
  html: { what: 'The text has raw HTML.', cure: 'Use Markdown instead.' },
  tag: { what: 'The text has raw HTML (<{tag}>).', cure: 'Use Markdown instead.' },
  attribute: { what: '<{tag}> has an attribute in { }.', cure: 'Write attributes as plain text: kind="caution".' },
  image: { what: 'An image', cure: 'Say in words what it shows, and cite the page it is on.' },
  address: {
    what: 'An address in < >',
    cure: 'Link to a page as [words](https://…), and put what people write to into "contacts".',
  },
  footnote: { what: 'A footnote of its own', cure: 'Footnotes come from "sources" in the frontmatter; cite one with [^id].' },
  heading: {
    what: 'A heading of level {level}',
    cure: 'Use ## for a section and ### below it; the name of the entry is the page heading.',
  },
  fields: {
    what: 'A second block of fields ("{first}")',
    cure: 'Put the fields between the two lines --- at the top, or remove them. A section begins with ##.',
  },
  nesting: { what: 'Nesting of more than {most} levels', cure: 'Write plain paragraphs.' },
  'long-word': {
    what: 'A row of letters longer than any word',
    cure: 'Put blanks where words end: else pages become wider than the screen.',
  },
  marks: { what: 'A letter with a pile of marks', cure: 'Leave out the marks that no word needs: they cover the lines around them.' },
  repeats: { what: 'More than {most} times the character "{character}"', cure: 'Write plain text.' },
} as const;

export type CodePart = 'comment' | 'import' | 'expression' | 'html' | 'tag' | 'attribute';
export type OtherPart = Exclude<keyof typeof parts, CodePart>;
