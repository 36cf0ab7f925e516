package org.cmsfamily.local;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The port of each component of one suite, and how many replicas of each service it has: the second
 * listens on the first one's port and 100, and so on.
 */
final class PortPlan {

  /** Each has its port from {@code SKEIN_PORT_<NAME>}, else the usual one. */
  enum Server {
    WORKBENCH(8080),
    REGISTRY(8081),
    CATALOG(8082),
    REPORTING(8083),
    KEYCLOAK(8180),
    POSTGRES(8432),
    KAFKA(8092),
    KAFKA_CONTROLLER(8093),
    /** Where a mail server of one's own may listen; the suite has none. */
    MAIL(8025);

    private final int usual;

    Server(int usual) {
      this.usual = usual;
    }

    String variable() {
      return "SKEIN_PORT_" + name();
    }

    String property() {
      return "port." + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int MOST_REPLICAS = 4;
  private static final int BETWEEN_REPLICAS = 100;
  private static final String REPLICAS = "replicas";

  private final Map<Server, Integer> ports;
  private final int replicas;

  private PortPlan(Map<Server, Integer> ports, int replicas) {
    this.ports = ports;
    this.replicas = replicas;
  }

  /**
   * The usual ports, or those that the environment names.
   *
   * @throws UserError if one is no port, or two parts have the same
   */
  static PortPlan from(Map<String, String> environment) {
    var ports = new EnumMap<Server, Integer>(Server.class);
    for (Server server : Server.values()) {
      String text = environment.getOrDefault(server.variable(), Integer.toString(server.usual));
      int port = parse(server.variable(), text);
      if (ports.containsValue(port))
        throw new UserError(server.variable() + ": port " + port + " is given to two components.");
      ports.put(server, port);
    }
    return new PortPlan(ports, 1);
  }

  /** Ports that nobody listens on now. */
  static PortPlan free() {
    var ports = new EnumMap<Server, Integer>(Server.class);
    for (Server server : Server.values()) {
      int port = Ports.free();
      while (ports.containsValue(port)) port = Ports.free();
      ports.put(server, port);
    }
    return new PortPlan(ports, 1);
  }

  /** The plan that {@link #write} wrote; what an older launcher did not know has its usual port. */
  static PortPlan read(Properties facts) {
    var ports = new EnumMap<Server, Integer>(Server.class);
    for (Server server : Server.values()) {
      var usual = Integer.toString(server.usual);
      ports.put(server, parse(server.property(), facts.getProperty(server.property(), usual)));
    }
    return new PortPlan(ports, 1).withReplicas(parse(REPLICAS, facts.getProperty(REPLICAS, "1")));
  }

  void write(Properties facts) {
    ports.forEach((server, port) -> facts.setProperty(server.property(), Integer.toString(port)));
    facts.setProperty(REPLICAS, Integer.toString(replicas));
  }

  /**
   * The same ports for so many replicas of each service.
   *
   * @throws UserError if there cannot be so many
   */
  PortPlan withReplicas(int number) {
    if (number < 1 || number > MOST_REPLICAS)
      throw new UserError(
          "A service has 1 to %s replicas, not %s.".formatted(MOST_REPLICAS, number));
    var plan = new PortPlan(ports, number);
    if (plan.all().distinct().count() < plan.all().count())
      throw new UserError("With %s replicas two components share a port.".formatted(number));
    return plan;
  }

  private IntStream all() {
    var others = ports.values().stream().mapToInt(port -> port);
    var more = IntStream.rangeClosed(2, replicas).boxed().flatMapToInt(this::services);
    return IntStream.concat(others, more);
  }

  private IntStream services(int replica) {
    return Service.Kind.ALL.stream().mapToInt(kind -> of(kind.server(), replica));
  }

  int replicas() {
    return replicas;
  }

  /** The port of a replica of a service, counted from 1. */
  int of(Server service, int replica) {
    return of(service) + BETWEEN_REPLICAS * (replica - 1);
  }

  boolean hasPortsOf(PortPlan other) {
    return ports.equals(other.ports);
  }

  int of(Server server) {
    return ports.getOrDefault(server, server.usual);
  }

  /** The environment variable by which a port of this plan is chosen. */
  String variableOf(int port) {
    for (int replica = 1; replica <= replicas; replica++) {
      for (Server server : Server.values()) {
        if (of(server, replica) == port) return server.variable();
      }
    }
    return "SKEIN_PORT";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PortPlan plan && plan.ports.equals(ports) && plan.replicas == replicas;
  }

  @Override
  public int hashCode() {
    return 31 * ports.hashCode() + replicas;
  }

  private static int parse(String name, String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65536) return port;
    } catch (NumberFormatException e) {
      throw new UserError(name + " is no port: " + text, e);
    }
    throw new UserError(name + " is no port: " + text);
  }
}
