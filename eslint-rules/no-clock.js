/** A rule of preflight that reads the clock gives another answer each time: it is handed `facts.now`. */
export const noClock = {
  meta: {
    type: 'problem',
    docs: { description: 'No reading of the clock' },
    schema: [],
    messages: {
      clock: 'Use the `now` of the facts: what reads the clock cannot be run again on the same facts.',
    },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'clock' })
    return {
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]': report,
      'CallExpression[callee.object.name="performance"][callee.property.name="now"]': report,
      'NewExpression[callee.name="Date"][arguments.length=0]': report,
      'CallExpression[callee.name="Date"]': report,
    }
  },
}
