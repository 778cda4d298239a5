export const partyChanges = {
  setProfile: 'describe participant “{{name}}”',
  setBurden_one: 'set what “{{name}}” asks of {{participant}}',
  setBurden_other: 'set what {{count}} steps ask of {{participant}}',
} as const;
