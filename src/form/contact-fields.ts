import { isDialledKind } from '../vocabulary/contact-kinds.ts';
import { inputOf } from './form-dom.ts';

/** A number is typed once, as the source prints it: what is dialled is made of it, as long as it is digits and signs between them. */
export const numberAsPrinted = (field: HTMLInputElement): void => {
  const item = field.closest('[data-item]');
  const typed = field.value.trim();
  if (item === null || typed === '' || !isDialledKind(inputOf(item, 'kind').value)) return;
  const display = inputOf(item, 'display');
  if (display.value === '') display.value = typed;
  const dialled = typed.replace(/\(0\)|[\s().\u2010-\u2015-]/g, '');
  if (/^\+?\d+$/.test(dialled)) field.value = dialled;
};
