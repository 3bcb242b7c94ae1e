/** Fields that entries once had, and what took their place: a name that looks like theirs would lead astray. */
const retiredKeys: Readonly<Record<string, string>> = {
  statusAsOf: 'Remove it: the date is that of the source that shows the status. Name that source under "evidence", in "status".',
  confidence: 'Remove it: how well an entry is sourced is worked out from its sources and from "evidence".',
  independent: 'Write "kind" in its place, which says whose words the source holds: it decides whether a source is independent.',
  emergency: 'Remove the contact: emergency numbers of countries stand in content/emergency-numbers.yaml, which maintainers change.',
};

/** What to do about a field that there is no more. */
export const insteadOf = (key: string): string | undefined =>
  Object.entries(retiredKeys).find(([retired]) => retired.toLowerCase() === key.toLowerCase())?.[1];
