import { useState } from 'preact/hooks';
import { Marketplace, type Shop } from '@api/review';
import { teams } from '../people/known';
import { api, etag } from '../shared/api';
import { Checks } from '../shared/checks';
import { dayOf, instantAt } from '../shared/dates';
import { Field, Wrong } from '../shared/field';
import { useSubmit, valueOf } from '../shared/form';
import { words } from '../shared/language';
import { Modal } from '../shared/modal';
import { tell } from '../shared/toasts';
import { ZoneSelect, ownZone } from '../shared/zones';
import { loadShops } from './known';
import { daysOf, windowOf } from './replyDays';
import { shopWords } from './shopWords';
import { sourceWords } from './sourceWords';

export function EditShop({ shop, onClose }: { shop: Shop | undefined; onClose: () => void }) {
  const t = shopWords.value;
  const [name, setName] = useState(shop?.name ?? '');
  const [key, setKey] = useState(shop?.shop ?? '');
  const [marketplace, setMarketplace] = useState<Marketplace>(shop?.marketplace ?? 'manual');
  const [teamIds, setTeamIds] = useState<string[]>(shop?.teamIds ?? []);
  const [zone, setZone] = useState(shop?.zone ?? ownZone());
  const [from, setFrom] = useState(shop ? dayOf(shop.enforceFrom) : '');
  const [contacts, setContacts] = useState(shop?.listedContacts.join('\n') ?? '');
  const [days, setDays] = useState(daysOf(shop?.replyWindow));
  const { busy, problem, submit } = useSubmit(async () => {
    const enforceFrom = from && (!shop || from !== dayOf(shop.enforceFrom)) ? instantAt(`${from}T00:00`) : undefined;
    const replyWindow = days !== daysOf(shop?.replyWindow) ? windowOf(days) : undefined;
    const change = { name: name.trim(), teamIds, zone, listedContacts: lines(contacts), ...(enforceFrom && { enforceFrom }), ...(replyWindow !== undefined && { replyWindow }) };
    if (shop) await api.shops.updateShop({ id: shop.id, ifMatch: etag(shop.version), shopChange: change });
    else await api.shops.createShop({ newShop: { ...change, marketplace, shop: key.trim() } });
    await loadShops();
    tell(shop ? words.value.common.saved : t.added(name.trim()));
    onClose();
  });
  return (
    <Modal title={shop?.name ?? t.add} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Wrong problem={problem} />
        <Field label={t.name} name="name" problem={problem}><input class="input" autofocus maxLength={200} value={name} onInput={(event) => setName(valueOf(event))} /></Field>
        {!shop && (
          <div class="two">
            <Field label={t.marketplace} name="marketplace" problem={problem}>
              <select class="input" value={marketplace} onChange={(event) => setMarketplace(valueOf(event) as Marketplace)}>
                {Object.values(Marketplace).toReversed().map((one) => <option key={one} value={one}>{words.value.marketplace[one]}</option>)}
              </select>
            </Field>
            <Field label={t.key} hint={t.keyHint} name="shop" problem={problem}><input class="input mono" maxLength={100} value={key} onInput={(event) => setKey(valueOf(event))} /></Field>
          </div>
        )}
        {teams.value.length > 0 && <Checks legend={t.teams} hint={t.teamsHint} chosen={teamIds} onChange={setTeamIds} wrong={problem?.at('teamIds')} options={teams.value.map((team) => ({ value: team.id, label: team.name }))} />}
        <div class="two">
          <Field label={t.zone} name="zone" problem={problem}><ZoneSelect value={zone} onChange={setZone} /></Field>
          <Field label={t.enforceFrom} hint={t.enforceHint} name="enforceFrom" problem={problem}><input class="input" type="date" value={from} onInput={(event) => setFrom(valueOf(event))} /></Field>
        </div>
        <Field label={t.replyWindow} hint={t.replyWindowHint} name="replyWindow" problem={problem}><input class="input" inputMode="decimal" maxLength={10} value={days} onInput={(event) => setDays(valueOf(event))} /></Field>
        <Field label={sourceWords.value.contacts} hint={sourceWords.value.contactsHint} name="listedContacts" problem={problem}><textarea class="input" rows={2} value={contacts} onInput={(event) => setContacts(valueOf(event))} /></Field>
        <div class="actions"><button class="button primary" disabled={busy || !name.trim() || (!shop && !key.trim())}>{shop ? words.value.common.save : t.addSend}</button></div>
      </form>
    </Modal>
  );
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}
