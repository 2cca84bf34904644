import { useEffect, useId, useState } from 'preact/hooks';
import { sendMessage } from '@/messages.ts';

interface Props {
  name?: string;
  /** `undefined` where the field is empty. */
  onChange: (site: string | undefined) => void;
}

const WWW = /^www\./; // www.contoh.com – not wwwcontoh.com

/** A site to be typed or chosen among those of the history. */
export function SiteField({ name, onChange }: Props) {
  const list = useId();
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    sendMessage('knownSites').then(
      (known) => setSites(known ?? []),
      () => undefined,
    );
  }, []);
  return (
    <>
      <input
        type="text"
        name={name}
        list={list}
        placeholder="contoh.com"
        autocomplete="off"
        onInput={({ currentTarget }) => onChange(siteOf(currentTarget.value))}
      />
      <datalist id={list}>
        {sites.map((site) => (
          <option key={site} value={site} />
        ))}
      </datalist>
    </>
  );
}

/** The host in what was typed, or in an address pasted. */
function siteOf(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const host = URL.canParse(typed) ? new URL(typed).hostname : typed;
  return host.replace(WWW, '') || undefined;
}
