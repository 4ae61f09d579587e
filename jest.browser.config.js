import base from './jest.config.js';

/** The real chat client in headless Chromium. Slow to start, so it runs apart from the other tests. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
