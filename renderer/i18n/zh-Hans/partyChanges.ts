export const partyChanges = {
  setProfile: '描述参与方“{{name}}”',
  setBurden_other: '设置 {{count}} 个步骤对“{{participant}}”的负担',
} as const;
