import { describe, expect, test } from 'vitest';
import { isPreviewHost } from '../../../src/catalogue/text/preview-host.ts';

describe('where a site is tried out', () => {
  test.each([
    'staging12.example.com',
    'www.staging.example.com',
    'dev-v4.example.com',
    'dev.example.co.uk',
    'test.example.info',
    'uat.example.org.au',
    'www-example-in.demo.example.com',
    'preview2.example.org',
    'made-up-kpxv.squarespace.com',
    'made-up.webflow.io',
    'd2made0up.cloudfront.net',
  ])('%s', (host) => {
    expect(isPreviewHost(host)).toBe(true);
  });
});

describe('where a site is published', () => {
  test.each([
    'www.example.org',
    'test.de',
    'www.test.de',
    'stage.co.uk',
    'dev.example',
    'demo.com',
    'developer.example.gov',
    'devices.example.org',
    'testimony.example.org',
    'stages.example.org',
    'mediastage.example.org',
    'stat.example.ch',
    'www.squarespace.com',
    'squarespace.com',
    'made-up.blogspot.com',
    'made-up.github.io',
    '192.0.2.1',
    '[2001:db8::1]',
    'localhost',
  ])('%s', (host) => {
    expect(isPreviewHost(host)).toBe(false);
  });
});
