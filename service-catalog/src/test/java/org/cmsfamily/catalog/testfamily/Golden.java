package org.cmsfamily.catalog.testfamily;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cmsfamily.platform.json.Json;

/**
 * The committed form of a state record: fields may be added and optional, never renamed, retyped or
 * reused.
 */
public final class Golden {

  private Golden() {}

  /** The record is written exactly as the file says. */
  public static void assertWritten(Object state, String file) {
    assertThatJson(Json.write(state)).isEqualTo(text(file));
  }

  /** The record is written as the file says, and with members that were added since. */
  public static void assertWrittenBefore(Object state, String file, String... added) {
    assertThatJson(Json.write(state)).whenIgnoringPaths(added).isEqualTo(text(file));
  }

  /** The text of a published record's file. */
  public static String text(String file) {
    return read("/golden/" + file);
  }

  /** The text of a stored value's file. */
  public static String stored(String file) {
    return read("/stored/" + file);
  }

  /** What is stored in the file, of this type, is read by today's code and written the same. */
  public static void assertStored(String file, Type type) {
    var mapper = Json.lenient();
    try {
      Object read = mapper.readValue(stored(file), mapper.constructType(type));
      assertThatJson(Json.write(read)).isEqualTo(stored(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) {
    try (var in = Golden.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
