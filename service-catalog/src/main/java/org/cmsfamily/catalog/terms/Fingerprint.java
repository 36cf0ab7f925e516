package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;

/**
 * The identity of terms: equal facts have equal fingerprints, however they are written.
 *
 * @param sha256 of the canonical JSON (RFC 8785) after normalising, in lower-case hexadecimal
 */
public record Fingerprint(@JsonValue String sha256) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if it is no SHA-256 in lower-case hexadecimal
   */
  @JsonCreator
  public Fingerprint {
    if (!FORM.matcher(sha256).matches()) {
      throw new IllegalArgumentException("'%s' is no fingerprint".formatted(sha256));
    }
  }

  static Fingerprint of(Terms terms) {
    return new Fingerprint(Sha256.of(CanonicalJson.of(CanonicalOrder.of(Json.tree(terms)))));
  }

  @Override
  public String toString() {
    return sha256;
  }
}
