export const common = {
  appName: 'Praisepoint',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  rename: 'Rename',
  duplicate: 'Duplicate',
  open: 'Open',
  undo: 'Undo',
  retry: 'Try again',
  reload: 'Reload',
  clear: 'Clear',
  loading: 'Loading…',
  notifications: 'Notifications',
  crashTitle: 'Something went wrong here',
  crashText:
    'What was stored is safe. Reload to go on; if it happens again, please report it with what you did last.',
} as const;
