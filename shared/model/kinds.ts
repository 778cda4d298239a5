// What the words of a record may be, without the schemas: most of the program needs no more of the model than these.

export const mapKinds = ['journey', 'flow', 'network'] as const;
export const laneRoles = [
  'physical-evidence',
  'customer',
  'onstage',
  'backstage',
  'support',
  'emotion',
  'thought',
  'insight',
  'text',
  'storyboard',
] as const;
export const stepKinds = [
  'task',
  'touchpoint',
  'decision',
  'wait',
  'start',
  'end',
  'system',
  'physical-evidence',
] as const;
export const connectionKinds = ['sequence', 'message', 'support', 'exchange'] as const;
export const insightStates = [
  'found',
  'understood',
  'planned',
  'trialled',
  'praised',
  'accepted',
  'relapsed',
] as const;
/** How a metric comes to its figure. */
export const metricMethods = ['figure', 'nps', 'csat', 'ces', 'promise'] as const;
export const participantColours = [
  'blue',
  'orange',
  'teal',
  'purple',
  'green',
  'pink',
  'brown',
  'grey',
] as const;
export const bases = ['assumed', 'observed', 'measured'] as const;
export const channelIcons = [
  'web',
  'app',
  'phone',
  'email',
  'chat',
  'message',
  'letter',
  'place',
  'person',
  'kiosk',
  'social',
  'video',
  'advert',
  'event',
  'device',
  'document',
  'other',
] as const;
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
