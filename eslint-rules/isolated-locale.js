import { initialiserOf, isLocalApiCall, optionsOf, unwrap } from './local-api.js'

/** What makes a request that a nested call may write its locale into. */
const ISOLATORS = /^(?:inLocale|inEveryLocale|isolateObjectProperty)/

/**
 * Payload writes the locale of a nested call into the request that it was given
 * (https://github.com/payloadcms/payload/issues/18246): an Arabic save would go on in English. A call that names a
 * locale therefore gets a request of its own.
 */
export const isolatedLocale = {
  meta: {
    type: 'problem',
    docs: { description: 'A Local API call that names a locale gets an isolated request' },
    schema: [],
    messages: {
      shared:
        'Payload would write this locale into the request: pass inLocale(req, …) or isolateObjectProperty(req, …).',
    },
  },
  create(context) {
    const isIsolated = (node) => {
      const value = node.type === 'Identifier' ? initialiserOf(context.sourceCode, node) : node
      const call = unwrap(value)
      return call?.type === 'CallExpression' && ISOLATORS.test(call.callee.name ?? '')
    }
    return {
      CallExpression(node) {
        if (!isLocalApiCall(node)) return
        const options = optionsOf(context.sourceCode, node.arguments[0])
        const req = options.get('req')
        if (req && options.has('locale') && !isIsolated(req))
          context.report({ node: req, messageId: 'shared' })
      },
    }
  },
}
