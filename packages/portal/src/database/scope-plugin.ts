import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  IdentifierNode,
  OnNode,
  OperationNodeTransformer,
  OperatorNode,
  OrNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  TableNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  type MergeQueryNode,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RawNode,
  type RootOperationNode,
  type SelectQueryNode,
  type UnknownRow,
  type UpdateQueryNode,
  type WhereNode as Where,
} from 'kysely';

interface Rule {
  readonly column: string;
  /** Rows without a company are for everyone. */
  readonly shared?: true;
  /** `refused`: nothing may be written here. `free`: an insert says itself for whom it is. */
  readonly writes?: 'refused' | 'free';
}

const own: Rule = { column: 'company_id' };

/** How each company table is narrowed; a table of everyone is not listed. */
const rules: Readonly<Record<string, Rule>> = {
  company: { column: 'id', writes: 'refused' },
  price_list: { column: 'company_id', shared: true, writes: 'refused' },
  price: { column: 'company_id', shared: true, writes: 'refused' },
  change: { column: 'company_id', shared: true, writes: 'free' },
  address: own,
  app_user: own,
  session: own,
  cart: own,
  promotion_use: own,
  cart_line: own,
  orders: own,
  order_line: own,
  order_event: own,
  outbox: own,
  idempotency: own,
};
const outOfReach = new Set(['sign_in_attempt', 'secret', 'migration']);
const namesInText = new RegExp(
  `\\b(?:from|join|into|update|using)\\s+"?(?:${[...Object.keys(rules), ...outOfReach].join('|')})\\b`,
  'i',
);

interface Named {
  readonly rule: Rule;
  readonly as: string;
}

/** Narrows every query to one company by rewriting its tree before it is compiled. */
export class ScopePlugin implements KyselyPlugin {
  private readonly transformer: ScopeTransformer;

  constructor(companyId: string) {
    this.transformer = new ScopeTransformer(companyId);
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.transformer.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

class ScopeTransformer extends OperationNodeTransformer {
  constructor(private readonly companyId: string) {
    super();
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    const done = super.transformSelectQuery(node);
    const named = this.named(done.from?.froms ?? []);
    for (const join of done.joins ?? []) if (!join.on) named.push(...this.named([join.table]));
    return this.withWhere(done, named);
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    const done = super.transformUpdateQuery(node);
    const targets = this.named(done.table ? tablesIn(done.table) : []);
    for (const { rule, as } of targets) if (rule.writes) throw refused(as);
    return this.withWhere(done, [...targets, ...this.named(done.from?.froms ?? [])]);
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    const done = super.transformDeleteQuery(node);
    const targets = this.named(done.from.froms);
    for (const { rule, as } of targets) if (rule.writes) throw refused(as);
    return this.withWhere(done, [...targets, ...this.named(done.using?.tables ?? [])]);
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    const done = super.transformInsertQuery(node);
    const [target] = this.named(done.into ? [done.into] : []);
    if (!target || target.rule.writes === 'free') return done;
    if (target.rule.writes) throw refused(target.as);
    if (!done.values || !ValuesNode.is(done.values) || !done.columns) {
      throw new Error(`A scoped insert into "${target.as}" needs rows of values.`);
    }
    if (done.columns.some((column) => column.column.name === target.rule.column)) {
      throw new Error(`A scoped insert into "${target.as}" must not name its company.`);
    }
    const rows = done.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create([...row.values, this.companyId])
        : ValueListNode.create([...row.values, ValueNode.create(this.companyId)]),
    );
    return {
      ...done,
      columns: [...done.columns, ColumnNode.create(target.rule.column)],
      values: ValuesNode.create(rows),
    };
  }

  protected override transformJoin(node: JoinNode): JoinNode {
    const done = super.transformJoin(node);
    const named = this.named([done.table]);
    if (/right|full/i.test(done.joinType)) {
      throw new Error('A scoped query cannot join from the right: the row could come without its company.');
    }
    if (!done.on || named.length === 0) return done;
    const narrowed = named.map((table) => this.condition(table));
    return { ...done, on: OnNode.create(narrowed.reduce(and, ParensNode.create(done.on.on))) };
  }

  protected override transformMergeQuery(_node: MergeQueryNode): MergeQueryNode {
    throw new Error('A scoped query cannot merge.');
  }

  protected override transformRaw(node: RawNode): RawNode {
    if (namesInText.test(node.sqlFragments.join('?'))) {
      throw new Error("Raw SQL that reads a company's table cannot be scoped: build the query instead.");
    }
    for (const parameter of node.parameters) this.named(tablesIn(parameter).map(refuseInRaw));
    return super.transformRaw(node);
  }

  private named(tables: readonly OperationNode[]): Named[] {
    const found: Named[] = [];
    for (const table of tables) {
      const aliased = AliasNode.is(table) ? table : undefined;
      const inner = aliased ? aliased.node : table;
      if (!TableNode.is(inner)) continue;
      const name = inner.table.identifier.name;
      if (outOfReach.has(name)) throw new Error(`"${name}" is out of reach of a scoped query.`);
      const rule = rules[name];
      if (!rule) continue;
      const alias = aliased?.alias;
      found.push({ rule, as: alias && IdentifierNode.is(alias) ? alias.name : name });
    }
    return found;
  }

  private withWhere<T extends { readonly where?: Where }>(node: T, named: readonly Named[]): T {
    if (named.length === 0) return node;
    const conditions = named.map((table) => this.condition(table));
    // The parentheses keep an `or` of raw SQL from stepping round the company.
    const all = node.where
      ? conditions.reduce(and, ParensNode.create(node.where.where))
      : conditions.reduce(and);
    return { ...node, where: WhereNode.create(all) };
  }

  private condition({ rule, as }: Named): OperationNode {
    const column = ReferenceNode.create(ColumnNode.create(rule.column), TableNode.create(as));
    const mine = BinaryOperationNode.create(
      column,
      OperatorNode.create('='),
      ValueNode.create(this.companyId),
    );
    if (!rule.shared) return mine;
    const everyone = BinaryOperationNode.create(
      column,
      OperatorNode.create('is'),
      ValueNode.createImmediate(null),
    );
    return ParensNode.create(OrNode.create(everyone, mine));
  }
}

const and = (left: OperationNode, right: OperationNode): OperationNode => AndNode.create(left, right);

const refused = (table: string) => new Error(`A scoped query cannot write to "${table}".`);

function tablesIn(node: OperationNode): readonly OperationNode[] {
  if (node.kind === 'ListNode') return (node as unknown as { items: readonly OperationNode[] }).items;
  return [node];
}

function refuseInRaw(node: OperationNode): OperationNode {
  if (
    TableNode.is(node) &&
    (node.table.identifier.name in rules || outOfReach.has(node.table.identifier.name))
  ) {
    throw new Error("Raw SQL that names a company's table cannot be scoped: build the query instead.");
  }
  return node;
}
