/** The methods of Payload's Local API that check access unless they are told not to. */
const METHODS = new Set([
  'find',
  'findByID',
  'findDistinct',
  'create',
  'update',
  'delete',
  'count',
  'duplicate',
  'findGlobal',
  'updateGlobal',
  'findVersions',
  'findVersionByID',
  'countVersions',
  'restoreVersion',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'countGlobalVersions',
  'restoreGlobalVersion',
])

/** `payload`, `req.payload`, `this.payload`, `(await getPayload(…))`. */
function isPayload(node) {
  const object = unwrap(node)
  if (object.type === 'Identifier') return object.name === 'payload'
  if (object.type === 'MemberExpression') return isNamed(object.property, 'payload')
  return object.type === 'CallExpression' && isNamed(object.callee, 'getPayload')
}

function isNamed(node, name) {
  return node.type === 'Identifier' && node.name === name
}

/** True for `payload.find(…)` and the like. */
export function isLocalApiCall(node) {
  const { callee } = node
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    METHODS.has(callee.property.name) &&
    isPayload(callee.object)
  )
}

/** Takes off what TypeScript and `await` put around an expression. */
export function unwrap(node) {
  switch (node?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return unwrap(node.expression)
    case 'AwaitExpression':
      return unwrap(node.argument)
    case 'ChainExpression':
      return unwrap(node.expression)
    default:
      return node
  }
}

/** What a `const` of the same file was initialised with; undefined for a parameter, an import or a `let`. */
export function initialiserOf(sourceCode, identifier) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name)
    if (!variable) continue
    const [definition] = variable.defs
    const isConst = definition?.type === 'Variable' && definition.parent.kind === 'const'
    return isConst && definition.node.id.type === 'Identifier' ? unwrap(definition.node.init) : undefined
  }
  return undefined
}

/**
 * The options of a Local API call by name: those written in the literal and those spread into it from a `const` of the
 * same file. A later one hides an earlier one, as at run time.
 *
 * @returns a map from the option's name to its value's node
 */
export function optionsOf(sourceCode, node, found = new Map()) {
  let options = unwrap(node)
  if (options?.type === 'Identifier') options = initialiserOf(sourceCode, options)
  if (options?.type !== 'ObjectExpression') return found
  for (const property of options.properties) {
    if (property.type === 'SpreadElement') optionsOf(sourceCode, property.argument, found)
    else if (!property.computed) found.set(property.key.name ?? property.key.value, unwrap(property.value))
  }
  return found
}
