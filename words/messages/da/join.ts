import type { join as source } from '../en/join';
import type { Translation } from '../translation';

export const join: Translation<typeof source> = {
  landing: {
    title: 'Krisen bryder ud.\nI har den første time.',
    lead: 'Holdet svarer. Offentligheden reagerer.',
    submit: 'Vær med',
    incomplete: 'Pinkoden har otte cifre. Der mangler {count, plural, one {# ciffer} other {# cifre}}.',
    practise: 'Øv dig alene',
    practiseHint: 'Uden konto, cirka 15 minutter',
    workshop: 'Jeg leder en workshop',
    workshopHint: 'For 5 til 300 personer, med opsamling',
    otherWays: 'Andre måder at komme i gang på',
    catalogue: 'Det kan I spille',
    minutes: '{minutes, number} min · {hazard}',
    fictional: 'Alle virksomheder og personer er fiktive.',
  },
  screen: {
    title: 'Deltag i en workshop',
    lookingUp: 'Finder workshoppen …',
    askPin: 'Skriv den pinkode, du ser på skærmen i lokalet.',
    otherPin: 'Skriv en anden pinkode',
    playing: 'Du er på vej ind i',
    scenario: 'Scenarie: {title}',
    people: '{count, plural, =0 {Her er ingen endnu} one {# person er her} other {# personer er her}}',
    locked: 'Instruktøren har låst lobbyen. Har du allerede en plads, kan du stadig komme tilbage.',
  },
  name: {
    label: 'Dit navn i spillet',
    hint: 'Dit fornavn eller et kaldenavn. Alle i lokalet kan se det.',
    dice: 'Slå med terningen om et navn',
    rolled: 'Du hedder nu {name}.',
    empty: 'Skriv et navn, eller slå med terningen.',
    tooLong: 'Højst {limit} tegn.',
    submit: 'Vær med',
  },
  language: {
    label: 'Jeg læser på',
    hint: 'Dine holdkammerater kan læse på et andet sprog. Du kan skifte når som helst.',
  },
  again: {
    title: 'Velkommen tilbage, {name}',
    text: 'Pladsen er stadig din, med alt det, du har gjort.',
    plain: 'Velkommen tilbage',
    action: 'Tag min plads tilbage',
    actionAs: 'Fortsæt som {name}',
    other: 'Vær med som en anden',
  },
  code: {
    open: 'Jeg har en pladskode',
    title: 'Flyt til denne enhed',
    text: 'Find pladskoden på den enhed, du spillede på: menuen, »Flyt til en anden enhed«.',
    label: 'Pladskode',
    empty: 'Skriv din pladskode.',
    submit: 'Tag min plads',
    close: 'Deltag med et navn i stedet',
  },
};
