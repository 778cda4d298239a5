import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import { ImageOff } from './icons.ts';
import styles from './Picture.module.css';

interface PictureProps {
  /** As `usePicture` of renderer/state/pictures gives it; null: there is none. */
  readonly shown:
    { readonly state: 'loading' | 'missing' } | { readonly state: 'shown'; readonly url: string } | null;
  /** What is to be seen on it; empty: it is only decoration beside words that say it. */
  readonly alt: string;
  /** `cover` fills the box and cuts; `contain` shows all of it. */
  readonly fit?: 'cover' | 'contain';
  readonly className?: string;
}

/** A picture in a box that the surroundings size; a calm ground while it loads, a sign where its bytes are missing. */
export function Picture({ shown, alt, fit = 'cover', className }: PictureProps) {
  const { t } = useTranslation('common');
  const isMissing = shown?.state === 'missing';
  return (
    <span className={classes(styles.box, className)}>
      {shown?.state === 'shown' && (
        <img
          src={shown.url}
          alt={alt}
          className={classes(styles.image, fit === 'contain' && styles.whole)}
          draggable={false}
        />
      )}
      {isMissing && (
        <span role="img" aria-label={t('pictureMissing', { name: alt })} className={styles.missing}>
          <ImageOff size={18} aria-hidden />
        </span>
      )}
    </span>
  );
}
