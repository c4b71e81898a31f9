import type { Case } from '@api/response';
import { adminApi } from '../shared/adminApi';
import { all, api } from '../shared/api';
import { Avatar, Failed, Skeleton } from '../shared/bits';
import { words } from '../shared/language';
import { useLoad } from '../shared/load';
import { Modal } from '../shared/modal';
import { act } from './current';

export function Assign({ of, onClose }: { of: Case; onClose: () => void }) {
  const t = words.value;
  const people = useLoad(() => all((cursor) => adminApi.users.listColleagues({ limit: 200, cursor })));
  const give = async (assignee: string | undefined) => {
    await act(api.cases.assignCase({ id: of.id, assignRequest: { assignee } }));
    onClose();
  };
  return (
    <Modal title={t.case.assignTo} onClose={onClose}>
      {people.problem && <Failed problem={people.problem} onRetry={people.reload} />}
      {!people.data && !people.problem && <Skeleton />}
      <div class="menu">
        {people.data?.filter((person) => person.roles.some((role) => role !== 'AUDITOR')).map((person) => (
          <button key={person.id} aria-pressed={person.id === of.assignee?.id} onClick={() => give(person.id)}><Avatar name={person.name} />{person.name}</button>
        ))}
        {of.assignee && <button onClick={() => give(undefined)}>{t.case.assignNobody}</button>}
      </div>
    </Modal>
  );
}
