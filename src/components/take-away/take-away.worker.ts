import '../../catalogue/lists/newer-methods.ts';
import { answerOrders } from './answer-orders.ts';
import { makeFile } from './make-file.ts';

answerOrders(({ format, chosen }, initiatives, context) => {
  if (format === 'xlsx') throw new RangeError('Workbooks are made by a worker of their own.');
  return makeFile(format, initiatives, chosen, context);
});
