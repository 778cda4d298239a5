/**
 * After a gesture was called off the button is still down: letting go of it is no click on whatever lies under the
 * pointer by then.
 */
export function swallowNextClick(): void {
  const swallow = (event: Event) => {
    if (event.type === 'click') event.stopPropagation();
    window.removeEventListener('click', swallow, true);
    window.removeEventListener('pointerdown', swallow, true);
  };
  window.addEventListener('click', swallow, true);
  window.addEventListener('pointerdown', swallow, true);
}
