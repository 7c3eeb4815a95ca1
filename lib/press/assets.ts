import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { immutableHeaders, publicFileHeaders, type RawHeaders } from '@/lib/press/headers';
import { type PrintedPage, print, send } from '@/lib/press/print';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

interface Asset {
  readonly file: string;
  readonly headers: RawHeaders;
  printed: Promise<PrintedPage> | null;
}

/**
 * The files that were there when the server started, by address. An address leads to a file only if it is
 * in this list, so no address can climb out of the folders. A file is read and compressed when first asked for.
 */
export class Assets {
  readonly #byPath: ReadonlyMap<string, Asset>;

  private constructor(byPath: ReadonlyMap<string, Asset>) {
    this.#byPath = byPath;
  }

  /** Lists `<build>/static` under `/_next/static/` and `<publicFolder>` under `/`. A folder may be missing. */
  static async list(folders: { build: string; publicFolder: string }): Promise<Assets> {
    const byPath = new Map<string, Asset>();
    const add = async (folder: string, prefix: string, headers: RawHeaders) => {
      for (const file of await filesUnder(folder)) {
        const address = prefix + path.relative(folder, file).split(path.sep).join('/');
        byPath.set(address, { file, headers, printed: null });
      }
    };
    await add(folders.publicFolder, '/', publicFileHeaders);
    await add(path.join(folders.build, 'static'), '/_next/static/', immutableHeaders);
    return new Assets(byPath);
  }

  /** Sends the file at the path (already percent-decoded, without query); false if there is none. */
  async send(request: IncomingMessage, response: ServerResponse, address: string): Promise<boolean> {
    const asset = this.#byPath.get(address);
    if (asset === undefined) return false;
    asset.printed ??= printFile(asset).catch((error: unknown) => {
      asset.printed = null;
      throw error;
    });
    send(request, response, await asset.printed);
    return true;
  }

  has(address: string): boolean {
    return this.#byPath.has(address);
  }
}

async function printFile({ file, headers }: Asset): Promise<PrintedPage> {
  const contentType = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return print({ status: 200, contentType, headers, body: await readFile(file) }, 'file');
}

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
