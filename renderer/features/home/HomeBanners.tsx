import { useTranslation } from 'react-i18next';
import type { Response } from '../../../shared/contract/channels.ts';
import type { Fault } from '../../../shared/contract/errors.ts';
import { faultText } from '../../i18n/faultText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

interface HomeBannersProps {
  readonly readOnly: Response<'host.describe'>['readOnly'];
  /** Why the list could not be read again; what was read before stays on the screen. */
  readonly fault: Fault | null;
  readonly onRetry: () => void;
}

/** What the person must know of the library and the host. */
export function HomeBanners({ readOnly, fault, onRetry }: HomeBannersProps) {
  const { t } = useTranslation('home');
  const { t: tErrors } = useTranslation('errors');
  const { t: tCommon } = useTranslation('common');
  return (
    <>
      {fault !== null && (
        <Banner
          tone="danger"
          actions={
            <Button size="small" onPress={onRetry}>
              {tCommon('retry')}
            </Button>
          }
        >
          {fault.code === 'host-unavailable' ? t('hostGone') : faultText(tErrors, fault)}
        </Banner>
      )}
      {readOnly !== null && (
        <Banner tone="warning">{t(readOnly === 'library-newer' ? 'readOnlyNewer' : 'readOnly')}</Banner>
      )}
    </>
  );
}
