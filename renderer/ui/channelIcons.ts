import type { ChannelIcon } from '../../shared/model/records.ts';
import {
  CalendarDays,
  Cpu,
  FileText,
  Globe,
  Mail,
  MailOpen,
  Megaphone,
  MessageSquareText,
  MessagesSquare,
  Monitor,
  Phone,
  Shapes,
  Share2,
  Smartphone,
  Store,
  UserRound,
  Video,
} from './icons.ts';
import type { Icon } from './icons.ts';

/** The icon of a channel; the same signs stand on the map (shared/scene/glyphs). */
export const channelIcons: Readonly<Record<ChannelIcon, Icon>> = {
  web: Globe,
  app: Smartphone,
  phone: Phone,
  email: Mail,
  chat: MessagesSquare,
  message: MessageSquareText,
  letter: MailOpen,
  place: Store,
  person: UserRound,
  kiosk: Monitor,
  social: Share2,
  video: Video,
  advert: Megaphone,
  event: CalendarDays,
  device: Cpu,
  document: FileText,
  other: Shapes,
};
