package org.cmsfamily.catalog.testfamily;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** The file's text. */
  public static String text(String file) {
    try (var in = Golden.class.getResourceAsStream("/golden/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
