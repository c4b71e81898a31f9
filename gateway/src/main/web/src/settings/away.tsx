import { absenceText } from '../people/absent';
import { AwayForm } from '../people/awayForm';
import { awayWords } from '../people/awayWords';
import { me, signedIn } from '../session/session';
import { api, etag } from '../shared/api';
import { now } from '../shared/clock';

/** When I am away and who stands in for me. */
export function Away() {
  const { user } = me.value!;
  const ifMatch = etag(user.version);
  return (
    <section class="card">
      <header><h2>{awayWords.value.title}</h2><small>{absenceText(user.absence, now.value)}</small></header>
      <div class="body">
        <AwayForm key={user.absence?.until ?? ''} user={user} onSet={async (absence) => signedIn(await api.me.setMyAbsence({ ifMatch, absence }))} onEnd={async () => signedIn(await api.me.endMyAbsence({ ifMatch }))} />
      </div>
    </section>
  );
}
