package org.cmsfamily.local;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The port of each component of one suite. */
final class PortPlan {

  /** Each has its port from {@code SKEIN_PORT_<NAME>}, else the usual one. */
  enum Server {
    REGISTRY(8081),
    CATALOG(8082),
    REPORTING(8083),
    KEYCLOAK(8180),
    POSTGRES(8432),
    KAFKA(8092),
    KAFKA_CONTROLLER(8093);

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

  private final Map<Server, Integer> ports;

  private PortPlan(Map<Server, Integer> ports) {
    this.ports = ports;
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
    return new PortPlan(ports);
  }

  /** Ports that nobody listens on now. */
  static PortPlan free() {
    var ports = new EnumMap<Server, Integer>(Server.class);
    for (Server server : Server.values()) {
      int port = Ports.free();
      while (ports.containsValue(port)) port = Ports.free();
      ports.put(server, port);
    }
    return new PortPlan(ports);
  }

  /** The plan that {@link #write} wrote. */
  static PortPlan read(Properties facts) {
    var ports = new EnumMap<Server, Integer>(Server.class);
    for (Server server : Server.values()) {
      ports.put(server, parse(server.property(), facts.getProperty(server.property(), "")));
    }
    return new PortPlan(ports);
  }

  void write(Properties facts) {
    ports.forEach((server, port) -> facts.setProperty(server.property(), Integer.toString(port)));
  }

  int of(Server server) {
    return ports.getOrDefault(server, server.usual);
  }

  /** The environment variable by which a port of this plan is chosen. */
  String variableOf(int port) {
    return ports.entrySet().stream()
        .filter(entry -> entry.getValue() == port)
        .map(entry -> entry.getKey().variable())
        .findFirst()
        .orElse("SKEIN_PORT");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PortPlan plan && plan.ports.equals(ports);
  }

  @Override
  public int hashCode() {
    return ports.hashCode();
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
