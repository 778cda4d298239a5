import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors = {
  'invalid-request': 'Praisepoint 内部发出了无效的请求。请重试；如果再次发生，请反馈。',
  'not-found': '这个内容已不存在。请回到项目列表重新查找。',
  conflict: '这个项目已在另一个窗口中更改。请重新打开，从最新内容继续。',
  constraint: '项目库无法接受这项更改。请撤销后换个方式再试。',
  'library-in-use': 'Praisepoint 已打开这个项目库。请在那个窗口继续，或先将它关闭。',
  'library-newer': '这个项目库由较新版本的 Praisepoint 写入。请安装新版本后再更改。',
  'library-damaged': '项目库已损坏，内容未被改动。请恢复备份，或改用另一个文件夹。',
  'project-file-damaged':
    '这不是 Praisepoint 的项目文件，或者文件已经损坏。没有导入任何内容；请向对方再要一次文件。',
  'project-file-newer': '这个项目文件由较新版本的 Praisepoint 写成。请安装该版本再打开。',
  'disk-full': '磁盘已满。请释放空间；你的更改会保留，届时自动保存。',
  'read-only': '无法写入项目库。请检查其文件夹的权限。',
  'too-large': '内容太大，无法处理。请分成几份再试。',
  'file-failed': '无法读取或写入文件。请确认文件存在，且未被其他程序打开。',
  'host-unavailable': 'Praisepoint 没有响应。请重新启动；已保存的内容都是安全的。',
  internal: 'Praisepoint 内部发生错误。请重试；如果再次发生，请反馈。',
} as const satisfies Translation<typeof english>;
