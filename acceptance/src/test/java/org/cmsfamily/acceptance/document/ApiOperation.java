package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * An operation of a document.
 *
 * @param service whose it is
 * @param method the HTTP method in capitals
 * @param path with its parameters in braces
 * @param json what the document says of it
 */
public record ApiOperation(String service, String method, String path, JsonNode json) {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  public String id() {
    return json.path("operationId").asText();
  }

  /** Whether it answers at a path. */
  boolean answersAt(String asked) {
    return Pattern.matches(PARAMETER.matcher(path).replaceAll("[^/]+"), asked);
  }

  /** The values of its parameters in a path that it answers at. */
  public Map<String, String> parametersOf(String asked) {
    var values = new LinkedHashMap<String, String>();
    var named = path.split("/", -1);
    var given = asked.split("/", -1);
    for (var i = 0; i < named.length; i++) {
      var parameter = PARAMETER.matcher(named[i]);
      if (parameter.matches()) {
        values.put(parameter.group(1), URLDecoder.decode(given[i], StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  int numberOfParameters() {
    return (int) PARAMETER.matcher(path).results().count();
  }

  /** Its parameters in the path, the query or the headers. */
  public Iterable<JsonNode> parameters(String in) {
    return StreamSupport.stream(json.path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .toList();
  }

  public String name() {
    return method + " " + path + " (" + id() + ")";
  }
}
