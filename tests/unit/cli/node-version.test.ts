import { describe, expect, it } from 'vitest';
import { nodeVersionProblem } from '@/cli/node-version.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.21.1', '23.0.0', '24.0.0', '26.1.0'])(
    '%s is fine',
    (version) => {
      expect(nodeVersionProblem(version)).toBeUndefined();
    },
  );

  it.each(['16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is too old, and told so', (version) => {
    expect(nodeVersionProblem(version)).toMatch(
      /needs Node 20\.19 .*; this is [\d.]+\..*https:\/\/nodejs\.org/,
    );
  });
});
