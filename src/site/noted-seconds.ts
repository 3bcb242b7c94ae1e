/** Before the names of notes, which stand on the timeline of the process, where others may leave theirs. */
const mark = 'data file ';

/** Adds up the seconds of a core that this thread spends on pieces of work. */
const createClock = () => {
  let microseconds = 0;
  const begin = (): (() => void) => {
    const start = process.threadCpuUsage();
    return () => {
      const { user, system } = process.threadCpuUsage(start);
      microseconds += user + system;
    };
  };
  return {
    begin,
    during: <Result>(work: () => Result): Result => {
      const end = begin();
      const result = work();
      end();
      return result;
    },
    note: (name: string): void => {
      performance.measure(`${mark}${name}`, { start: 0, duration: microseconds / 1000 });
    },
  };
};

/** Pieces as they are made, and a note of what making them took, without what the one who takes them does between. */
export function* noted<Piece>(name: string, make: () => Iterable<Piece>): Generator<Piece> {
  const { during, note } = createClock();
  const pieces = during(() => make()[Symbol.iterator]());
  for (let next = during(() => pieces.next()); next.done !== true; next = during(() => pieces.next())) yield next.value;
  note(name);
}

/** The same of something that is made while nothing else is. */
export const notedAtOnce = async <Result>(name: string, make: () => Promise<Result>): Promise<Result> => {
  const { begin, note } = createClock();
  const end = begin();
  const result = await make();
  end();
  note(name);
  return result;
};

/** Core seconds of each file that was made, by its name; of one that was made twice, of both times. */
export const notedSeconds = (): Readonly<Record<string, number>> => {
  const notes = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith(mark));
  return Object.fromEntries(
    [...Map.groupBy(notes, ({ name }) => name.slice(mark.length))].map(([name, own]) => [
      name,
      own.reduce((sum, { duration }) => sum + duration / 1000, 0),
    ]),
  );
};
