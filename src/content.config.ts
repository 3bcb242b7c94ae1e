import { defineCollection } from 'astro:content';
import { initiativesLoader } from './loader.ts';

export const collections = { initiatives: defineCollection({ loader: initiativesLoader() }) };
