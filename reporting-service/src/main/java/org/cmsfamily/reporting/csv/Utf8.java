package org.cmsfamily.reporting.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's text, read as UTF-8 and nothing else; a byte order mark is left out.
 *
 * @param text unreadable bytes stand as replacement characters
 * @param badLines physical lines that are no UTF-8
 */
record Utf8(String text, List<Integer> badLines) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static Utf8 decode(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Utf8(withoutMark(text), List.of());
    } catch (CharacterCodingException e) {
      return new Utf8(withoutMark(new String(bytes, StandardCharsets.UTF_8)), badLines(bytes));
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static List<Integer> badLines(byte[] bytes) {
    var bad = new ArrayList<Integer>();
    int line = 1;
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (!decodes(bytes, from, i)) {
          bad.add(line);
        }
        line++;
        from = i + 1;
      }
    }
    return bad;
  }

  private static boolean decodes(byte[] bytes, int from, int to) {
    try {
      var decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return decoded != null;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
