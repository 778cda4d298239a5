/** What a tree is made of: its own data, and these. */
export interface TreeNode<Item> {
  readonly id: string;
  /** What a screen reader says of the row, and what typing looks for. */
  readonly textValue: string;
  /** Absent or empty: a leaf. */
  readonly children?: readonly Item[];
}

/** A row with the rows under it that are to be seen: none while it is collapsed. */
export interface SeenNode<Item> {
  readonly id: string;
  readonly item: Item;
  readonly children: readonly SeenNode<Item>[];
}

/**
 * The part of a tree that is to be seen. A node that is as it was in `before` (same item, same children, both
 * seen the same) keeps its identity: react-aria then renders nothing for it again.
 */
export function pruneTree<Item extends TreeNode<Item>>(
  items: readonly Item[],
  expandedIds: ReadonlySet<string>,
  before: ReadonlyMap<string, SeenNode<Item>>,
): { readonly nodes: readonly SeenNode<Item>[]; readonly byId: ReadonlyMap<string, SeenNode<Item>> } {
  const byId = new Map<string, SeenNode<Item>>();
  const prune = (item: Item): SeenNode<Item> => {
    // Set before its children, so that the map has the order of the rows.
    byId.set(item.id, { id: item.id, item, children: [] });
    const children = expandedIds.has(item.id) ? (item.children ?? []).map(prune) : [];
    const old = before.get(item.id);
    const isAsBefore = old !== undefined && old.item === item && areSame(old.children, children);
    const node = isAsBefore ? old : { id: item.id, item, children };
    byId.set(item.id, node);
    return node;
  };
  return { nodes: items.map(prune), byId };
}

function areSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
