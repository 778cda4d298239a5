export const standard = {
  soundness: 'Soundness',
  sound: 'Every step can be reached, and from every step an end.',
  'fault-unreachable': '“{{name}}” cannot be reached.',
  'fault-endless': 'From “{{name}}” no end can be reached.',
  'fault-dead-end': '“{{name}}” stops before an end.',
  'fault-no-choice': '“{{name}}” is a decision with fewer than two ways.',
  'short-unreachable': 'not reached',
  'short-endless': 'no way out',
  'short-dead-end': 'stops here',
  'short-no-choice': 'no choice',
} as const;
