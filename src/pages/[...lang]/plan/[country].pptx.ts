import type { APIRoute } from 'astro';
import { hasSheets, planSheets } from '../../../components/plan/plan-sheets.ts';
import { slidesOf } from '../../../site/slow-files.ts';
import { phoneLines } from '../../../site/content.ts';
import { contextOf, languagePaths } from '../../../site/page-context.ts';
import { planOf } from '../../../site/plans.ts';
import { countries, isCountry, type CountryCode } from '../../../vocabulary/countries.ts';

interface Props extends Record<string, unknown> {
  readonly country: CountryCode;
}

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    Object.keys(countries)
      .filter(isCountry)
      .filter((country) => hasSheets(planOf(country)))
      .map((country) => ({ params: { ...params, country }, props: { country } })),
  );

export const GET: APIRoute<Props> = async ({ params, props: { country }, site }) => {
  const context = contextOf(params['lang']);
  const sheets = planSheets(planOf(country), phoneLines.get(country), context, site);
  const about = { title: sheets[0]?.title ?? '', language: context.language, day: context.today };
  return new Response(await slidesOf({ sheets, about }), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
