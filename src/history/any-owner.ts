/**
 * Lets git read a repository that belongs to somebody else, as in a container: it refuses for fear of the repository's own
 * settings, while whoever runs this runs the code of the same folder anyway.
 */
export const anyOwner = ['-c', 'safe.directory=*'] as const;
