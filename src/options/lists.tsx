import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countRejections, forgetRejections, onRejectionsChange } from '../shared/rejections.ts';
import { switchMuted, switchSite } from '../shared/settings-store.ts';
import { interfaceLang } from '../shared/translation.ts';
import type { SettingsState } from '../shared/use-settings.ts';
import { Tool } from '../ui/tool.tsx';
import { plural, useTranslate } from '../ui/translate.ts';

interface Item {
  key: string;
  name: string;
  /** What taking it from the list does. */
  label: string;
  onTake(): void;
}

function TakeBackList({ items }: { items: Item[] }) {
  return (
    <ul class="names">
      {items.map(({ key, name, label, onTake }) => (
        <li key={key}>
          <span>{name}</span>
          <Tool icon="close" label={label} onClick={onTake} />
        </li>
      ))}
    </ul>
  );
}

function Section({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

/** What the reader said to know. */
export function MutedNames({ settings, change }: SettingsState) {
  const t = useTranslate();
  const collator = new Intl.Collator(interfaceLang());
  const items = settings.muted
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map((one) => ({
      key: one.id,
      name: one.name,
      label: t('options_muted_remove', [one.name]),
      onTake: () => void change(switchMuted(one, true)),
    }));
  const text = t(items.length > 0 ? 'options_muted_text' : 'options_muted_none');
  return (
    <Section title={t('options_muted')} text={text}>
      {items.length > 0 && <TakeBackList items={items} />}
    </Section>
  );
}

/** Sites on which the reader switched Dossier off. */
export function SitesOff({ settings, change }: SettingsState) {
  const t = useTranslate();
  const items = settings.sitesOff.toSorted().map((host) => ({
    key: host,
    name: host,
    label: t('options_site_remove', [host]),
    onTake: () => void change(switchSite(host, true)),
  }));
  const text = t(items.length > 0 ? 'options_sites_text' : 'options_sites_none');
  return (
    <Section title={t('options_sites')} text={text}>
      {items.length > 0 && <TakeBackList items={items} />}
    </Section>
  );
}

/** Cards that the reader hid on single pages: these are kept without their addresses, so there is only their number. */
export function Rejections() {
  const t = useTranslate();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const read = () => void countRejections().then(setCount, () => setCount(0));
    read();
    return onRejectionsChange(read);
  }, []);
  const text = count > 0 ? plural(t, 'rejected', count, interfaceLang()) : t('options_rejected_none');
  return (
    <Section title={t('options_rejected')} text={text}>
      {count > 0 && (
        <button type="button" class="act" onClick={() => void forgetRejections()}>
          {t('options_rejected_forget')}
        </button>
      )}
    </Section>
  );
}
