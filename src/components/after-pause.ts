/** Typing and clicking rest so long before what came of them is said, in milliseconds. */
const restsFor = 700;

/** Gives a way to put off what is to be said until things have settled: what is put off anew takes the place of what was. */
export const afterPause = (): ((say: () => void, pause?: number) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (say, pause = restsFor) => {
    clearTimeout(timer);
    timer = setTimeout(say, pause);
  };
};
