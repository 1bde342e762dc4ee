// `herd-decode-picture`: one picture as eight bits a channel, by libvips, in a process that can do nothing else. Does not
// know what pictures are for.
#define _GNU_SOURCE
#include "bitmap.h"
#include "confine.h"
#include "protocol.h"
#include "turn.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vips/vips.h>

/// libvips's loaders by format, and the only ones that may run.
static const struct {
  media_format format;
  const char *operation, *type;
} loaders[] = {
    {JPEG, "jpegload_source", "VipsForeignLoadJpegSource"}, {PNG, "pngload_source", "VipsForeignLoadPngSource"},
    {WEBP, "webpload_source", "VipsForeignLoadWebpSource"}, {GIF, "gifload_source", "VipsForeignLoadNsgifSource"},
    {TIFF, "tiffload_source", "VipsForeignLoadTiffSource"}, {HEIF, "heifload_source", "VipsForeignLoadHeifSource"},
};

/// The loader of a format after libvips is ready for it and for nothing else; null where this libvips lacks it.
static const char *prepare_loader(media_format format) {
  // Without this libvips would load all its modules, ImageMagick and Poppler among them.
  setenv("VIPSHOME", "/nonexistent", 1);
  // It would write machine code, which is forbidden below.
  setenv("VIPS_NOVECTOR", "1", 1);
  if (vips_init("herd-decode-picture") != 0) return NULL;
  vips_concurrency_set(1);
  vips_cache_set_max(0);
  if (format == HEIF && !g_type_from_name("VipsForeignLoadHeifSource")) {
    GModule *module = g_module_open(VIPS_MODULES "/vips-heif.so", G_MODULE_BIND_LOCAL);
    if (!module) return NULL;
    g_module_make_resident(module);
  }
  vips_block_untrusted_set(TRUE);
  vips_operation_block_set("VipsForeignLoad", TRUE);
  for (size_t i = 0; i < sizeof loaders / sizeof *loaders; i++) {
    if (loaders[i].format != format || !g_type_from_name(loaders[i].type)) continue;
    vips_operation_block_set(loaders[i].type, FALSE);
    return loaders[i].operation;
  }
  return NULL;
}

/// What became of the last call, as far as libvips's own text says.
static decoder_status status_of_failure(void) {
  const char *text = vips_error_buffer();
  if (strstr(text, "out of memory") || strstr(text, "Memory allocation")) return MEMORY;
  if (strstr(text, "nsupported")) return UNSUPPORTED;
  return DAMAGED;
}

/// The colour type of a PNG file, which libvips does not tell; -1 where the file is too short.
static int colour_type(void) {
  uint8_t byte;
  return pread(MEDIA_FILE, &byte, 1, 25) == 1 ? byte : -1;
}

/// How a picture with alpha is transparent. A single transparent colour of a PNG file without palette counts as none, as
/// it does for the references.
static transparency kind_of_alpha(media_format format, int bands) {
  if (format == PNG) {
    const int type = colour_type();
    return type == 2 ? OPAQUE : type == 6 ? CHANNEL : MINOR;
  }
  return bands == 2 || format == GIF ? MINOR : CHANNEL;
}

/// Cyan, magenta, yellow and black as Pillow converts them, and so both references: without a profile.
static void put_cmyk(const uint8_t *ink, uint8_t *pixel) {
  const int rest = 255 - ink[3];
  for (int i = 0; i < 3; i++) {
    const int product = ink[i] * rest + 128, covered = ((product >> 8) + product) >> 8;
    pixel[i] = (uint8_t)(rest - covered < 0 ? 0 : rest - covered);
  }
}

/// Rows of one band format and count as ours.
static void put_row(const uint8_t *from, uint32_t width, int bands, bool is_wide, bool is_cmyk, transparency kind, uint8_t *to) {
  const uint32_t step = channels(kind);
  for (uint32_t x = 0; x < width; x++, to += step) {
    uint8_t value[4];
    for (int i = 0; i < bands; i++) {
      const size_t at = (size_t)x * (size_t)bands + (size_t)i;
      // Of sixteen bits the upper eight; they lie in memory as this machine has them.
      value[i] = is_wide ? (uint8_t)(((const uint16_t *)(const void *)from)[at] >> 8) : from[at];
    }
    if (is_cmyk)
      put_cmyk(value, to);
    else
      for (int i = 0; i < 3; i++) to[i] = value[bands < 3 ? 0 : i];
    if (step == 4) to[3] = value[bands - 1];
  }
}

static decoder_status read_pixels(VipsImage *image, media_format format, pixels *read) {
  const int bands = image->Bands;
  const bool is_wide = image->BandFmt == VIPS_FORMAT_USHORT, is_cmyk = image->Type == VIPS_INTERPRETATION_CMYK;
  if (bands < 1 || bands > 4 || (!is_wide && image->BandFmt != VIPS_FORMAT_UCHAR) || (is_cmyk && bands != 4)) return UNSUPPORTED;
  switch (image->Type) {
  case VIPS_INTERPRETATION_B_W: case VIPS_INTERPRETATION_GREY16: case VIPS_INTERPRETATION_sRGB: case VIPS_INTERPRETATION_RGB:
  case VIPS_INTERPRETATION_RGB16: case VIPS_INTERPRETATION_CMYK: case VIPS_INTERPRETATION_MULTIBAND: break;
  default: return UNSUPPORTED;
  }
  const bool has_alpha = !is_cmyk && (bands == 2 || bands == 4);
  read->transparency = has_alpha ? kind_of_alpha(format, bands) : OPAQUE;
  const size_t row_bytes = (size_t)read->width * channels(read->transparency);
  read->bytes = malloc(row_bytes * read->height);
  VipsRegion *region = vips_region_new(image);
  if (!read->bytes || !region) return MEMORY;
  const int strip = 16;
  for (int top = 0; top < image->Ysize; top += strip) {
    const int rows = image->Ysize - top < strip ? image->Ysize - top : strip;
    const VipsRect area = {.left = 0, .top = top, .width = image->Xsize, .height = rows};
    if (vips_region_prepare(region, &area) != 0) return status_of_failure();
    for (int i = 0; i < rows; i++)
      put_row(VIPS_REGION_ADDR(region, 0, top + i), read->width, bands, is_wide, is_cmyk, read->transparency,
              read->bytes + (size_t)(top + i) * row_bytes);
  }
  return DONE;
}

/// Leaves alpha out where all of it is opaque; it is not needed, and GIF has it wherever any frame has.
static void drop_opaque_alpha(pixels *read) {
  if (read->transparency == OPAQUE) return;
  const size_t count = (size_t)read->width * read->height;
  for (size_t i = 0; i < count; i++)
    if (read->bytes[4 * i + 3] != 255) return;
  for (size_t i = 0; i < count; i++) memmove(read->bytes + 3 * i, read->bytes + 4 * i, 3);
  read->transparency = OPAQUE;
}

static decoder_status read_by_vips(const char *operation, VipsSource *source, const request *asked, pixels *read) {
  VipsImage *image = NULL;
  if (vips_call(operation, source, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL) != 0)
    return status_of_failure();
  read->width = (uint32_t)image->Xsize;
  read->height = (uint32_t)image->Ysize;
  if (!is_within(asked, read->width, read->height)) return TOO_LARGE;
  const int orientation = vips_image_get_orientation(image);
  const decoder_status status = read_pixels(image, asked->format, read);
  if (status != DONE) return status;
  return turn(read, orientation) ? DONE : MEMORY;
}

static decoder_status read_mapped_bitmap(const request *asked, uint64_t count, pixels *read) {
  const uint8_t *file = mmap(NULL, count, PROT_READ, MAP_PRIVATE, MEDIA_FILE, 0);
  return file == MAP_FAILED ? MEMORY : read_bitmap(file, count, asked, read);
}

int main(void) {
  close_other_files();
  // One arena: others take address space, which is limited.
  mallopt(M_ARENA_MAX, 1);
  request asked;
  if (!read_request(&asked, JPEG, BMP)) refuse(MISUNDERSTOOD, 0, 0);
  const char *operation = NULL;
  VipsSource *source = NULL;
  if (asked.format != BMP) {
    operation = prepare_loader(asked.format);
    if (!operation) refuse(UNSUPPORTED, 0, 0);
    source = vips_source_new_from_descriptor(MEDIA_FILE);
    if (!source) refuse(UNSUPPORTED, 0, 0);
  }
  struct stat file;
  const uint64_t file_bytes = fstat(MEDIA_FILE, &file) == 0 && file.st_size > 0 ? (uint64_t)file.st_size : 0;
  // Libraries stop the program when they cannot map a file without bytes.
  if (file_bytes == 0) refuse(DAMAGED, 0, 0);
  // The file may be mapped whole.
  if (!confine(asked.memory + file_bytes, asked.milliseconds)) refuse(UNCONFINED, 0, 0);

  pixels read = {0};
  const decoder_status status =
      operation ? read_by_vips(operation, source, &asked, &read) : read_mapped_bitmap(&asked, file_bytes, &read);
  if (status != DONE) refuse(status, read.width, read.height);
  drop_opaque_alpha(&read);
  answer_header_of(DONE, read.width, read.height, read.transparency);
  answer_frame(0, read.bytes, (uint64_t)read.width * read.height * channels(read.transparency));
  answer_end(DONE, 1);
  // What libraries do at the end of a process is of no use here.
  _exit(0);
}
