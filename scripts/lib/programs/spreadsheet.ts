import { systemProgram } from './system-program.ts';

export const {
  command: spreadsheetCommand,
  ensure: ensureSpreadsheet,
  isLeftOut: isSpreadsheetLeftOut,
} = systemProgram({
  name: 'soffice',
  proof: ['--version'],
  debianPackages: ['libreoffice-calc-nogui'],
  missing:
    'The test of the tables in a spreadsheet needs LibreOffice, and there is none here. Install the package "libreoffice-calc-nogui" (Debian, Ubuntu) or "libreoffice-calc"; then run the tests again.',
});
