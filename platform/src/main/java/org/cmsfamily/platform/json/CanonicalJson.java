package org.cmsfamily.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of RFC 8785, in which equal facts have equal bytes. */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical text of a value.
   *
   * @param value anything that {@link Json} writes
   * @throws IllegalArgumentException if it holds a number with a fraction, an integer beyond 2^53
   *     or a lone surrogate: none of them has one canonical form that every reader shares
   */
  public static String of(Object value) {
    var tree = value instanceof JsonNode node ? node : Json.tree(value);
    mustHaveOneForm(tree);
    try {
      return new JsonCanonicalizer(tree.toString()).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void mustHaveOneForm(JsonNode node) {
    if (node.isNumber()
        && (!node.isIntegralNumber() || Math.abs(node.asDouble()) > 9_007_199_254_740_991d)) {
      throw new IllegalArgumentException("%s is no integer that all can read".formatted(node));
    }
    if (node.isTextual()) {
      mustBeText(node.textValue());
    }
    node.fieldNames().forEachRemaining(CanonicalJson::mustBeText);
    node.forEach(CanonicalJson::mustHaveOneForm);
  }

  private static void mustBeText(String text) {
    try {
      var ignored = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      ignored.clear();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("A text holds half a character", e);
    }
  }
}
