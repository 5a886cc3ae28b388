/** Accounts live per address, so that this number must never change. */
export const usualPort = 4785;

/** The header by which a second `npm start` knows that it is Kingside that runs there. */
export const identity = 'x-kingside';

/**
 * The port asked for: `--port`, then KINGSIDE_PORT, then the usual one.
 *
 * @param {string | undefined} option
 * @param {string | undefined} variable
 * @returns {number}
 * @throws {Error} when what was asked for is not a port (1–65535)
 */
export function chosenPort(option, variable) {
  const asked = option ?? (variable || undefined);
  if (asked === undefined) return usualPort;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`“${asked}” is not a port: choose a number from 1 to 65535.`);
}

/**
 * The one spelling of the address: for the browser, `127.0.0.1` is another place with other accounts.
 *
 * @param {number} port
 */
export function addressOf(port) {
  return `http://localhost:${port}/`;
}

/** @param {number} port */
export function takenByAnother(port) {
  return [
    `Port ${port} is taken by another program, so Kingside cannot start at ${addressOf(port)}.`,
    'Stop that program, or choose another port: npm start -- --port 4786 (or KINGSIDE_PORT=4786).',
    'Accounts live in the browser per address: at another port you will not see the ones you keep here.',
  ].join('\n');
}
