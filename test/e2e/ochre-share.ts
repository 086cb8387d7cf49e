import type { WorkingScreen } from './working-screen.ts';

/** How much of the map has the colour of leveled land, 0–1: ochre is the colour of nothing else of this size. */
export async function ochreShare({ map, page }: WorkingScreen): Promise<number> {
  const picture = await map.screenshot();
  return page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let ochre = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red > 190 && green > 140 && blue < green - 35 && red > green + 12) ochre += 1;
    }
    return ochre / (data.length / 4);
  }, picture.toString('base64'));
}
