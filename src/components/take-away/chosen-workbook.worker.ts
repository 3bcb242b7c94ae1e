import '../../catalogue/lists/newer-methods.ts';
import { answerOrders } from './answer-orders.ts';
import { chosenWorkbook } from './chosen-workbook.ts';

answerOrders(({ chosen }, initiatives, context) => chosenWorkbook(initiatives, chosen, context));
