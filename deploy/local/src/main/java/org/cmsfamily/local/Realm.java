package org.cmsfamily.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Keycloak realm as committed: pinned people, and {@code @@password:NAME@@} or
 * {@code @@secret:NAME@@} where a secret belongs, {@code @@workbench@@} where the workbench is
 * named.
 *
 * @param name the file's name without its ending
 * @param text the JSON
 */
record Realm(String name, String text) {
  private static final Pattern PLACE = Pattern.compile("@@([a-z]+:[a-z0-9-]+)@@");
  private static final String WORKBENCH = "@@workbench@@";
  private static final String SERVICE_ACCOUNT = "service-account-";

  /** The realms of a folder, by name. */
  static List<Realm> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith("-realm.json"))
          .sorted()
          .map(Realm::read)
          .toList();
    } catch (IOException e) {
      throw new UserError("The realms cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The JSON to import, every place filled.
   *
   * @param workbench where the workbench listens
   */
  String filled(Secrets secrets, String workbench) {
    return PLACE
        .matcher(text.replace(WORKBENCH, workbench))
        .replaceAll(place -> secrets.password(place.group(1)));
  }

  /** The subject of each person's and machine client's tokens, by name. */
  Map<String, String> subjects() {
    var subjects = new LinkedHashMap<String, String>();
    for (JsonNode user : json().path("users")) {
      String name = user.path("username").asText();
      subjects.put(
          isMachine(name) ? name.substring(SERVICE_ACCOUNT.length()) : name,
          user.path("id").asText());
    }
    return subjects;
  }

  /**
   * What its people and machine clients prove themselves by: {@code password.NAME} or {@code
   * secret.NAME}.
   */
  Map<String, String> proofs(Secrets secrets) {
    var proofs = new LinkedHashMap<String, String>();
    PLACE
        .matcher(text)
        .results()
        .forEach(
            place ->
                proofs.put(place.group(1).replace(':', '.'), secrets.password(place.group(1))));
    return proofs;
  }

  private JsonNode json() {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UserError("The realm " + name + " is no JSON: " + e.getMessage(), e);
    }
  }

  private static boolean isMachine(String user) {
    return user.startsWith(SERVICE_ACCOUNT);
  }

  private static Realm read(Path file) {
    try {
      return new Realm(file.getFileName().toString().replace(".json", ""), Files.readString(file));
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
