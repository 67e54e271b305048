import type { account as source } from '../en/account';
import type { Translation } from '../translation';

export const account: Translation<typeof source> = {
  name: 'Dit navn',
  nameHint: 'Vises i rapporter, aldrig for deltagere.',
  email: 'E-mail',
  password: 'Adgangskode',
  passwordHint: 'Mindst {least, number} tegn. En kort sætning er nem at huske.',
  passwordShort:
    '{count, plural, one {# tegn} other {# tegn}} indtil videre. Du skal bruge mindst {least, number}.',
  emailWrong: 'Det ligner ikke en e-mailadresse. Eksempel: mara@example.com',
  required: 'Udfyld feltet.',
  showPassword: 'Vis adgangskoden',
  hidePassword: 'Skjul adgangskoden',
  signIn: {
    title: 'Log ind',
    lead: 'For instruktører. Deltagere behøver ingen konto: de bruger pinkoden.',
    submit: 'Log ind',
    wrong: 'Forkert e-mail eller adgangskode.',
    forgotten:
      'Glemt adgangskoden? Den, der driver serveren, kan give dig en ny, i serverens mappe: npm run instructor -- reset mara@example.com',
    player: 'Deltag i en workshop i stedet',
  },
  setup: {
    title: 'Sæt Golden Hour op',
    lead: 'Opret den første instruktørkonto. Det gør du kun én gang.',
    code: 'Engangskode',
    codeHint: 'Den står i terminalen, hvor du startede Golden Hour: fire grupper a fire tegn.',
    submit: 'Opret kontoen',
    wrongCode: 'Forkert kode. Kopiér den nyeste fra terminalen: der kommer en ny ved hver start.',
    malformed: 'Tjek e-mailadressen og længden af adgangskoden.',
    closed: 'Golden Hour er allerede sat op. Log ind i stedet.',
    toSignIn: 'Gå til login',
  },
  menu: {
    label: 'Konto for {name}',
    signOut: 'Log ud',
  },
};
