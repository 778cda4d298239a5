/** For how long a deleted project can be restored, in milliseconds: thirty days. At a start after that it is purged. */
export const keptDeleted = 30 * 24 * 60 * 60 * 1000;
