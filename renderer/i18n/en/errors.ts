/** One sentence for each code of shared/contract/errors.ts: what is the matter, and what to do. */
export const errors = {
  'invalid-request':
    'Praisepoint asked itself for something impossible. Try again; if it happens again, please report it.',
  'not-found': 'This is not there any more. Go back to your projects and look for it there.',
  conflict: 'This project was changed in another window. Open it again to go on from there.',
  constraint: 'The library does not take this change. Undo it and try it another way.',
  'library-in-use': 'Praisepoint is already open with this library. Go on there, or close it first.',
  'library-newer':
    'This library was written by a newer version of Praisepoint. Install that version to make changes.',
  'library-damaged':
    'The library is damaged and was left untouched. Restore a backup, or start with another folder.',
  'project-file-damaged':
    'This is not a project file of Praisepoint, or it is damaged. Nothing was taken in; ask for the file again.',
  'project-file-newer':
    'This project file was written by a newer version of Praisepoint. Install that version to open it.',
  'disk-full': 'The disk is full. Free some space; your changes wait and are stored then.',
  'read-only': 'The library cannot be written. Check the permissions of its folder.',
  'too-large': 'This is too large to take. Split it and try the parts.',
  'file-failed': 'The file could not be read or written. Check that it is there and not open elsewhere.',
  'host-unavailable': 'Praisepoint does not answer. Start it again; what was stored is safe.',
  internal: 'Something went wrong inside Praisepoint. Try again; if it happens again, please report it.',
} as const;
