export const account = {
  name: 'Your name',
  nameHint: 'Players see it nowhere; reports carry it.',
  email: 'E-mail',
  password: 'Password',
  passwordHint: 'At least {least, number} characters. A sentence is easier to remember than a puzzle.',
  passwordShort:
    'This password has {count, plural, one {# character} other {# characters}}; it needs {least, number}.',
  emailWrong: 'This does not look like an e-mail address. Example: mara@example.com',
  required: 'Please fill this in.',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  signIn: {
    title: 'Sign in',
    lead: 'For instructors. Players need no account: they join with the PIN.',
    submit: 'Sign in',
    wrong: 'E-mail and password do not fit together. Check both; capital letters count in the password.',
    forgotten:
      'Forgotten your password? Whoever runs this installation can set a new one, in its folder: npm run instructor -- reset mara@example.com',
    player: 'Join a workshop instead',
  },
  setup: {
    title: 'Set up Golden Hour',
    lead: 'Make the first instructor account. It takes a minute and happens once.',
    code: 'One-time code',
    codeHint: 'It stands in the window where Golden Hour was started, in four groups of four.',
    submit: 'Create the account',
    wrongCode:
      'This is not the code. Copy it from the newest lines of the window; each start makes a new one.',
    malformed:
      'Something in the form is not as it should be: check the e-mail address and the length of the password.',
    closed: 'Golden Hour is already set up. Sign in instead.',
    toSignIn: 'Go to sign-in',
  },
  menu: {
    label: 'Account of {name}',
    signOut: 'Sign out',
  },
} as const;
