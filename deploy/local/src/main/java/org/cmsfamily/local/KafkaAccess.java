package org.cmsfamily.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who may enter a broker: nobody is asked, or each user proves itself by a password (SASL/PLAIN,
 * enough on the loopback address, and nothing is stored in the broker's log). The launcher's own
 * user is above every list of rights; each service's rights are in {@code deploy/kafka/acls.txt}.
 *
 * @param passwords by user; empty if nobody is asked
 */
public record KafkaAccess(Map<String, String> passwords) {

  /** The launcher's own user. */
  static final String ADMIN = "launcher";

  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required";

  /** For tests: everybody may do everything. */
  public static KafkaAccess open() {
    return new KafkaAccess(Map.of());
  }

  /**
   * One user for the launcher and one per service.
   *
   * @param passwordOf the password of a user
   */
  static KafkaAccess byPassword(UnaryOperator<String> passwordOf) {
    var passwords = new LinkedHashMap<String, String>();
    passwords.put(ADMIN, passwordOf.apply(ADMIN));
    for (Service.Kind kind : Service.Kind.ALL)
      passwords.put(kind.name(), passwordOf.apply(kind.name()));
    return new KafkaAccess(passwords);
  }

  boolean asks() {
    return !passwords.isEmpty();
  }

  /** The settings of any Kafka client of a user, beside the broker's address. */
  Map<String, String> client(String user) {
    if (!asks()) return Map.of();
    return Map.of(
        "security.protocol",
        protocol(),
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        MODULE + login(user) + ";");
  }

  /** The environment variables by which a service gets its client's settings. */
  Map<String, String> environment(String user) {
    return client(user).entrySet().stream()
        .collect(
            Collectors.toMap(
                setting -> "KAFKA_" + setting.getKey().replace('.', '_').toUpperCase(Locale.ROOT),
                Map.Entry::getValue));
  }

  /** The broker's protocol, also the name of its listener. */
  String protocol() {
    return asks() ? "SASL_PLAINTEXT" : "PLAINTEXT";
  }

  /** What server.properties says beside the addresses. */
  String brokerSettings() {
    if (!asks()) return "";
    String everybody = passwords.keySet().stream().map(this::account).collect(Collectors.joining());
    return String.join(
        "\n",
        List.of(
            "sasl.enabled.mechanisms=PLAIN",
            "sasl.mechanism.inter.broker.protocol=PLAIN",
            "sasl.mechanism.controller.protocol=PLAIN",
            "listener.name.sasl_plaintext.plain.sasl.jaas.config="
                + (MODULE + login(ADMIN) + everybody + ";"),
            "listener.name.controller.plain.sasl.jaas.config="
                + (MODULE + login(ADMIN) + account(ADMIN) + ";"),
            "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
            "super.users=User:" + ADMIN,
            ""));
  }

  private String login(String user) {
    return " username=\"%s\" password=\"%s\"".formatted(user, passwords.get(user));
  }

  private String account(String user) {
    return " user_%s=\"%s\"".formatted(user, passwords.get(user));
  }
}
