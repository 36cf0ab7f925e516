package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The environment of a service as {@code deploy/production} shows it.
 *
 * @param variables in the file's order
 */
record ProductionEnvironment(Map<String, String> variables) {

  static ProductionEnvironment of(Service.Kind kind) throws IOException {
    var variables = new LinkedHashMap<String, String>();
    Path file = Checkout.here().root().resolve("deploy/production").resolve(kind.name() + ".env");
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var parts = line.split("=", 2);
        variables.put(parts[0], parts[1]);
      }
    }
    return new ProductionEnvironment(variables);
  }

  /** The same on this machine: certificates, addresses and passwords that are really there. */
  ProductionEnvironment here(Path authority, String database, String brokers, String password) {
    var here = new LinkedHashMap<String, String>();
    variables.forEach(
        (name, value) ->
            here.put(
                name,
                value
                    .replace("/etc/skein/ca.pem", authority.toString())
                    .replace("postgres.skein.example:5432", database)
                    .replaceAll("<password of [^>]*>", password)));
    here.put("KAFKA_BOOTSTRAP_SERVERS", brokers);
    return new ProductionEnvironment(here);
  }

  String get(String variable) {
    return variables.getOrDefault(variable, "");
  }

  /** What a Kafka client is configured with, as the services derive it. */
  Map<String, Object> kafka() {
    return variables.entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("KAFKA_"))
        .collect(
            Collectors.toMap(
                variable ->
                    variable.getKey().substring(6).toLowerCase(Locale.ROOT).replace('_', '.'),
                Map.Entry::getValue));
  }
}
