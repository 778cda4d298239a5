import styles from './Kbd.module.css';

/** A key or a combination, as a person reads it: "Ctrl + Z". */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.key}>{keys}</kbd>;
}
