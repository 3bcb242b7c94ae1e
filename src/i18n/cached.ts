/** What is kept under a name; made where it is not there yet. What writes dates, numbers and lists takes long to make. */
export const cached = <T>(cache: Map<string, T>, key: string, make: () => T): T => {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
};
