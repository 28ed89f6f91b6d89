// Makes a photo smaller on the device. When it was made is read first: drawing it anew loses what the camera wrote.
const LONGEST_SIDE = 2048;
const QUALITY = 0.82;
const SMALL_ENOUGH = 300 * 1024;
const HEAD = 128 * 1024;
const VIETNAM = "+07:00";

export async function prepared(file) {
  if (!["image/jpeg", "image/png"].includes(file.type)) return { blob: file, captured: "" };
  return { captured: await capturedAt(file), blob: await smaller(file) };
}

async function smaller(file) {
  if (file.size <= SMALL_ENOUGH) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise((done) => canvas.toBlob(done, file.type, QUALITY));
    return drawn && drawn.size < file.size ? drawn : file;
  } catch {
    return file;
  }
}

// DateTimeOriginal with its zone, as an instant; empty when the photo does not say.
async function capturedAt(file) {
  try {
    const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
    const tiff = start(view);
    if (tiff < 0) return "";
    const little = view.getUint16(tiff) === 0x4949;
    const camera = entry(view, tiff, tiff + view.getUint32(tiff + 4, little), 0x8769, little);
    if (camera === null) return "";
    const folder = tiff + view.getUint32(camera + 8, little);
    const time = text(view, tiff, entry(view, tiff, folder, 0x9003, little), little);
    const zone = text(view, tiff, entry(view, tiff, folder, 0x9011, little), little);
    const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(time);
    if (!parts) return "";
    const [, year, month, day, clock] = parts;
    return new Date(`${year}-${month}-${day}T${clock}${/^[+-]\d\d:\d\d$/.test(zone) ? zone : VIETNAM}`).toISOString();
  } catch {
    return "";
  }
}

// Where the camera's notes begin in a JPEG; -1 when there are none.
function start(view) {
  if (view.getUint16(0) !== 0xffd8) return -1;
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint16(at) === 0xffe1 && view.getUint32(at + 4) === 0x45786966) return at + 10;
    if (view.getUint16(at) === 0xffda) return -1;
  }
  return -1;
}

function entry(view, tiff, folder, tag, little) {
  const entries = view.getUint16(folder, little);
  for (let index = 0; index < entries; index++) {
    const at = folder + 2 + index * 12;
    if (view.getUint16(at, little) === tag) return at;
  }
  return null;
}

function text(view, tiff, at, little) {
  if (at === null) return "";
  const length = view.getUint32(at + 4, little);
  const from = length > 4 ? tiff + view.getUint32(at + 8, little) : at + 8;
  let found = "";
  for (let index = 0; index < length - 1; index++) found += String.fromCharCode(view.getUint8(from + index));
  return found;
}
