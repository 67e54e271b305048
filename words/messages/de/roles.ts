import type { roles as source } from '../en/roles';
import type { Translation } from '../translation';

export const roles: Translation<typeof source> = {
  title: 'Deine Befugnisse',
  alone: '{count, plural, one {Das kannst nur du} other {Das können nur deine Rollen}}',
  power: {
    lead: 'Du legst die Entscheidung fest, weckst Leute für die Anfragen und darfst gegen jeden Rat veröffentlichen.',
    social: 'Du postest, beobachtest weitere Kanäle und stoppst geplante Posts oder gibst sie frei.',
    care: 'Du machst den Dienstplan, pinnst die FAQ an und antwortest mit Vorlagen.',
    legal: 'Du gibst Antworten frei und streichst Wörter. Briefe und Behörden erreichen nur dich.',
    operations:
      'Du prüfst am schnellsten, sperrst Konten und weißt, was machbar ist. Ein Versprechen ohne deine Stimme hat ein Viertel weniger Zeit.',
  },
  goal: {
    label: 'Dein geheimes Ziel:',
    met: 'Erreicht',
    missed: 'Nicht erreicht',
    score: 'Deine eigenen Punkte: {score, number} von 100',
  },
  ended: {
    title: 'Deine geheimen Ziele',
    hint: 'Das sieht nur deine Rolle. Fürs Team zählt es nicht.',
  },
  wake: {
    action: 'Leute wecken',
    hint: 'Zwei Minuten volle Kraft, danach umso müder. {left, plural, =0 {Schon aufgebraucht.} one {Noch #-mal.} other {Noch #-mal.}}',
    on: 'Noch {seconds, number} s sind alle wach',
  },
  roster: {
    title: 'Dienstplan',
    free: '{count, plural, =0 {Alle sind eingeteilt} one {# Hilfskraft frei} other {# Hilfskräfte frei}}',
    shift: { day: 'Früh, 06–14', late: 'Spät, 14–22', night: 'Nacht, 22–06' },
    now: 'jetzt',
    line: { open: 'Öffentlich', direct: 'Telefon und Mail' },
    more: 'Eine mehr: {line}, {shift}',
    less: 'Eine weniger: {line}, {shift}',
    tired: 'Müdigkeit: {share}',
    gap: 'Zwischen 2 und 5 Uhr schaffen alle nur die Hälfte.',
    strength: 'Jetzt im Dienst: {share} der vollen Kraft',
  },
  freeze: {
    title: 'Konten',
    action: 'Sperren',
    release: 'Entsperren',
    on: 'Gesperrt: kann nicht posten',
    soon: 'Gesperrt in {seconds, number} s',
    which: '{name} sperren',
    releaseWhich: '{name} entsperren',
  },
  promises: {
    title: 'Was diese Antworten versprechen',
    within: 'binnen {time}',
    kind: { update: 'ein Update', action: 'eine Maßnahme' },
  },
  chain: {
    title: 'Freigabeweg',
    step: { draft: 'Entwurf', legal: 'Recht', lead: 'Teamleitung' },
    state: {
      draft: 'Das Team einigt sich auf eine Antwort.',
      legal: 'Recht liest sie.',
      lead: 'Freigegeben. Die Teamleitung sendet.',
    },
    agreed: 'Unterwegs: {label}',
    seconds: '{seconds, number} s',
    sign: 'Freigeben',
    redline: 'Versprechen und Behauptungen streichen',
    redlineHint: 'Das kostet zehn Sekunden, und die Antwort behält 85 % ihrer Wirkung.',
    strike: 'Tipp Wörter an, um sie zu streichen. Das kostet zehn Sekunden.',
    send: 'Senden',
    ready: 'Bereit in {seconds, number} s',
    skip: 'Ohne Freigabe senden',
    skipTitle: 'Ohne Freigabe senden?',
    skipText:
      'In einem von drei Fällen geht das nach hinten los: 6 Punkte Schuld. Die Auswertung zeigt, dass die Freigabe fehlte.',
    redlined: 'Recht hat Versprechen und Behauptungen gestrichen.',
  },
  told: {
    chain: 'Entwurf {draft}, Recht {legal}, Teamleitung {lead}',
    unsigned: 'Entwurf {draft}, nach {lead} ohne Freigabe gesendet',
    redlined: 'gekürzt',
    unchecked:
      'Niemand aus dem Betrieb hat für dieses Versprechen gestimmt: Es hatte ein Viertel weniger Zeit.',
    doubtful: 'Interna, die nicht waren, was sie schienen',
    doubt: { wrong: 'Falsch', stale: 'Veraltet' },
    shared: 'geteilt',
    kept: 'nicht geteilt',
  },
};
