const types = { svg: 'image/svg+xml', praisepoint: 'application/octet-stream' } as const;

/** Hands a text, or bytes, to the browser as a download; where it goes is the browser's business. */
export function saveByDownload(name: string, kind: keyof typeof types, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: types[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.toLowerCase().endsWith(`.${kind}`) ? name : `${name}.${kind}`;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch the blob only after the person has said where to: a minute holds no more than the text.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
