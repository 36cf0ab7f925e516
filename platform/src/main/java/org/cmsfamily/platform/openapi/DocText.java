package org.cmsfamily.platform.openapi;

import java.util.Map;

/**
 * A Javadoc comment as plain text.
 *
 * @param first its first sentence
 * @param rest what follows it
 * @param parameters what it says of each parameter or component
 */
record DocText(String first, String rest, Map<String, String> parameters) {

  static final DocText NONE = new DocText("", "", Map.of());

  String whole() {
    return rest.isEmpty() ? first : first + "\n\n" + rest;
  }
}
