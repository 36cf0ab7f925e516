package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample people and machines of the demonstration, with the offices they are appointed to. */
public record People(ReferenceData data) {
  /** The realm's machine clients, each called like its role. */
  public static final List<String> MACHINES = List.of("reporting-job", "dashboard", "inbox-digest");

  private static final String INSTALLATION = "INSTALLATION";

  /**
   * A person or machine in an office.
   *
   * @param name the realm's user or client
   * @param role also the kind of a machine
   * @param holder whose office it is, by the data's codes; null for the whole family
   */
  public record Officer(String name, String role, @Nullable String holder) {
    boolean isRegistrar() {
      return role.equals("registrar");
    }
  }

  /** A registrar for each instrument. */
  List<Officer> registrars() {
    return data.instruments().stream()
        .map(instrument -> instrument.path("code").asText())
        .map(code -> new Officer(LoadContext.registrarOf(code), "registrar", code))
        .toList();
  }

  /** The other people; one person chairs both Standing Committees, as in 2015 (StC44, P11). */
  List<Officer> others() {
    var people =
        ReferenceData.list(data.demonstration().path("people")).stream()
            .map(p -> new Officer(p.path("office").asText(), p.path("role").asText(), holder(p)))
            .filter(officer -> !officer.isRegistrar());
    return Stream.concat(people, Stream.of(new Officer("cms-committee-chair", "chair", "AEWA-STC")))
        .toList();
  }

  List<Officer> machines() {
    return MACHINES.stream().map(name -> new Officer(name, name, null)).toList();
  }

  /** Prints a line for each: the name for {@code ./skein token}, and the capacities to act in. */
  public void print(PrintStream out) {
    var capacities = new LinkedHashMap<String, List<String>>();
    Stream.of(others(), registrars(), machines())
        .flatMap(List::stream)
        .forEach(
            officer ->
                capacities
                    .computeIfAbsent(officer.name(), name -> new ArrayList<>())
                    .add(capacity(officer)));
    capacities.forEach((name, held) -> out.printf("%-38s %s%n", name, String.join(", ", held)));
    out.println();
    out.println("They hold these offices after ./skein load or demo. A token: ./skein token NAME");
  }

  private static String capacity(Officer officer) {
    var holder = officer.holder();
    if (holder == null) holder = officer.role().equals("steward") ? INSTALLATION : Load.FAMILY;
    return holder + ":" + officer.role();
  }

  private static @Nullable String holder(JsonNode person) {
    return person.path("holder").textValue();
  }
}
