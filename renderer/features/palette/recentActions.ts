// Of this window, newest first: what was chosen in the palette last is offered first.
let recent: readonly string[] = [];

export function recentActions(): readonly string[] {
  return recent;
}

export function rememberAction(id: string): void {
  recent = [id, ...recent.filter((one) => one !== id)].slice(0, 8);
}
