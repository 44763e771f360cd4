import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import { Fold } from '../ui/fold.tsx';
import { SiteList } from '../ui/site-list.tsx';
import { useTranslate } from '../ui/translate.ts';
import { ReadsChoice } from './choice.tsx';
import { ownJson } from './own-files.ts';
import type { Publisher } from './publishers.ts';
import { isSiteOff, switchSite } from './settings-store.ts';
import type { SettingsState } from './use-settings.ts';

/** Where Dossier reads: on the listed sites by itself or only when asked, and which sites these are. */
export function SitesChoice({ lang, ...state }: SettingsState & { lang: Lang }) {
  const t = useTranslate();
  const [publishers, setPublishers] = useState<Publisher[]>([]);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void ownJson<Publisher[]>('publishers.json').then(setPublishers);
  }, []);
  const { settings, change } = state;
  return (
    <>
      <ReadsChoice {...state} sites={new Intl.NumberFormat(lang).format(publishers.length)} />
      <Fold label={t('choice_sites')} onOpen={() => setOpen(true)}>
        {isOpen && (
          <SiteList
            publishers={publishers}
            lang={lang}
            isOn={(host) => !isSiteOff(host, settings)}
            onSwitch={(host, on) => void change(switchSite(host, on))}
          />
        )}
      </Fold>
    </>
  );
}
