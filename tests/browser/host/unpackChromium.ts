import chromium from '@sparticuz/chromium';

// A program of its own: what it unpacks, and where, hangs on environment variables that it reads while
// it is loaded (TMPDIR, and two that pretend to be a machine without NSS). See launchChromium.ts.
await chromium.executablePath();
