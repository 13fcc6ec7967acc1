import ts from 'typescript'
import type { ClientMethod } from './operation-coverage.ts'

/** The object with the rows of the operation table, as the resources import it. */
const ROWS = 'rows'

/**
 * The methods of a resource with the operations that they call: a method is a function of an object in the file, and
 * names the row of its operation, itself or by a constant of the file, or calls a function of the operation's name.
 *
 * @param resource What the client calls the resource, as in `customEvents`.
 */
export function findMethods(
  source: string,
  resource: string,
  operations: ReadonlySet<string>,
): ClientMethod[] {
  const file = ts.createSourceFile(`${resource}.ts`, source, ts.ScriptTarget.Latest, true)
  const constants = constantsOf(file)
  const methods: ClientMethod[] = []
  const visit = (node: ts.Node): void => {
    const name = methodName(node)
    if (name === undefined) return ts.forEachChild(node, visit)
    const called = namesIn(node).flatMap((one) => [one, ...(constants.get(one) ?? [])])
    const found = new Set(called.filter((one) => operations.has(one)))
    for (const operation of found) methods.push({ operation, method: `${resource}.${name}` })
  }
  visit(file)
  return methods
}

/** The name of a function of an object; undefined for anything else. */
function methodName(node: ts.Node): string | undefined {
  const isFunction =
    (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) ||
    (ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer))
  return isFunction && ts.isIdentifier(node.name) ? node.name.text : undefined
}

/** The constants of a file, with the rows that each names; what their functions name is not theirs. */
function constantsOf(file: ts.SourceFile): Map<string, string[]> {
  const constants = new Map<string, string[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      constants.set(node.name.text, rowsIn(node, ts.isFunctionLike))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return constants
}

/** The rows that a piece of code names. */
const rowsIn = (node: ts.Node, passOver?: (node: ts.Node) => boolean): string[] =>
  collect(
    node,
    (one) => {
      if (!ts.isPropertyAccessExpression(one)) return undefined
      const { expression, name } = one
      return ts.isIdentifier(expression) && expression.text === ROWS ? name.text : undefined
    },
    passOver,
  )

/** The same, with whatever else it names without a dot before it; its own name is not among them. */
const namesIn = (node: ts.Node): string[] => [
  ...rowsIn(node),
  ...collect(node, (one) => {
    const isName = ts.isIdentifier(one) && !ts.isPropertyAccessExpression(one.parent)
    return isName && one.parent !== node ? one.text : undefined
  }),
]

function collect(
  node: ts.Node,
  pick: (node: ts.Node) => string | undefined,
  passOver: (node: ts.Node) => boolean = () => false,
): string[] {
  const picked: string[] = []
  const visit = (one: ts.Node): void => {
    if (passOver(one)) return
    const text = pick(one)
    if (text !== undefined) picked.push(text)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return picked
}
