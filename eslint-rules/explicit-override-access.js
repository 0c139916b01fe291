import { isLocalApiCall, optionsOf } from './local-api.js'

/**
 * Payload's Local API ignores access control unless it is told otherwise, so that a forgotten option opens everything.
 * Every call says which it wants; a call in a person's name never skips their access.
 */
export const explicitOverrideAccess = {
  meta: {
    type: 'problem',
    docs: { description: 'A Local API call states overrideAccess' },
    schema: [],
    messages: {
      missing: 'State overrideAccess: left out, Payload checks no access at all.',
      contradiction: 'A call with a user must not skip access: overrideAccess is false here.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        if (!isLocalApiCall(node)) return
        const options = optionsOf(context.sourceCode, node.arguments[0])
        const overrideAccess = options.get('overrideAccess')
        if (!overrideAccess) context.report({ node, messageId: 'missing' })
        else if (overrideAccess.value === true && options.has('user')) {
          context.report({ node: overrideAccess, messageId: 'contradiction' })
        }
      },
    }
  },
}
