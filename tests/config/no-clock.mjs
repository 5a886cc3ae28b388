/** @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule */

/**
 * A rule for the layers that are told the time and never look: what they work out must come out the same again
 * for the same board and day, and the sample account pins its clock.
 *
 * @type {Rule}
 */
export const noClock = {
  meta: { docs: { description: 'Only app/ and cli/ read the clock; everything else is handed the time.' } },
  create(context) {
    /** @param {string} what */
    const message = (what) =>
      `${what} reads the clock; only app/ and cli/ may. Take the time as an argument.`;
    return {
      MemberExpression(node) {
        const { object, property } = node;
        if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
        const name = `${object.name}.${property.name}`;
        if (name === 'Date.now' || name === 'Temporal.Now') context.report({ node, message: message(name) });
      },
      NewExpression(node) {
        const { callee, arguments: given } = node;
        if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) {
          context.report({ node, message: message('new Date()') });
        }
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'Date')
          context.report({ node, message: message('Date()') });
      },
    };
  },
};

export default { meta: { name: 'kingside' }, rules: { 'no-clock': noClock } };
