package org.cmsfamily.platform.archive;

import java.util.HexFormat;

/** Bytes as a row of an archive writes them: {@code \x} and hexadecimal digits. */
public final class ArchivedBytes {

  private static final String MARK = "\\x";

  private ArchivedBytes() {}

  /** The bytes; none if they are not written so. */
  public static byte[] of(String written) {
    if (!written.startsWith(MARK)) {
      return new byte[0];
    }
    try {
      return HexFormat.of().parseHex(written, MARK.length(), written.length());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
