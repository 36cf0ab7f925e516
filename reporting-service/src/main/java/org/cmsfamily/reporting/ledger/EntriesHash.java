package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The hash of entries that anyone who may see them can compute again: SHA-256 of each entry's
 * canonical JSON (RFC 8785) with a line feed after it, in the order of their ids.
 *
 * <p>An entry holds texts, dates and decimals written as texts, no number: so its members sorted by
 * name are its canonical form, written straight from the entry.
 */
final class EntriesHash {

  private static final ObjectWriter CANONICAL =
      Json.configure(
              JsonMapper.builder(
                      new JsonFactoryBuilder()
                          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                          .characterEscapes(new LowerCaseEscapes())
                          .build())
                  .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                  .build())
          .writerFor(LedgerEntry.class)
          .withRootValueSeparator("\n")
          .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private EntriesHash() {}

  /** The hash of some entries, at least one. */
  static String of(List<LedgerEntry> entries) {
    return ofOrdered(entries.stream().sorted(Comparator.comparing(LedgerEntry::id)).iterator());
  }

  /** The hash of some entries, at least one, that come in the order of their ids. */
  static String ofOrdered(Iterator<LedgerEntry> entries) {
    var digest = sha256();
    write(entries, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void write(Iterator<LedgerEntry> entries, OutputStream to) {
    try (var lines = CANONICAL.writeValues(to)) {
      while (entries.hasNext()) {
        lines.write(entries.next());
      }
      lines.flush();
      to.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Control characters as RFC 8785 writes them: {@code \u001f}, where Jackson has capitals. */
  private static final class LowerCaseEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_PRINTABLE = 0x20;

    private final int[] escapes = standardAsciiEscapesForJSON();

    LowerCaseEscapes() {
      for (int i = 0; i < FIRST_PRINTABLE; i++) {
        if (escapes[i] == ESCAPE_STANDARD) {
          escapes[i] = ESCAPE_CUSTOM;
        }
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character < FIRST_PRINTABLE
          ? new SerializedString("\\u00" + HexFormat.of().toHexDigits((byte) character))
          : null;
    }
  }
}
