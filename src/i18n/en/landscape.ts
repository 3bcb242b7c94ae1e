/** Words of the picture of the whole field. */
export const landscape = {
  title: 'The landscape',
  titleBy: {
    purpose: 'The landscape by purpose',
    technology: 'The landscape by technology',
    region: 'The landscape by region',
    user: 'The landscape by user',
  },
  description: 'Every initiative on record as one tile, under its main focus area. A tile opens the entry.',
  lead: {
    purpose:
      'Every initiative on record is one tile. It stands once, under its main focus area and its main purpose. A tile opens the entry.',
    technology:
      'Every initiative on record is one tile. It stands once, under its main focus area and its main technology. A tile opens the entry.',
    region:
      'Every initiative on record is one tile. It stands once, under its main focus area and the region of the first country it names. A tile opens the entry.',
    user: 'Every initiative on record is one tile. It stands once, under its main focus area and its main users. A tile opens the entry.',
  },
  view: 'Group by',
  key: 'Signs of status',
  keyNote: 'As the newest dated source that speaks of it shows.',
  find: 'Find a tile',
  onlyRunning: 'Only those seen running',
  shown: 'Showing {n} of {all}',
  without: 'Dashed boxes: no tile here. An entry may still have the term in second place.',
  colour: 'Colour by',
  colours: { area: 'Focus area', seen: 'Last seen', funder: 'Funder known' },
  colourKeys: {
    area: 'Filled: seen running in the last two years.',
    seen: 'Dark: running, seen in the last two years. Pale: last seen running longer ago, or a pilot. White: paused, ended or not known.',
    funder: 'Filled: a source says who funds it. White: no funder on record.',
  },
  running: { one: '{n} seen running', other: '{n} seen running' },
  none: 'none here',
  areaLink: 'The page of this area',
  more: { one: 'and {n} more', other: 'and {n} more' },
  moreOf: '{more}: {group}, {area}',
  useTitle: 'Print it, keep it, show it',
  print: 'Printed on A3, landscape, the picture fills a few sheets.',
  download: 'Download as SVG',
  embed: 'To show the picture on another website, copy this line. It loads one page from here, sets no cookie and counts nobody.',
  embedOpen: 'Open the embedded form',
  embedTitle: 'The landscape of technology against human trafficking',
  source: 'Source: {site}, {date}.',
  findings: 'What the picture adds up to: the findings',
  empty: 'No initiative is on record yet.',
} as const;
