import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextPreview } from '../../app/changing/proposal';
import { formatAddress } from '../../sheet/address';
import { LongList } from '../parts/LongList';

const useStyles = makeStyles({
  fonts: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The texts that change their font and stored letters, each as a person reads it before and after, by their fonts. */
export function TextPreviewList({ texts }: { readonly texts: readonly TextPreview[] }) {
  const styles = useStyles();
  const fontsOf = ({ fontName: { before, after } }: TextPreview): string => `${before} → ${after}`;
  return [...new Set(texts.map(fontsOf))].map((fonts) => (
    <div key={fonts}>
      <h3 className={styles.fonts}>{fonts}</h3>
      <LongList items={texts.filter((text) => fontsOf(text) === fonts)}>
        {({ location, shown }) => (
          <li key={formatAddress(location.address)} className={styles.text}>
            <span className={styles.address}>{formatAddress(location.address)}</span>
            <span>{shown}</span>
          </li>
        )}
      </LongList>
    </div>
  ));
}
