/** Something that whoever runs the command mends. Where it was found in the code is of no use to them. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  override readonly stack = '';
}
