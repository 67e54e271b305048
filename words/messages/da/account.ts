import type { account as source } from '../en/account';
import type { Translation } from '../translation';

export const account: Translation<typeof source> = {
  name: 'Dit navn',
  nameHint: 'Deltagerne ser det ikke; det står i rapporterne.',
  email: 'E-mail',
  password: 'Adgangskode',
  passwordHint: 'Mindst {least, number} tegn. En sætning er lettere at huske end en gåde.',
  passwordShort:
    'Adgangskoden har {count, plural, one {# tegn} other {# tegn}}; den skal have {least, number}.',
  emailWrong: 'Det ligner ikke en e-mailadresse. Eksempel: mara@example.com',
  required: 'Udfyld feltet.',
  showPassword: 'Vis adgangskoden',
  hidePassword: 'Skjul adgangskoden',
  signIn: {
    title: 'Log ind',
    lead: 'For undervisere. Deltagere behøver ingen konto: de kommer ind med pinkoden.',
    submit: 'Log ind',
    wrong:
      'E-mail og adgangskode passer ikke sammen. Tjek begge dele; store bogstaver tæller i adgangskoden.',
    forgotten:
      'Glemt adgangskoden? Den, der driver installationen, kan give dig en ny, i dens mappe: npm run instructor -- reset mara@example.com',
    player: 'Deltag i en workshop i stedet',
  },
  setup: {
    title: 'Sæt Golden Hour op',
    lead: 'Opret den første underviserkonto. Det tager et minut og sker kun én gang.',
    code: 'Engangskode',
    codeHint: 'Den står i vinduet, hvor Golden Hour blev startet, i fire grupper a fire tegn.',
    submit: 'Opret kontoen',
    wrongCode: 'Det er ikke koden. Kopiér den fra de nyeste linjer i vinduet; hver start laver en ny.',
    malformed:
      'Noget i formularen er ikke, som det skal være: tjek e-mailadressen og længden af adgangskoden.',
    closed: 'Golden Hour er allerede sat op. Log ind i stedet.',
    toSignIn: 'Gå til login',
  },
  menu: {
    label: 'Konto: {name}',
    signOut: 'Log ud',
  },
};
