// `herd-decode-video`: frames of a video at a wanted rate, by FFmpeg's libraries, in a process that can do nothing else. Reads
// one descriptor and two families of files; knows no protocol, no playlist and no sound.
#define _GNU_SOURCE
#include "confine.h"
#include "protocol.h"
#include "turn.h"

#include <errno.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
#include <malloc.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// The codecs that may run, with FFmpeg's decoders in the order of preference.
static const struct {
  enum AVCodecID codec;
  const char *decoders[3];
} codecs[] = {
    {AV_CODEC_ID_H264, {"h264"}},
    {AV_CODEC_ID_HEVC, {"hevc"}},
    {AV_CODEC_ID_VP9, {"vp9", "libvpx-vp9"}},
    {AV_CODEC_ID_AV1, {"libdav1d", "libaom-av1"}},
};

static int read_file(void *unused, uint8_t *bytes, int count) {
  (void)unused;
  for (;;) {
    const ssize_t had = read(MEDIA_FILE, bytes, (size_t)count);
    if (had > 0) return (int)had;
    if (had == 0) return AVERROR_EOF;
    if (errno != EINTR) return AVERROR(EIO);
  }
}

static int64_t seek_file(void *unused, int64_t offset, int whence) {
  (void)unused;
  if (whence & AVSEEK_SIZE) {
    // Not by the file's status, which the C library asks for by a call that takes paths too and is therefore forbidden.
    const off_t here = lseek(MEDIA_FILE, 0, SEEK_CUR), end = lseek(MEDIA_FILE, 0, SEEK_END);
    return here < 0 || end < 0 || lseek(MEDIA_FILE, here, SEEK_SET) != here ? AVERROR(EIO) : end;
  }
  const off_t place = lseek(MEDIA_FILE, offset, whence & ~AVSEEK_FORCE);
  return place < 0 ? AVERROR(EINVAL) : place;
}

typedef struct {
  AVFormatContext *file;
  AVStream *stream;
  AVCodecContext *decoder;
  struct SwsContext *scaler;
  /// A frame as red, green and blue, its rows padded as the scaler likes them.
  uint8_t *planes[4];
  int strides[4];
  /// Size of all frames, before they are turned; 0 before the first.
  int width, height;
  int orientation;
  /// Timestamp of the beginning.
  int64_t start;
  /// Microseconds of the frame before.
  int64_t last;
  uint64_t sent;
} video;

/// Allocates what must exist before the process is confined: nothing of the file is read.
static AVFormatContext *new_file(void) {
  AVFormatContext *file = avformat_alloc_context();
  enum { BUFFER = 1 << 16 };
  uint8_t *buffer = av_malloc(BUFFER);
  if (!file || !buffer) return NULL;
  file->pb = avio_alloc_context(buffer, BUFFER, 0, NULL, read_file, NULL, seek_file);
  file->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_NOBUFFER;
  // No file may lead to another one.
  file->protocol_whitelist = av_strdup("none");
  file->codec_whitelist = av_strdup("h264,hevc,vp9,libvpx-vp9,libdav1d,libaom-av1");
  return file->pb && file->protocol_whitelist && file->codec_whitelist ? file : NULL;
}

static decoder_status status_of(int error) { return error == AVERROR(ENOMEM) ? MEMORY : DAMAGED; }

/// EXIF's number for the quarter turn that the file asks for; 1 for none or another angle.
static int orientation_of(const AVStream *stream) {
  const int32_t *matrix = NULL;
  size_t bytes = 0;
#if LIBAVFORMAT_VERSION_MAJOR >= 61
  const AVPacketSideData *side = av_packet_side_data_get(
      stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
  if (side) {
    matrix = (const int32_t *)(const void *)side->data;
    bytes = side->size;
  }
#else
  matrix = (const int32_t *)(const void *)av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &bytes);
#endif
  if (!matrix || bytes < 9 * sizeof *matrix) return 1;
  // Counter-clockwise.
  const double angle = av_display_rotation_get(matrix);
  if (isnan(angle)) return 1;
  switch ((int)lround(angle)) {
  case 90: return 8;
  case -90: return 6;
  case 180: case -180: return 3;
  default: return 1;
  }
}

static decoder_status open_stream(video *v) {
  for (unsigned i = 0; i < v->file->nb_streams; i++) {
    AVStream *stream = v->file->streams[i];
    const bool is_wanted = !v->stream && stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
                           !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC);
    if (is_wanted)
      v->stream = stream;
    else
      stream->discard = AVDISCARD_ALL;
  }
  return v->stream ? DONE : NOTHING;
}

static decoder_status open_decoder(video *v, const request *asked) {
  const AVCodecParameters *parameters = v->stream->codecpar;
  const AVCodec *codec = NULL;
  for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++)
    for (int j = 0; j < 3 && !codec && codecs[i].codec == parameters->codec_id && codecs[i].decoders[j]; j++)
      codec = avcodec_find_decoder_by_name(codecs[i].decoders[j]);
  if (!codec) return UNSUPPORTED;
  v->decoder = avcodec_alloc_context3(codec);
  if (!v->decoder || avcodec_parameters_to_context(v->decoder, parameters) < 0) return MEMORY;
  v->decoder->thread_count = 1;
  v->decoder->max_pixels = (int64_t)(asked->pixels < INT64_MAX ? asked->pixels : INT64_MAX);
  v->decoder->pkt_timebase = v->stream->time_base;
  const int error = avcodec_open2(v->decoder, codec, NULL);
  return error < 0 ? status_of(error) : DONE;
}

/// The frame as red, green and blue in `planes`, of the first frame's size.
static decoder_status convert(video *v, const AVFrame *frame) {
  // Rounding as the specification says and no shortcuts, so that the pixels are the same on every machine.
  const int flags = SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP | SWS_BITEXACT;
  v->scaler = sws_getCachedContext(v->scaler, frame->width, frame->height, frame->format, v->width, v->height, AV_PIX_FMT_RGB24,
                                   flags, NULL, NULL, NULL);
  if (!v->scaler) return UNSUPPORTED;
  // What a file does not say is taken as BT.601 in the narrow range, as FFmpeg's own programs do.
  const int space = frame->colorspace == AVCOL_SPC_UNSPECIFIED ? SWS_CS_DEFAULT : (int)frame->colorspace;
  const int *from = sws_getCoefficients(space), *to = sws_getCoefficients(SWS_CS_DEFAULT);
  sws_setColorspaceDetails(v->scaler, from, frame->color_range == AVCOL_RANGE_JPEG, to, 1, 0, 1 << 16, 1 << 16);
  const uint8_t *const *planes = (const uint8_t *const *)frame->data;
  const int rows = sws_scale(v->scaler, planes, frame->linesize, 0, frame->height, v->planes, v->strides);
  return rows == v->height ? DONE : DAMAGED;
}

/// Sends one frame, and before the first one the header.
static decoder_status send_frame(video *v, const request *asked, const AVFrame *frame, int64_t microseconds) {
  if (v->width == 0) {
    v->width = frame->width;
    v->height = frame->height;
    if (!is_within(asked, (uint64_t)v->width, (uint64_t)v->height)) return TOO_LARGE;
    if (av_image_alloc(v->planes, v->strides, v->width, v->height, AV_PIX_FMT_RGB24, 64) < 0) return MEMORY;
  }
  const decoder_status status = convert(v, frame);
  if (status != DONE) return status;
  const size_t row = 3 * (size_t)v->width;
  pixels sent = {.width = (uint32_t)v->width, .height = (uint32_t)v->height, .transparency = OPAQUE};
  sent.bytes = malloc(row * (size_t)v->height);
  if (!sent.bytes) return MEMORY;
  for (int y = 0; y < v->height; y++) memcpy(sent.bytes + (size_t)y * row, v->planes[0] + (ptrdiff_t)y * v->strides[0], row);
  if (!turn(&sent, v->orientation)) return MEMORY;
  if (v->sent == 0) answer_header_of(DONE, sent.width, sent.height, OPAQUE);
  answer_frame((uint64_t)microseconds, sent.bytes, row * (uint64_t)v->height);
  free(sent.bytes);
  v->sent++;
  return DONE;
}

/// Microseconds since the beginning, never going back.
static int64_t time_of(video *v, const AVFrame *frame) {
  int64_t time = v->last;
  if (frame->best_effort_timestamp != AV_NOPTS_VALUE) {
    if (v->start == AV_NOPTS_VALUE) v->start = frame->best_effort_timestamp;
    time = av_rescale_q(frame->best_effort_timestamp - v->start, v->stream->time_base, AV_TIME_BASE_Q);
  }
  // A year is more than any limit, and a number of 53 bits.
  const int64_t most = INT64_C(31536000000000);
  if (time < v->last) time = v->last;
  return v->last = time > most ? most : time;
}

/// The first microsecond that belongs to this interval of the wanted rate; one is forgiven to rounded times.
static int64_t due_time(const request *asked, uint64_t interval) {
  return (int64_t)((long double)interval * 1e12L / asked->rate) - 1;
}

static decoder_status read_frames(video *v, const request *asked) {
  AVPacket *packet = av_packet_alloc();
  AVFrame *frame = av_frame_alloc();
  if (!packet || !frame) return MEMORY;
  int64_t due = 0;
  bool is_ending = false;
  for (;;) {
    if (!is_ending) {
      const int error = av_read_frame(v->file, packet);
      if (error == AVERROR(ENOMEM)) return MEMORY;
      // A file that ends in the middle is decoded as far as it goes.
      is_ending = error < 0;
      if (!is_ending && packet->stream_index != v->stream->index) {
        av_packet_unref(packet);
        continue;
      }
      // A frame that no other needs and nobody waits for is not decoded.
      const bool is_early = !is_ending && v->start != AV_NOPTS_VALUE && packet->pts != AV_NOPTS_VALUE && packet->pts >= v->start &&
                            av_rescale_q(packet->pts - v->start, v->stream->time_base, AV_TIME_BASE_Q) < due;
      v->decoder->skip_frame = is_early ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
      const int sent = avcodec_send_packet(v->decoder, is_ending ? NULL : packet);
      av_packet_unref(packet);
      // Packets that cannot be decoded are left out, as every player does.
      if (sent == AVERROR(ENOMEM)) return MEMORY;
    }
    int had;
    while ((had = avcodec_receive_frame(v->decoder, frame)) >= 0) {
      const int64_t time = time_of(v, frame);
      decoder_status status = DONE;
      if (time >= due && !(frame->flags & AV_FRAME_FLAG_CORRUPT)) {
        status = send_frame(v, asked, frame, time);
        due = due_time(asked, (uint64_t)((long double)(time + 1) * asked->rate / 1e12L) + 1);
      }
      av_frame_unref(frame);
      if (status != DONE || v->sent == asked->frames) return status;
    }
    if (had == AVERROR(ENOMEM)) return MEMORY;
    if (is_ending) return v->sent > 0 ? DONE : DAMAGED;
  }
}

static decoder_status read_video(video *v, const AVInputFormat *format, const request *asked) {
  const int error = avformat_open_input(&v->file, NULL, (AVInputFormat *)format, NULL);
  if (error < 0) return status_of(error);
  decoder_status status = open_stream(v);
  if (status != DONE) return status;
  const AVCodecParameters *parameters = v->stream->codecpar;
  const bool is_known = parameters->width > 0 && parameters->height > 0;
  if (is_known && !is_within(asked, (uint64_t)parameters->width, (uint64_t)parameters->height)) {
    v->width = parameters->width;
    v->height = parameters->height;
    return TOO_LARGE;
  }
  v->orientation = orientation_of(v->stream);
  v->start = v->stream->start_time;
  status = open_decoder(v, asked);
  return status == DONE ? read_frames(v, asked) : status;
}

int main(void) {
  close_other_files();
  // One arena: others take address space, which is limited.
  mallopt(M_ARENA_MAX, 1);
  request asked;
  if (!read_request(&asked, MP4, MATROSKA) || asked.rate == 0) refuse(MISUNDERSTOOD, 0, 0);
  av_log_set_level(AV_LOG_QUIET);
  const AVInputFormat *format = av_find_input_format(asked.format == MP4 ? "mov" : "matroska");
  video v = {.file = new_file(), .orientation = 1, .start = AV_NOPTS_VALUE};
  if (!format || !v.file) refuse(UNSUPPORTED, 0, 0);
  if (!confine(asked.memory, asked.milliseconds)) refuse(UNCONFINED, 0, 0);
  const decoder_status status = read_video(&v, format, &asked);
  if (v.sent == 0) refuse(status == DONE ? NOTHING : status, (uint32_t)v.width, (uint32_t)v.height);
  answer_end(status, v.sent);
  // What libraries do at the end of a process is of no use here.
  _exit(0);
}
