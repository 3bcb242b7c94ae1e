import type { APIRoute } from 'astro';
import { createSprite } from '../components/icon/sprite.ts';

export const GET: APIRoute = async () => new Response(createSprite(), { headers: { 'Content-Type': 'image/svg+xml' } });
