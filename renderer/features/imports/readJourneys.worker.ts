import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';
import type { MermaidReading } from '../../../shared/formats/mermaid/reading.ts';
import { decodeText } from '../../state/decodeText.ts';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// In a worker of its own, so that ten megabytes of a stranger's text stop neither the window nor its Cancel button.
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  const text = decodeText(data.bytes);
  const reading: MermaidReading =
    text === null
      ? { diagrams: [], skipped: [], problems: [{ severity: 'error', line: 1, code: 'not-text', args: {} }] }
      : readMermaidText(text, data.name);
  self.postMessage(reading);
};
