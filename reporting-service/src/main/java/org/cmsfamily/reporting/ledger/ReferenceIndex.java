package org.cmsfamily.reporting.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.cmsfamily.platform.json.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The references of one file, some twenty bytes for each: on which line it stands first, and what
 * that line says. References are told apart by 64 bits of their SHA-256.
 */
final class ReferenceIndex {

  private static final int FIRST_SIZE = 1 << 12;

  /** Beyond so much of the table it is made twice as large. */
  private static final double FULL = 0.6;

  private final MessageDigest digest = Sha256.digest();
  private long[] keys = new long[FIRST_SIZE];
  private int[] lines = new int[FIRST_SIZE];
  private int[] contents = new int[FIRST_SIZE];
  private int size;

  /**
   * Where a reference stands first.
   *
   * @param content the same for lines that say the same
   */
  record First(int line, int content) {}

  /** Adds a line; where its reference stood before, null if nowhere. */
  @Nullable First add(String referenceKey, int line, int content) {
    long key = hash(referenceKey);
    int slot = slot(key);
    if (keys[slot] == key) {
      return new First(lines[slot], contents[slot]);
    }
    put(slot, key, line, content);
    if (++size > keys.length * FULL) {
      grow();
    }
    return null;
  }

  /** Whether the line is the first of its reference. */
  boolean isFirst(String referenceKey, int line) {
    return lines[slot(hash(referenceKey))] == line;
  }

  boolean contains(String referenceKey) {
    long key = hash(referenceKey);
    return keys[slot(key)] == key;
  }

  private void put(int slot, long key, int line, int content) {
    keys[slot] = key;
    lines[slot] = line;
    contents[slot] = content;
  }

  /** Where the key stands, or would stand. */
  private int slot(long key) {
    int slot = (int) (key & (keys.length - 1));
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldLines = lines;
    var oldContents = contents;
    keys = new long[oldKeys.length * 2];
    lines = new int[keys.length];
    contents = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(slot(oldKeys[i]), oldKeys[i], oldLines[i], oldContents[i]);
      }
    }
  }

  private long hash(String referenceKey) {
    var bytes = digest.digest(referenceKey.getBytes(StandardCharsets.UTF_8));
    long hash = ByteBuffer.wrap(bytes).getLong();
    return hash == 0 ? 1 : hash;
  }
}
