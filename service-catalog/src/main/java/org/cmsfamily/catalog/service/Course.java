package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a service since it was approved.
 *
 * @param members who takes part, and since when
 * @param resolutions of the participants' bodies, in the order in which they were recorded
 * @param lastDay its last day, once it is closed; before its first if it never started
 * @param due whose day has come, as last looked at
 * @param successor the terms by which it goes on, once they are approved
 * @param past what it ran by before its present terms
 */
record Course(
    List<Member> members,
    List<Resolution> resolutions,
    @Nullable LocalDate lastDay,
    List<Due> due,
    @Nullable Successor successor,
    @Nullable Past past) {

  Course {
    members = List.copyOf(members);
    resolutions = List.copyOf(resolutions);
    due = List.copyOf(due);
  }

  static Course beginning(List<Member> members) {
    return new Course(members, List.of(), null, List.of(), null, null);
  }

  Course due(List<Due> now) {
    return new Course(members, resolutions, lastDay, now, successor, past);
  }

  /** Nothing of what has ended is due any more. */
  Course endedOn(LocalDate last) {
    return new Course(members, resolutions, last, List.of(), successor, past);
  }

  Course with(Resolution one) {
    var all = Stream.concat(resolutions.stream(), Stream.of(one)).toList();
    return new Course(members, all, lastDay, due, successor, past);
  }

  /** What was resolved of a kind has effect. */
  Course effective(Resolution.Kind kind, LocalDate on) {
    var all =
        each(resolutions, one -> one.kind() == kind && one.open() ? one.effectiveOn(on) : one);
    return new Course(members, all, lastDay, due, successor, past);
  }

  Course leaving(String instrument, LocalDate last) {
    var all = each(members, one -> one.instrument().equals(instrument) ? one.leaving(last) : one);
    return new Course(all, resolutions, lastDay, due, successor, past);
  }

  Course followedBy(Successor next) {
    return new Course(members, resolutions, lastDay, due, next, past);
  }

  /** It goes on by its next terms. */
  Course continued(List<Member> all, Past before) {
    return new Course(all, resolutions, lastDay, List.of(), null, before);
  }

  private static <T> List<T> each(List<T> all, Function<T, T> next) {
    return all.stream().map(next).toList();
  }

  /** Those who take part and have no last day. */
  Set<String> staying() {
    return members.stream()
        .filter(one -> one.to() == null)
        .map(Member::instrument)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those who have left, or will. */
  List<Member> leaving() {
    return members.stream().filter(one -> one.to() != null).toList();
  }

  /** Whether an instrument takes part, or did. */
  boolean takesPart(String instrument) {
    return members.stream().anyMatch(one -> one.instrument().equals(instrument));
  }

  /** Whether an instrument has left before the day. */
  boolean hasLeft(String instrument, LocalDate day) {
    return members.stream()
        .filter(one -> one.instrument().equals(instrument))
        .noneMatch(one -> one.staysOn(day));
  }
}
