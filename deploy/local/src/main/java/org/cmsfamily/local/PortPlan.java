package org.cmsfamily.local;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The port of each part of one suite. */
final class PortPlan {

  /** Each has its port from {@code SKEIN_PORT_<NAME>}, else the usual one. */
  enum Place {
    REGISTRY(8081),
    CATALOG(8082),
    REPORTING(8083),
    KEYCLOAK(8180),
    POSTGRES(8432),
    KAFKA(8092),
    KAFKA_CONTROLLER(8093);

    private final int usual;

    Place(int usual) {
      this.usual = usual;
    }

    String variable() {
      return "SKEIN_PORT_" + name();
    }

    String property() {
      return "port." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Place, Integer> ports;

  private PortPlan(Map<Place, Integer> ports) {
    this.ports = ports;
  }

  /**
   * The usual ports, or those that the environment names.
   *
   * @throws Failure if one is no port, or two parts have the same
   */
  static PortPlan from(Map<String, String> environment) {
    var ports = new EnumMap<Place, Integer>(Place.class);
    for (Place place : Place.values()) {
      String text = environment.getOrDefault(place.variable(), Integer.toString(place.usual));
      int port = parse(place.variable(), text);
      if (ports.containsValue(port))
        throw new Failure(place.variable() + ": port " + port + " is given to two parts.");
      ports.put(place, port);
    }
    return new PortPlan(ports);
  }

  /** Ports that nobody listens on now. */
  static PortPlan free() {
    var ports = new EnumMap<Place, Integer>(Place.class);
    for (Place place : Place.values()) {
      int port = Ports.free();
      while (ports.containsValue(port)) port = Ports.free();
      ports.put(place, port);
    }
    return new PortPlan(ports);
  }

  /** The plan that {@link #write} wrote. */
  static PortPlan read(Properties facts) {
    var ports = new EnumMap<Place, Integer>(Place.class);
    for (Place place : Place.values()) {
      ports.put(place, parse(place.property(), facts.getProperty(place.property(), "")));
    }
    return new PortPlan(ports);
  }

  void write(Properties facts) {
    ports.forEach((place, port) -> facts.setProperty(place.property(), Integer.toString(port)));
  }

  int of(Place place) {
    return ports.getOrDefault(place, place.usual);
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
      throw new Failure(name + " is no port: " + text, e);
    }
    throw new Failure(name + " is no port: " + text);
  }
}
