export const partyChanges = {
  setProfile: '描述參與方「{{name}}」',
  setBurden_other: '設定 {{count}} 個步驟對「{{participant}}」的負擔',
} as const;
