export const account = {
  name: 'Your name',
  nameHint: 'Shown on reports, never to players.',
  email: 'E-mail',
  password: 'Password',
  passwordHint: 'At least {least, number} characters. A short sentence works well.',
  passwordShort:
    '{count, plural, one {# character} other {# characters}} so far. You need at least {least, number}.',
  emailWrong: 'That doesn’t look like an e-mail address. Example: mara@example.com',
  required: 'Please fill this in.',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  signIn: {
    title: 'Sign in',
    lead: 'For instructors. Players don’t need an account: they join with the PIN.',
    submit: 'Sign in',
    wrong: 'Wrong e-mail or password.',
    forgotten:
      'Forgotten your password? The person who runs this server can set a new one, in its folder: npm run instructor -- reset mara@example.com',
    player: 'Join a workshop instead',
  },
  setup: {
    title: 'Set up Golden Hour',
    lead: 'Create the first instructor account. You only do this once.',
    code: 'One-time code',
    codeHint: 'It’s in the terminal where you started Golden Hour: four groups of four.',
    submit: 'Create account',
    wrongCode: 'Wrong code. Copy the newest one from the terminal: every start makes a new one.',
    malformed: 'Check the e-mail address and the length of the password.',
    closed: 'Golden Hour is already set up. Sign in instead.',
    toSignIn: 'Go to sign-in',
  },
  menu: {
    label: '{name}’s account',
    signOut: 'Sign out',
  },
} as const;
