import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopDoor } from '../../shared/contract/channels.ts';

// The only door between the sandboxed page and the main process: messages, nothing else.

const door: DesktopDoor = {
  call: (channel, request) => ipcRenderer.invoke('praisepoint:call', channel, request),
  onClosing: (listener) => {
    ipcRenderer.on('praisepoint:closing', () => {
      // Said before anything is done: main then knows that the page is alive, however long it takes to answer.
      ipcRenderer.send('praisepoint:heard');
      listener();
    });
    ipcRenderer.send('praisepoint:guards');
  },
};

contextBridge.exposeInMainWorld('praisepoint', door);
