import type { Page } from '@playwright/test';

/** What React keeps of a component, as far as its own developer tools read it. */
interface Fiber {
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly flags: number;
  readonly memoizedProps: { readonly id?: string; readonly type?: string; readonly data?: object } | null;
}

declare global {
  interface Window {
    /** Of steps and connections, by id: how often each was rendered. */
    renders?: Map<string, number>;
    __REACT_DEVTOOLS_GLOBAL_HOOK__?: unknown;
  }
}

/**
 * Loads the page anew, and counts from then on how often each step and each connection of the canvas is rendered. It
 * stands where React's developer tools would, and reads the same flag as they do; so the build that is shipped is what
 * is counted.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const renders = new Map<string, number>();
    window.renders = renders;
    const performedWork = 1;
    const visit = (fiber: Fiber, before: Fiber | null): void => {
      const { id, type, data } = fiber.memoizedProps ?? {};
      const isElement = data !== undefined && (type === 'step' || type === 'connection');
      if (isElement && id !== undefined && (fiber.flags & performedWork) !== 0)
        renders.set(id, (renders.get(id) ?? 0) + 1);
      // What was not looked at in this commit still has the children of before.
      if (before !== null && before.child === fiber.child) return;
      for (let child = fiber.child; child !== null; child = child.sibling) visit(child, child.alternate);
    };
    window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberRoot: (_renderer: number, { current }: { readonly current: Fiber }) => {
        visit(current, current.alternate);
      },
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    };
  });
  await page.reload();
}

/** The ids of what was rendered since the last call. */
export function takeRenders(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ids = [...(window.renders?.keys() ?? [])];
    window.renders?.clear();
    return ids;
  });
}
