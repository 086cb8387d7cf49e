import type { Photo } from '../../src/domain/photo.ts';

/** Pictures of a few pixels, written by ImageMagick: 8 × 4, plain and in scans, and one of 4 × 2 with its notes. */
export const tinyPhotos = {
  jpeg: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAXEAEAAwAAAAAAAAAAAAAAAAAAAxRR/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwb/xAAZEQABBQAAAAAAAAAAAAAAAAAAAQMTUpH/2gAMAwEAAhEDEQA/AJyxJoCggaqmDTOWXT//2Q==',
  progressive:
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAACBf/aAAwDAQACEAMQAAABmig//8QAFhAAAwAAAAAAAAAAAAAAAAAAAAES/9oACAEBAAEFAqZ//8QAFxEAAwEAAAAAAAAAAAAAAAAAAAISUf/aAAgBAwEBPwG20//EABcRAAMBAAAAAAAAAAAAAAAAAAACElH/2gAIAQIBAT8BhcP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/IR//2gAMAwEAAgADAAAAEPP/xAAWEQADAAAAAAAAAAAAAAAAAAAAYZH/2gAIAQMBAT8QYp//xAAWEQADAAAAAAAAAAAAAAAAAAAAYZH/2gAIAQIBAT8QWh//xAAVEAEBAAAAAAAAAAAAAAAAAAAAYf/aAAgBAQABPxCj/9k=',
  pngWithComment:
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACAgMAAAACxpXwAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAACVBMVEX/AAAAAP////8Ul8VoAAAAAWJLR0QCZgt8ZAAAAAd0SU1FB+oLFxctGgU02hMAAAAMSURBVAjXY2BgCAUAAFkAVl7LzY8AAAANdEVYdGNvbW1lbnQAaGFsbG/a43KGAAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTIzVDIzOjQ1OjI2KzAwOjAwGr2BuwAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yM1QyMzo0NToyNiswMDowMGvgOQcAAAAASUVORK5CYII=',
  webp: 'UklGRlQAAABXRUJQVlA4IEgAAABwAwCdASoIAAQAAgA0JagCdGuA/gGEAfwD2/7sA/QAGBrNsAAA/vneRWKf/+oYInZ3//y2zOa5f/9xn/v2/lRBeDPvV53dgAA=',
} as const;

export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** Where the camera stood, as text that can be looked for in bytes: a park's survey point. */
export const secretPlace = 'N22-58-49.123 E112-10-12.987';

/**
 * An Exif of one directory (little-endian TIFF, Exif 2.32): which way up the camera was held, and a directory of GPS with
 * where it stood as its processing method.
 */
export function exifWithPlace(orientation = 1): Uint8Array {
  const text = ascii(`ASCII\0\0\0${secretPlace}`);
  const tag = (id: number, type: number, count: number, value: number) => [
    ...u16(id),
    ...u16(type),
    ...u32(count),
    ...u32(value),
  ];
  const main = [...u16(2), ...tag(0x0112, 3, 1, orientation), ...tag(0x8825, 4, 1, 38), ...u32(0)];
  const gps = [...u16(1), ...tag(0x001b, 7, text.length, 56), ...u32(0)];
  return Uint8Array.from([...ascii('Exif\0\0'), ...ascii('II*\0'), ...u32(8), ...main, ...gps, ...text]);
}

/** The same JPEG as a camera would have written it: Exif behind the first mark, a comment, something behind its end. */
export function asFromCamera(jpeg: Uint8Array, orientation = 1): Uint8Array {
  const segment = (marker: number, content: Uint8Array): number[] => {
    const length = content.length + 2;
    return [0xff, marker, length >> 8, length & 0xff, ...content];
  };
  const notes = [...segment(0xe1, exifWithPlace(orientation)), ...segment(0xfe, Uint8Array.from(ascii(secretPlace)))];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...notes, ...jpeg.subarray(2), ...ascii(secretPlace)]);
}

export const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

export const buildPhoto = (id: string, more: Partial<Photo> = {}): Photo => ({
  id,
  name: `${id}.jpg`,
  mime: 'image/jpeg',
  widthPx: 8,
  heightPx: 4,
  base64: tinyPhotos.jpeg,
  ...more,
});
