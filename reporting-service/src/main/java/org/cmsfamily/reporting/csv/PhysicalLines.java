package org.cmsfamily.reporting.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, read one after another: in one encoding, strictly; a byte order mark is left
 * out; any line end. However long a line is, no more of it than the limit is ever in memory.
 */
final class PhysicalLines {

  /** Bytes of a line at most: thirty cells of the longest sort. */
  static final int MOST_BYTES = 64 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int NOTHING = -2;

  private final InputStream file;
  private final Charset encoding;
  private final Deque<Line> again = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int peeked = NOTHING;
  private int number;

  /**
   * Reads from a stream that is buffered.
   *
   * @param file whose bytes they are
   * @param encoding one in which line ends are the bytes of ASCII
   */
  PhysicalLines(InputStream file, Charset encoding) {
    this.file = file;
    this.encoding = encoding;
  }

  /**
   * One line.
   *
   * @param number the first is 1
   * @param text without its end; unreadable bytes stand as replacement characters, and what is
   *     beyond the limit is left out
   * @param end how it ends; empty for the last
   */
  record Line(int number, String text, String end, Fault fault) {}

  /** What is wrong with a line. */
  enum Fault {
    NONE,
    NOT_IN_ITS_ENCODING,
    TOO_LONG
  }

  /** What to say of a fault. */
  Text message(Fault fault) {
    return switch (fault) {
      case NONE -> Text.unworded("");
      case NOT_IN_ITS_ENCODING -> Text.of("line-not-in-encoding").with("encoding", encoding.name());
      case TOO_LONG -> Text.of("line-too-long").with("most", MOST_BYTES);
    };
  }

  /** The next line; null after the last. */
  @Nullable Line next() {
    var before = again.poll();
    return before == null ? read() : before;
  }

  /** Puts lines back that were read ahead. */
  void putBack(Collection<Line> lines) {
    List.copyOf(lines).reversed().forEach(again::addFirst);
  }

  /** Reads on to the end, and counts the lines that hold something. */
  int skipRest() {
    int filled = (int) again.stream().filter(line -> !line.text().isBlank()).count();
    again.clear();
    boolean holdsSomething = false;
    for (int next = take(); next >= 0; next = take()) {
      if (next == '\n' || next == '\r') {
        filled += holdsSomething ? 1 : 0;
        holdsSomething = false;
      } else {
        holdsSomething |= next > ' ';
      }
    }
    return filled + (holdsSomething ? 1 : 0);
  }

  private @Nullable Line read() {
    bytes.reset();
    int length = 0;
    int next = take();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n' && next != '\r') {
      if (length < MOST_BYTES) {
        bytes.write(next);
      }
      length++;
      next = take();
    }
    number++;
    return line(end(next), length > MOST_BYTES);
  }

  private String end(int last) {
    if (last == '\r') {
      peeked = take();
      if (peeked == '\n') {
        peeked = NOTHING;
        return "\r\n";
      }
      return "\r";
    }
    return last == '\n' ? "\n" : "";
  }

  private Line line(String end, boolean tooLong) {
    var read = bytes.toByteArray();
    try {
      var text = encoding.newDecoder().decode(ByteBuffer.wrap(read)).toString();
      return new Line(number, marked(text), end, tooLong ? Fault.TOO_LONG : Fault.NONE);
    } catch (CharacterCodingException e) {
      var text = new String(read, encoding);
      return new Line(
          number, marked(text), end, tooLong ? Fault.TOO_LONG : Fault.NOT_IN_ITS_ENCODING);
    }
  }

  private String marked(String text) {
    return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
        ? text.substring(1)
        : text;
  }

  private int take() {
    if (peeked != NOTHING) {
      int before = peeked;
      peeked = NOTHING;
      return before;
    }
    try {
      return file.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
