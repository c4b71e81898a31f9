import { describe, expect, it } from 'vitest';
import * as alerts from '../alerts/alertWords';
import * as reasons from '../case/reasonWords';
import * as exemptions from '../case/exemptionWords';
import * as pauses from '../case/pauseWords';
import * as outages from '../shops/outageWords';
import * as board from '../board/boardWords';
import * as calendars from '../calendars/calendarWords';
import * as kept from '../board/keptWords';
import * as channels from '../channels/channelWords';
import * as people from '../people/peopleWords';
import * as keys from '../developers/keyWords';
import * as imports from '../imports/importWords';
import * as policies from '../policies/policyWords';
import * as settings from '../settings/settingsWords';
import * as shops from '../shops/shopWords';
import * as sources from '../shops/sourceWords';
import * as desktop from '../settings/desktopWords';
import * as main from './en';
import * as mainZh from './zh';

/** The words of a page that is fetched later stand beside that page. */
const en = { ...main.en, told: alerts.en, board: board.en, people: people.en, calendars: calendars.en, channels: channels.en, desktop: desktop.en, exemptions: exemptions.en, outages: outages.en, pauses: pauses.en, imports: imports.en, kept: kept.en, keys: keys.en, policies: policies.en, reasons: reasons.en, settings: settings.en, shops: shops.en, sources: sources.en };
const zh = { ...mainZh.zh, told: alerts.zh, board: board.zh, people: people.zh, calendars: calendars.zh, channels: channels.zh, desktop: desktop.zh, exemptions: exemptions.zh, outages: outages.zh, pauses: pauses.zh, imports: imports.zh, kept: kept.zh, keys: keys.zh, policies: policies.zh, reasons: reasons.zh, settings: settings.zh, shops: shops.zh, sources: sources.zh };

type Entry = [path: string, value: unknown];

function entries(of: object, path = ''): Entry[] {
  return Object.entries(of).flatMap(([key, value]): Entry[] => (typeof value === 'object' ? entries(value as object, `${path}${key}.`) : [[`${path}${key}`, value]]));
}

const han = /\p{Script=Han}/u;
/** Names of products, and the word that offers the other language, are the same or the other way round on purpose. */
const exempt = /^common\.product|^marketplace\.|^commands\.(groups\.app|language)|^shell\.switchLanguage$|^composer\.count|^historyMore\.(mood|to)|^people\.edit|^shops\.edit|^policies\.(percent|list|comma)|^calendars\.and$/;

describe('the two dictionaries', () => {
  it('hold the same keys', () => expect(entries(zh).map(([path]) => path).sort()).toEqual(entries(en).map(([path]) => path).sort()));

  it('say everything in their own script', () => {
    const plain = (of: object) => entries(of).filter(([path, value]) => typeof value === 'string' && !exempt.test(path)) as [string, string][];
    expect(plain(zh).filter(([, text]) => !han.test(text))).toEqual([]);
    expect(plain(en).filter(([, text]) => han.test(text))).toEqual([]);
  });

  it('use full-width marks in Chinese sentences', () => {
    const wrong = entries(zh).filter(([, value]) => typeof value === 'string' && /\p{Script=Han}[,;:?!]/u.test(value));
    expect(wrong).toEqual([]);
  });
});
