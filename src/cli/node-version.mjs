/**
 * Whether this Node is one the build tools run on: 20.19 or later, 22.12 or later, or anything newer.
 *
 * @param {string} version as `process.versions.node` has it
 * @returns {string | undefined} what is wrong and what to do, or nothing
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return undefined;
  return `Kingside needs Node 20.19 or later (or 22.12 or later); this is ${version}. Get one from https://nodejs.org.`;
}
