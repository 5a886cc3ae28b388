import { parseArgs } from 'node:util';
import { addressOf, chosenPort, takenByAnother } from './address.mjs';
import { builtPage, ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { openBrowser } from './open-browser.mjs';
import { whoIsThere } from './who-is-there.mjs';

/**
 * From a fresh clone to the running app.
 *
 * @param {string[]} args `--port N`, `--no-open`
 * @returns {Promise<void>} once the server runs, or when Kingside ran there already
 * @throws {Error} with a message for the user
 */
export async function start(args) {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const port = chosenPort(values.port, process.env['KINGSIDE_PORT']);
  const address = addressOf(port);
  const show = () => {
    if (!values['no-open'] && !process.env['CI']) openBrowser(address);
  };

  const there = await whoIsThere(port);
  if (there === 'another') throw new Error(takenByAnother(port));
  if (there === 'kingside') {
    console.log(`Kingside already runs at ${address}`);
    show();
    return;
  }
  await ensureInstalled();
  await ensureBuilt();
  const { serve } = await import('./serve.mjs');
  const close = await serve(builtPage, port);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  console.log(`Kingside runs at ${address} (Ctrl-C ends it)`);
  show();
}
