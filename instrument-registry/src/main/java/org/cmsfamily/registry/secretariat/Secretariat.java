package org.cmsfamily.registry.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Dated;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.Succession;
import org.jspecify.annotations.Nullable;

/**
 * An office with dated seats and dated arrangements to serve instruments.
 *
 * @param permanentFor the instrument that it serves permanently, whose registrar enters its seats;
 *     null if none
 * @param administeredBy the organisation behind it, as published
 */
public record Secretariat(
    String code,
    String family,
    Names names,
    @Nullable String permanentFor,
    @Nullable String administeredBy,
    @Nullable String website,
    List<Seat> seats,
    List<ServingArrangement> servingArrangements,
    Provenance provenance,
    long version)
    implements Aggregate {

  private static final Succession<Seat> SEATS =
      new Succession<>((seat, id, until, at) -> seat.correctedTo(id, until, at), Seat::within);
  private static final Succession<ServingArrangement> ARRANGEMENTS =
      new Succession<>(
          (arrangement, id, until, at) -> arrangement.correctedTo(id, until, at),
          ServingArrangement::within);

  public Secretariat {
    seats = List.copyOf(seats);
    servingArrangements = List.copyOf(servingArrangements);
  }

  /**
   * The same with one more seat; the one before it ends where this begins.
   *
   * @throws Problem 422 if it corrects no seat that stands, or lies over another
   */
  Secretariat seated(Seat seat) {
    EntryLimits.mustTakeMore(
        seats, EntryLimits.FACTS - 1, Text.of("most-seats").with("most", EntryLimits.FACTS - 1));
    mustStand(seats, seat);
    return with(
        SEATS.add(seats, seat, any -> true, "s").orElseThrow(() -> overlap("/from")),
        servingArrangements);
  }

  /**
   * The same with one more arrangement; one like it for the same instrument ends where this begins.
   *
   * @throws Problem 422 if it corrects no arrangement that stands, or lies over another
   */
  Secretariat serving(ServingArrangement arrangement) {
    EntryLimits.mustTakeMore(
        servingArrangements,
        EntryLimits.FACTS - 1,
        Text.of("most-arrangements").with("most", EntryLimits.FACTS - 1));
    mustStand(
        servingArrangements.stream()
            .filter(other -> other.instrument().equals(arrangement.instrument()))
            .toList(),
        arrangement);
    return with(
        seats,
        ARRANGEMENTS
            .add(servingArrangements, arrangement, arrangement::sameLineAs, "a")
            .orElseThrow(() -> overlap("/from")));
  }

  /** The same, an arrangement withdrawn that was recorded by mistake. */
  Secretariat withdrawn(ServingArrangement arrangement, LocalDate day, String reason, Instant at) {
    return with(
        seats,
        new History<>(servingArrangements)
            .with(arrangement.withdrawn(nextArrangement(), day, reason, at))
            .facts());
  }

  /**
   * The arrangement.
   *
   * @throws Problem 404 if none such stands
   */
  ServingArrangement arrangement(String id) {
    return standing().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> PlatformProblems.notFound("serving arrangement " + id));
  }

  /** The arrangements that stand. */
  List<ServingArrangement> standing() {
    return new History<>(servingArrangements).known(Instant.MAX);
  }

  /**
   * The instrument whose registrar enters its seats: the one that it serves permanently, else
   * interim, else at all; of several the one that said so first. Empty of an office that serves
   * none.
   */
  Optional<String> seatedBy() {
    return Optional.ofNullable(permanentFor)
        .or(
            () ->
                Stream.of(ServingRole.values())
                    .flatMap(role -> servedAs(role).stream())
                    .findFirst());
  }

  private List<String> servedAs(ServingRole role) {
    var served =
        standing().stream()
            .filter(one -> one.role() == role)
            .map(ServingArrangement::instrument)
            .collect(Collectors.toSet());
    return servingArrangements.stream()
        .filter(one -> one.role() == role)
        .map(ServingArrangement::instrument)
        .filter(served::contains)
        .toList();
  }

  private static <F extends Dated> void mustStand(List<F> facts, F fact) {
    var replaced = fact.replaces();
    if (replaced != null && !new History<>(facts).stands(replaced)) {
      throw Problem.of(RegistryProblems.RULES_BROKEN, Text.of("corrects-nothing"))
          .with(
              List.of(
                  Violation.at(
                      "/replaces", Text.of("not-here-or-corrected").with("row", replaced))));
    }
  }

  private static Problem overlap(String pointer) {
    return Problem.of(RegistryProblems.OVERLAPPING_PERIOD, Text.of("another-holds"))
        .with(List.of(Violation.at(pointer, Text.of("in-anothers-period"))));
  }

  private Secretariat with(List<Seat> seats, List<ServingArrangement> arrangements) {
    return new Secretariat(
        code,
        family,
        names,
        permanentFor,
        administeredBy,
        website,
        seats,
        arrangements,
        provenance,
        version + 1);
  }

  /** What is recorded of it beside what says itself since when it holds. */
  Secretariat facts() {
    return new Secretariat(
        code,
        family,
        names,
        permanentFor,
        administeredBy,
        website,
        List.of(),
        List.of(),
        provenance,
        version);
  }

  /** The same with other facts of those kinds. */
  Secretariat changedTo(Secretariat facts) {
    return new Secretariat(
        code,
        family,
        facts.names,
        permanentFor,
        facts.administeredBy,
        facts.website,
        seats,
        servingArrangements,
        facts.provenance,
        version + 1);
  }

  /** The id of the next seat. */
  String nextSeat() {
    return "s" + (seats.size() + 1);
  }

  /** The id of the next arrangement. */
  String nextArrangement() {
    return "a" + (servingArrangements.size() + 1);
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    var touched = servingArrangements.stream().map(ServingArrangement::instrument);
    var instruments =
        Stream.concat(touched, Stream.ofNullable(permanentFor)).collect(Collectors.toSet());
    if (instruments.isEmpty()) {
      instruments.add(Aggregate.instrumentsOf(family));
    }
    instruments.add(code);
    return instruments;
  }
}
