package org.cmsfamily.platform.act;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes as they are stored: one that says how, then they themselves, smaller if that helps. */
final class Deflated {
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 2 + 1);
    out.write(DEFLATED);
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size() <= bytes.length ? out.toByteArray() : plain(bytes);
  }

  private static byte[] plain(byte[] bytes) {
    var stored = new byte[bytes.length + 1];
    stored[0] = PLAIN;
    System.arraycopy(bytes, 0, stored, 1, bytes.length);
    return stored;
  }

  static byte[] read(byte[] stored) {
    var rest = new ByteArrayInputStream(stored, 1, stored.length - 1);
    if (stored[0] == PLAIN) {
      return rest.readAllBytes();
    }
    try (var inflater = new InflaterInputStream(rest)) {
      return inflater.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
