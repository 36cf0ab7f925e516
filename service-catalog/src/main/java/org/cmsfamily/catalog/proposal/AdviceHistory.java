package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * All advice asked for, given and answered. Absent or stale advice blocks, until the date set for
 * the current version has passed; its content never does. Source: StC44 decision, P8.
 */
record AdviceHistory(List<AdviceRequest> requests, List<Advice> given, List<AdviceAnswer> answers) {

  static final AdviceHistory EMPTY = new AdviceHistory(List.of(), List.of(), List.of());

  AdviceHistory {
    requests = List.copyOf(requests);
    given = List.copyOf(given);
    answers = List.copyOf(answers);
  }

  /** What was asked and said of the texts up to the one with a number. */
  AdviceHistory upTo(int number) {
    return new AdviceHistory(
        requests.stream().filter(one -> one.version() <= number).toList(),
        given.stream().filter(one -> one.version() <= number).map(one -> one.upTo(number)).toList(),
        answers.stream().filter(one -> one.version() <= number).toList());
  }

  /** What was asked and said until the end of a day. */
  AdviceHistory on(LocalDate day) {
    return new AdviceHistory(
        requests.stream().filter(one -> !one.on().isAfter(day)).toList(),
        given.stream().filter(one -> !one.on().isAfter(day)).toList(),
        answers.stream().filter(one -> !one.on().isAfter(day)).toList());
  }

  AdviceHistory request(AdviceRequest request) {
    if (request.hasPassed(request.on())) {
      throw refused("/by", Text.of("day-passed-already").with("day", request.by()));
    }
    ProposalLimit.ADVICE_REQUESTS.mustAllowOneMoreThan(requests.size());
    return new AdviceHistory(and(requests, request), given, answers);
  }

  AdviceHistory give(Advice advice) {
    ProposalLimit.ADVICE.mustAllowOneMoreThan(given.size());
    return new AdviceHistory(requests, and(given, advice), answers);
  }

  /** The adviser finds that the newest advice holds for a later version too. */
  AdviceHistory extendTo(int version) {
    var newest = newest().orElseThrow(() -> refused("/version", Text.of("no-advice-to-extend")));
    if (newest.holdsFor(version) || version < newest.version()) {
      throw refused("/version", Text.of("advice-on-version").with("version", newest.version()));
    }
    var others = given.subList(0, given.size() - 1);
    return new AdviceHistory(requests, and(others, newest.extendedTo(version)), answers);
  }

  /** Whether the newest advice does not hold yet for some text up to the one with this number. */
  boolean canBeExtended(int current) {
    return newest()
        .filter(
            one ->
                IntStream.rangeClosed(one.version(), current)
                    .anyMatch(version -> !one.holdsFor(version)))
        .isPresent();
  }

  AdviceHistory answer(AdviceAnswer answer) {
    if (given.isEmpty()) {
      throw refused("/text", Text.of("no-advice-to-answer"));
    }
    ProposalLimit.ADVICE_ANSWERS.mustAllowOneMoreThan(answers.size());
    return new AdviceHistory(requests, given, and(answers, answer));
  }

  /** The advice given last. */
  Optional<Advice> newest() {
    return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
  }

  /** The newest advice that holds for this version. */
  Optional<Advice> on(int version) {
    return given.reversed().stream().filter(advice -> advice.holdsFor(version)).findFirst();
  }

  /** The request made last for this version. */
  Optional<AdviceRequest> requestFor(int version) {
    return requests.stream()
        .filter(request -> request.version() == version)
        .max(Comparator.comparing(AdviceRequest::by));
  }

  /** Whether there is advice, but none that holds for this version. */
  boolean isStaleFor(int version) {
    return !given.isEmpty() && on(version).isEmpty();
  }

  /** Whether a version has to wait for advice on this day. */
  boolean blocks(int version, LocalDate today) {
    return on(version).isEmpty()
        && requestFor(version).filter(request -> request.hasPassed(today)).isEmpty();
  }

  /** Why a version has to wait for advice on this day; nothing if it has not. */
  Optional<Violation> missing(int version, LocalDate today, String adviser) {
    return blocks(version, today)
        ? Optional.of(
            new Violation(
                "/advice", "advice", "P8", absence(version, adviser), Map.of("version", version)))
        : Optional.empty();
  }

  private Text absence(int version, String adviser) {
    var by = requestFor(version).map(AdviceRequest::by);
    var old = newest().map(Advice::version);
    var said =
        old.isPresent() ? stale(by.isPresent()).with("stale", old.get()) : notGiven(by.isPresent());
    var text = said.with("adviser", adviser).with("version", version);
    return by.map(day -> text.with("by", day)).orElse(text);
  }

  private static Text stale(boolean awaited) {
    return Text.of(awaited ? "advice-stale-until" : "advice-stale");
  }

  private static Text notGiven(boolean awaited) {
    return Text.of(awaited ? "advice-awaited-until" : "advice-awaited");
  }

  private static Problem refused(String pointer, Text message) {
    return Problem.of(CatalogProblems.ADVICE_REFUSED, message)
        .with(List.of(Violation.of("advice", pointer, message)));
  }

  private static <T> List<T> and(Collection<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
