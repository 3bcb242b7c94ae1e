import type { APIRoute } from 'astro';
import { workbookType } from '../../catalogue/export/workbook.ts';
import { templateWorkbook } from '../../import/template-workbook.ts';
import { buildSettings } from '../../settings.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';

export const getStaticPaths = () => interfaceLanguages.map((language) => ({ params: { language } }));

export const GET: APIRoute = async ({ params }) => {
  const language = interfaceLanguages.find((own) => own === params['language']) ?? 'en';
  const bytes = await templateWorkbook(language, buildSettings(process.env).today);
  return new Response(bytes, { headers: { 'Content-Type': workbookType } });
};
