/** Where something is read by a string: compared with it, looked for in a text, or looked up in a list of such. */
import ts from "typescript";

/** Methods that ask a text, a list, a set or a pattern for something. */
const asking = new Set(
  "endsWith every exec find findIndex get has includes indexOf lastIndexOf match matchAll replace replaceAll search some split startsWith test".split(
    " ",
  ),
);
/** Methods whose first argument is what is looked for. */
const lookingFor = new Set(
  "endsWith get has includes indexOf lastIndexOf match matchAll replace replaceAll search split startsWith".split(" "),
);
const made = new Set(["Map", "RegExp", "Set"]);

/** Whether something is read by a literal of these sources: there, or by the name under which it is kept, in whatever file. */
export function readBy(sources, checker) {
  const kept = new Set();
  const keep = (node) => {
    const symbol = checker.getSymbolAtLocation(node);
    if (symbol === undefined) return;
    kept.add(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  };
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isDeclared(node) && isPlace(outermost(node))) keep(node);
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  return (literal) => {
    if (ts.isRegularExpressionLiteral(literal)) return true;
    const whole = outermost(literal);
    if (isPlace(whole)) return true;
    const { parent } = whole;
    const isValue = ts.isVariableDeclaration(parent) && parent.initializer === whole;
    return isValue && kept.has(checker.getSymbolAtLocation(parent.name));
  };
}

/** The list, the template, the choice or the text parted into words that a literal or a name stands in. */
function outermost(node) {
  let whole = node;
  while (isWithin(whole, whole.parent)) whole = whole.parent;
  return whole;
}

function isWithin(node, parent) {
  if (ts.isCallExpression(parent)) return parent.expression === node && ts.isPropertyAccessExpression(node);
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node && parting.has(parent.name.text);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return joining.has(parent.operatorToken.kind);
  return containers.some((is) => is(parent));
}

/** "a b".split(" "), and what is done with each of them. */
const parting = new Set(["concat", "flatMap", "join", "map", "split", "toLowerCase", "trim"]);
const joining = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]);
const containers = [
  ts.isArrayLiteralExpression,
  ts.isAsExpression,
  ts.isNonNullExpression,
  ts.isParenthesizedExpression,
  ts.isSatisfiesExpression,
  ts.isSpreadElement,
  ts.isTemplateExpression,
  ts.isTemplateSpan,
];

const isDeclared = ({ parent }) => ts.isVariableDeclaration(parent) || ts.isImportSpecifier(parent);

/** Whether something is read by what stands here. */
function isPlace(node) {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
  if (ts.isNewExpression(parent)) return made.has(parent.expression.getText()) && parent.arguments?.[0] === node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === node && asking.has(parent.name.text) && ts.isCallExpression(parent.parent);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return ts.isPropertyAccessExpression(parent.expression) && lookingFor.has(parent.expression.name.text);
}
