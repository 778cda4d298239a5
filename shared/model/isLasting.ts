/**
 * Whether what a change with this label did stays when one goes back step by step: undo passes it by. What was
 * published may have been adopted by another project meanwhile, which knows it by its number alone.
 */
export function isLasting(labelKey: string): boolean {
  return labelKey === 'publishFlow';
}
