import { describe, expect, it } from 'vitest';
import { Advice } from './advice.ts';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  it('are these where nothing is set', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: expect.stringMatching(/\/data$/) as unknown,
      publicUrl: null,
      createPassword: null,
      retentionDays: 30,
    });
  });

  it('are read from the environment', () => {
    const env = {
      PORT: '80',
      HOST: '10.0.0.2',
      DATA_DIR: '/srv/rooms',
      PUBLIC_URL: 'https://play.example.org/',
      CREATE_PASSWORD: 'open sesame',
      RETENTION_DAYS: '0',
    };
    expect(readSettings(env)).toEqual({
      port: 80,
      host: '10.0.0.2',
      dataDir: '/srv/rooms',
      publicUrl: 'https://play.example.org',
      createPassword: 'open sesame',
      retentionDays: 0,
    });
  });

  it('count as not set where they are empty', () => {
    const empty = {
      PORT: '',
      HOST: '',
      DATA_DIR: '',
      PUBLIC_URL: '',
      CREATE_PASSWORD: '',
      RETENTION_DAYS: '',
    };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it.each([
    [{ PORT: '3000x' }, 'PORT is "3000x": set it to a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000": set it to a whole number from 0 to 65535.'],
    [{ RETENTION_DAYS: '-1' }, 'RETENTION_DAYS is "-1": set it to a whole number from 0 to 36500.'],
    [
      { PUBLIC_URL: 'school' },
      'PUBLIC_URL is "school": set it to an address like https://play.example.org, without a path.',
    ],
    [
      { PUBLIC_URL: 'ftp://a.b' },
      'PUBLIC_URL is "ftp://a.b": set it to an address like https://play.example.org, without a path.',
    ],
  ])('that make no sense say so: %o', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(new Advice(sentence));
  });
});
