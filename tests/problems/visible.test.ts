import { expect, test } from 'vitest';
import { visible, visibleLines } from '../../src/problems/visible.ts';

test('in one line, whatever moves the cursor, colours or turns the text is a box', () => {
  expect(visible('a\u001b[31mb\u202ec\u2028d\u2029e\nf\tg\u200dh é 漢')).toBe('a□[31mb□c□d□e□f□g□h é 漢');
});

test('in several lines, ends of lines and tabs stay, and so does what only joins letters', () => {
  expect(visibleLines('a\nb\tc\u200dd')).toBe('a\nb\tc\u200dd');
  expect(visibleLines('a\u001bb\rc\u202ed\u2066e\u061cf\u200fg\u2028h\u0007')).toBe('a□b□c□d□e□f□g□h□');
});
