import { useTranslation } from 'react-i18next';
import { bases } from '../../../shared/model/kinds.ts';
import type { Basis } from '../../../shared/model/records.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Research.module.css';

interface BasisFigureProps {
  readonly label: string;
  /** Null: not said. */
  readonly value: number | null;
  readonly basis: Basis | null;
  readonly max?: number;
  readonly placeholder?: string;
  readonly formatOptions?: Intl.NumberFormatOptions;
  readonly onChange: (value: number | null, basis: Basis) => void;
}

/** A number that is 0 or more, with how well it is known. */
export function BasisFigure(props: BasisFigureProps) {
  const { label, value, basis, onChange } = props;
  const { t } = useTranslation(['fields', 'insights']);
  return (
    <div className={styles.figure}>
      <NumberField
        label={label}
        value={value}
        min={0}
        {...(props.max === undefined ? {} : { max: props.max })}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.formatOptions === undefined ? {} : { formatOptions: props.formatOptions })}
        onChange={(entered) => {
          onChange(entered, basis ?? 'assumed');
        }}
      />
      {value !== null && (
        <Select
          label={t('basisOf', { figure: label })}
          isLabelHidden
          value={basis}
          options={bases.map((one) => ({ value: one, label: t(`insights:${one}`) }))}
          onChange={(chosen) => {
            onChange(value, chosen);
          }}
        />
      )}
    </div>
  );
}
