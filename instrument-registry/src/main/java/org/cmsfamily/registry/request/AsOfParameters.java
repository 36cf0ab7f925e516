package org.cmsfamily.registry.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.text.Words;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters {@code asOf} (a date) and {@code knownAt} (an instant). */
@ApplicationScoped
public class AsOfParameters {

  private final Clock clock;

  AsOfParameters(Clock clock) {
    this.clock = clock;
  }

  /**
   * The viewpoint asked for; {@code knownAt} is now unless given.
   *
   * @throws Problem 400 if one is not readable, or {@code knownAt} has not come yet: its answer
   *     could still change
   */
  public AsOf of(@Nullable String asOf, @Nullable String knownAt) {
    var violations = new Violations();
    var now = clock.instant();
    var day =
        read(asOf, LocalDate::parse, "?asOf", "asOf is a date such as 2015-10-15", violations);
    var instant =
        read(
            knownAt,
            Instant::parse,
            "?knownAt",
            "knownAt is an instant such as 2015-10-15T12:00:00Z",
            violations);
    if (instant != null && instant.isAfter(now)) {
      violations.add("?knownAt", "knownAt has not come yet");
    }
    violations.refuse(PlatformProblems.INVALID, "The query has faults");
    return new AsOf(day, instant == null ? now : instant);
  }

  /**
   * A query parameter that takes one of some words.
   *
   * @throws Problem 400 if it is none of them
   */
  public static @Nullable String oneOf(Enum<?>[] choices, String parameter, @Nullable String word) {
    var words = Arrays.stream(choices).map(Words::of).toList();
    var violations = new Violations();
    if (word != null && !words.contains(word)) {
      violations.add("?" + parameter, "must be one of " + String.join(", ", words));
    }
    violations.refuse(PlatformProblems.INVALID, "The query has faults");
    return word;
  }

  private static <T> @Nullable T read(
      @Nullable String text,
      Function<String, T> reader,
      String pointer,
      String message,
      Violations violations) {
    try {
      return text == null ? null : reader.apply(text);
    } catch (DateTimeException e) {
      violations.add(pointer, message);
      return null;
    }
  }
}
