import styles from './Logo.module.css';

/** The mark of Praisepoint: a curve that goes down and comes up higher. The name beside it says what it is. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
      <rect className={styles.ground} width="24" height="24" rx="6.5" />
      <path className={styles.curve} d="M4.6 10.2C6 16.4 8.6 18.9 11 16.6S14 9.4 16.4 7.9" />
      <circle className={styles.point} cx="18.4" cy="6.9" r="2.5" />
    </svg>
  );
}
