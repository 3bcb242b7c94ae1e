import type { APIRoute } from 'astro';
import { createSprite } from '../components/icon/sprite.ts';

export const GET: APIRoute = async () => new Response(await createSprite(), { headers: { 'Content-Type': 'image/svg+xml' } });
