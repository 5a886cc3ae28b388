import { describe, expect, it } from 'vitest';
import { isComplete } from '@/cli/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/@swc/core-win32-x64-msvc': { version: '1.15.47', optional: true },
  },
};

describe('whether everything is installed', () => {
  it('compares what is there with the lockfile, version by version', () => {
    expect(isComplete(wanted, { packages: { 'node_modules/react': { version: '19.3.1' } } })).toBe(true);
    expect(isComplete(wanted, { packages: { 'node_modules/react': { version: '18.0.0' } } })).toBe(false);
    expect(isComplete(wanted, { packages: {} })).toBe(false);
    expect(isComplete(wanted, {})).toBe(false);
  });
});
