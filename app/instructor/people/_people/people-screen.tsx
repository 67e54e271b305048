'use client';

import { useState } from 'react';
import { Toasts } from '@/app/_ui/toast';
import type { PersonItem, StaffInvitationItem } from '@/wire/lists';
import { InviteForm } from './invite-form';
import { OpenInvitations } from './open-invitations';
import { PersonDialogs, type PersonQuestion } from './person-dialogs';
import { PersonLine } from './person-line';

interface PeopleScreenProps {
  people: readonly PersonItem[];
  invitations: readonly StaffInvitationItem[];
  /** id of whoever looks */
  me: string;
}

/** The list, what can be done with each of it, and the way in for others. */
export function PeopleScreen({ people, invitations, me }: PeopleScreenProps) {
  const [question, setQuestion] = useState<PersonQuestion>();
  return (
    <Toasts>
      <ul className="mt-6 divide-y divide-line border-y border-line">
        {people.map((person) => (
          <PersonLine key={person.id} person={person} isMe={person.id === me} onQuestion={setQuestion} />
        ))}
      </ul>
      <InviteForm />
      <OpenInvitations invitations={invitations} />
      {question && <PersonDialogs question={question} onClose={() => setQuestion(undefined)} />}
    </Toasts>
  );
}
